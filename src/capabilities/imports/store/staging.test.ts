import { expect, test } from 'vitest'
import { foldedColumns } from '#capabilities/clients/public.ts'
import { folded } from './staging.ts'

test('who is imported is found by the same words as who is entered by hand: names, and numbers in parts', () => {
  const values = { givenNames: 'Samira', familyName: 'Al-Khatib', number: 'C-0012', vNumber: '9910704791' }
  const { folded_name, search_tokens, name_parts, folded_as } = foldedColumns('Samira', 'Al-Khatib', [
    'C-0012',
    '9910704791',
  ])
  expect(search_tokens).toEqual(expect.arrayContaining(['samira', 'alkhatib', '0012', 'c0012', '9910704791']))
  expect(folded(values, 'clients')).toEqual({
    foldedName: folded_name,
    searchTokens: search_tokens,
    nameParts: JSON.parse(name_parts),
    foldedAs: folded_as,
  })
})

test('workers are known by their folded name, other kinds by their number alone', () => {
  expect(folded({ name: 'Renée Smit' }, 'workers')).toEqual({ foldedName: 'renee smit' })
  expect(folded({ number: 'G1' }, 'groups')).toEqual({})
})
