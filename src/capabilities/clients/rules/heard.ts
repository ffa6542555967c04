import { type NamePart, nameParts } from './names/parts.ts'

/** Counted up whenever names are read otherwise than before: files kept as of an older one are folded again at the start. */
export const FOLDED_AS = 2

/** A part of a name as it is kept with the file, for what is compared in the database. */
export type KeptPart = { word: string; skeleton: string; sound: string; vowels: number; family: boolean }

export const keptParts = (given: string, family: string): KeptPart[] =>
  nameParts(given, family)
    .filter((part) => !part.weightless)
    .map(({ word, skeleton, sound, vowels, kind }) => ({ word, skeleton, sound, vowels, family: kind === 'family' }))

/** Shorter skeletons with a letter left out would be anybody's. */
const LONG_ENOUGH = 4

/** A skeleton with each of its letters left out once: two that are one typing error apart share one of these. */
export function withOneLess(skeleton: string): string[] {
  const letters = Array.from(skeleton)
  if (letters.length < LONG_ENOUGH) return []
  return [...new Set(letters.map((_, at) => [...letters.slice(0, at), ...letters.slice(at + 1)].join('')))]
}

/** The tokens by which a name is found as it is heard: `~hsn/…` with its vowels, and `~-…` for typing errors. */
export function heardTokens(parts: readonly Pick<NamePart, 'skeleton' | 'vowels'>[]): string[] {
  return parts.flatMap(({ skeleton, vowels }) => [
    `~${skeleton}/${vowels}`,
    ...withOneLess(skeleton).map((less) => `~-${less}`),
  ])
}
