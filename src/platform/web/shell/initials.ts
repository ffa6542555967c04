/** First letter of the first and of the last name. */
export const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .filter(Boolean)
    .map((part) => part[0])
    .filter((_, at, all) => at === 0 || at === all.length - 1)
    .join('')
