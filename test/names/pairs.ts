import { hornAndNorth } from './pairs-horn-and-north.ts'
import { nearEast } from './pairs-near-east.ts'

/**
 * Pairs of names, made by hand: two papers of one person (`=`) and two persons whose names look alike (`#`). Given name
 * and family name are parted by `/`. Invented combinations of names that exist; no pair is left out because it fails.
 */
const tables = { ...nearEast, ...hornAndNorth }

export type Language = keyof typeof tables
export type NamePair = {
  readonly language: Language
  readonly a: readonly [given: string, family: string]
  readonly b: readonly [given: string, family: string]
  readonly same: boolean
  readonly why: string
}

const line = /^(.*?) \/ ?(.*?) ([=#]) (.*?) \/ ?(.*?) · (.*)$/

export const namePairs: readonly NamePair[] = Object.entries(tables).flatMap(([language, table]) =>
  table
    .trim()
    .split('\n')
    .map((row) => {
      const [, givenA, familyA, sign, givenB, familyB, why] = line.exec(row.trim())!
      return {
        language: language as Language,
        a: [givenA!, familyA!],
        b: [givenB!, familyB!],
        same: sign === '=',
        why: why!,
      }
    }),
)
