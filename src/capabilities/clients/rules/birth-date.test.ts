import { expect, test } from 'vitest'
import { birthDateText, type Precision, readBirthDate, refusePrecision, typedBirthDate } from './birth-date.ts'

const born = (birthDate: string | null, birthDatePrecision: Precision = 'day', birthDateEstimated = false) => ({
  birthDate,
  birthDatePrecision,
  birthDateEstimated,
})

test.each([
  [born('1987-03-14'), '14 maart 1987', '14 March 1987', '14-03-1987'],
  [born('1987-01-01', 'day', true), '1 januari 1987 (geschat)', '1 January 1987 (estimated)', '01-01-1987'],
  [born('1987-03-01', 'month'), 'maart 1987', 'March 1987', '03-1987'],
  [born('1987-03-01', 'month', true), 'maart 1987 (geschat)', 'March 1987 (estimated)', '03-1987'],
  [born('1987-01-01', 'year'), '1987', '1987', '1987'],
  [born('1987-01-01', 'year', true), '1987 (geschat)', '1987 (estimated)', '1987'],
  [born('2000-02-29'), '29 februari 2000', '29 February 2000', '29-02-2000'],
  [born(null), '', '', ''],
])('%o is said as %s, %s and typed as %s', (of, dutch, english, typed) => {
  expect(birthDateText(of, 'nl')).toBe(dutch)
  expect(birthDateText(of, 'en')).toBe(english)
  expect(typedBirthDate(of)).toBe(typed)
  // What is shown in the field is read back as what it was.
  const { birthDateEstimated, ...rest } = of
  expect(readBirthDate(typed)).toEqual(of.birthDate === null ? null : rest)
})

test.each([
  ['14-3-1987', '1987-03-14', 'day'],
  ['14/03/1987', '1987-03-14', 'day'],
  [' 14 3 1987 ', '1987-03-14', 'day'],
  ['1987-03-14', '1987-03-14', 'day'],
  ['3-1987', '1987-03-01', 'month'],
  ['1987-3', '1987-03-01', 'month'],
  ['1987', '1987-01-01', 'year'],
])('%s is read as %s, known to the %s', (typed, birthDate, birthDatePrecision) => {
  expect(readBirthDate(typed)).toEqual({ birthDate, birthDatePrecision })
})

test.each(['31-2-1987', '13-1987', '87', '198', '1887', '1-1-87', 'ongeveer 1987', '00-1987', '1987-00-01'])(
  '%s is no birth date',
  (typed) => {
    expect(readBirthDate(typed)).toBeUndefined()
  },
)

test('a date that names a day is not known to the month alone, nor one that names a month to the year', () => {
  expect(refusePrecision(born('1987-03-14', 'month'))).toEqual({ pointer: '/birthDate', code: 'fault/more-precise' })
  expect(refusePrecision(born('1987-03-01', 'year'))).not.toBeNull()
  expect(refusePrecision(born('1987-03-01', 'month'))).toBeNull()
  expect(refusePrecision(born('1987-01-01', 'year'))).toBeNull()
  expect(refusePrecision(born('1987-03-14', 'day'))).toBeNull()
  expect(refusePrecision(born(null, 'year'))).toBeNull()
})
