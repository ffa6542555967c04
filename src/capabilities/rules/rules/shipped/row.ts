import type { Certainty, Moment, TermRule, TermUnit } from '../../contract.ts'

/** A rule as it is shipped: what is not said is as it mostly is. */
export type Row = {
  id: string
  nl: string
  en: string
  /** From which event, as it stands in a sentence: `na de beschikking van`. */
  after: readonly [nl: string, en: string]
  value: number
  unit: TermUnit
  source: string
  certainty: Certainty
  mode?: TermRule['mode']
  back?: boolean
  on?: Moment
  regime?: string
  from?: string
  until?: string
  grave?: boolean
}

/** The day on which the Pact on migration and asylum and the act on two statuses began to hold. */
export const pact = '2026-06-12'

export const decision = ['na de beschikking van', 'after the decision of'] as const
export const application = ['na de aanvraag van', 'after the application of'] as const
