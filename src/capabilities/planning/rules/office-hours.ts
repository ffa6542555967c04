import { addMonths, type PlainDate } from '#kernel/dates.ts'
import type { TriageOutcome, VisitState } from '../contract/office-hours.ts'

/** What may follow what. Who left by mistake, or was called too soon, waits again with the same number. */
const next: Record<VisitState, readonly VisitState[]> = {
  waiting: ['called', 'left'],
  called: ['waiting', 'done', 'left'],
  left: ['waiting'],
  done: [],
}
export const mayBecome = (from: VisitState, to: VisitState): boolean => next[from].includes(to)

/** Whole minutes between two instants; never below nought, for clocks differ a little. */
export const minutesBetween = (from: string, until: string): number =>
  Math.max(0, Math.floor((Date.parse(until) - Date.parse(from)) / 60_000))

type Waits = { number: number; arrivedAt: string }
/** Who came first is first; at the same instant the number decides. */
export const longestFirst = <V extends Waits>(visits: readonly V[]): V[] =>
  [...visits].sort((a, b) => Date.parse(a.arrivedAt) - Date.parse(b.arrivedAt) || a.number - b.number)

/** Two years after somebody settled, guidance is over and each question is looked at on its own. */
const TRIAGE_MONTHS = 24
export const needsTriage = (settledOn: PlainDate | null, today: PlainDate): boolean =>
  settledOn !== null && addMonths(settledOn, TRIAGE_MONTHS) <= today

export type TriageAnswers = {
  /** Finds the answer alone, once told where. */
  canFind: boolean | null
  /** Does it alone, once told how. */
  canDo: boolean | null
  /** Needs help that we give. */
  needsUs: boolean | null
}
/**
 * The least help that does: each question is asked only after no to the one before it. Null as long as it is not answered.
 * Source: how locations look at questions of people beyond two years (domain notes 1.6).
 */
export function triageOutcome({ canFind, canDo, needsUs }: TriageAnswers): TriageOutcome | null {
  if (canFind !== false) return canFind === true ? 'find' : null
  if (canDo !== false) return canDo === true ? 'do' : null
  if (needsUs !== false) return needsUs === true ? 'support' : null
  return 'elsewhere'
}

type Hour = { weekday: number; opensAt: string; closesAt: string; fromOn: PlainDate | null; untilOn: PlainDate | null }
/** Monday is 1. */
export const weekdayOf = (on: PlainDate): number => new Date(`${on}T12:00:00Z`).getUTCDay() || 7

/** The opening times that hold on this day, the earliest first; none on a day that is closed. */
export function openOn<H extends Hour>(hours: readonly H[], closedOn: ReadonlySet<PlainDate>, on: PlainDate): H[] {
  if (closedOn.has(on)) return []
  const weekday = weekdayOf(on)
  return hours
    .filter((hour) => hour.weekday === weekday)
    .filter(({ fromOn, untilOn }) => (fromOn === null || fromOn <= on) && (untilOn === null || on <= untilOn))
    .sort((a, b) => a.opensAt.localeCompare(b.opensAt))
}
