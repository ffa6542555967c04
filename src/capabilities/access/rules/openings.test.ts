import { expect, test } from 'vitest'
import { saysWhy } from './openings.ts'

test.each([
  ['..........', false],
  ['1234567890 1234', false],
  ['spoed', false],
  ['spoedspoedspoed', false],
  ['a b c d e', false],
  ['Met spoed', false],
  ['. . . . . . . . . . ok nu', false],
  ['Vraag over de huur', true],
  ['Ziekenhuis belt', true],
  ['Zoë gaf één brief', true],
  ['سؤال عن الإيجار', true],
  ['  Vraag: huurtoeslag?  ', true],
])('%j says why: %s', (reason, enough) => {
  expect(saysWhy(reason)).toBe(enough)
})
