// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { formatDate, formatInstant, parseTypedDate, shortDate, timelineDate } from './format.ts'

test.each([
  ['2-5-2017', '2017-05-02'],
  ['02-05-2017', '2017-05-02'],
  ['2/5/2017', '2017-05-02'],
  ['2017-05-02', '2017-05-02'],
  [' 24-7-2017 ', '2017-07-24'],
  ['', null],
  ['gisteren', undefined],
  ['2-5-17', undefined],
])('reads %j as %j', (typed, day) => {
  expect(parseTypedDate(typed)).toBe(day)
})

test('a day that does not exist keeps its numbers, for the contract to refuse', () => {
  expect(parseTypedDate('31-2-1990')).toBe('1990-02-31')
})

test('writes days as people do', () => {
  expect(formatDate('2017-07-24')).toBe('24 juli 2017')
  expect(shortDate('2017-07-24')).toBe('24-07-2017')
  expect(timelineDate('2026-11-20', '2026-11-23')).toBe('20 nov')
  expect(timelineDate('2025-11-20', '2026-11-23')).toContain('2025')
})

test('an instant is told in Amsterdam, whatever the clock of the machine', () => {
  expect(formatInstant('2026-07-01T22:30:00Z')).toContain('00:30')
})
