import { foldName } from './fold-name.ts'

/** The words of what somebody typed, for showing which letters were found. */
export const typedWords = (typed: string): string[] =>
  foldName(typed)
    .split(' ')
    .filter((word) => word !== '')

/** The words by which numbers are found: `C-0012` by `C-0012`, `0012` and `c0012`. */
export function numberTokens(numbers: readonly (string | null)[]): string[] {
  const given = numbers.filter((text) => text !== null).map(foldName)
  return [...new Set(given.flatMap((text) => [...text.split(' '), text.replaceAll(' ', '')]))].filter(
    (text) => text !== '',
  )
}

/** Parts of a name in order; `found` marks the letters that the question begins with. */
export function markName(name: string, words: readonly string[]): { text: string; found: boolean }[] {
  return name
    .split(/([\s-]+)/)
    .filter((part) => part !== '')
    .flatMap((part) => markWord(part, words))
}

function markWord(part: string, words: readonly string[]) {
  const folded = foldName(part)
  const best = words.filter((word) => folded.startsWith(word)).sort((a, b) => b.length - a.length)[0]
  if (folded === '' || best === undefined) return [{ text: part, found: false }]
  const letters = Array.from(part)
  const end = letters.findIndex((_, index) => foldName(letters.slice(0, index + 1).join('')).length >= best.length) + 1
  const rest = letters.slice(end).join('')
  return [{ text: letters.slice(0, end).join(''), found: true }, ...(rest === '' ? [] : [{ text: rest, found: false }])]
}
