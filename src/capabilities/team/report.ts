import { sql } from 'kysely'
import type { CountedRecord, FigureDefinition } from '#platform/server/figures/figure.ts'
import { wholeFoundation } from '#platform/server/figures/in-municipality.ts'

export const figures: FigureDefinition[] = [
  {
    key: 'team.inService',
    version: 1,
    record: 'worker',
    unit: { nl: 'mensen', en: 'people' },
    label: { nl: 'Mensen in dienst', en: 'People in service' },
    definition: {
      nl: 'Vrijwilligers, stagiairs en medewerkers die op de laatste dag van de periode in dienst waren, per functie, van de hele stichting. Wie op die dag uit dienst ging, telt nog mee.',
      en: 'Volunteers, interns and staff in service on the last day of the period, by function, of the whole foundation. Who left on that day still counts.',
    },
    population: wholeFoundation,
    attribute: { label: { nl: 'Functie', en: 'Function' } },
    split: { nl: 'Functie', en: 'Function' },
    records: (scope) => sql<CountedRecord>`
      select w.id as record_id, null::uuid as client_id, w.in_service_on as on_date, job.name as dimension,
             job.name as attribute, 1 as weight
      from worker w join list_item job on job.foundation_id = w.foundation_id and job.id = w.function_id
      where w.foundation_id = ${scope.foundationId} and coalesce(w.in_service_on, '-infinity') <= ${scope.until}
        and coalesce(w.left_service_on, 'infinity') >= ${scope.until}`,
  },
]
