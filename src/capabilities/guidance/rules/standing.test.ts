import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#kernel/dates.ts'
import { type Standing, type StandingFacts, sortDay, standOn } from './standing.ts'
import { lastDayOf, type Run, shippedTerm } from './trajectories.ts'

const today = '2026-11-22'
type Change = Partial<Omit<StandingFacts, 'kind'>> & { pauses?: Run['pauses']; kind?: string }
const facts = (name: string, { pauses = [], kind = 'Begeleiding', ...change }: Change = {}): StandingFacts => ({
  trajectoryId: name,
  clientId: name,
  number: 1,
  locationId: 'hillegom',
  kind: { id: kind, name: kind },
  guide: { id: 'joke' },
  guideLeftOn: null,
  startedOn: '2026-05-06',
  endedOn: null,
  municipalityId: null,
  lastContactOn: '2026-11-20',
  lastSignOn: '2026-11-20',
  measured: true,
  run: { startedOn: change.startedOn ?? '2026-05-06', endedOn: null, signedOn: null, pauses, extensions: [] },
  term: shippedTerm(kind),
  ...change,
})
const guided = (name: string, change: Change = {}): Standing => standOn([facts(name, change)], today)[0]!
const sorted = (all: readonly Standing[], leads: boolean) =>
  sortDay(all, { workerId: 'joke', alongside: new Set(['along']), leads, today, quietWeeks: { early: 3, later: 6 } })
const names = (all: readonly Standing[]) => all.map((one) => one.trajectoryId)

test('the last day follows from the kind, and days counted once are the days counted one by one', () => {
  expect(guided('a').lastDay).toBe('2028-05-05')
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          day: fc.integer({ min: 0, max: 40 }),
          kind: fc.constantFrom('Begeleiding', 'Jobcoaching', 'Coaching vestiging'),
          signed: fc.boolean(),
          pauses: fc.constantFrom(
            [],
            [{ fromOn: '2026-01-05', untilOn: '2026-02-01' }],
            [{ fromOn: '2026-11-01', untilOn: null }],
          ),
        }),
        { maxLength: 30 },
      ),
      (some) => {
        const all = some.map(({ day, kind, signed, pauses }, at) => {
          const startedOn = addDays('2025-12-01', day % 3)
          const run = { startedOn, endedOn: null, signedOn: signed ? '2025-11-01' : null, pauses, extensions: [] }
          return facts(String(at), { startedOn, kind, run })
        })
        expect(standOn(all, today).map(({ lastDay }) => lastDay)).toEqual(
          all.map(({ run, term }) => lastDayOf(run, term, today)),
        )
      },
    ),
  )
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
  const colleague = { id: 'kees' }
  const others = all.map((one) => ({ ...one, guide: colleague }))
  expect(names(sorted(others, false).quiet)).toEqual([])
  expect(names(sorted(others, true).quiet)).toEqual(['never', 'quiet'])
})

test('a guide sees own clients first; a team leader what nobody guides, runs over and began this month', () => {
  const all = [
    guided('mine'),
    guided('other', { guide: { id: 'kees' } }),
    guided('nobody', { guide: null }),
    guided('long', { startedOn: '2024-11-22', guide: { id: 'kees' } }),
    guided('just', { startedOn: '2024-11-23', guide: { id: 'kees' } }),
    guided('soon', { startedOn: '2025-01-22', guide: { id: 'kees' } }),
    guided('not yet', { startedOn: '2025-01-24', guide: { id: 'kees' } }),
    guided('left', { guide: { id: 'kees' }, guideLeftOn: '2026-11-01' }),
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

test('in the first half year three weeks are long, after it six', () => {
  const all = [
    guided('new, three weeks', { startedOn: '2026-05-23', lastContactOn: '2026-10-31' }),
    guided('new, in time', { startedOn: '2026-05-23', lastContactOn: '2026-11-01' }),
    guided('half a year', { startedOn: '2026-05-22', lastContactOn: '2026-10-31' }),
    guided('half a year, six weeks', { startedOn: '2026-05-22', lastContactOn: '2026-10-10' }),
  ]
  expect(names(sorted(all, false).quiet)).toEqual(['half a year, six weeks', 'new, three weeks'])
})

test('whom somebody guides along comes after own clients, and is called when quiet', () => {
  const kees = { guide: { id: 'kees' } }
  const all = [
    guided('along', { ...kees, lastContactOn: '2026-09-01' }),
    guided('other', { ...kees, lastContactOn: '2026-09-01' }),
    guided('mine'),
  ]
  const day = sorted(all, false)
  expect([names(day.mine), names(day.quiet)]).toEqual([['mine', 'along'], ['along']])
})

test('who stands still is not quiet, and a kind without an end is never over', () => {
  const paused = guided('paused', { lastContactOn: null, pauses: [{ fromOn: '2026-06-01', untilOn: null }] })
  const endless = guided('endless', { kind: 'Jobcoaching', startedOn: '2020-01-01', lastContactOn: '2026-11-01' })
  const second = guided('second', { kind: 'Maatschappelijke begeleiding 2e jaar', startedOn: '2025-12-01' })
  expect([paused.paused, endless.lastDay, second.lastDay]).toEqual([true, null, '2026-11-30'])
  const day = sorted([paused, endless, second], true)
  expect([names(day.quiet), names(day.overdue), names(day.ending)]).toEqual([[], [], ['second']])
})
