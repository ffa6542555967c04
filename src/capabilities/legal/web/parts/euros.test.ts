import fc from 'fast-check'
import { expect, test } from 'vitest'
import { centsOf, typedEuros } from './euros.ts'

test.each([
  ['168', 16_800],
  ['194,50', 19_450],
  ['194.5', 19_450],
  ['€ 1.139', 113_900],
  ['1.139,05', 113_905],
  ['0', 0],
  ['-5', -500],
  ['', null],
  ['tien', null],
  ['1,234', null],
])('%s is %s cents', (typed, cents) => expect(centsOf(typed)).toBe(cents))

test('what is shown to be changed is read back as the same amount', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), (cents) => {
      expect(centsOf(typedEuros(cents))).toBe(cents)
    }),
  )
})
