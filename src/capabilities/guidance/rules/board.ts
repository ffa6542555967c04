import { addDays, addMonths, type PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'

/** For so many weeks nothing happened: guidance stands still. */
export const stillWeeks = 8
/** Within so many weeks of the start somebody measures. */
export const measureWeeks = 6

/** First and last day of a month, written as `2026-11`. */
export function spanOfMonth(month: string): { from: PlainDate; until: PlainDate } {
  const from = `${month}-01`
  return { from, until: addDays(addMonths(from, 1), -1) }
}

/** A month is looked at when it is over; the twelve before this one, the earliest first. */
export function monthsToCheck(today: PlainDate): string[] {
  const first = `${today.slice(0, 7)}-01`
  return Array.from({ length: 12 }, (_, at) => addMonths(first, at - 12).slice(0, 7))
}

type Said = { trajectoryId: string; isRight: boolean; remark: string | null }

/** A month is confirmed once, when it is over, with a word about each trajectory that began in it and no other. */
export function refuseConfirming(
  of: { month: string; today: PlainDate; confirmed: boolean; began: readonly string[] },
  lines: readonly Said[],
): Fault[] {
  if (of.confirmed) return [{ pointer: '/month', code: 'fault/already-there' }]
  if (spanOfMonth(of.month).until >= of.today) return [{ pointer: '/month', code: 'fault/month-not-over' }]
  const said = new Map(lines.map((line, at) => [line.trajectoryId, at]))
  const missing = of.began.filter((id) => !said.has(id))
  if (missing.length > 0 || said.size !== of.began.length || lines.length !== said.size)
    return [{ pointer: '/lines', code: 'fault/list-has-changed' }]
  return lines.flatMap((line, at) =>
    line.isRight || line.remark?.trim() ? [] : [{ pointer: `/lines/${at}/remark`, code: 'fault/required' }],
  )
}
