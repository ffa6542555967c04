import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chainBalance, closingBalance, halfYearOf, halfYearsBetween, refuseOpening } from './balance.ts'

const half = (
  year: number,
  of: 1 | 2,
  target: number | null,
  stated: number | null,
  realised: number,
  corrections = 0,
) => ({ year, half: of, target, stated, realised, corrections })

test('Hillegom 2017: a backlog of 23 and a target of 29 with 55 housed leave a lead of 3', () => {
  const chain = chainBalance([half(2017, 1, 14, -23, 30), half(2017, 2, 15, null, 25)])
  expect(chain.map((one) => [one.opening, one.closing])).toEqual([
    [-23, -7],
    [-7, 3],
  ])
})

test.each([
  ['a correction makes the realised number negative', 0, { target: 0, realised: 0, corrections: -1 }, -1],
  ['an unknown target leaves the balance unknown', 5, { target: null, realised: 3, corrections: 0 }, null],
  ['an unknown opening leaves the balance unknown', null, { target: 4, realised: 3, corrections: 0 }, null],
  ['a lead is positive', 2, { target: 4, realised: 3, corrections: 1 }, 2],
])('%s', (_, opening, facts, closing) => {
  expect(closingBalance(opening, facts)).toBe(closing)
})

test('a stated opening stands, and the carried one is told when it differs', () => {
  const chain = chainBalance([half(2020, 1, 10, 0, 4), half(2020, 2, 10, -5, 12)])
  expect(chain[1]).toMatchObject({ opening: -5, carried: -6, closing: -3 })
  expect(refuseOpening(chain, { year: 2020, half: 2 })).toEqual({ stated: -5, carried: -6 })
  expect(refuseOpening(chain, { year: 2020, half: 1 })).toBeNull()
})

test('a gap in the targets is not filled in by guessing, and a stated opening ends it', () => {
  const chain = chainBalance([half(2020, 1, 10, 0, 4), half(2020, 2, null, null, 1), half(2021, 1, 5, 1, 5)])
  expect(chain.map((one) => one.closing)).toEqual([-6, null, 1])
})

test('half-years follow one another without a gap', () => {
  expect(halfYearsBetween({ year: 2019, half: 2 }, { year: 2021, half: 1 })).toEqual([
    { year: 2019, half: 2 },
    { year: 2020, half: 1 },
    { year: 2020, half: 2 },
    { year: 2021, half: 1 },
  ])
  expect(halfYearOf('2020-06-30')).toEqual({ year: 2020, half: 1 })
  expect(halfYearOf('2020-07-01')).toEqual({ year: 2020, half: 2 })
})

test('the last balance is the first opening plus all that was done minus all that was asked', () => {
  const facts = fc.record({
    target: fc.nat(100),
    realised: fc.nat(100),
    corrections: fc.integer({ min: -20, max: 20 }),
  })
  fc.assert(
    fc.property(
      fc.integer({ min: -100, max: 100 }),
      fc.array(facts, { minLength: 1, maxLength: 12 }),
      (opening, all) => {
        const keys = halfYearsBetween({ year: 2000, half: 1 }, { year: 2006, half: 2 })
        const chain = chainBalance(all.map((one, at) => ({ ...keys[at]!, ...one, stated: at === 0 ? opening : null })))
        const sum = all.reduce((total, one) => total + one.realised + one.corrections - one.target, opening)
        expect(chain.at(-1)!.closing).toBe(sum)
      },
    ),
  )
})
