import { expect, test } from 'vitest'
import { ageOf, displayName, sortName } from './person.ts'

test('a name as people say it and as lists sort it', () => {
  expect(displayName({ givenNames: 'Samira', familyName: 'Al Khatib' })).toBe('Samira Al Khatib')
  expect(sortName({ givenNames: 'Samira', familyName: 'Al Khatib' })).toBe('Al Khatib, Samira')
  expect(displayName({ givenNames: '', familyName: 'Haile' })).toBe('Haile')
  expect(sortName({ givenNames: 'Haile', familyName: '' })).toBe('Haile')
})

test('age in whole years, on the day itself too; none before birth', () => {
  expect(ageOf({ birthDate: '1992-11-18' }, '2026-11-18')).toBe(34)
  expect(ageOf({ birthDate: '1992-11-19' }, '2026-11-18')).toBe(33)
  expect(ageOf({ birthDate: '2027-01-01' }, '2026-11-18')).toBeNull()
  expect(ageOf({ birthDate: null }, '2026-11-18')).toBeNull()
})
