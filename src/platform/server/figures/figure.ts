import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '#kernel/dates.ts'

export type Words = { nl: string; en: string }

/** What a figure is asked for. Both days are included; `today` keeps a running period honest. */
export type FigureScope = {
  foundationId: string
  municipalityId: string
  from: PlainDate
  until: PlainDate
}

/**
 * One counted record: exactly these columns, in this order. `client_id` is null for what belongs to no client.
 * `dimension` is the word that a figure is split by (kind of contact, function), null without one.
 * `attribute` is what makes the record count, as people know it (age, outcome), for the drill-down.
 */
export type CountedRecord = {
  record_id: string
  client_id: string | null
  on_date: PlainDate | null
  dimension: string | null
  attribute: string | null
  /** How much this record counts: 1, or the signed number of a correction. */
  weight: number
}

/** Rows that several figures pick theirs from. Where a whole report is counted they are read once for all of them. */
export type FigureSource = {
  /** Unique among all sources; a name for SQL. */
  name: string
  rows(scope: FigureScope): RawBuilder<unknown>
}

/** A figure that counts records. The number and the list behind it come from the same statement, so they cannot differ. */
export type FigureDefinition = {
  /** Path in the report, such as `housing.housed`. */
  key: string
  version: number
  /** What one record is: decides which screen a drill-down opens. */
  record:
    | 'placement'
    | 'client'
    | 'contact'
    | 'trajectory'
    | 'legal-case'
    | 'legal-term'
    | 'legal-contact'
    | 'legal-relative'
    | 'group'
    | 'enrolment'
    | 'worker'
    | 'language-pair'
    | 'dwelling'
    | 'target'
    | 'correction'
    | 'referral'
    | 'concern'
    | 'case-conference'
    | 'asylum-preparation'
    | 'asylum-interview'
    | 'return-counselling'
  unit: Words
  label: Words
  /** What counts, in one or two sentences that a reader can check. */
  definition: Words
  /** Of whom or what: clients with this municipality, the whole foundation. */
  population: Words
  /** What the attribute of a record is, as the heading of its column; `words` says the codes among them. Null without. */
  attribute: { label: Words; words?: Record<string, Words> } | null
  /** Split by a word of the foundation. The figure is then a number per word. */
  split?: Words
  source?: FigureSource
  /** `source` stands after `from`: the rows of the figure's own source. */
  records(scope: FigureScope, source: RawBuilder<unknown>): RawBuilder<CountedRecord>
}

/** The records of one figure by itself. */
export const recordsOfFigure = (figure: FigureDefinition, scope: FigureScope): RawBuilder<CountedRecord> =>
  figure.records(scope, figure.source ? sql`(${figure.source.rows(scope)})` : sql``)
