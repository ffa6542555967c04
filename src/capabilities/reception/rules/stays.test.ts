import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#kernel/dates.ts'
import type { StayValues } from '../contract/stays.ts'
import { refuseLocation, stateOf } from './locations.ts'
import { overlaps, refuseStay, type Span } from './stays.ts'

const codes = (faults: readonly { pointer: string; code: string }[]) =>
  faults.map(({ pointer, code }) => `${pointer} ${code}`)
const stay = (more: Partial<StayValues>): StayValues => ({
  receptionLocationId: '',
  fromOn: '2026-03-01',
  leftOn: null,
  goneTo: null,
  municipalityId: null,
  note: null,
  ...more,
})
const open = { openedOn: '2026-01-01', closedOn: '2026-12-31' }
const left = { leftOn: '2026-04-01', goneTo: 'municipality', municipalityId: 'x' } as const

test.each([
  [{}, []],
  [{ fromOn: '2026-11-19' }, ['/fromOn fault/in-the-future']],
  [{ fromOn: '2025-12-31' }, ['/fromOn fault/location-not-open']],
  [left, []],
  [{ ...left, leftOn: '2026-03-01' }, ['/leftOn fault/leaves-before-coming']],
  [{ leftOn: '2026-04-01' }, ['/goneTo fault/required']],
  [{ goneTo: 'unknown' }, ['/leftOn fault/required']],
  [{ ...left, municipalityId: null }, ['/municipalityId fault/required']],
  [{ ...left, goneTo: 'unknown' }, ['/municipalityId fault/unknown-choice']],
] as [Partial<StayValues>, string[]][])('a stay with %j: %j', (more, faults) => {
  expect(codes(refuseStay(stay(more), [], open, '2026-11-18'))).toEqual(faults)
})

test('who moves stays in one place on each day: the day of leaving is the first day of the next stay', () => {
  const first = { fromOn: '2026-01-10', leftOn: '2026-03-01' }
  expect(codes(refuseStay(stay({}), [first], open, '2026-11-18'))).toEqual([])
  expect(codes(refuseStay(stay({ fromOn: '2026-02-28' }), [first], open, '2026-11-18'))).toEqual([
    '/fromOn fault/stays-elsewhere',
  ])
  expect(codes(refuseStay(stay({}), [], null, '2026-11-18'))).toEqual(['/receptionLocationId fault/unknown-choice'])
})

test('two stays overlap exactly when there is a day on which somebody stays at both', () => {
  const span = fc
    .record({ from: fc.integer({ min: 0, max: 40 }), days: fc.option(fc.integer({ min: 1, max: 20 })) })
    .map(
      ({ from, days }): Span => ({
        fromOn: addDays('2026-01-01', from),
        leftOn: days === null ? null : addDays('2026-01-01', from + days),
      }),
    )
  const staysOn = ({ fromOn, leftOn }: Span, on: string) => fromOn <= on && (leftOn === null || on < leftOn)
  const days = Array.from({ length: 70 }, (_, at) => addDays('2026-01-01', at))
  fc.assert(
    fc.property(span, span, (one, other) => {
      const both = days.some((on) => staysOn(one, on) && staysOn(other, on))
      expect([overlaps(one, other), overlaps(other, one)]).toEqual([both, both])
    }),
  )
})

test.each([
  [null, null, 'open'],
  ['2026-11-19', null, 'ahead'],
  ['2026-11-18', null, 'open'],
  [null, '2026-11-17', 'closed'],
  [null, '2026-11-18', 'closing'],
  [null, '2027-05-20', 'closing'],
  [null, '2027-05-21', 'open'],
] as const)('a location open from %s until %s is %s', (openedOn, closedOn, state) => {
  expect(stateOf({ openedOn, closedOn }, '2026-11-18')).toBe(state)
})

test('a location that closes before it opens is refused', () => {
  const values = {
    name: 'A',
    kind: 'centre',
    targetGroup: null,
    municipalityId: null,
    capacity: null,
    note: null,
  } as const
  const refuse = (openedOn: string, closedOn: string) => codes(refuseLocation({ ...values, openedOn, closedOn }))
  expect(refuse('2026-01-01', '2026-01-01')).toEqual([])
  expect(refuse('2026-01-02', '2026-01-01')).toEqual(['/closedOn fault/closes-before-opening'])
  expect(refuse('1979-12-31', '2026-01-01')).toEqual(['/openedOn fault/too-far-off'])
})
