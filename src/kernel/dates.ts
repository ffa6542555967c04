import { Temporal } from 'temporal-polyfill'
import type { PlainDate } from './plain-date.ts'

// Shapes need no more than these; they stand apart so that a page without arithmetic of days loads no Temporal.
export { dayExists, isPlainDate, type PlainDate } from './plain-date.ts'

const plain = (on: PlainDate) => Temporal.PlainDate.from(on)

export const addDays = (on: PlainDate, days: number): PlainDate => plain(on).add({ days }).toString()
export const daysBetween = (from: PlainDate, until: PlainDate): number =>
  plain(from).until(plain(until), { largestUnit: 'days' }).days
export const yearOf = (on: PlainDate): number => Number(on.slice(0, 4))

/** Whole years lived on a day. Who was born on 29 February has a birthday on 1 March in other years. */
export function ageOn(bornOn: PlainDate, on: PlainDate): number {
  const had = on.slice(5) >= bornOn.slice(5)
  return yearOf(on) - yearOf(bornOn) - (had ? 0 : 1)
}

/** Today in Europe/Amsterdam. Taken once per request, command or job and handed down. */
export function todayInAmsterdam(now: Date = new Date()): PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO('Europe/Amsterdam')
    .toPlainDate()
    .toString()
}

export type Period = { from: PlainDate; until: PlainDate }

/**
 * A stretch that includes its first day (mode `period`): six months from 6 May run to and including 5 November.
 * Where the day number is missing in the last month, the stretch ends the day before the first of the next one.
 */
export function periodOfMonths(from: PlainDate, months: number): Period {
  const anniversary = plain(from).add({ months })
  const until = anniversary.day === plain(from).day ? anniversary.subtract({ days: 1 }) : anniversary
  return { from, until: until.toString() }
}

/** Month 1 begins on the first day; null before it. */
export function monthOfPeriod(from: PlainDate, on: PlainDate): number | null {
  if (on < from) return null
  return plain(from).until(plain(on), { largestUnit: 'months' }).months + 1
}

/** The instant of a time of day in Amsterdam, as ISO text. In the hour that summer time skips, an hour later. */
export const instantInAmsterdam = (on: PlainDate, time: string): string =>
  plain(on)
    .toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: Temporal.PlainTime.from(time) })
    .toInstant()
    .toString()

/** Day and time of an instant in Amsterdam. */
export function wallClockInAmsterdam(at: string): { on: PlainDate; time: string } {
  const there = Temporal.Instant.from(at).toZonedDateTimeISO('Europe/Amsterdam')
  return { on: there.toPlainDate().toString(), time: there.toPlainTime().toString({ smallestUnit: 'minute' }) }
}

/** The same day of the month so many months later; the last day where there is no such day. */
export const addMonths = (on: PlainDate, months: number): PlainDate => plain(on).add({ months }).toString()
