import type { Evidence } from './weights.ts'

/** A birth date as far as it is known: `1990-03-04`, `1990-03` or `1990`. */
export type Birth = { readonly on: string; readonly estimated: boolean }

const isFull = (on: string) => on.length === 10
/** Papers write 1 January when only the year is known. */
const isRough = ({ on, estimated }: Birth) => estimated || !isFull(on) || on.endsWith('-01-01')

/** Years that an estimate may be wrong by. */
const MOST_ESTIMATED = 5

/** What two birth dates say; null if one is not known. */
export function birthEvidence(a: Birth | null, b: Birth | null): Evidence | null {
  if (a === null || b === null) return null
  const rough = Number(isRough(a)) + Number(isRough(b))
  if (a.on === b.on && isFull(a.on)) return rough === 0 ? 'same-birth-date' : 'same-birth-year-estimated'
  const exact = isFull(a.on) && isFull(b.on) && rough < 2
  if (exact && isSwapped(a.on, b.on)) return 'birth-day-and-month-swapped'
  if (exact && rough === 0 && differsOnce(a.on, b.on)) return 'birth-date-one-digit'
  const apart = Math.abs(Number(a.on.slice(0, 4)) - Number(b.on.slice(0, 4)))
  if (apart === 0) return sameYear(rough)
  if (apart === 1) return rough === 0 ? 'birth-year-near' : 'birth-year-near-estimated'
  return rough === 0 || apart > MOST_ESTIMATED ? 'other-birth-date' : 'other-birth-date-estimated'
}

function sameYear(rough: number): Evidence {
  if (rough === 0) return 'same-birth-year'
  return rough === 1 ? 'same-birth-year-one-estimated' : 'same-birth-year-estimated'
}

const isSwapped = (a: string, b: string) =>
  a.slice(0, 4) === b.slice(0, 4) && a.slice(5, 7) === b.slice(8) && a.slice(8) === b.slice(5, 7)

function differsOnce(a: string, b: string): boolean {
  const wrong = Array.from(a).flatMap((digit, at) => (digit === b[at] ? [] : [at]))
  const [first, second] = wrong
  if (wrong.length === 1) return true
  return wrong.length === 2 && second === first! + 1 && a[first!] === b[second] && a[second] === b[first!]
}
