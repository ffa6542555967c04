import { expect, test } from 'vitest'
import { proposeKind, refuseContact, subjectsFor } from './rules.ts'

const kinds = [
  { id: 'i', name: 'Infopunt' },
  { id: 'j', name: 'Juridisch' },
  { id: 'b', name: 'Maatschappelijke begeleiding' },
]

test.each([
  ['a running trajectory: guidance', { guided: true, roles: ['guide'] }, 'b'],
  ['after guidance: the information point', { guided: false, roles: ['guide'] }, 'i'],
  ['a legal adviser: legal', { guided: true, roles: ['legal-adviser'] }, 'j'],
])('%s', (_, situation, expected) => {
  expect(proposeKind(kinds, situation)).toBe(expected)
})

test('without a fitting word the first kind, without kinds none', () => {
  expect(proposeKind([{ id: 'x', name: 'Huisbezoek' }], { guided: true, roles: [] })).toBe('x')
  expect(proposeKind([], { guided: true, roles: [] })).toBeNull()
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
