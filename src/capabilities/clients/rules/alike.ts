import type { PlainDate } from '#kernel/dates.ts'
import type { Candidate } from '../contract.ts'
import type { Precision } from './birth-date.ts'
import { type KeptPart, keptParts } from './heard.ts'
import { type Described, type FrequencyOf, scorePair } from './names/agreement.ts'
import { MAYBE, SAME_PROBABLY } from './names/weights.ts'

/** What is known of a person who is compared, written on a form or kept in a file. */
export type Compared = {
  parts: readonly KeptPart[]
  birthDate: PlainDate | null
  birthDateEstimated: boolean
  /** Known to the day where nothing is said. */
  birthDatePrecision?: Precision
  sex: string | null
  vNumber: string | null
  /** Other names on papers; the pair counts by the two names that agree best. */
  otherNames?: readonly (readonly KeptPart[])[]
  documentNumbers?: readonly string[]
}

type Written = Omit<Compared, 'parts' | 'otherNames' | 'documentNumbers'> & { givenNames: string; familyName: string }

export const comparedForm = (of: Written): Compared => ({ ...of, parts: keptParts(of.givenNames, of.familyName) })

/** A skeleton that is nobody's yet is taken for that of one in so many. */
const FEWEST = 20_000
/** Among more than these, more who are two share by chance what is seen. */
const FIT_FOR = 100_000

/** Among whom two are compared: how rare each part of a name is there, and how much surer one has to be. */
export type Weighed = { share: FrequencyOf; surer: number }

/** A part is never as rare as a small office would say. Among twice as many one has to be one bit surer, above what the thresholds fit. */
export const weighedAmong = ({ counts, files }: { counts: ReadonlyMap<string, number>; files: number }): Weighed => ({
  share: (skeleton) => ((counts.get(skeleton) ?? 0) + 1) / Math.max(files, FEWEST),
  surer: Math.max(0, Math.log2(files / FIT_FOR)),
})

export type Verdict = Pick<Candidate, 'reasons' | 'probably'> & { score: number }

/** How sure it is that these are one person, with the reasons for and against; null when it is not worth a look. */
export function compare(a: Compared, b: Compared, { share, surer }: Weighed): Verdict | null {
  const { score, reasons } = bestOf(a, b, share)
  // One V-number is one person, whatever else the papers say: else it was typed in at the wrong file.
  const oneNumber = reasons.includes('same-v-number')
  if (score < MAYBE + surer && !oneNumber) return null
  return { score, reasons, probably: score >= SAME_PROBABLY + surer || oneNumber }
}

function bestOf(a: Compared, b: Compared, share: FrequencyOf) {
  const scores = namesOf(a).flatMap((left) =>
    namesOf(b).map((right) => scorePair(describe(a, left), describe(b, right), share)),
  )
  return scores.reduce((best, one) => (one.score > best.score ? one : best))
}

const namesOf = ({ parts, otherNames = [] }: Compared) => [parts, ...otherNames]

const describe = (of: Compared, parts: readonly KeptPart[]): Described => ({
  parts: parts.map(({ family, ...part }) => ({ ...part, kind: family ? 'family' : 'given', weightless: false })),
  birth:
    of.birthDate === null
      ? null
      : { on: of.birthDate, estimated: of.birthDateEstimated || (of.birthDatePrecision ?? 'day') !== 'day' },
  gender: of.sex,
  vNumber: of.vNumber,
  documentNumbers: of.documentNumbers ?? [],
})
