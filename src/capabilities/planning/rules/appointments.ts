import { addDays, addMonths, instantInAmsterdam, type PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'
import type { AppointmentValues, Repeat } from '../contract/appointments.ts'

/** Two years of a weekly appointment; more is a typing error. */
export const mostInSeries = 105

export function refuseAppointment(wish: AppointmentValues, today: PlainDate): Fault[] {
  const faults: Fault[] = []
  if (wish.untilTime <= wish.fromTime) faults.push({ pointer: '/untilTime', code: 'fault/ends-before-start' })
  if (wish.onDate < addDays(today, -366) || wish.onDate > addDays(today, 1096))
    faults.push({ pointer: '/onDate', code: 'fault/too-far-off' })
  if (wish.interpreterId === null && wish.interpreterLanguageId !== null)
    faults.push({ pointer: '/interpreterId', code: 'fault/required' })
  return faults
}

export function refuseRepeat(onDate: PlainDate, repeat: Repeat | null): Fault[] {
  if (repeat === null) return []
  if (repeat.untilOn < onDate) return [{ pointer: '/repeat/untilOn', code: 'fault/ends-before-start' }]
  return daysOf(onDate, repeat).length > mostInSeries ? [{ pointer: '/repeat/untilOn', code: 'fault/too-many' }] : []
}

/** The days of a series. Every month counts from the first day, so that the 31st is not lost after February. */
export function daysOf(onDate: PlainDate, repeat: Repeat | null): PlainDate[] {
  if (repeat === null) return [onDate]
  const days: PlainDate[] = []
  for (let at = 0; days.length <= mostInSeries; at++) {
    const steps = at * repeat.every
    const day = repeat.unit === 'weeks' ? addDays(onDate, 7 * steps) : addMonths(onDate, steps)
    if (day > repeat.untilOn) break
    days.push(day)
  }
  return days
}

/** The same hours by the clock on the wall, also over the change to summer time. */
export const spanOf = (on: PlainDate, { fromTime, untilTime }: Pick<AppointmentValues, 'fromTime' | 'untilTime'>) => ({
  fromAt: instantInAmsterdam(on, fromTime),
  untilAt: instantInAmsterdam(on, untilTime),
})

/** An hour from a time of day; late in the evening until midnight. */
export function hourFrom(fromTime: string): { fromTime: string; untilTime: string } {
  const hour = Number(fromTime.slice(0, 2))
  const untilTime = hour === 23 ? '23:59' : `${String(hour + 1).padStart(2, '0')}${fromTime.slice(2)}`
  return { fromTime, untilTime }
}

export function refuseFollowUp(
  { workerId, onDate, fromTime }: { workerId: string | null; onDate: PlainDate; fromTime: string },
  today: PlainDate,
): Fault[] {
  if (workerId === null) return [{ pointer: '/onDate', code: 'fault/nobody-of-team' }]
  if (onDate < today) return [{ pointer: '/onDate', code: 'fault/is-past' }]
  if (onDate > addDays(today, 1096)) return [{ pointer: '/onDate', code: 'fault/too-far-off' }]
  return fromTime === '23:59' ? [{ pointer: '/fromTime', code: 'fault/no-hour' }] : []
}
