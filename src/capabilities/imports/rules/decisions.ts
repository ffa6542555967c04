import type { decisions } from '../contract.ts'

export type Decision = (typeof decisions)[number]

/**
 * What may be decided about a row that waits, by the codes of its reasons. A row whose number belongs to somebody else
 * is never taken: it would be written over that person. With a number of its own in the file it can be offered again.
 */
export function decisionsFor(codes: readonly string[]): readonly Decision[] {
  if (codes.some((code) => code.startsWith('waits-for-'))) return []
  if (codes.includes('changed-by-hand')) return ['take-file', 'keep-hand']
  return codes.includes('number-of-someone-else') ? ['same', 'decline'] : ['same', 'new', 'decline']
}
