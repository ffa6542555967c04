import { type RawBuilder, sql } from 'kysely'
import { atReception, clientsAtReception } from '#platform/server/figures/at-reception.ts'
import type { FigureDefinition, FigureScope, Words } from '#platform/server/figures/figure.ts'
import { during } from '#platform/server/figures/in-municipality.ts'
import {
  closed,
  dossiers,
  ended,
  handledFrom,
  handledOutcome,
  howMet,
  inTime,
  isHandled,
  kindOfCase,
  missed,
  opened,
  outcome,
} from './counting.ts'

const place = sql`place.name`
const shared = {
  version: 1,
  population: clientsAtReception,
  split: { nl: 'Opvanglocatie', en: 'Reception location' },
} as const
const ofCases = { ...shared, record: 'legal-case', unit: { nl: 'dossiers', en: 'cases' } } as const
const ofTerms = {
  ...shared,
  record: 'legal-term',
  unit: { nl: 'termijnen', en: 'deadlines' },
  attribute: howMet,
} as const

const counted = (scope: FigureScope, on: RawBuilder<string>, word: RawBuilder<string>, which: RawBuilder<boolean>) =>
  dossiers(scope, on, word, which, place, atReception)

/** What every definition of this file ends with: where, and on which day. */
const where = (day: Words, said: Words): Words => ({
  nl: `${said.nl} Per opvanglocatie waar de cliënt verbleef op ${day.nl}.`,
  en: `${said.en} By the reception location where the client stayed on ${day.en}.`,
})

/** The figures of dossiers and terms again, of clients in reception: the location decides, not where they are registered. */
export const figures: FigureDefinition[] = [
  {
    ...ofCases,
    key: 'legal.openedAtReception',
    attribute: kindOfCase,
    label: { nl: 'In de opvang: nieuwe dossiers', en: 'In reception: cases opened' },
    definition: where(
      { nl: 'de dag van openen', en: 'the day of opening' },
      {
        nl: 'Juridische dossiers, van elke soort, die in de periode zijn geopend.',
        en: 'Legal cases, of every kind, opened in the period.',
      },
    ),
    records: (scope) => counted(scope, opened, sql`kind.name`, during(scope, opened)),
  },
  {
    ...ofCases,
    key: 'legal.handledAtReception',
    attribute: outcome,
    label: { nl: 'In de opvang: behandelde dossiers', en: 'In reception: cases handled' },
    definition: where(
      {
        nl: 'de dag van openen, of op de eerste dag van de periode als het dossier toen al open was',
        en: 'the day of opening, or on the first day of the period when the case was open already',
      },
      {
        nl: 'Juridische dossiers, van elke soort, die in de periode zijn geopend of aan het begin nog open waren.',
        en: 'Legal cases, of every kind, opened in the period or still open at its start.',
      },
    ),
    records: (scope) => counted(scope, handledFrom(scope), handledOutcome(scope), isHandled(scope)),
  },
  {
    ...ofCases,
    key: 'legal.closedAtReception',
    attribute: outcome,
    label: { nl: 'In de opvang: afgesloten dossiers', en: 'In reception: cases closed' },
    definition: where(
      { nl: 'de dag van afsluiten', en: 'the day of closing' },
      {
        nl: 'Juridische dossiers, van elke soort, die in de periode zijn afgesloten.',
        en: 'Legal cases, of every kind, closed in the period.',
      },
    ),
    records: (scope) => counted(scope, closed, handledOutcome(scope), during(scope, closed)),
  },
  {
    ...ofTerms,
    key: 'legal.termsMetAtReception',
    label: { nl: 'In de opvang: termijnen gehaald', en: 'In reception: deadlines met' },
    definition: where(
      { nl: 'de uiterste dag', en: 'the last day' },
      {
        nl: 'Juridische termijnen met hun uiterste dag in de periode, die op of voor die dag zijn afgehandeld.',
        en: 'Legal deadlines with their last day in the period, dealt with on or before that day.',
      },
    ),
    records: (scope) => ended(scope, inTime, place, atReception),
  },
  {
    ...ofTerms,
    key: 'legal.termsMissedAtReception',
    label: { nl: 'In de opvang: termijnen niet gehaald', en: 'In reception: deadlines missed' },
    definition: where(
      { nl: 'de uiterste dag', en: 'the last day' },
      {
        nl: 'Juridische termijnen met hun uiterste dag in de periode, die later dan die dag zijn afgehandeld, of nog niet terwijl die dag voorbij is.',
        en: 'Legal deadlines with their last day in the period, dealt with after that day, or not yet although that day has passed.',
      },
    ),
    records: (scope) => ended(scope, missed, place, atReception),
  },
]
