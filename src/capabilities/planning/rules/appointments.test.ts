import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, instantInAmsterdam, wallClockInAmsterdam } from '#kernel/dates.ts'
import type { AppointmentValues } from '../contract/appointments.ts'
import { daysOf, mostInSeries, refuseAppointment, refuseRepeat, spanOf, hourFrom } from './appointments.ts'

test.each([
  [null, ['2026-11-23']],
  [{ unit: 'weeks', every: 1, untilOn: '2026-12-07' }, ['2026-11-23', '2026-11-30', '2026-12-07']],
  [{ unit: 'weeks', every: 2, untilOn: '2026-12-20' }, ['2026-11-23', '2026-12-07']],
  [{ unit: 'months', every: 1, untilOn: '2027-01-23' }, ['2026-11-23', '2026-12-23', '2027-01-23']],
] as const)('repeated %o', (repeat, days) => {
  expect(daysOf('2026-11-23', repeat)).toEqual(days)
})

test('the last day of January comes back after February', () => {
  expect(daysOf('2027-01-31', { unit: 'months', every: 1, untilOn: '2027-04-30' })).toEqual([
    '2027-01-31',
    '2027-02-28',
    '2027-03-31',
    '2027-04-30',
  ])
})

test('a series stays at the same hour by the clock over summer time', () => {
  const clock = (on: string) => spanOf(on, { fromTime: '10:00', untilTime: '11:30' })
  expect(clock('2027-03-26')).toEqual({ fromAt: '2027-03-26T09:00:00Z', untilAt: '2027-03-26T10:30:00Z' })
  expect(clock('2027-04-02')).toEqual({ fromAt: '2027-04-02T08:00:00Z', untilAt: '2027-04-02T09:30:00Z' })
})

test('a time of day that exists comes back from its instant', () => {
  const minute = fc.integer({ min: 0, max: 1439 }).map((at) => {
    const [hours, minutes] = [Math.floor(at / 60), at % 60].map((part) => String(part).padStart(2, '0'))
    return `${hours}:${minutes}`
  })
  const day = fc.integer({ min: 0, max: 2000 }).map((days) => addDays('2026-01-01', days))
  fc.assert(
    fc.property(day, minute, (on, time) => {
      const back = wallClockInAmsterdam(instantInAmsterdam(on, time))
      // On the last Sunday of March the hour from two to three is not there.
      const skipped = on.slice(5, 7) === '03' && time >= '02:00' && time < '03:00'
      expect(back.on).toBe(on)
      if (!skipped) expect(back.time).toBe(time)
    }),
  )
})

const wish = (change: Partial<AppointmentValues> = {}): AppointmentValues => ({
  kind: 'talk',
  title: null,
  onDate: '2026-11-24',
  fromTime: '10:00',
  untilTime: '11:00',
  locationId: 'a',
  roomId: null,
  place: null,
  workerIds: ['b'],
  clientIds: [],
  interpreterId: null,
  interpreterLanguageId: null,
  note: null,
  ...change,
})
test.each([
  [wish(), []],
  [wish({ untilTime: '10:00' }), ['/untilTime fault/ends-before-start']],
  [wish({ onDate: '2062-11-24' }), ['/onDate fault/too-far-off']],
  [wish({ interpreterLanguageId: 'c' }), ['/interpreterId fault/required']],
] as const)('%o: %j', (values, faults) => {
  expect(refuseAppointment(values, '2026-11-23').map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(faults)
})

test('no series longer than two years of weeks, and none that ends before it begins', () => {
  const repeat = { unit: 'weeks', every: 1, untilOn: addDays('2026-11-24', 7 * mostInSeries) } as const
  expect(refuseRepeat('2026-11-24', repeat)).toEqual([{ pointer: '/repeat/untilOn', code: 'fault/too-many' }])
  expect(refuseRepeat('2026-11-24', { ...repeat, untilOn: addDays(repeat.untilOn, -1) })).toEqual([])
  expect(refuseRepeat('2026-11-24', { ...repeat, untilOn: '2026-11-23' })).toEqual([
    { pointer: '/repeat/untilOn', code: 'fault/ends-before-start' },
  ])
})

test.each([
  ['09:15', '10:15'],
  ['22:30', '23:30'],
  ['23:30', '23:59'],
])('an hour from %s lasts until %s', (fromTime, untilTime) =>
  expect(hourFrom(fromTime)).toEqual({ fromTime, untilTime }),
)
