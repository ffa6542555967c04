import { sql } from 'kysely'
import type { CountedRecord, FigureDefinition } from '#platform/server/figures/figure.ts'
import { during, wholeFoundation } from '#platform/server/figures/in-municipality.ts'

export const figures: FigureDefinition[] = [
  {
    key: 'languagePairs.newPairs',
    version: 1,
    record: 'language-pair',
    unit: { nl: 'koppels', en: 'pairs' },
    label: { nl: 'Nieuwe taalkoppels', en: 'New language pairs' },
    definition: {
      nl: 'Taalkoppels die in de periode zijn begonnen, van de hele stichting.',
      en: 'Language pairs that began in the period, of the whole foundation.',
    },
    population: wholeFoundation,
    attribute: null,
    records: (scope) => sql<CountedRecord>`
      select p.id as record_id, p.client_id, p.started_on as on_date, null::text as dimension,
             null::text as attribute, 1 as weight
      from language_pair p where p.foundation_id = ${scope.foundationId} and ${during(scope, sql`p.started_on`)}`,
  },
  {
    key: 'languagePairs.newCoaches',
    version: 1,
    record: 'worker',
    unit: { nl: 'taalcoaches', en: 'language coaches' },
    label: { nl: 'Nieuwe taalcoaches', en: 'New language coaches' },
    definition: {
      nl: 'Mensen met een functie die “taalcoach” betekent en die in de periode in dienst kwamen, van de hele stichting.',
      en: 'People with a function that means language coach who entered service in the period, of the whole foundation.',
    },
    population: wholeFoundation,
    attribute: { label: { nl: 'Functie', en: 'Function' } },
    records: (scope) => sql<CountedRecord>`
      select w.id as record_id, null::uuid as client_id, w.in_service_on as on_date, null::text as dimension,
             job.name as attribute, 1 as weight
      from worker w join list_item job on job.foundation_id = w.foundation_id and job.id = w.function_id
      where w.foundation_id = ${scope.foundationId} and job.meaning = 'language-coach'
        and ${during(scope, sql`w.in_service_on`)}`,
  },
]
