import type { PlainDate } from '#kernel/plain-date.ts'

/** In Dutch and in English. */
export type Words = { nl: string; en: string }

export type TermUnit = 'hours' | 'days' | 'weeks' | 'months' | 'years'
export type Length = { value: number; unit: TermUnit }

/**
 * How days are counted, never mixed. `term`: a term of Dutch law, with the Algemene termijnenwet. `eu`: a term of European
 * law (Regulation 1182/71). `period`: a stretch that includes its first day, such as guidance.
 */
export type CountingMode = 'term' | 'eu' | 'period'

/** A day that a decree puts on a par with a holiday (Algemene termijnenwet art. 3(3)). */
export type DesignatedDay = { on: PlainDate; source: string }

export type StepKind =
  | 'event'
  | 'first-day'
  | 'plain'
  | 'act-not-applied'
  | 'not-a-working-day'
  | 'two-working-days'
  | 'suspended'
  | 'extended'
  | 'shortened'
  | 'restarted'
  | 'due'

/** One step of a computation: on which day it arrives, in words, and on what ground. */
export type Step = { kind: StepKind; on: PlainDate; words: Words; source: string | null }

/**
 * `plainDue`: counted only. `due`: the last day on which it is still in time. `steps` begin at the event and end at `due`.
 */
export type Counted = { mode: CountingMode; plainDue: PlainDate; due: PlainDate; steps: readonly Step[] }

/**
 * How sure a rule is: read in a text of the law or of its publisher, read in a stored text of somebody else, or known in the
 * field but not yet found in a source, of which the last should be looked up before somebody relies on it.
 */
export type Certainty = 'confirmed' | 'secondary' | 'likely' | 'unconfirmed'

export type Moment = 'decision' | 'application' | 'obligation-start' | 'event'

/** A rule of the law or of practice with the days on which it holds: a law that changes is another version. */
export type TermRule = {
  /** Stays the same over versions, such as `nareis-application`. */
  id: string
  meaning: Words
  /** From which event is counted, in words: `na de beschikking`. */
  countsFrom: Words
  length: Length
  mode: CountingMode
  /** Counted backwards from the event. */
  back: boolean
  /** On which moment it depends which version holds. */
  appliesTo: Moment
  /** Of which regime, such as `Wi2021`; null where there is only one. */
  regime: string | null
  validFrom: PlainDate
  /** First day on which it holds no more. */
  validUntil: PlainDate | null
  source: string
  certainty: Certainty
  /** Somebody may lose a family or a right by it: people are warned on the plain date. */
  grave: boolean
}

/** A term that runs by a rule: its event, the day that decides which version holds, and the last day as it is now. */
export type RunningTerm = {
  /** Of the dossier. */
  id: string
  client: { id: string; number: number; name: string }
  what: Words
  from: PlainDate
  on: PlainDate
  due: PlainDate
}
