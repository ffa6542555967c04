import { expect, test } from 'vitest'
import type { Guided } from './contract.ts'
import { refuseTrajectory, sortDay, withMonth } from './rules.ts'
import { roadOfTwoYears, shippedTerm } from './rules/trajectories.ts'

const today = '2026-11-22'
type Change = Partial<Guided> & { pauses?: { fromOn: string; untilOn: string | null }[] }
const guided = (name: string, change: Change = {}): Guided =>
  withMonth(
    {
      trajectoryId: name,
      client: { id: name, name, number: 1 },
      household: [],
      kind: 'Begeleiding',
      guide: { id: 'joke', name: 'Joke' },
      startedOn: '2026-05-06',
      lastContactOn: '2026-11-20',
      guideLeftOn: null,
      phone: null,
      run: { startedOn: '2026-05-06', endedOn: null, signedOn: null, pauses: [], extensions: [], ...change },
      term: change.kind ? shippedTerm(change.kind) : roadOfTwoYears,
      ...change,
    },
    today,
  )
const sorted = (all: readonly Guided[], leads: boolean) =>
  sortDay(all, { workerId: 'joke', leads, today, quietWeeks: 6 })
const names = (all: readonly Guided[]) => all.map((one) => one.trajectoryId)

test('month 1 begins on the first day, month 7 six months later', () => {
  expect(guided('a', { startedOn: today }).month).toBe(1)
  expect(guided('a').month).toBe(7)
  expect(guided('a', { startedOn: '2026-12-01' }).month).toBeNull()
  expect(guided('a').lastDay).toBe('2028-05-05')
})

test('quiet is no contact for six weeks, or since the start; the longest first', () => {
  const all = [
    guided('spoke'),
    guided('quiet', { lastContactOn: '2026-10-10' }),
    guided('never', { lastContactOn: null }),
    guided('over', { startedOn: '2020-01-01', lastContactOn: '2020-02-01' }),
    guided('edge', { lastContactOn: '2026-10-11' }),
  ]
  expect(names(sorted(all, false).quiet)).toEqual(['never', 'quiet'])
  const colleague = { id: 'kees', name: 'Kees' }
  const others = all.map((one) => ({ ...one, guide: colleague }))
  expect(names(sorted(others, false).quiet)).toEqual([])
  expect(names(sorted(others, true).quiet)).toEqual(['never', 'quiet'])
})

test('a guide sees own clients first; a team leader what nobody guides, runs over and began this month', () => {
  const all = [
    guided('mine'),
    guided('other', { guide: { id: 'kees', name: 'Kees' } }),
    guided('nobody', { guide: null }),
    guided('long', { startedOn: '2024-11-22', guide: { id: 'kees', name: 'Kees' } }),
    guided('just', { startedOn: '2024-11-23', guide: { id: 'kees', name: 'Kees' } }),
    guided('soon', { startedOn: '2025-01-22', guide: { id: 'kees', name: 'Kees' } }),
    guided('not yet', { startedOn: '2025-01-24', guide: { id: 'kees', name: 'Kees' } }),
    guided('left', { guide: { id: 'kees', name: 'Kees' }, guideLeftOn: '2026-11-01' }),
    guided('new', { startedOn: '2026-11-03' }),
  ]
  const day = sorted(all, true)
  expect(names(day.mine)).toEqual(['mine', 'new'])
  expect(names(day.unguided)).toEqual(['nobody', 'left'])
  expect(names(day.ending)).toEqual(['just', 'soon'])
  expect(names(day.overdue)).toEqual(['long'])
  expect(names(day.startedThisMonth)).toEqual(['new'])
  const own = sorted(all, false)
  expect([own.unguided, own.ending, own.overdue, own.startedThisMonth].flat()).toEqual([])
  expect(names(own.mine)).toEqual(['mine', 'new'])
})

test('who stands still is not quiet, and a kind without an end is never over', () => {
  const paused = guided('paused', { lastContactOn: null, pauses: [{ fromOn: '2026-06-01', untilOn: null }] })
  const endless = guided('endless', { kind: 'Jobcoaching', startedOn: '2020-01-01', lastContactOn: '2026-11-01' })
  const second = guided('second', { kind: 'Maatschappelijke begeleiding 2e jaar', startedOn: '2025-12-01' })
  expect([paused.month, paused.paused, endless.lastDay, second.month, second.lastDay]).toEqual([
    1,
    true,
    null,
    24,
    '2026-11-30',
  ])
  const day = sorted([paused, endless, second], true)
  expect([names(day.quiet), names(day.overdue), names(day.ending)]).toEqual([[], [], ['second']])
})

test('an end before the start and a reason without an end are refused', () => {
  const wish = { kindId: 'k', startedOn: '2026-02-01', endedOn: null, endReasonId: null, workerId: null }
  expect(refuseTrajectory(wish)).toEqual([])
  expect(refuseTrajectory({ ...wish, endedOn: '2026-01-31' })[0]).toEqual({
    pointer: '/endedOn',
    code: 'fault/ends-before-start',
  })
  expect(refuseTrajectory({ ...wish, endReasonId: 'r' })[0]).toEqual({ pointer: '/endedOn', code: 'fault/required' })
})
