import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foundBy, foundByNumber, readQuestion } from './question.ts'
import { markName, numberTokens } from './search.ts'

test.each([
  ['', [], null],
  ['  Al-Jundi  Ahmad ', ['al', 'jundi', 'ahmad'], null],
  ['ahmad ahmad', ['ahmad'], null],
  ['Zoë 1-2-1990', ['zoe'], '1990-02-01'],
  ['1990-02-01', [], '1990-02-01'],
  ['12.03.1988 samira', ['samira'], '1988-03-12'],
  // a day that does not exist is no birth date, and finds nothing by accident
  ['31-02-1990', ['31', '02', '1990'], null],
  ['2012345678', ['2012345678'], null],
  ['محمد', ['محمد'], null],
])('%j is asked as words %j, born %s', (typed, words, bornOn) => {
  expect(readQuestion(typed)).toMatchObject({ words, bornOn })
})

test('whatever is typed gives at most eight words, none of them empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (typed) => {
      const { words } = readQuestion(typed)
      expect(words.length).toBeLessThanOrEqual(8)
      expect(words.every((word) => word !== '' && !/\s/.test(word))).toBe(true)
    }),
  )
})

test('numbers are found as written, in parts and in one piece', () => {
  expect(numberTokens(['C-0012', null, '2012345678'])).toEqual(['c', '0012', 'c0012', '2012345678'])
})

const row = { number: 418, sourceNumber: 'C-0012', vNumber: '2012345678' }
test.each([
  ['418', 'client-number'],
  ['c0012', 'source-number'],
  ['0012', 'source-number'],
  ['20123', 'v-number'],
  ['samira', null],
  ['12-3-1988', 'birth-date'],
])('%s is found by %s', (typed, by) => {
  expect(foundByNumber(readQuestion(typed), row)).toBe(by)
})

const marked = (name: string, typed: string) =>
  markName(name, readQuestion(typed).words)
    .map(({ text, found }) => (found ? `[${text}]` : text))
    .join('')

test.each([
  ['Samira Al Khatib', 'sam kha', '[Sam]ira Al [Kha]tib'],
  ['Al-Jundi', 'jun', 'Al-[Jun]di'],
  ['Zoë', 'zoe', '[Zoë]'],
  ['Weißmann', 'weiss', '[Weiß]mann'],
  ['محمد الخطيب', 'محمد', '[محمد] الخطيب'],
  ['Samira', '', 'Samira'],
])('in %s the question %s marks %s', (name, typed, expected) => {
  expect(marked(name, typed)).toBe(expected)
})

test('marking never loses a letter', () => {
  const words = fc.array(fc.string({ unit: 'grapheme', maxLength: 4 }), { maxLength: 3 })
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), words, (name, typed) => {
      const parts = markName(name, readQuestion(typed.join(' ')).words)
      expect(parts.map((part) => part.text).join('')).toBe(name)
    }),
  )
})

test('a year beside a name is a year of birth; alone, or among four other figures, it is a number', () => {
  expect(readQuestion('Rahel 1987')).toMatchObject({ words: ['rahel'], bornIn: 1987, numbers: [] })
  expect(readQuestion('1987')).toMatchObject({ words: ['1987'], bornIn: null, numbers: ['1987'], parts: [] })
  expect(readQuestion('Rahel 1787')).toMatchObject({ words: ['rahel', '1787'], bornIn: null })
  expect(readQuestion('Rahel 1-2-1987')).toMatchObject({ bornOn: '1987-02-01', bornIn: null })
})

test('a name of several words that is one name is one part; a word typed twice asks once', () => {
  const skeletons = (typed: string) => readQuestion(typed).parts.map(({ skeleton }) => skeleton)
  expect(skeletons('Abd Al Rahman')).toEqual(skeletons('abdulrahman'))
  expect(skeletons('Ahmad Ahmed')).toHaveLength(1)
  expect(skeletons('al 2012345678')).toHaveLength(1)
})

test('a row says why it is there as far as its name does not show it', () => {
  const row = {
    number: 12,
    sourceNumber: null,
    vNumber: null,
    birthDate: '1987-01-01',
    givenNames: 'Rahel',
    familyName: 'Tesfay',
  }
  expect(foundBy(readQuestion('12'), row, 'written')).toEqual(['client-number'])
  expect(foundBy(readQuestion('rahel 1987'), row, 'heard')).toEqual(['sounds-alike', 'birth-year'])
  expect(foundBy(readQuestion('rahel 1988'), row, 'near')).toEqual(['looks-alike'])
  expect(foundBy(readQuestion('weldu'), row, 'heard')).toEqual(['sounds-alike', 'other-name'])
  expect(foundBy(readQuestion('rahel weldu'), row, 'written')).toEqual(['other-name'])
  expect(foundBy(readQuestion('NXD12'), row, 'written')).toEqual(['document-number'])
  expect(foundBy(readQuestion('0612345678'), row, 'phone')).toEqual(['phone'])
  expect(foundBy(readQuestion(''), row, null)).toEqual([])
})

test.each([
  ['Kerkstraat 12', 'Kerkstraat 12', null, null],
  ['van nispenstraat 27 b', 'van nispenstraat 27 b', null, null],
  ['2e Weteringdwarsstraat 4-2', '2e Weteringdwarsstraat 4-2', null, null],
  ['Kerkstraat 12, 2181 AB Hillegom', 'Kerkstraat 12', '2181AB', null],
  ['Kerkstraat 12, 2181 ab', 'Kerkstraat 12', '2181ab', null],
  ['2181AB 12a', null, '2181AB', '12a'],
  ['2181 AB', null, '2181AB', null],
])('%s names the street %s, the postcode %s, the house %s', (typed, street, postcode, house) => {
  expect(readQuestion(typed).address).toEqual({ street, postcode, house })
})

test.each(['Kerkstraat', 'Rahel 1987', '12-03-1988', 'A 12', '12', '2181', 'ገብረ 12', ''])(
  '%j names no house',
  (typed) => {
    expect(readQuestion(typed).address).toBe(null)
  },
)

test.each([
  ['06-12345678', '612345678'],
  ['+31 (0)6 1234 5678', '612345678'],
  ['0031612345678', '612345678'],
  ['٠٦١٢٣٤٥٦٧٨', '612345678'],
  ['345678', '345678'],
  ['45678', null],
  ['Rahel 0612345678', null],
  ['12-03-1988', null],
])('%s is asked as the telephone number %s', (typed, phone) => {
  expect(readQuestion(typed).phone).toBe(phone)
})
