import { expect, test } from 'vitest'
import { languageOfLetter, namedIn } from './evidence-letter.ts'

test.each([
  ['Nederlands', 'nl'],
  ['Arabisch', 'ar'],
  ['arabic', 'ar'],
  ['Tigrinya ', 'ti'],
  ['Engels', 'en'],
  ['Farsi', 'en'],
  [null, 'nl'],
])('who reads %s gets a letter in %s', (name, language) => expect(languageOfLetter(name)).toBe(language))

test('a paper keeps its Dutch name, with the English one beside it for who reads no Dutch', () => {
  const title = { nl: 'Geboorteakte', en: 'Birth certificate' }
  expect(namedIn('nl', title)).toBe('Geboorteakte')
  expect(namedIn('ar', title)).toBe('Geboorteakte (Birth certificate)')
  expect(namedIn('en', { nl: 'DNA', en: 'DNA' })).toBe('DNA')
})
