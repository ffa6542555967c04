import { expect, test } from 'vitest'
import { measure } from './finding.ts'

/** By hand with more: `NAMES_PERSONS=100000`. */
const count = Number(process.env['NAMES_PERSONS'] ?? 20_000)
const tried = 500

test(`among ${count} persons one is found back, and a newcomer is not taken for another`, () => {
  const { recall, warned, falseWarnings, missed, mistaken } = measure(7, count, tried)
  process.stdout.write(
    `${count} persons. Of ${tried} respelled: in the first five ${(100 * recall).toFixed(1)}%, warned about ` +
      `${(100 * warned).toFixed(1)}%. Of ${tried} newcomers: falsely warned about ${(100 * falseWarnings).toFixed(1)}%.\n` +
      [...missed.map((line) => `  missed ${line}`), ...mistaken.map((line) => `  false ${line}`)].join('\n'),
  )
  expect(recall).toBeGreaterThanOrEqual(0.95)
  expect(warned).toBeGreaterThanOrEqual(0.7)
  expect(falseWarnings).toBeLessThan(0.02)
}, 300_000)
