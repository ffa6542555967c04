import type { PlainDate } from '#kernel/dates.ts'

export type HalfYearKey = { year: number; half: 1 | 2 }
export type HalfYearFacts = HalfYearKey & {
  target: number | null
  /** Balance at the start as somebody stated it, a lead positive. */
  stated: number | null
  realised: number
  corrections: number
}
export type HalfYearBalance<F extends HalfYearFacts = HalfYearFacts> = F & {
  opening: number | null
  /** What the half-year before leaves, only when it differs from what was stated. */
  carried: number | null
  closing: number | null
}

export const halfYearOf = (on: PlainDate): HalfYearKey => ({
  year: Number(on.slice(0, 4)),
  half: on.slice(5, 7) <= '06' ? 1 : 2,
})
export const firstDay = ({ year, half }: HalfYearKey): PlainDate => `${year}-${half === 1 ? '01' : '07'}-01`
export const lastDay = ({ year, half }: HalfYearKey): PlainDate => `${year}-${half === 1 ? '06-30' : '12-31'}`
export const nextHalf = ({ year, half }: HalfYearKey): HalfYearKey =>
  half === 1 ? { year, half: 2 } : { year: year + 1, half: 1 }

/** opening + realised + corrections − target; not known when one of its parts is not. */
export const closingBalance = (
  opening: number | null,
  of: Pick<HalfYearFacts, 'target' | 'realised' | 'corrections'>,
): number | null => (opening === null || of.target === null ? null : opening + of.realised + of.corrections - of.target)

/**
 * The chain of half-years in their order, without gaps. An opening that nobody stated is carried over; one that was
 * stated stands, and what the chain itself would give is told when it differs.
 */
export function chainBalance<F extends HalfYearFacts>(halfYears: readonly F[]): HalfYearBalance<F>[] {
  const chained: HalfYearBalance<F>[] = []
  let before: number | null = null
  for (const facts of halfYears) {
    const opening = facts.stated ?? before
    const carried = facts.stated !== null && before !== null && facts.stated !== before ? before : null
    const closing = closingBalance(opening, facts)
    chained.push({ ...facts, opening, carried, closing })
    before = closing
  }
  return chained
}

/** An opening that disagrees with what the half-year before leaves: both numbers, or null when they agree. */
export function refuseOpening(
  chain: readonly HalfYearBalance[],
  at: HalfYearKey,
): { stated: number; carried: number } | null {
  const found = chain.find((one) => one.year === at.year && one.half === at.half)
  return found && found.carried !== null && found.stated !== null
    ? { stated: found.stated, carried: found.carried }
    : null
}

/** All half-years from the first to the last, so that the chain has no gaps. */
export function halfYearsBetween(from: HalfYearKey, until: HalfYearKey): HalfYearKey[] {
  const all: HalfYearKey[] = []
  for (let at = from; at.year < until.year || (at.year === until.year && at.half <= until.half); at = nextHalf(at))
    all.push(at)
  return all
}
