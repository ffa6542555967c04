import { type RawBuilder, sql } from 'kysely'
import type { CountedRecord, FigureDefinition, FigureScope } from '#platform/server/figures/figure.ts'
import { during } from '#platform/server/figures/in-municipality.ts'

const groups: RawBuilder<unknown> = sql`
  training_group g
  join list_item programme on programme.foundation_id = g.foundation_id and programme.id = g.programme_id`

const started = (scope: FigureScope): RawBuilder<boolean> => sql`
  g.foundation_id = ${scope.foundationId} and g.municipality_id = ${scope.municipalityId}
  and ${during(scope, sql`g.starts_on`)}`

const enrolments = (scope: FigureScope, which: RawBuilder<boolean>) => sql<CountedRecord>`
  select e.id as record_id, e.client_id, g.starts_on as on_date, programme.name as dimension,
         case when e.completed then 'completed' else 'not-completed' end as attribute, 1 as weight
  from ${groups}
  join enrolment e on e.foundation_id = g.foundation_id and e.group_id = g.id
  where ${started(scope)} and ${which}`

const outcome = {
  label: { nl: 'Afgerond', en: 'Completed' },
  words: { completed: { nl: 'ja', en: 'yes' }, 'not-completed': { nl: 'nee', en: 'no' } },
}

const shared = {
  version: 1,
  population: {
    nl: 'Groepen die in deze gemeente zijn gestart. Deelnemers kunnen in een andere gemeente wonen.',
    en: 'Groups that started in this municipality. Participants may live in another one.',
  },
  split: { nl: 'Programma', en: 'Programme' },
} as const

export const figures: FigureDefinition[] = [
  {
    ...shared,
    key: 'programmes.groups',
    record: 'group',
    unit: { nl: 'groepen', en: 'groups' },
    label: { nl: 'Groepen', en: 'Groups' },
    attribute: { label: { nl: 'Groepsnummer', en: 'Group number' } },
    definition: { nl: 'Groepen met een startdatum in de periode.', en: 'Groups that started in the period.' },
    records: (scope) => sql<CountedRecord>`
      select g.id as record_id, null::uuid as client_id, g.starts_on as on_date, programme.name as dimension,
             g.number as attribute, 1 as weight
      from ${groups} where ${started(scope)}`,
  },
  {
    ...shared,
    key: 'programmes.participants',
    record: 'enrolment',
    unit: { nl: 'deelnames', en: 'enrolments' },
    attribute: outcome,
    label: { nl: 'Deelnemers', en: 'Participants' },
    definition: {
      nl: 'Alle deelnames aan groepen die in de periode zijn gestart.',
      en: 'All enrolments in groups that started in the period.',
    },
    records: (scope) => enrolments(scope, sql`true`),
  },
  {
    ...shared,
    key: 'programmes.completed',
    record: 'enrolment',
    unit: { nl: 'deelnames', en: 'enrolments' },
    attribute: outcome,
    label: { nl: 'Afgerond', en: 'Completed' },
    definition: {
      nl: 'Deelnames aan groepen die in de periode zijn gestart, die zijn afgerond.',
      en: 'Completed enrolments in groups that started in the period.',
    },
    records: (scope) => enrolments(scope, sql`e.completed`),
  },
]
