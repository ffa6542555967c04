import * as z from 'zod'

/**
 * What a word of the list of kinds means. `family-reunification` is nareis, unless the word says that it is another way: the
 * lists of foundations wrote it so before there were step plans, and figures ask for it.
 */
export const caseKinds = [
  'asylum',
  'family-reunification',
  'regular-family-reunification',
  'article-8',
  'permit-extension',
  'child-permit',
  'naturalisation',
  'travel-document',
  'objection',
  'appeal',
  'interim-relief',
  'lateness',
  'other-advice',
] as const
export type CaseKind = (typeof caseKinds)[number]
export const caseKindShape = z.enum(caseKinds)

/** Kinds in which members of the family have an outcome of their own. */
export const familyKinds: readonly CaseKind[] = ['family-reunification', 'regular-family-reunification', 'article-8']

/** Procedures of asylum from before the day on which the Pact began to hold, and from that day. */
export const regimes = ['before-pact', 'pact'] as const
export type Regime = (typeof regimes)[number]

/** A word without a meaning, or with one that this version does not know, is advice. */
export const kindOfMeaning = (meaning: string | null): CaseKind =>
  caseKinds.find((kind) => kind === meaning) ?? 'other-advice'
