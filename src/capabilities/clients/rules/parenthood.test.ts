import { expect, test } from 'vitest'
import { isOddParent, isOddRelation } from './parenthood.ts'

const day = (birthDate: string | null) => ({ birthDate, birthDatePrecision: 'day' as const })
const year = (at: number) => ({ birthDate: `${at}-01-01`, birthDatePrecision: 'year' as const })

test.each([
  ['a child older than the parent', day('1990-04-12'), day('1985-01-01'), true],
  ['born on the same day', day('1990-04-12'), day('1990-04-12'), true],
  ['eleven years apart', day('1990-04-12'), day('2002-04-11'), true],
  ['twelve years apart', day('1990-04-12'), day('2002-04-12'), false],
  ['years alone that leave it open', year(1990), year(2002), false],
  ['years alone that do not', year(1990), year(2001), true],
  ['a parent without a birth date', day(null), day('1985-01-01'), false],
  ['a child without a birth date', day('1990-04-12'), day(null), false],
])('%s', (_, parent, child, odd) => {
  expect(isOddParent(parent, child)).toBe(odd)
})

test('it is asked of children and of parents, of nobody else', () => {
  const [elder, younger] = [day('1950-01-01'), day('1990-01-01')]
  expect(isOddRelation('child', younger, elder)).toBe(false)
  expect(isOddRelation('child', elder, younger)).toBe(true)
  expect(isOddRelation('parent', elder, younger)).toBe(false)
  expect(isOddRelation('parent', younger, elder)).toBe(true)
  for (const relation of ['partner', 'sibling', 'other', 'lodger', 'head']) {
    expect(isOddRelation(relation, elder, younger)).toBe(false)
  }
})
