import { monthOfPeriod, periodOfMonths, type PlainDate } from '#kernel/dates.ts'

/** Social guidance is a road of two years; from the day six months later on it is about integration. */
export const guidanceMonths = 24
export const integrationFrom = 7

export type Place = {
  /** The month somebody is in, counted from 1; null before the first day. */
  month: number | null
  /** Last day of the road. */
  until: PlainDate
  /** The road lies behind. */
  past: boolean
}

export function placeOnRoad(startedOn: PlainDate, today: PlainDate): Place {
  const { until } = periodOfMonths(startedOn, guidanceMonths)
  return { month: monthOfPeriod(startedOn, today), until, past: today > until }
}
