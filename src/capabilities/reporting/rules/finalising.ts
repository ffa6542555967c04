import type { Period, PlainDate } from '#kernel/dates.ts'

/** A day is over when it is past. */
export const stillRuns = ({ until }: Period, today: PlainDate): boolean => until >= today

/** Why these days cannot be finalised now; null when they can. */
export function refuseFinalising(
  period: Period,
  today: PlainDate,
  standing: { number: string } | null,
): 'reporting/already-finalised' | 'reporting/period-still-runs' | null {
  if (standing) return 'reporting/already-finalised'
  return stillRuns(period, today) ? 'reporting/period-still-runs' : null
}
