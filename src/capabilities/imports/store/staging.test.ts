import { expect, test } from 'vitest'
import { folded } from './staging.ts'

test('who is imported is found by the same words as who is entered by hand: names, and numbers in parts', () => {
  const values = { givenNames: 'Samira', familyName: 'Al-Khatib', number: 'C-0012', vNumber: '9910704791' }
  expect(folded(values, 'clients')).toEqual({
    foldedName: 'samira al khatib',
    searchTokens: ['samira', 'al', 'khatib', 'alkhatib', 'c', '0012', 'c0012', '9910704791'],
  })
})

test('workers are known by their folded name, other kinds by their number alone', () => {
  expect(folded({ name: 'Renée Smit' }, 'workers')).toEqual({ foldedName: 'renee smit' })
  expect(folded({ number: 'G1' }, 'groups')).toEqual({})
})
