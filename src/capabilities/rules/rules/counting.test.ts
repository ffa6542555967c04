import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, daysBetween } from '#kernel/dates.ts'
import type { CountingMode, TermUnit } from '../contract.ts'
import { countTerm, refuseQuestion } from './counting.ts'
import { calendarWith, shippedDesignatedDays } from './holidays.ts'

const designated = shippedDesignatedDays
const count = (from: string, value: number, unit: TermUnit, mode: CountingMode = 'term', back = false) =>
  countTerm({ from, length: { value, unit }, mode, back, designated })

/** Worked out by hand; the article stands beside each. */
const ofDutchLaw: [from: string, value: number, unit: TermUnit, plain: string, due: string, why: string][] = [
  // Awb 6:8: the day itself does not count; weeks end on the same weekday
  ['2026-11-23', 1, 'weeks', '2026-11-30', '2026-11-30', 'Monday to Monday'],
  ['2026-11-23', 4, 'weeks', '2026-12-21', '2026-12-21', 'four weeks of objection'],
  ['2026-11-23', 6, 'weeks', '2027-01-04', '2027-01-04', 'six weeks over New Year'],
  ['2026-11-27', 4, 'weeks', '2026-12-25', '2026-12-28', 'Christmas on a Friday: art. 1 past Saturday and Sunday'],
  ['2026-11-28', 4, 'weeks', '2026-12-26', '2026-12-28', 'Boxing Day on a Saturday'],
  ['2026-11-29', 4, 'weeks', '2026-12-27', '2026-12-28', 'Sunday'],
  ['2026-12-04', 4, 'weeks', '2027-01-01', '2027-01-04', 'New Year’s Day on a Friday'],
  ['2025-12-05', 4, 'weeks', '2026-01-02', '2026-01-05', '2 January 2026 by decree, then a weekend'],
  ['2025-12-04', 4, 'weeks', '2026-01-01', '2026-01-05', 'New Year’s Day, the day after by decree, a weekend'],
  ['2026-03-06', 4, 'weeks', '2026-04-03', '2026-04-07', 'Good Friday to the Tuesday after Easter'],
  ['2026-03-09', 4, 'weeks', '2026-04-06', '2026-04-07', 'Easter Monday'],
  ['2026-03-30', 4, 'weeks', '2026-04-27', '2026-04-28', 'King’s Day'],
  ['2025-03-29', 4, 'weeks', '2025-04-26', '2025-04-28', 'King’s Day on the Saturday before'],
  ['2025-03-30', 4, 'weeks', '2025-04-27', '2025-04-28', '27 April on a Sunday is no King’s Day, but a Sunday'],
  ['2026-04-07', 4, 'weeks', '2026-05-05', '2026-05-06', '5 May of every year'],
  ['2026-04-16', 4, 'weeks', '2026-05-14', '2026-05-18', 'Ascension Day, the Friday by decree, a weekend'],
  ['2026-04-17', 4, 'weeks', '2026-05-15', '2026-05-18', 'the Friday after Ascension by decree'],
  ['2026-04-27', 4, 'weeks', '2026-05-25', '2026-05-26', 'Whit Monday'],
  ['2027-04-07', 4, 'weeks', '2027-05-05', '2027-05-10', '5 May, Ascension, the Friday by decree, a weekend'],
  ['2027-04-19', 4, 'weeks', '2027-05-17', '2027-05-18', 'Whit Monday of 2027'],
  ['2026-08-31', 12, 'weeks', '2026-11-23', '2026-11-23', 'twelve weeks are within art. 4'],
  ['2026-09-06', 12, 'weeks', '2026-11-29', '2026-11-30', 'twelve weeks ending on a Sunday are extended'],
  ['2026-08-30', 13, 'weeks', '2026-11-29', '2026-11-29', 'art. 4: more than twelve weeks'],
  ['2026-07-12', 19, 'weeks', '2026-11-22', '2026-11-22', 'nineteen weeks end on the Sunday itself'],
  // Months: the same day number, or the last of the month (HR 1 September 2017)
  ['2026-12-13', 3, 'months', '2027-03-13', '2027-03-15', 'nareis: a Saturday, a Sunday'],
  ['2026-11-30', 3, 'months', '2027-02-28', '2027-03-01', '28 February 2027 is a Sunday'],
  ['2027-11-30', 3, 'months', '2028-02-29', '2028-02-29', 'a leap day, a Tuesday'],
  ['2027-11-29', 3, 'months', '2028-02-29', '2028-02-29', 'the same number'],
  ['2026-11-28', 3, 'months', '2027-02-28', '2027-03-01', 'same number, Sunday'],
  ['2026-12-31', 2, 'months', '2027-02-28', '2027-03-01', 'last of the month'],
  ['2028-01-31', 1, 'months', '2028-02-29', '2028-02-29', 'a leap day'],
  ['2027-01-31', 1, 'months', '2027-02-28', '2027-03-01', 'no leap year, Sunday'],
  ['2026-08-31', 3, 'months', '2026-11-30', '2026-11-30', 'thirty days hath November'],
  ['2026-09-25', 3, 'months', '2026-12-25', '2026-12-28', 'Christmas'],
  ['2027-02-05', 3, 'months', '2027-05-05', '2027-05-10', 'four free days, one by decree'],
  ['2026-06-12', 3, 'months', '2026-09-12', '2026-09-14', 'Saturday'],
  ['2026-05-22', 6, 'months', '2026-11-22', '2026-11-22', 'art. 4: more than three months, ends on a Sunday'],
  ['2026-08-29', 4, 'months', '2026-12-29', '2026-12-29', 'four months on a working day'],
  ['2025-09-25', 15, 'months', '2026-12-25', '2026-12-25', 'fifteen months end at Christmas'],
  // Years
  ['2024-02-29', 1, 'years', '2025-02-28', '2025-02-28', 'from a leap day'],
  ['2024-02-29', 4, 'years', '2028-02-29', '2028-02-29', 'from leap day to leap day'],
  ['2023-11-25', 3, 'years', '2026-11-25', '2026-11-25', 'three years of civic integration'],
  ['2023-12-25', 3, 'years', '2026-12-25', '2026-12-25', 'art. 4: years, also at Christmas'],
  ['2023-11-22', 3, 'years', '2026-11-22', '2026-11-22', 'years ending on a Sunday'],
  // Days, with art. 2: three days hold two working days
  ['2026-11-23', 1, 'days', '2026-11-24', '2026-11-24', 'the next day'],
  ['2026-11-27', 1, 'days', '2026-11-28', '2026-11-30', 'one day ending on a Saturday'],
  ['2026-11-26', 2, 'days', '2026-11-28', '2026-11-30', 'two days: art. 2 is not for them'],
  ['2026-11-27', 2, 'days', '2026-11-29', '2026-11-30', 'two days over a weekend'],
  ['2026-11-27', 3, 'days', '2026-11-30', '2026-12-01', 'Saturday, Sunday, Monday hold one working day: Tuesday too'],
  ['2026-11-26', 3, 'days', '2026-11-29', '2026-11-30', 'Friday and Monday'],
  ['2026-11-25', 3, 'days', '2026-11-28', '2026-11-30', 'Thursday and Friday, then art. 1'],
  ['2026-12-24', 3, 'days', '2026-12-27', '2026-12-29', 'two Christmas days and a Sunday: Monday and Tuesday'],
  ['2026-12-24', 5, 'days', '2026-12-29', '2026-12-29', 'holds Monday and Tuesday'],
  ['2026-12-24', 4, 'days', '2026-12-28', '2026-12-29', 'holds Monday only'],
  ['2026-04-02', 5, 'days', '2026-04-07', '2026-04-08', 'Easter: Tuesday alone, so Wednesday'],
  ['2017-12-19', 3, 'days', '2017-12-22', '2017-12-22', 'a purchase just before Christmas'],
  ['2017-12-20', 3, 'days', '2017-12-23', '2017-12-27', 'and a day later: past both Christmas days'],
  ['2026-08-24', 90, 'days', '2026-11-22', '2026-11-23', 'ninety days are within art. 4'],
  ['2026-08-23', 91, 'days', '2026-11-22', '2026-11-22', 'art. 4: more than ninety days'],
  // Hours
  ['2026-11-20', 48, 'hours', '2026-11-22', '2026-11-22', 'art. 4: hours'],
  ['2026-12-24', 72, 'hours', '2026-12-27', '2026-12-27', 'hours over Christmas'],
]

describe('a term of Dutch law', () => {
  test.each(ofDutchLaw)('%s and %i %s: counted %s, due %s (%s)', (from, value, unit, plain, due) => {
    expect(count(from, value, unit)).toMatchObject({ plainDue: plain, due })
  })
})

/** Regulation 1182/71: art. 3(1), 3(2), 3(4) working day at the end whatever the length, 3(5) two working days from two days on. */
const ofEuropeanLaw: [from: string, value: number, unit: TermUnit, plain: string, due: string, why: string][] = [
  ['2026-11-23', 1, 'months', '2026-12-23', '2026-12-23', 'a request for access'],
  ['2026-11-25', 1, 'months', '2026-12-25', '2026-12-28', 'art. 3(4)'],
  ['2026-05-22', 6, 'months', '2026-11-22', '2026-11-23', 'no exception for long terms'],
  ['2023-11-22', 3, 'years', '2026-11-22', '2026-11-23', 'nor for years'],
  ['2027-01-31', 1, 'months', '2027-02-28', '2027-03-01', 'the last day of the month, a Sunday'],
  ['2026-11-27', 2, 'days', '2026-11-29', '2026-12-01', 'two days hold two working days'],
  ['2026-11-26', 2, 'days', '2026-11-28', '2026-11-30', 'Friday and Monday'],
  ['2026-11-23', 5, 'days', '2026-11-28', '2026-11-30', 'appeal in an accelerated procedure, Saturday'],
  ['2026-11-23', 2, 'weeks', '2026-12-07', '2026-12-07', 'appeal'],
  ['2026-11-20', 72, 'hours', '2026-11-23', '2026-11-24', 'a breach: three days with one working day, art. 3(5)'],
  ['2026-11-23', 72, 'hours', '2026-11-26', '2026-11-26', 'a breach in the week'],
]
describe('a term of European law', () => {
  test.each(ofEuropeanLaw)('%s and %i %s: counted %s, due %s (%s)', (from, value, unit, plain, due) => {
    expect(count(from, value, unit, 'eu')).toMatchObject({ plainDue: plain, due })
  })
})

describe('a stretch that includes its first day', () => {
  test.each<[string, number, TermUnit, string]>([
    ['2026-05-06', 24, 'months', '2028-05-05'],
    ['2026-05-06', 6, 'months', '2026-11-05'],
    ['2026-01-01', 1, 'years', '2026-12-31'],
    ['2026-08-31', 6, 'months', '2027-02-28'],
    ['2026-11-23', 1, 'days', '2026-11-23'],
    ['2026-11-23', 2, 'weeks', '2026-12-06'],
  ])('%s for %i %s runs to and including %s, whatever day that is', (from, value, unit, due) => {
    expect(count(from, value, unit, 'period')).toMatchObject({ plainDue: due, due })
  })
})

describe('counted backwards', () => {
  test.each<[string, number, TermUnit, string, string, string]>([
    ['2026-12-07', 10, 'days', '2026-11-27', '2026-11-27', 'papers ten days before a hearing'],
    ['2026-12-08', 10, 'days', '2026-11-28', '2026-11-28', 'art. 1(2): a Saturday stays a Saturday'],
    ['2027-03-31', 1, 'months', '2027-02-28', '2027-02-28', 'last of the month'],
    ['2027-08-31', 6, 'months', '2027-02-28', '2027-02-28', 'a permit can be renewed from'],
    ['2028-02-29', 1, 'years', '2027-02-28', '2027-02-28', 'from a leap day'],
    [
      '2026-11-30',
      3,
      'days',
      '2026-11-27',
      '2026-11-26',
      'art. 2 holds backwards: Sunday, Saturday and Friday hold one',
    ],
    ['2026-12-25', 7, 'weeks', '2026-11-06', '2026-11-06', 'to book an exam'],
  ])('%s and %i %s back: counted %s, last day %s (%s)', (from, value, unit, plain, due) => {
    expect(count(from, value, unit, 'term', true)).toMatchObject({ plainDue: plain, due })
  })
})

describe('what cannot be counted is refused', () => {
  const refused = (from: string, value: number, unit: TermUnit) =>
    refuseQuestion({ from, length: { value, unit }, mode: 'term', designated })
  test.each<[string, number, TermUnit, ReturnType<typeof refuseQuestion>]>([
    ['2026-11-23', 0, 'days', 'length'],
    ['2026-11-23', -1, 'weeks', 'length'],
    ['2026-11-23', 1.5, 'months', 'length'],
    ['2026-11-23', 51, 'years', 'length'],
    ['2026-11-23', Number.NaN, 'days', 'length'],
    ['1979-12-31', 1, 'weeks', 'years'],
    ['2199-12-31', 1, 'days', 'years'],
    ['2026-11-23', 50, 'years', null],
  ])('%s and %d %s: %s', (from, value, unit, why) => {
    expect(refused(from, value, unit)).toBe(why)
  })
})

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1985-01-01', days))
const anyUnit = fc.constantFrom<TermUnit>('hours', 'days', 'weeks', 'months', 'years')
const anyLength = fc.record({ value: fc.integer({ min: 1, max: 48 }), unit: anyUnit })
const calendar = calendarWith(designated)
const shortTerm = fc.oneof(
  fc.record({ value: fc.integer({ min: 1, max: 90 }), unit: fc.constant<TermUnit>('days') }),
  fc.record({ value: fc.integer({ min: 1, max: 12 }), unit: fc.constant<TermUnit>('weeks') }),
  fc.record({ value: fc.integer({ min: 1, max: 3 }), unit: fc.constant<TermUnit>('months') }),
)
const forward = fc.constantFrom<CountingMode>('term', 'eu', 'period')

describe('for every day and every length', () => {
  test('a term never ends before the plain count, nor more than two weeks after it', () => {
    fc.assert(
      fc.property(anyDay, anyLength, forward, (from, length, mode) => {
        const { plainDue, due } = countTerm({ from, length, mode, designated })
        expect(daysBetween(plainDue, due)).toBeGreaterThanOrEqual(0)
        expect(daysBetween(plainDue, due)).toBeLessThanOrEqual(14)
      }),
      { numRuns: 2000 },
    )
  })
  test('where the act applies, a term never ends on a day on which nobody works', () => {
    fc.assert(
      fc.property(anyDay, shortTerm, (from, length) => {
        expect(calendar.why(countTerm({ from, length, mode: 'term', designated }).due)).toBeNull()
      }),
      { numRuns: 2000 },
    )
  })
  test('a term of the Union ends on a working day, however long it is; not one in hours', () => {
    fc.assert(
      fc.property(anyDay, anyLength, (from, length) => {
        if (length.unit === 'hours') return
        expect(calendar.why(countTerm({ from, length, mode: 'eu', designated }).due)).toBeNull()
      }),
      { numRuns: 2000 },
    )
  })
  test('counted back it is never later than the plain count, and never after the event', () => {
    fc.assert(
      fc.property(anyDay, shortTerm, (from, length) => {
        const { plainDue, due } = countTerm({ from, length, mode: 'term', back: true, designated })
        expect(due <= plainDue && plainDue < from).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
  test('who begins later never ends earlier', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 40 }), anyLength, forward, (from, later, length, mode) => {
        const [early, late] = [from, addDays(from, later)].map((day) =>
          countTerm({ from: day, length, mode, designated }),
        )
        expect(early!.due <= late!.due).toBe(true)
        expect(early!.plainDue <= late!.plainDue).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
  test('terms of three days and more hold two working days, backwards too', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 3, max: 20 }), fc.boolean(), (from, value, back) => {
        const { due } = countTerm({ from, length: { value, unit: 'days' }, mode: 'term', back, designated })
        const days = Math.abs(daysBetween(from, due))
        const within = Array.from({ length: days }, (_, i) => addDays(from, back ? -1 - i : 1 + i))
        expect(within.filter((on) => calendar.why(on) === null).length).toBeGreaterThanOrEqual(2)
      }),
      { numRuns: 1000 },
    )
  })
  test('the steps lead from the event to the date, each move a later one', () => {
    fc.assert(
      fc.property(anyDay, anyLength, forward, (from, length, mode) => {
        const { steps, plainDue, due } = countTerm({ from, length, mode, designated })
        expect(steps[0]).toMatchObject({ kind: 'event', on: from })
        expect(steps.find(({ kind }) => kind === 'plain')?.on).toBe(plainDue)
        expect(steps.at(-1)).toMatchObject({ kind: 'due', on: due })
        const after = steps.slice(2).map(({ on }) => on)
        expect(after).toEqual(after.toSorted())
        const moves = steps.filter(({ kind }) => kind === 'not-a-working-day' || kind === 'two-working-days')
        expect(moves.length === 0).toBe(plainDue === due)
      }),
      { numRuns: 2000 },
    )
  })
  test('a number of months is the same day of a later month, or its last', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 48 }), (from, value) => {
        const { plainDue } = count(from, value, 'months')
        const same = plainDue.slice(8) === from.slice(8)
        const last = addDays(plainDue, 1).slice(8) === '01'
        expect(same || (last && plainDue.slice(8) < from.slice(8))).toBe(true)
        expect(plainDue).toBe(addMonths(from, value))
      }),
      { numRuns: 1000 },
    )
  })
})
