import fc from 'fast-check'
import { expect, test } from 'vitest'
import { agreeNames, type Described, levelOf, type Reason, scorePair } from './agreement.ts'
import { birthEvidence } from './birth.ts'
import { differsByTyping } from './distance.ts'
import { nameParts } from './parts.ts'
import { MAYBE, SAME_PROBABLY } from './weights.ts'

const some = () => 0.002

const levels: [string, string, ReturnType<typeof levelOf>][] = [
  ['Haddad', 'HADDAD', 'exact'],
  ['Mohammed', 'Muhamad', 'sound'],
  ['Khaled', 'Khalid', 'skeleton'],
  ['Ibrahim', 'ابراهيم', 'skeleton'],
  ['Samir', 'Samira', 'vowels'],
  ['Hassan', 'Hussein', null],
  ['حسن', 'حسين', 'vowels'],
  ['Haddad', 'Hadfad', 'near'],
  ['Gebremedhin', 'Gebrmedihn', 'near'],
  ['Hassan', 'حسن', 'skeleton'],
  ['Hussein', 'حسن', 'skeleton'],
  ['Ali', 'Aly', 'sound'],
  ['Ali', 'Alo', null],
  ['M', 'Mohammed', 'initial'],
  ['Haddad', 'Najjar', null],
]

test.each(levels)('%s and %s agree as %s', (a, b, level) => {
  expect(levelOf(nameParts(a, '')[0]!, nameParts(b, '')[0]!)).toBe(level)
})

type Given = Partial<Omit<Described, 'parts' | 'birth'>> & {
  name: readonly [string, string]
  born?: string
  estimated?: boolean
}

const person = ({ name, born, estimated = false, ...rest }: Given): Described => ({
  parts: nameParts(...name),
  birth: born === undefined ? null : { on: born, estimated },
  gender: null,
  vNumber: null,
  documentNumbers: [],
  ...rest,
})

const score = (a: Given, b: Given) => scorePair(person(a), person(b), some)

const ghebremedhin: Given = { name: ['Ghebremedhin', 'Tesfay'], born: '1990-03-04' }

test('one person under two spellings', () => {
  const found = score(ghebremedhin, { name: ['ገብረመድህን', 'ተስፋይ'], born: '1990-03-04' })
  expect(found.score).toBeGreaterThan(SAME_PROBABLY)
  expect(found.reasons).toEqual<Reason[]>(['same-skeleton', 'sounds-alike', 'same-birth-date'])
})

test('an estimated birth date says the year', () => {
  const found = score(ghebremedhin, { name: ['Gebremedhn', 'Tesfai'], born: '1990-01-01' })
  expect(found.score).toBeGreaterThan(MAYBE)
  expect(found.reasons).toEqual<Reason[]>(['same-skeleton', 'sounds-alike', 'same-birth-year', 'birth-year-estimated'])
})

test('a brother is another person', () => {
  const found = score(ghebremedhin, { name: ['Filmon', 'Tesfay'], born: '1992-05-06' })
  expect(found.score).toBeLessThan(MAYBE)
  expect(found.reasons).toContain('other-given-name')
})

test('numbers weigh more than names', () => {
  const number = { vNumber: '1234567890' }
  expect(score({ ...ghebremedhin, ...number }, { name: ['Gebre', ''], ...number }).score).toBeGreaterThan(SAME_PROBABLY)
  const other = score({ ...ghebremedhin, ...number }, { ...ghebremedhin, vNumber: '2234567890' })
  expect(other.reasons).toEqual<Reason[]>(['same-name', 'same-birth-date', 'other-v-number'])
  expect(other.score).toBeLessThan(SAME_PROBABLY)
  const paper = { documentNumbers: ['A1', 'B2'] }
  expect(score({ ...ghebremedhin, ...paper }, { name: ['Gebre', ''], documentNumbers: ['B2'] }).reasons).toContain(
    'same-document-number',
  )
})

test('a rare name counts for more than a common one', () => {
  const [a, b] = [person({ name: ['Mohammed', ''] }), person({ name: ['Muhammad', ''] })]
  expect(scorePair(a, b, () => 0.06).score).toBeLessThan(scorePair(a, b, () => 0.0001).score - 5)
})

test('order, parts left out and particles', () => {
  const whole: Given = { name: ['Ahmed Khaled', 'Al Sabbagh'] }
  expect(score(whole, { name: ['Sabbagh', 'Ahmed'] }).reasons).toEqual<Reason[]>([
    'same-part',
    'swapped-order',
    'part-left-out',
  ])
  expect(score({ name: ['Ali', 'Bin Omar'] }, { name: ['Sami', 'Bin Khaled'] }).score).toBeLessThan(0)
  expect(score({ name: ['', ''] }, whole)).toEqual({ score: 0, reasons: [] })
})

const births: [string, string, ReturnType<typeof birthEvidence>][] = [
  ['1990-03-04', '1990-03-04', 'same-birth-date'],
  ['1990-01-01', '1990-01-01', 'same-birth-year-estimated'],
  ['1990', '1990-03-04', 'same-birth-year-one-estimated'],
  ['1990', '1990', 'same-birth-year-estimated'],
  ['1990-03-04', '1990-04-03', 'birth-day-and-month-swapped'],
  ['1990-03-04', '1990-03-05', 'birth-date-one-digit'],
  ['1990-03-04', '1980-03-04', 'birth-date-one-digit'],
  ['1990-03-14', '1990-03-41', 'birth-date-one-digit'],
  ['1990-03-04', '1990-11-25', 'same-birth-year'],
  ['1990-03-04', '1991-11-25', 'birth-year-near'],
  ['1990-01-01', '1991-11-25', 'birth-year-near-estimated'],
  ['1990-01-01', '1985-11-25', 'other-birth-date-estimated'],
  ['1990-01-01', '1970-11-25', 'other-birth-date'],
  ['1990-03-04', '1985-11-25', 'other-birth-date'],
]

test.each(births)('born %s and %s: %s', (a, b, evidence) => {
  expect(birthEvidence({ on: a, estimated: false }, { on: b, estimated: false })).toBe(evidence)
  expect(birthEvidence({ on: b, estimated: false }, { on: a, estimated: false })).toBe(evidence)
})

test('a birth date that is not known says nothing, an estimated one little', () => {
  expect(birthEvidence(null, { on: '1990-03-04', estimated: false })).toBeNull()
  const estimated = { on: '1990-07-01', estimated: true }
  expect(birthEvidence(estimated, { on: '1990-03-04', estimated: false })).toBe('same-birth-year-one-estimated')
})

const typed: [string, string, number, boolean][] = [
  ['haddad', 'hadad', 1, true],
  ['haddad', 'hdadad', 1, true],
  ['haddad', 'haddat', 1, true],
  ['haddad', 'hadtat', 1, false],
  ['gabramadin', 'gabrmadn', 2, true],
  ['gabramadin', 'gbaramaidn', 2, true],
  ['gabramadin', 'gabrtmotan', 2, false],
  ['abcd', 'abcdef', 1, false],
]

test.each(typed)('%s and %s within %i typing errors: %s', (a, b, most, differs) => {
  expect(differsByTyping(a, b, most)).toBe(differs)
  expect(differsByTyping(b, a, most)).toBe(differs)
})

const names =
  'Mohammed Ahmad Ali Hassan Hussein Khaled Khalid Samir Samira Al Bin Abd Rahman حسن محمد ተስፋይ Tesfay Haddad Hadfad M 王'.split(
    ' ',
  )
const name = fc.array(fc.constantFrom(...names), { maxLength: 6 }).map((words) => words.join(' '))
const day = fc.option(fc.constantFrom('1990-01-01', '1990-03-04', '1990-04-03', '1991-03-04', '1985-12-12', '1990'))

test('agreement does not ask who is first', () => {
  const of = fc.record({ given: name, family: name, born: day, gender: fc.option(fc.constantFrom('m', 'f')) })
  const frequencyOf = (skeleton: string) => skeleton.length / 1000
  fc.assert(
    fc.property(of, of, (a, b) => {
      const [left, right] = [a, b].map(({ given, family, born, gender }) => ({
        ...person({ name: [given, family], ...(born === null ? {} : { born }) }),
        gender,
      })) as [Described, Described]
      const there = scorePair(left, right, frequencyOf)
      const back = scorePair(right, left, frequencyOf)
      expect(back.score).toBeCloseTo(there.score, 9)
      expect(agreeNames(left.parts, left.parts, frequencyOf).score).toBeGreaterThanOrEqual(
        agreeNames(left.parts, right.parts, frequencyOf).score - 1e-9,
      )
    }),
  )
})
