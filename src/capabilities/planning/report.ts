import { sql } from 'kysely'
import type { CountedRecord, FigureDefinition } from '#platform/server/figures/figure.ts'
import { clientsOfMunicipality, during, inMunicipality } from '#platform/server/figures/in-municipality.ts'

/** Months since somebody settled, as phases: the first half year, up to two years, and after. */
const phase = sql`case
  when settled.since is null then null
  when v.visit_on < settled.since + interval '6 months' then 'Vestiging (tot 6 maanden)'
  when v.visit_on < settled.since + interval '24 months' then 'Integratie (6 tot 24 maanden)'
  else 'Na 24 maanden' end`

export const figures: FigureDefinition[] = [
  {
    key: 'contacts.officeHours',
    version: 1,
    record: 'contact',
    unit: { nl: 'gesprekken', en: 'talks' },
    label: { nl: 'Individuele spreekuren', en: 'Individual office-hour talks' },
    definition: {
      nl: 'Contacten in de periode die een gesprek op het spreekuur waren, per fase sinds de vestiging: het eerste wonen of de eerste begeleiding. Ze zijn ook geteld bij de contacten.',
      en: 'Contacts of the period that were a talk at the office hours, by phase since settlement: the first home or the first guidance. They are counted among the contacts as well.',
    },
    population: clientsOfMunicipality,
    attribute: { label: { nl: 'Soort contact', en: 'Kind of contact' } },
    split: { nl: 'Fase', en: 'Phase' },
    records: (scope) => sql<CountedRecord>`
      select c.id as record_id, c.client_id, c.held_on as on_date, ${phase} as dimension, kind.name as attribute, 1 as weight
      from visit v
      join contact_moment c on c.foundation_id = v.foundation_id and c.id = v.id
        ${inMunicipality(scope, sql`c.client_id`, sql`c.held_on`)}
      join list_item kind on kind.foundation_id = c.foundation_id and kind.id = c.kind_id
      cross join lateral (select app.settled_on(v.client_id) as since) settled
      where v.foundation_id = ${scope.foundationId} and v.state = 'done' and ${during(scope, sql`c.held_on`)}`,
  },
  {
    key: 'contacts.triage',
    version: 1,
    record: 'contact',
    unit: { nl: 'gesprekken', en: 'talks' },
    label: { nl: 'Vragen na twee jaar', en: 'Questions after two years' },
    definition: {
      nl: 'Gesprekken op het spreekuur met mensen die langer dan twee jaar hier wonen, per uitkomst: vindt het zelf, doet het zelf, heeft steun nodig, of iemand anders helpt.',
      en: 'Talks at the office hours with people who settled more than two years ago, by outcome: finds it, does it, needs support, or somebody else helps.',
    },
    population: clientsOfMunicipality,
    attribute: { label: { nl: 'Uitkomst', en: 'Outcome' } },
    split: { nl: 'Uitkomst', en: 'Outcome' },
    records: (scope) => sql<CountedRecord>`
      select c.id as record_id, c.client_id, c.held_on as on_date, outcome.word as dimension, outcome.word as attribute, 1 as weight
      from visit v
      join contact_moment c on c.foundation_id = v.foundation_id and c.id = v.id
        ${inMunicipality(scope, sql`c.client_id`, sql`c.held_on`)}
      join (values ('find', 'Vindt het zelf'), ('do', 'Doet het zelf'), ('support', 'Heeft steun nodig'),
        ('elsewhere', 'Iemand anders helpt')) outcome (key, word) on outcome.key = v.triage_outcome
      where v.foundation_id = ${scope.foundationId} and v.state = 'done' and ${during(scope, sql`c.held_on`)}`,
  },
  {
    key: 'contacts.unknownVisitors',
    version: 1,
    record: 'contact',
    unit: { nl: 'gesprekken', en: 'talks' },
    label: { nl: 'Gesprekken met onbekende bezoekers', en: 'Talks with unknown visitors' },
    definition: {
      nl: 'Gesprekken op het spreekuur met mensen die geen cliënt zijn. Er is geen naam bewaard. Ze tellen niet mee bij de contacten.',
      en: 'Talks at the office hours with people who are no clients. No name is kept. They are not counted among the contacts.',
    },
    population: {
      nl: 'Vestigingen die op die dag alleen voor deze gemeente werkten.',
      en: 'Locations that worked for this municipality alone on that day.',
    },
    attribute: { label: { nl: 'Soort contact', en: 'Kind of contact' } },
    split: { nl: 'Soort contact', en: 'Kind of contact' },
    records: (scope) => sql<CountedRecord>`
      select v.id as record_id, null::uuid as client_id, v.held_on as on_date, kind.name as dimension, kind.name as attribute, 1 as weight
      from visitor_contact v
      join list_item kind on kind.foundation_id = v.foundation_id and kind.id = v.kind_id
      where v.foundation_id = ${scope.foundationId} and ${during(scope, sql`v.held_on`)}
        and (select array_agg(s.municipality_id) from location_municipality s
          where s.foundation_id = v.foundation_id and s.location_id = v.location_id
            and v.held_on between coalesce(s.from_on, '-infinity') and coalesce(s.until_on, 'infinity'))
          = array[${scope.municipalityId}::uuid]`,
  },
]
