/**
 * What each agreement is worth, in bits (Fellegi and Sunter): the logarithm of how much more often it is seen between two
 * papers of one person than between two persons. A plain record, because the database scores with exactly this table.
 */

/** How well two parts of a name agree, best first. */
export const levels = ['exact', 'sound', 'skeleton', 'vowels', 'near', 'initial'] as const
export type Level = (typeof levels)[number]

/**
 * The weight of a part is log2(`ratio` / frequency), between `least` and `most`; the frequency is the share of persons
 * who have a part with that skeleton. So an agreement on Mohammed says little and one on a rare family name much. Of two
 * skeletons (`near`) the rarer counts: a typing error makes a word that nobody has; Basir and Bashir are two names.
 * A part that would weigh `least` or less in `near` does not agree.
 */
export const partWeights: Readonly<Record<Level, { ratio: number; least: number; most: number }>> = {
  exact: { ratio: 0.9, least: 1, most: 10 },
  sound: { ratio: 0.8, least: 0.8, most: 9.5 },
  skeleton: { ratio: 0.5, least: 0.5, most: 9 },
  vowels: { ratio: 0.05, least: 0, most: 6 },
  near: { ratio: 0.0005, least: 0, most: 6 },
  initial: { ratio: 0.6, least: 0.5, most: 2 },
}

/** Costs of what does not agree, and what is not said of a single part. */
export const nameWeights = {
  /** A part that one paper has and the other leaves out. */
  leftOut: -0.8,
  /** A part on both sides for which the other has nothing. */
  contradiction: -3.5,
  /** Both have a first given name, and neither is found in the other: brothers and sisters. */
  otherGivenName: -4,
  /** Given name here, family name there. */
  swapped: -1.5,
} as const

export const evidenceWeights = {
  'same-birth-date': 9,
  'birth-day-and-month-swapped': 7,
  'birth-date-one-digit': 4,
  /** Both 1 January, or estimated: the year says something, the day nothing. */
  'same-birth-year-estimated': 4,
  /** One of both is 1 January, or estimated. */
  'same-birth-year-one-estimated': 3,
  'same-birth-year': -1,
  'birth-year-near-estimated': 0.5,
  'birth-year-near': -4,
  'other-birth-date-estimated': -4,
  'other-birth-date': -9,
  'same-gender': 0.7,
  'other-gender': -4,
  'same-v-number': 40,
  'other-v-number': -11,
  'same-document-number': 30,
} as const
export type Evidence = keyof typeof evidenceWeights

/**
 * From here on two files are almost surely one person: a warning that asks to be answered. Chosen where, among 100,000
 * persons, one newcomer in a hundred who is nobody's double is warned about; with ten times as many persons the same
 * share needs 3.3 bits more.
 */
export const SAME_PROBABLY = 17
/** From here on it is worth a look. */
export const MAYBE = 13
