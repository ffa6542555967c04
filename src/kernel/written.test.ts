import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isWritten, tidyLine, tidyText } from './written.ts'

test.each([
  ['  Amina ', 'Amina'],
  ['Ami\u200bna', 'Amina'],
  ['\u202eanimA', 'animA'],
  ['\u2067\u0623\u0645\u064a\u0646\u0629\u2069', '\u0623\u0645\u064a\u0646\u0629'],
  ['Amina\r\n  Yusuf', 'Amina Yusuf'],
  ['Zoe\u0308', 'Zo\u00eb'],
  ['می\u200cخواهم', 'می\u200cخواهم'],
  ['\u{1f469}\u200d\u{1f467}', '\u{1f469}\u200d\u{1f467}'],
  ['\ufeffAmina', 'Amina'],
])('%j is kept as %j', (typed, kept) => {
  expect(tidyLine(typed)).toBe(kept)
})

test.each([
  ['Ami\u0007na', false],
  ['Ami\u0000na', false],
  ['Ami\u0085na', false],
  ['Regel een\nregel twee\tverder', true],
  ["Ma'rouf-Özdemir, ገብረመድህን", true],
])('%j is written by somebody: %s', (text, is) => {
  expect(isWritten(text)).toBe(is)
})

test('a break of a word processor in running text is a break', () => {
  expect(tidyText(' een\u000btwee\u2028drie\n')).toBe('een\ntwee\ndrie')
})

test('what is tidy stays as it is, and lost no letter or figure', () => {
  const letters = (text: string) => text.normalize('NFC').replaceAll(/[^\p{L}\p{N}]/gu, '')
  const typed = fc.string({ unit: 'binary', maxLength: 40 })
  fc.assert(
    fc.property(typed, (text) => {
      expect(tidyLine(tidyLine(text))).toBe(tidyLine(text))
      expect(letters(tidyLine(text))).toBe(letters(text))
    }),
  )
})
