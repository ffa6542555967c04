import { expect, test } from 'vitest'
import { agreeNames } from '#capabilities/clients/rules/names/agreement.ts'
import { nameParts } from '#capabilities/clients/rules/names/parts.ts'
import { type Language, type NamePair, namePairs } from './pairs.ts'
import { personsOf } from './population.ts'

/** Two names alone, without birth date or number, are taken for one when they have this part of the weight of either. */
const ONE_NAME = 0.65

const shares = sharesIn(30_000)
const frequencyOf = (skeleton: string) => shares.get(skeleton) ?? 1 / 60_000

function sharesIn(count: number): ReadonlyMap<string, number> {
  const shares = new Map<string, number>()
  for (const { givenNames, familyName } of personsOf(11, count)) {
    for (const skeleton of new Set(nameParts(givenNames, familyName).map((part) => part.skeleton))) {
      shares.set(skeleton, (shares.get(skeleton) ?? 0) + 1 / count)
    }
  }
  return shares
}

function weigh(pair: NamePair): number {
  const [a, b] = [nameParts(...pair.a), nameParts(...pair.b)]
  const score = (of: typeof a, to: typeof b) => agreeNames(of, to, frequencyOf).score
  return score(a, b) / Math.min(score(a, a), score(b, b))
}

/** As measured; what is found in a language may not become less. */
const floors: Readonly<Record<Language, { recall: number; precision: number }>> = {
  arabic: { recall: 0.97, precision: 0.88 },
  kurdish: { recall: 1, precision: 0.89 },
  dari: { recall: 0.96, precision: 0.9 },
  farsi: { recall: 0.96, precision: 0.89 },
  tigrinya: { recall: 1, precision: 0.95 },
  amharic: { recall: 1, precision: 0.88 },
  somali: { recall: 1, precision: 0.92 },
  turkish: { recall: 1, precision: 0.88 },
  ukrainian: { recall: 0.96, precision: 0.9 },
  russian: { recall: 0.96, precision: 0.91 },
}

const percent = (part: number) => `${(100 * part).toFixed(0)}%`.padStart(5)

test('pairs made by hand: recall and precision of each language', () => {
  const lines: string[] = []
  const wrong: string[] = []
  const measured = Object.keys(floors).map((language) => {
    const pairs = namePairs.filter((pair) => pair.language === language)
    const taken = pairs.filter((pair) => weigh(pair) >= ONE_NAME)
    const same = pairs.filter((pair) => pair.same)
    const right = taken.filter((pair) => pair.same).length
    for (const pair of pairs) if (pair.same !== taken.includes(pair)) wrong.push(tell(pair))
    const [recall, precision] = [right / same.length, right / taken.length]
    lines.push(
      `${language.padEnd(10)} ${String(pairs.length).padStart(3)} pairs, recall ${percent(recall)}, precision ${percent(precision)}`,
    )
    return [language, { recall, precision }] as const
  })
  process.stdout.write(`${lines.join('\n')}\nNot as they should be:\n${wrong.join('\n')}\n`)
  for (const [language, { recall, precision }] of measured) {
    expect(recall, language).toBeGreaterThanOrEqual(floors[language as Language].recall)
    expect(precision, language).toBeGreaterThanOrEqual(floors[language as Language].precision)
  }
})

const tell = (pair: NamePair) =>
  `  ${pair.language}: ${pair.a.join(' / ')} ${pair.same ? '=' : '#'} ${pair.b.join(' / ')} (${pair.why}) ${weigh(pair).toFixed(2)}`

test('there are enough pairs, of both kinds, in every language', () => {
  expect(namePairs.length).toBeGreaterThanOrEqual(300)
  for (const language of Object.keys(floors)) {
    const pairs = namePairs.filter((pair) => pair.language === language)
    expect(pairs.filter((pair) => pair.same).length, language).toBeGreaterThanOrEqual(20)
    expect(pairs.filter((pair) => !pair.same).length, language).toBeGreaterThanOrEqual(9)
  }
})
