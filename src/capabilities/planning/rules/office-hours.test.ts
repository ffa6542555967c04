import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { visitStates } from '../contract/office-hours.ts'
import {
  longestFirst,
  mayBecome,
  minutesBetween,
  needsTriage,
  openOn,
  triageOutcome,
  weekdayOf,
} from './office-hours.ts'

describe('a visit', () => {
  test.each([
    ['waiting', 'called', true],
    ['waiting', 'done', false],
    ['waiting', 'left', true],
    ['called', 'waiting', true],
    ['called', 'done', true],
    ['called', 'left', true],
    ['left', 'waiting', true],
    ['left', 'done', false],
    ['done', 'waiting', false],
    ['done', 'called', false],
  ] as const)('from %s to %s: %s', (from, to, may) => expect(mayBecome(from, to)).toBe(may))

  test('nothing becomes what it is, and what is done stays done', () => {
    for (const state of visitStates) {
      expect(mayBecome(state, state)).toBe(false)
      expect(mayBecome('done', state)).toBe(false)
    }
  })
})

describe('waiting', () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 9, minute)).toISOString()
  test.each([
    [at(0), at(0), 0],
    [at(0), at(22), 22],
    ['2026-11-23T09:00:30Z', '2026-11-23T09:01:29Z', 0],
    [at(5), at(4), 0],
  ])('from %s until %s: %i minutes', (from, until, minutes) => expect(minutesBetween(from, until)).toBe(minutes))

  test('nobody is lost or doubled by the order, and nobody stands before who came earlier', () => {
    const visit = fc.record({
      number: fc.integer({ min: 1, max: 500 }),
      arrivedAt: fc.integer({ min: 0, max: 59 }).map(at),
    })
    fc.assert(
      fc.property(fc.uniqueArray(visit, { selector: ({ number }) => number }), (visits) => {
        const sorted = longestFirst(visits)
        expect(new Set(sorted)).toEqual(new Set(visits))
        expect(sorted).toHaveLength(visits.length)
        for (const [i, one] of sorted.entries()) if (i > 0) expect(one.arrivedAt >= sorted[i - 1]!.arrivedAt).toBe(true)
      }),
    )
  })
})

describe('triage', () => {
  test.each([
    ['2024-11-23', '2026-11-23', true],
    ['2024-11-24', '2026-11-23', false],
    // The day that this February lacks: the last day of the month.
    ['2024-02-29', '2026-02-28', true],
    [null, '2026-11-23', false],
  ])('settled on %s, on %s: %s', (settled, today, asked) => expect(needsTriage(settled, today)).toBe(asked))

  test.each([
    [true, null, null, 'find'],
    [false, true, null, 'do'],
    [false, false, true, 'support'],
    [false, false, false, 'elsewhere'],
    [null, true, true, null],
    [false, null, true, null],
    [false, false, null, null],
  ])('finds it %s, does it %s, needs us %s: %s', (canFind, canDo, needsUs, outcome) =>
    expect(triageOutcome({ canFind, canDo, needsUs })).toBe(outcome),
  )
})

describe('open', () => {
  const hour = { weekday: 1, opensAt: '10:30', closesAt: '12:00', fromOn: null, untilOn: null }
  const legal = { ...hour, opensAt: '13:30', closesAt: '15:30', untilOn: '2026-11-29' }
  test.each([
    ['2026-11-23', [], ['10:30', '13:30']],
    ['2026-11-30', [], ['10:30']],
    ['2026-11-24', [], []],
    ['2026-11-23', ['2026-11-23'], []],
  ])('on %s, closed on %j: %j', (on, closed, opens) =>
    expect(openOn([legal, hour], new Set(closed), on).map(({ opensAt }) => opensAt)).toEqual(opens),
  )
  test('a week has each weekday once', () => {
    const week = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29']
    expect(week.map(weekdayOf)).toEqual([1, 2, 3, 4, 5, 6, 7])
  })
})
