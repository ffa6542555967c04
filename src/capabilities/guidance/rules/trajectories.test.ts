import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween } from '#kernel/dates.ts'
import {
  type AgreedTerm,
  courseOn,
  lastDayOf,
  monthOn,
  phasesOf,
  refuseExtension,
  refusePause,
  refuseResume,
  roadOfTwoYears,
  type Run,
  shippedTerm,
  termOf,
} from './trajectories.ts'

const run = (changes: Partial<Run> = {}): Run => ({
  startedOn: '2026-05-06',
  endedOn: null,
  signedOn: null,
  pauses: [],
  extensions: [],
  ...changes,
})
const today = '2026-11-23'

test.each([
  // kind, started, signed, first day counted, month today, last day
  ['Maatschappelijke begeleiding 1e jaar', '2026-05-06', null, 7, '2028-05-05'],
  ['Maatschappelijke begeleiding 2e jaar', '2026-05-06', null, 19, '2027-05-05'],
  ['Coaching vestiging', '2026-05-06', '2026-05-20', 7, '2026-11-19'],
  ['Coaching vestiging', '2026-05-06', null, 7, '2026-11-05'],
  ['Coaching integratie', '2026-11-20', '2026-05-20', 7, '2028-05-19'],
  ['Coaching integratie', '2026-11-20', null, 7, '2028-05-19'],
  ['Maatschappelijke begeleiding 18 maanden', '2026-08-31', null, 3, '2028-02-29'],
  ['Jobcoaching', '2020-01-01', null, 83, null],
  ['Iets van onszelf', '2026-05-06', null, 7, '2028-05-05'],
])('%s from %s, tenancy signed %s: month %s, until %s', (kind, startedOn, signedOn, month, lastDay) => {
  const of = run({ startedOn, signedOn })
  expect([monthOn(of, shippedTerm(kind), today), lastDayOf(of, shippedTerm(kind), today)]).toEqual([month, lastDay])
})

test.each([
  ['2024-02-29', '2026-02-28'],
  ['2023-02-28', '2025-02-27'],
  ['2025-12-31', '2027-12-30'],
  ['2026-01-01', '2027-12-31'],
])('over leap days and ends of months: from %s until %s', (startedOn, lastDay) => {
  expect(lastDayOf(run({ startedOn }), roadOfTwoYears, today)).toBe(lastDay)
})

test('a pause moves the last day and the phases after it by its days; in it the month stands still', () => {
  const paused = run({ pauses: [{ fromOn: '2026-10-01', untilOn: '2026-10-31' }] })
  expect(lastDayOf(paused, roadOfTwoYears, today)).toBe('2028-06-05')
  expect(phasesOf(paused, roadOfTwoYears, today).map(({ on }) => on)).toEqual(['2026-05-06', '2026-12-07'])
  expect(
    ['2026-09-30', '2026-10-01', '2026-10-31', '2026-11-01'].map((on) => monthOn(paused, roadOfTwoYears, on)),
  ).toEqual([5, 5, 5, 5])
  expect(courseOn(paused, roadOfTwoYears, '2026-10-31').state).toBe('paused')
  expect(courseOn(paused, roadOfTwoYears, '2026-11-01').state).toBe('running')
})

test('a pause that has no end yet counts up to and including today', () => {
  const paused = run({ pauses: [{ fromOn: '2026-11-20', untilOn: null }] })
  expect(lastDayOf(paused, roadOfTwoYears, today)).toBe('2028-05-09')
  expect(courseOn(paused, roadOfTwoYears, today).why.pausedDays).toBe(4)
})

test('an extension is the last day, moved only by pauses that come after it', () => {
  const pause = { fromOn: '2027-01-01', untilOn: '2027-01-10' }
  const longer = (saidOn: string) => run({ pauses: [pause], extensions: [{ untilOn: '2028-12-31', saidOn }] })
  expect(lastDayOf(longer('2026-12-01'), roadOfTwoYears, today)).toBe('2029-01-10')
  expect(lastDayOf(longer('2027-02-01'), roadOfTwoYears, today)).toBe('2028-12-31')
})

test.each([
  ['before it begins', { startedOn: '2026-11-24' }, 'ahead', null],
  ['on its last day', { startedOn: '2024-11-24' }, 'running', 24],
  ['the day after it', { startedOn: '2024-11-23' }, 'over', 25],
  ['ended today', { endedOn: today }, 'running', 7],
  ['ended yesterday', { endedOn: '2026-11-22' }, 'ended', 7],
] as const)('%s', (_what, changes, state, month) => {
  const course = courseOn(run(changes), roadOfTwoYears, today)
  expect([course.state, course.month]).toEqual([state, month])
})

test('what a municipality agreed goes before what the foundation agreed, by the day of the start', () => {
  const term = (untilMonth: number, municipalityId: string | null, inForceFrom: string): AgreedTerm => ({
    ...roadOfTwoYears,
    untilMonth,
    municipalityId,
    inForceFrom,
    inForceUntil: null,
  })
  const agreed = [term(12, null, '2020-01-01'), term(18, 'lisse', '2026-01-01')]
  const of = (municipalityId: string | null, startedOn: string) =>
    termOf(agreed, { kind: 'Jobcoaching', startedOn, municipalityId }).untilMonth
  expect([
    of('lisse', '2026-01-01'),
    of('lisse', '2025-12-31'),
    of('hillegom', '2026-05-01'),
    of(null, '2019-01-01'),
  ]).toEqual([18, 12, 12, null])
})

test('refusals', () => {
  const paused = run({ pauses: [{ fromOn: '2026-10-01', untilOn: null }] })
  expect(refusePause(run(), '2026-05-05')).toEqual([{ pointer: '/fromOn', code: 'fault/before-trajectory' }])
  expect(refusePause(paused, '2026-11-01')).toEqual([{ pointer: '/fromOn', code: 'fault/already-paused' }])
  expect(refusePause(run(), '2026-05-06')).toEqual([])
  expect(refuseResume(undefined, today)).toEqual([{ pointer: '/onwardOn', code: 'fault/not-paused' }])
  expect(refuseResume(paused.pauses[0], '2026-10-01')).toEqual([
    { pointer: '/onwardOn', code: 'fault/ends-before-start' },
  ])
  expect(refuseResume(paused.pauses[0], '2026-10-02')).toEqual([])
  const until = (untilOn: string) => refuseExtension(run(), roadOfTwoYears, { untilOn, today })
  expect(until('2028-05-05')).toEqual([{ pointer: '/untilOn', code: 'fault/not-longer' }])
  expect(until('2028-05-06')).toEqual([])
  expect(refuseExtension(run(), shippedTerm('Jobcoaching'), { untilOn: '2030-01-01', today })).toEqual([
    { pointer: '/untilOn', code: 'fault/has-no-end' },
  ])
})

const days = fc.integer({ min: 0, max: 4000 }).map((n) => addDays('2020-01-01', n))
const pausesAfter = (startedOn: string) =>
  fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 90 })), { maxLength: 4 }).map((gaps) => {
    let on = startedOn
    return gaps.map(([gap, length]) => {
      const fromOn = addDays(on, gap)
      on = addDays(fromOn, length + 1)
      return { fromOn, untilOn: addDays(fromOn, length) }
    })
  })

test('with pauses inside it a trajectory lasts as many days longer as it stood still', () => {
  fc.assert(
    fc.property(
      days.chain((startedOn) => fc.tuple(fc.constant(startedOn), pausesAfter(startedOn))),
      ([startedOn, pauses]) => {
        const plain = lastDayOf(run({ startedOn }), roadOfTwoYears, startedOn)!
        const moved = lastDayOf(run({ startedOn, pauses }), roadOfTwoYears, startedOn)!
        const still = pauses.reduce((sum, { fromOn, untilOn }) => sum + daysBetween(fromOn, untilOn) + 1, 0)
        // Four pauses of three months fit within two years.
        expect(daysBetween(plain, moved)).toBe(still)
        expect(monthOn(run({ startedOn, pauses }), roadOfTwoYears, moved)).toBe(24)
        expect(monthOn(run({ startedOn, pauses }), roadOfTwoYears, addDays(moved, 1))).toBe(25)
      },
    ),
  )
})

test('the month never goes back, and each phase begins in its own month', () => {
  fc.assert(
    fc.property(
      days.chain((startedOn) => fc.tuple(fc.constant(startedOn), pausesAfter(startedOn))),
      fc.integer({ min: 0, max: 900 }),
      ([startedOn, pauses], after) => {
        const of = run({ startedOn, pauses })
        const on = addDays(startedOn, after)
        expect(monthOn(of, roadOfTwoYears, addDays(on, 1))!).toBeGreaterThanOrEqual(monthOn(of, roadOfTwoYears, on)!)
        for (const phase of phasesOf(of, roadOfTwoYears, startedOn))
          expect(monthOn(of, roadOfTwoYears, phase.on)).toBe(phase.fromMonth)
      },
    ),
  )
})
