import { expect, test } from 'vitest'
import type { BoardCard } from '../contract.ts'
import { groupByHousehold, stageOf } from './board.ts'

const today = '2026-11-22'

test.each([
  ['allocated', null, false, 'allocated'],
  ['a home is there', null, true, 'home-found'],
  ['the key comes tomorrow', '2026-11-23', true, 'key-planned'],
  ['the key comes today', '2026-11-22', true, 'housed'],
  ['a day without a home in the register', '2026-11-01', false, 'housed'],
] as const)('%s', (_, housedOn, hasHome, stage) => {
  expect(stageOf({ housedOn, hasHome }, today)).toBe(stage)
})

const card = (change: Partial<BoardCard>): BoardCard => ({
  placementId: crypto.randomUUID(),
  clientId: crypto.randomUUID(),
  givenNames: 'Rania',
  familyName: 'Al Sayed',
  householdId: 'h1',
  stage: 'allocated',
  allocatedOn: '2026-10-20',
  housedOn: null,
  dwelling: null,
  arrangement: null,
  ...change,
})

test('a household is one card, with the name it shares', () => {
  const groups = groupByHousehold([
    card({}),
    card({ givenNames: 'Tala' }),
    card({ householdId: null, familyName: 'Kidane' }),
  ])
  expect(groups.map((one) => [one.name, one.cards.length])).toEqual([
    ['Al Sayed', 2],
    [null, 1],
  ])
})

test('who goes another way than the household stands alone, and different names make no family name', () => {
  const groups = groupByHousehold([
    card({}),
    card({ givenNames: 'Karim', stage: 'home-found', dwelling: 'Dorpsstraat 4' }),
    card({ familyName: 'Haddad', householdId: 'h2' }),
    card({ familyName: 'Nasser', householdId: 'h2' }),
  ])
  expect(groups.map((one) => [one.name, one.cards.length])).toEqual([
    [null, 1],
    [null, 1],
    [null, 2],
  ])
})

test('two people without a household never share a card', () => {
  expect(groupByHousehold([card({ householdId: null }), card({ householdId: null })])).toHaveLength(2)
})
