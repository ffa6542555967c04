import { expect, test } from 'vitest'
import { shippedAmounts } from './amounts.ts'

test('each amount has a name of its own, words in both languages, a source and days that can be', () => {
  expect(new Set(shippedAmounts.map(({ id }) => id)).size).toBe(shippedAmounts.length)
  const wrong = shippedAmounts.filter(
    ({ meaning, source, value, upTo, validFrom, validUntil }) =>
      meaning.nl === meaning.en ||
      source === '' ||
      (upTo !== null && upTo <= value) ||
      (validUntil !== null && validUntil <= validFrom),
  )
  expect(wrong).toEqual([])
})
