import { expect, test } from 'vitest'
import { calendarWith, easterOf, holidaysOf, shippedDesignatedDays } from './holidays.ts'

test.each([
  [1981, '1981-04-19'],
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2011, '2011-04-24'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
  [2100, '2100-03-28'],
])('Easter of %i is on %s', (year, on) => {
  expect(easterOf(year)).toBe(on)
})

test('holidays of 2027 are those of art. 3, with Good Friday', () => {
  expect([...holidaysOf(2027).keys()]).toEqual([
    '2027-01-01',
    '2027-03-26',
    '2027-03-29',
    '2027-04-27',
    '2027-05-05',
    '2027-05-06',
    '2027-05-17',
    '2027-12-25',
    '2027-12-26',
  ])
})

test.each([
  [2025, '2025-04-26'], // 27 April is a Sunday
  [2026, '2026-04-27'],
  [2031, '2031-04-26'],
  [2013, '2013-04-30'],
  [2006, '2006-04-29'], // 30 April was a Sunday
])('the birthday of the King or Queen in %i is celebrated on %s', (year, on) => {
  expect([...holidaysOf(year).keys()]).toContain(on)
})

test('a day is free by its weekday, as a holiday or by decree, and otherwise not', () => {
  const calendar = calendarWith(shippedDesignatedDays)
  expect(calendar.why('2027-03-13')?.nl).toBe('een zaterdag')
  expect(calendar.why('2027-03-14')?.nl).toBe('een zondag')
  expect(calendar.why('2027-03-26')?.nl).toBe('Goede Vrijdag')
  expect(calendar.why('2027-05-07')?.nl).toBe('bij besluit gelijkgesteld met een feestdag')
  expect(calendarWith([]).why('2027-05-07')).toBeNull()
  expect(calendar.why('2027-03-15')).toBeNull()
})

test('when Ascension Day and 5 May meet, the day is counted once', () => {
  expect(holidaysOf(2016).get('2016-05-05')?.nl).toBe('Hemelvaartsdag')
})
