import { expect, test } from 'vitest'
import { asOf, describePeriod, halfPeriod, quarterPeriod, yearBefore, yearPeriod } from './periods.ts'

test.each([
  [yearPeriod(2017), 'year', '2017', '2017'],
  [halfPeriod(2017, 1), 'half', 'eerste halfjaar van 2017', 'first half of 2017'],
  [halfPeriod(2017, 2), 'half', 'tweede halfjaar van 2017', 'second half of 2017'],
  [quarterPeriod(2016, 1), 'quarter', '1e kwartaal van 2016', 'quarter 1 of 2016'],
  [{ from: '2016-02-01', until: '2016-02-29' }, 'month', 'februari 2016', 'February 2016'],
  [
    { from: '2017-02-01', until: '2017-03-02' },
    'range',
    '1 februari 2017 tot en met 2 maart 2017',
    '1 February 2017 up to and including 2 March 2017',
  ],
] as const)('%o is a %s', (period, kind, nl, en) => {
  expect(describePeriod(period)).toEqual({ ...period, kind, label: { nl, en } })
})

test('quarters and halves fill the year', () => {
  expect(quarterPeriod(2017, 4)).toEqual({ from: '2017-10-01', until: '2017-12-31' })
  expect(halfPeriod(2017, 2)).toEqual({ from: '2017-07-01', until: '2017-12-31' })
})

test('a running period is as of today, an ended one as of its last day', () => {
  expect(asOf(yearPeriod(2026), '2026-11-22')).toBe('2026-11-22')
  expect(asOf(yearPeriod(2017), '2026-11-22')).toBe('2017-12-31')
})

test.each([
  [yearPeriod(2017), yearPeriod(2016)],
  [
    { from: '2017-02-01', until: '2017-02-28' },
    { from: '2016-02-01', until: '2016-02-29' },
  ],
  [
    { from: '2016-02-29', until: '2016-03-15' },
    { from: '2015-02-28', until: '2015-03-15' },
  ],
])('a year before %o', (period, before) => {
  expect(yearBefore(period)).toEqual(before)
})
