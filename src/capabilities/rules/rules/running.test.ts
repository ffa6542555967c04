import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween } from '#kernel/dates.ts'
import type { Length } from '../contract.ts'
import { calendarWith, shippedDesignatedDays } from './holidays.ts'
import { type Happening, type Running, runTerm } from './running.ts'

const months = (value: number): Length => ({ value, unit: 'months' })
const term = (length: Length) => ({ length, mode: 'term' as const, back: false })
const run = (length: Length, event: string | null, ...happenings: Happening[]) =>
  runTerm(term(length), event, happenings, shippedDesignatedDays)
const endOf = (running: Running) =>
  'counted' in running ? [running.counted.plainDue, running.counted.due] : running.state
const ground = 'brief'

describe('what happens to a term', () => {
  test('it waits for its event', () => {
    expect(run(months(3), null)).toEqual({ state: 'waiting' })
  })
  test('nothing happened: it is counted', () => {
    expect(endOf(run(months(3), '2026-12-13'))).toEqual(['2027-03-13', '2027-03-15'])
  })
  test('days on which it stands still come after it', () => {
    const still: Happening = { kind: 'suspended', from: '2027-01-04', until: '2027-01-18', ground: 'Awb art. 4:15' }
    // 13 March and fourteen days is 27 March, the Saturday before Easter: the Tuesday after it.
    expect(endOf(run(months(3), '2026-12-13', still))).toEqual(['2027-03-27', '2027-03-30'])
  })
  test('as long as it stands still nobody says when it ends', () => {
    const running = run(months(3), '2026-12-13', { kind: 'suspended', from: '2027-01-04', until: null, ground })
    expect(running).toMatchObject({ state: 'suspended', since: '2027-01-04' })
  })
  test('three months extended by three are six months, not three from the end', () => {
    const longer: Happening = { kind: 'extended', on: '2027-02-01', length: months(3), ground: 'Vw 2000 art. 2u(2)' }
    // A Sunday, and six months are more than three: art. 4 of the act takes them out of art. 1.
    expect(endOf(run(months(3), '2026-11-30', longer))).toEqual(['2027-05-30', '2027-05-30'])
  })
  test('what is still short enough together is moved', () => {
    const longer: Happening = { kind: 'extended', on: '2027-01-04', length: { value: 4, unit: 'weeks' }, ground }
    // Ten weeks after Saturday 21 November are a Saturday in January, and that is moved.
    expect(endOf(run({ value: 6, unit: 'weeks' }, '2026-11-21', longer))).toEqual(['2027-01-30', '2027-02-01'])
  })
  test('extended twice is as long as the two together', () => {
    const twice = ['2027-01-04', '2027-02-01'].map(
      (on): Happening => ({ kind: 'extended', on, length: months(1), ground }),
    )
    expect(endOf(run(months(1), '2026-11-30', ...twice))).toEqual(['2027-02-28', '2027-03-01'])
  })
  test('six weeks extended by a month are counted one after the other', () => {
    const longer: Happening = { kind: 'extended', on: '2026-12-01', length: months(1), ground }
    expect(endOf(run({ value: 6, unit: 'weeks' }, '2026-11-23', longer))).toEqual(['2027-02-04', '2027-02-04'])
  })
  test('a day that is set stays that day, also a Sunday', () => {
    const set: Happening = { kind: 'shortened', on: '2027-01-04', to: '2027-01-31', ground: 'brief van de rechtbank' }
    const running = run(months(3), '2026-12-13', set)
    expect(endOf(running)).toEqual(['2027-01-31', '2027-01-31'])
    // What had moved the day before holds no more, and is no reason any more.
    const kinds = 'counted' in running ? running.counted.steps.map(({ kind }) => kind) : []
    expect(kinds).toEqual(['event', 'first-day', 'plain', 'shortened', 'due'])
  })
  test('it begins anew, and what happened before is past', () => {
    const still: Happening = { kind: 'suspended', from: '2026-12-20', until: '2026-12-27', ground }
    const anew: Happening = { kind: 'restarted', on: '2027-01-10', ground }
    expect(endOf(run(months(3), '2026-12-13', anew, still))).toEqual(['2027-04-10', '2027-04-12'])
  })
  test('withdrawn is withdrawn, whatever else happened', () => {
    const gone: Happening = { kind: 'withdrawn', on: '2027-01-02', ground }
    expect(run(months(3), '2026-12-13', { kind: 'restarted', on: '2027-02-01', ground }, gone)).toEqual({
      state: 'withdrawn',
      on: '2027-01-02',
    })
  })
  test('a long term that stands still is not moved to a working day: the act was not for it', () => {
    const still: Happening = { kind: 'suspended', from: '2026-06-01', until: '2026-06-08', ground }
    expect(endOf(run(months(6), '2026-05-22', still))).toEqual(['2026-11-29', '2026-11-29'])
  })
})

describe('for every history', () => {
  const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2020-01-01', days))
  const stop = fc.record({ after: fc.integer({ min: 0, max: 60 }), days: fc.integer({ min: 1, max: 60 }) })
  const calendar = calendarWith(shippedDesignatedDays)
  const stops = (from: string, all: { after: number; days: number }[]): Happening[] =>
    all.map(({ after, days }, i) => {
      const begin = addDays(from, after + i * 130)
      return { kind: 'suspended', from: begin, until: addDays(begin, days), ground }
    })

  test('a term lasts as much longer as it stood still, and ends on a working day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 3 }), fc.array(stop, { maxLength: 4 }), (from, value, all) => {
        const [bare, stood] = [run(months(value), from), run(months(value), from, ...stops(from, all))]
        if (bare.state !== 'running' || stood.state !== 'running') throw new Error('it runs')
        const still = all.reduce((sum, { days }) => sum + days, 0)
        expect(daysBetween(bare.counted.plainDue, stood.counted.plainDue)).toBe(still)
        expect(calendar.why(stood.counted.due)).toBeNull()
        expect(stood.counted.steps.at(-1)).toMatchObject({ kind: 'due', on: stood.counted.due })
        expect(stood.counted.steps.filter(({ kind }) => kind === 'suspended')).toHaveLength(all.length)
      }),
      { numRuns: 500 },
    )
  })
  test('months extended by months are the months together, with the act as for those', () => {
    const some = fc.integer({ min: 1, max: 6 })
    fc.assert(
      fc.property(day, some, some, (from, value, more) => {
        const longer: Happening = { kind: 'extended', on: from, length: months(more), ground }
        expect(endOf(run(months(value), from, longer))).toEqual(endOf(run(months(value + more), from)))
      }),
      { numRuns: 500 },
    )
  })
  test('whatever happens, the steps go from the event to the day, and only what moved it last is a reason', () => {
    const some = fc.integer({ min: 1, max: 20 })
    const happens = fc.oneof(
      stop.map(({ after, days }) => ({ kind: 'suspended' as const, after, days })),
      fc.record({ kind: fc.constant('extended' as const), after: some, days: some }),
      fc.record({ kind: fc.constant('shortened' as const), after: some, days: some }),
    )
    fc.assert(
      fc.property(day, fc.array(happens, { minLength: 1, maxLength: 4 }), (from, all) => {
        const happenings = all.map(({ kind, after, days }, at): Happening => {
          const on = addDays(from, after + at * 100)
          if (kind === 'suspended') return { kind, from: on, until: addDays(on, days), ground }
          if (kind === 'extended') return { kind, on, length: { value: days, unit: 'days' }, ground }
          return { kind, on, to: addDays(on, days), ground }
        })
        const running = run(months(2), from, ...happenings)
        if (running.state !== 'running') throw new Error('it runs')
        const { steps, plainDue, due } = running.counted
        expect([steps[0]!.on, steps.at(-1)!.on]).toEqual([from, due])
        expect(due >= plainDue).toBe(true)
        const last = steps.findLastIndex(
          ({ kind }) => kind === 'shortened' || kind === 'extended' || kind === 'suspended',
        )
        const moves = steps.map(({ kind }, at) => (kind === 'not-a-working-day' ? at : -1)).filter((at) => at >= 0)
        expect(moves.every((at) => at > last)).toBe(true)
        expect(steps[last]!.on).toBe(plainDue)
        if (moves.length === 0) expect(due).toBe(plainDue)
      }),
      { numRuns: 500 },
    )
  })
  test('the order in which things are written down makes no difference', () => {
    fc.assert(
      fc.property(day, fc.array(stop, { minLength: 2, maxLength: 4 }), (from, all) => {
        const happenings = stops(from, all)
        expect(run(months(3), from, ...happenings.toReversed())).toEqual(run(months(3), from, ...happenings))
      }),
      { numRuns: 200 },
    )
  })
})
