import { expect, test } from 'vitest'
import { proposeKind, refuseContact, type Situation, subjectsFor } from './rules.ts'

const kinds = [
  { id: 'i', name: 'Infopunt' },
  { id: 'j', name: 'Juridisch' },
  { id: 'b', name: 'Maatschappelijke begeleiding' },
]

const today = '2026-11-23'
const guide: Situation = { guided: true, settledOn: null, extendedUntilOn: null, roles: ['guide'] }

test.each<[string, Partial<Situation>, string]>([
  ['a running trajectory and no home known: guidance', {}, 'b'],
  ['neither: the information point', { guided: false }, 'i'],
  ['the last day of the two years: guidance', { settledOn: '2024-11-24' }, 'b'],
  ['two years later to the day: the information point', { settledOn: '2024-11-23' }, 'i'],
  ['just settled, nobody guides yet: guidance', { guided: false, settledOn: '2026-11-01' }, 'b'],
  ['a home is waiting: guidance', { settledOn: '2026-12-01' }, 'b'],
  ['settled long ago, extended until today', { settledOn: '2024-01-01', extendedUntilOn: today }, 'b'],
  ['settled long ago, the extension is over', { settledOn: '2024-01-01', extendedUntilOn: '2026-11-22' }, 'i'],
  ['an extension of what runs no more', { guided: false, settledOn: '2024-01-01', extendedUntilOn: today }, 'i'],
  ['a legal adviser: legal', { settledOn: '2026-11-01', roles: ['legal-adviser'] }, 'j'],
])('%s', (_, differs, expected) => {
  expect(proposeKind(kinds, { ...guide, ...differs }, today)).toBe(expected)
})

test('without a fitting word the first kind, without kinds none', () => {
  expect(proposeKind([{ id: 'x', name: 'Huisbezoek' }], guide, today)).toBe('x')
  expect(proposeKind([], guide, today)).toBeNull()
})

test('a contact of tomorrow is refused at its day, one of today is not', () => {
  expect(refuseContact({ heldOn: '2026-11-23' }, '2026-11-22')).toEqual([
    { pointer: '/heldOn', code: 'fault/in-the-future' },
  ])
  expect(refuseContact({ heldOn: '2026-11-22' }, '2026-11-22')).toEqual([])
})

test('eight subjects are at hand: the most used ones, then the list, in the order of the list', () => {
  const list = 'abcdefghijkl'.split('').map((id) => ({ id, name: id }))
  expect(subjectsFor(list, ['l', 'gone', 'k']).join('')).toBe('abcdefkl')
  expect(subjectsFor(list, []).join('')).toBe('abcdefgh')
  expect(subjectsFor(list.slice(0, 2), ['b'])).toEqual(['a', 'b'])
})
