/** The name for good that a rule gets of its words: `Advies van de gemeente` becomes `advies-van-de-gemeente`. */
export const nameFrom = (words: string): string =>
  words
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 60)
    .replace(/-+$/, '')
