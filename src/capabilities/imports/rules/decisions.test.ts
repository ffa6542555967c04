import { expect, test } from 'vitest'
import { decisionsFor } from './decisions.ts'

test.each([
  [['same-v-number'], ['same', 'new', 'decline']],
  [
    ['same-birth-date-and-name', 'same-birth-date-and-name'],
    ['same', 'new', 'decline'],
  ],
  [['number-of-someone-else'], ['same', 'decline']],
  [
    ['same-v-number', 'number-of-someone-else'],
    ['same', 'decline'],
  ],
  [
    ['changed-by-hand', 'changed-by-hand'],
    ['take-file', 'keep-hand'],
  ],
  [['waits-for-client'], []],
])('a row held for %s can be decided as %s', (codes, wanted) => {
  expect(decisionsFor(codes)).toEqual(wanted)
})
