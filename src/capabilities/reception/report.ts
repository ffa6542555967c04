import { type RawBuilder, sql } from 'kysely'
import type { CountedRecord, FigureDefinition, FigureScope, Words } from '#platform/server/figures/figure.ts'
import { during } from '#platform/server/figures/in-municipality.ts'

/** Where somebody waits is not always where they are registered: the location decides, and only without one the register. */
const population: Words = {
  nl: 'Cliënten die op die dag op een opvanglocatie in deze gemeente verbleven; wie nergens in de opvang verbleef, telt in de gemeente waar hij woonde.',
  en: 'Clients who stayed at a reception location in this municipality on that day; who stayed at none, counts in the municipality where they lived.',
}
const split: Words = { nl: 'Opvanglocatie', en: 'Reception location' }

/** Joins where this client was on this day as `place`, and keeps those of the municipality of the scope. */
const placed = (scope: FigureScope, client: RawBuilder<unknown>, on: RawBuilder<unknown>) => sql`
  left join lateral (
    select l.name, l.municipality_id from reception_stay s
    join reception_location l on l.foundation_id = s.foundation_id and l.id = s.reception_location_id
    where s.foundation_id = ${scope.foundationId} and s.client_id = ${client} and s.from_on <= ${on}
      and coalesce(s.left_on, 'infinity') > ${on}
  ) place on true
  left join client_municipality town on place.municipality_id is null and town.foundation_id = ${scope.foundationId}
    and town.client_id = ${client} and coalesce(town.from_on, '-infinity') <= ${on}
    and coalesce(town.until_on, 'infinity') >= ${on}`
const here = (scope: FigureScope) =>
  sql`coalesce(place.municipality_id, town.municipality_id) = ${scope.municipalityId}`

type Told = { label: Words; unit: Words; definition: Words }
const shared = { version: 1, population, split } as const

const ended = (name: string, outcome: string, told: Pick<Told, 'label' | 'definition'>): FigureDefinition => ({
  ...shared,
  ...told,
  key: `reception.${name}`,
  record: 'return-counselling',
  unit: { nl: 'cliënten', en: 'clients' },
  attribute: null,
  records: (scope) => sql<CountedRecord>`
    select r.id as record_id, r.client_id, r.ended_on as on_date, place.name as dimension, null::text as attribute, 1 as weight
    from return_counselling r ${placed(scope, sql`r.client_id`, sql`r.ended_on`)}
    where r.foundation_id = ${scope.foundationId} and r.outcome = ${sql.lit(outcome)} and ${during(scope, sql`r.ended_on`)}
      and ${here(scope)}`,
})

const preparationKinds = {
  preparation: { nl: 'voorbereiding', en: 'preparation' },
  information: { nl: 'uitleg', en: 'information' },
  letter: { nl: 'brief uitgelegd', en: 'letter explained' },
  documents: { nl: 'hulp bij documenten', en: 'help with documents' },
  consultation: { nl: 'consult', en: 'consultation' },
}
const interviewKinds = {
  registration: { nl: 'aanmeldgehoor', en: 'registration interview' },
  substantive: { nl: 'nader gehoor', en: 'substantive interview' },
  additional: { nl: 'aanvullend gehoor', en: 'additional interview' },
  other: { nl: 'ander gehoor', en: 'other interview' },
}

export const figures: FigureDefinition[] = [
  {
    ...shared,
    key: 'reception.preparations',
    record: 'asylum-preparation',
    unit: { nl: 'keer', en: 'times' },
    label: { nl: 'Voorbereiding en uitleg', en: 'Preparation and information' },
    definition: {
      nl: 'Keren in de periode dat een cliënt in de asielprocedure is voorbereid, uitleg of een consult kreeg, of hulp bij een brief of documenten. Elke keer telt, ook van dezelfde cliënt.',
      en: 'Times in the period that a client in the asylum procedure was prepared, informed or consulted, or helped with a letter or documents. Every time counts, also of the same client.',
    },
    attribute: { label: { nl: 'Soort', en: 'Kind' }, words: preparationKinds },
    records: (scope) => sql<CountedRecord>`
      select p.id as record_id, p.client_id, p.held_on as on_date, place.name as dimension, p.kind as attribute, 1 as weight
      from asylum_preparation p ${placed(scope, sql`p.client_id`, sql`p.held_on`)}
      where p.foundation_id = ${scope.foundationId} and ${during(scope, sql`p.held_on`)} and ${here(scope)}`,
  },
  {
    ...shared,
    key: 'reception.interviewsAttended',
    record: 'asylum-interview',
    unit: { nl: 'gehoren', en: 'interviews' },
    label: { nl: 'Gehoren waar wij bij waren', en: 'Interviews attended' },
    definition: {
      nl: 'Gehoren van cliënten in de periode waar iemand van het team bij was.',
      en: 'Interviews of clients in the period that somebody of the team attended.',
    },
    attribute: { label: { nl: 'Soort gehoor', en: 'Kind of interview' }, words: interviewKinds },
    records: (scope) => sql<CountedRecord>`
      select i.id as record_id, i.client_id, i.held_on as on_date, place.name as dimension, i.kind as attribute, 1 as weight
      from asylum_interview i ${placed(scope, sql`i.client_id`, sql`i.held_on`)}
      where i.foundation_id = ${scope.foundationId} and i.attended_by_id is not null and ${during(scope, sql`i.held_on`)}
        and ${here(scope)}`,
  },
  {
    ...shared,
    key: 'reception.returnClients',
    record: 'return-counselling',
    unit: { nl: 'cliënten', en: 'clients' },
    label: { nl: 'Cliënten met terugkeergesprekken', en: 'Clients with return talks' },
    definition: {
      nl: 'Cliënten met wie in de periode één of meer gesprekken over terugkeer en toekomst zijn gevoerd. Een cliënt telt één keer, op de dag van het laatste gesprek.',
      en: 'Clients with whom one or more talks about return and future were held in the period. A client counts once, on the day of the last talk.',
    },
    attribute: null,
    records: (scope) => sql<CountedRecord>`
      select t.counselling_id as record_id, t.client_id, t.held_on as on_date, place.name as dimension, null::text as attribute,
        1 as weight
      from (select distinct on (client_id) * from return_talk
        where foundation_id = ${scope.foundationId} and ${during(scope, sql`held_on`)}
        order by client_id, held_on desc, id) t ${placed(scope, sql`t.client_id`, sql`t.held_on`)}
      where ${here(scope)}`,
  },
  ended('returnedOwnSupport', 'own-support', {
    label: { nl: 'Teruggekeerd met onze hulp', en: 'Returned with our support' },
    definition: {
      nl: 'Terugkeerbegeleiding die in de periode afliep doordat de cliënt terugkeerde met hulp van deze organisatie.',
      en: 'Return counselling that ended in the period because the client returned with support of this organisation.',
    },
  }),
  ended('returnedWithOthers', 'other-organisation', {
    label: { nl: 'Teruggekeerd met een andere organisatie', en: 'Returned with another organisation' },
    definition: {
      nl: 'Terugkeerbegeleiding die in de periode afliep doordat de cliënt terugkeerde met hulp van een andere organisatie.',
      en: 'Return counselling that ended in the period because the client returned with support of another organisation.',
    },
  }),
  ended('stayedAfterTalks', 'stayed', {
    label: { nl: 'Gebleven na terugkeergesprekken', en: 'Stayed after return talks' },
    definition: {
      nl: 'Terugkeerbegeleiding die in de periode afliep terwijl de cliënt bleef.',
      en: 'Return counselling that ended in the period while the client stayed.',
    },
  }),
]
