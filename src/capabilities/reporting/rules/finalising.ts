import type { Period, PlainDate } from '#kernel/dates.ts'

/** Why these days cannot be finalised now; null when they can. */
export function refuseFinalising(
  { until }: Period,
  today: PlainDate,
  standing: { number: string } | null,
): 'reporting/already-finalised' | 'reporting/period-still-runs' | null {
  if (standing) return 'reporting/already-finalised'
  return until > today ? 'reporting/period-still-runs' : null
}
