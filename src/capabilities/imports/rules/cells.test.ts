import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPlainDate } from '#kernel/dates.ts'
import { readCell } from './cells.ts'
import { kinds } from './kinds.ts'
import { columnOf } from './row.ts'

const born = columnOf(kinds.clients, 'birthDate')
const minutes = columnOf(kinds.contacts, 'minutes')
const persons = columnOf(kinds.corrections, 'persons')
const backlog = columnOf(kinds.targets, 'openingBalance')
const sex = columnOf(kinds.clients, 'sex')
const nareis = columnOf(kinds.clients, 'nareis')
const vNumber = columnOf(kinds.clients, 'vNumber')
const name = columnOf(kinds.clients, 'familyName')

const taken = [
  [born, '30-08-1965', '1965-08-30'],
  [born, ' 3-8-1965 ', '1965-08-03'],
  [born, '1965-08-30', '1965-08-30'],
  [born, '1965-08-30 00:00:00', '1965-08-30'],
  [born, '29-02-2016', '2016-02-29'],
  [born, '', null],
  [born, '  ', null],
  [minutes, '15', 15],
  [minutes, '0', 0],
  [minutes, '15.0', 15],
  [persons, '-1', -1],
  [persons, '+3', 3],
  [persons, '\u22122', -2],
  [backlog, '23', -23],
  [backlog, '-4', 4],
  [backlog, '0', 0],
  [backlog, '', null],
  [sex, 'M', 'male'],
  [sex, ' v ', 'female'],
  [sex, 'X', 'other'],
  [nareis, 'J', true],
  [nareis, 'n', false],
  [vNumber, '2254785024', '2254785024'],
  [vNumber, '225 478 5024', '2254785024'],
  [name, '  Al Jundi\u00a0', 'Al Jundi'],
  [name, 'Zoe\u0308', 'Zoë'],
  [name, 'twee\r\nregels', 'twee regels'],
  [name, '=1+1', '=1+1'],
] as const

test.each(taken)('$heading takes', (column, cell, value) => {
  expect(readCell(column, cell)).toEqual({ value })
  expect(Object.is(value, -0)).toBe(false)
})

const refused = [
  [born, '31-02-1987', 'date-does-not-exist'],
  [born, '29-02-2017', 'date-does-not-exist'],
  [born, '1987-02-31', 'date-does-not-exist'],
  [born, '0-1-1987', 'date-does-not-exist'],
  [born, '1-13-1987', 'date-does-not-exist'],
  [born, '01/02/1987', 'not-a-date'],
  [born, '1-2-87', 'not-a-date'],
  [born, '1987', 'not-a-date'],
  [born, '43000', 'not-a-date'],
  [born, 'onbekend', 'not-a-date'],
  [born, '01-01-1899', 'date-out-of-range'],
  [born, '#N/A', 'spreadsheet-error'],
  [minutes, '15a', 'not-a-number'],
  [minutes, '1O', 'not-a-number'],
  [minutes, '15,5', 'not-a-number'],
  [minutes, '1.000', 'not-a-number'],
  [minutes, '1e3', 'not-a-number'],
  [minutes, '-15', 'not-a-number'],
  [minutes, '1441', 'number-out-of-range'],
  [minutes, '9'.repeat(400), 'number-out-of-range'],
  [persons, '--1', 'not-a-number'],
  [sex, 'Q', 'unknown-code'],
  [sex, 'constructor', 'unknown-code'],
  [nareis, 'Ja', 'unknown-code'],
  [vNumber, '225478502', 'not-a-v-number'],
  [vNumber, '22547850245', 'not-a-v-number'],
  [vNumber, '225478502A', 'not-a-v-number'],
  [name, 'x'.repeat(201), 'text-too-long'],
  [name, 'x'.repeat(1_000_000), 'text-too-long'],
  [born, '1'.repeat(1_000_000), 'text-too-long'],
  [name, 'a\0b', 'unreadable-character'],
] as const

test.each(refused)('$heading refuses', (column, cell, code) => {
  expect(readCell(column, cell)).toMatchObject({ reason: { code } })
})

test('a date means the same day in each of its three forms, or no form is taken', () => {
  const number = (max: number) => fc.integer({ min: 0, max })
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2200 }), number(13), number(32), (year, month, day) => {
      const padded = (part: number) => String(part).padStart(2, '0')
      const iso = `${year}-${padded(month)}-${padded(day)}`
      const forms = [iso, `${padded(day)}-${padded(month)}-${year}`, `${day}-${month}-${year}`]
      const expected = isPlainDate(iso) ? { value: iso } : { reason: { code: 'date-does-not-exist', params: {} } }
      for (const form of forms) expect(readCell(born, form)).toEqual(expected)
    }),
  )
})
