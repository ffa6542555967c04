import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isBsn, type Paper, refuseNumber, tidyNumber } from './identifiers.ts'

// Made up: none of these is anybody's.
test.each([
  ['111222333', true],
  ['123456782', true],
  ['012345672', true],
  ['123456783', false],
  ['000000000', false],
  ['12345678', false],
  ['1234567820', false],
  ['12345678A', false],
  ['', false],
])('%s as a BSN: %s', (text, right) => {
  expect(isBsn(text)).toBe(right)
})

test('one wrong figure in a BSN is always found', () => {
  const bsn = fc
    .integer({ min: 1, max: 999_999_999 })
    .map((number) => String(number).padStart(9, '0'))
    .filter(isBsn)
  const wrong = fc.tuple(bsn, fc.nat(8), fc.integer({ min: 1, max: 9 }))
  fc.assert(
    fc.property(wrong, ([text, at, more]) => {
      const figure = (Number(text[at]) + more) % 10
      expect(isBsn(`${text.slice(0, at)}${figure}${text.slice(at + 1)}`)).toBe(false)
    }),
  )
})

test.each<[Paper, string, string, boolean]>([
  ['residence-document', 'a new one', 'III-V123AL568', true],
  ['residence-document', 'typed in small letters with spaces', 'iv-v 123a l568', true],
  ['residence-document', 'with a zero', 'III-V120AL568', false],
  ['residence-document', 'with an O', 'III-V12OAL568', false],
  ['residence-document', 'of a type that is none', 'VI-V123AL568', false],
  ['residence-document', 'a character short', 'III-V123AL56', false],
  ['residence-document', 'an older one', '902345671', true],
  ['residence-document', 'too short for any', '12345', false],
  ['dutch-travel-document', 'a passport', 'NW1234AB5', true],
  ['dutch-travel-document', 'with an O', 'NO1234AB5', false],
  ['dutch-travel-document', 'ends with a letter', 'NW1234ABC', false],
  ['dutch-travel-document', 'a figure too many', 'NW1234AB56', false],
  ['foreign-paper', 'a passport of elsewhere', 'N 01234567', true],
  ['foreign-paper', 'in other figures', '١٢٣٤٥٦٧', true],
  ['foreign-paper', 'nothing but a line', '-', false],
  ['other', 'a card', 'AB/12-34', true],
])('%s, %s', (paper, _what, typed, right) => {
  const of = { kind: 'document', paper, value: typed } as const
  expect(refuseNumber({ ...of, value: tidyNumber(of) })).toEqual(
    right ? [] : [{ pointer: '/value', code: 'fault/no-such-number' }],
  )
})

test('a document says which, and every number has something in it', () => {
  expect(refuseNumber({ kind: 'document', paper: null, value: 'A12345' })).toEqual([
    { pointer: '/paper', code: 'fault/required' },
  ])
  expect(refuseNumber({ kind: 'coa-number', paper: null, value: '' })).toEqual([
    { pointer: '/value', code: 'fault/required' },
  ])
  expect(refuseNumber({ kind: 'coa-number', paper: null, value: '4711889' })).toEqual([])
  expect(refuseNumber({ kind: 'bsn', paper: null, value: '123456783' })).toEqual([
    { pointer: '/value', code: 'fault/no-bsn' },
  ])
})
