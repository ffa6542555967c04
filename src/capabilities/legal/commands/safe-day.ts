import { calendarWith } from '#capabilities/rules/public.ts'
import type { DesignatedDay } from '#capabilities/rules/contract.ts'
import { addDays, type PlainDate } from '#kernel/dates.ts'
import { heedOn } from '../rules/reminders.ts'

type Ending = { state: string; firstDay: boolean; dueOn: PlainDate | null; plainOn: PlainDate | null }

/** The last working day before the day to keep to: by then it is posted or booked; the day itself is too late to be sure. */
export function safeDayOf(
  { state, firstDay, dueOn, plainOn }: Ending,
  designated: readonly DesignatedDay[],
): PlainDate | null {
  if (state !== 'running' || firstDay || dueOn === null || plainOn === null) return null
  const calendar = calendarWith(designated)
  let on = addDays(heedOn({ dueOn, plainOn }), -1)
  while (calendar.why(on)) on = addDays(on, -1)
  return on
}
