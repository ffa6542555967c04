import { sql } from 'kysely'
import type { CountedRecord, FigureDefinition } from '#platform/server/figures/figure.ts'
import { clientsOfMunicipality, during, inMunicipality } from '#platform/server/figures/in-municipality.ts'

export const figures: FigureDefinition[] = [
  {
    key: 'trajectories.started',
    version: 1,
    record: 'trajectory',
    unit: { nl: 'trajecten', en: 'trajectories' },
    label: { nl: 'Gestarte trajecten', en: 'Trajectories started' },
    definition: {
      nl: 'Alle trajecten met een startdatum in de periode, per soort zoals de stichting die noemt.',
      en: 'All trajectories that started in the period, by kind as the foundation names it.',
    },
    population: clientsOfMunicipality,
    attribute: { label: { nl: 'Soort traject', en: 'Kind of trajectory' } },
    split: { nl: 'Soort traject', en: 'Kind of trajectory' },
    records: (scope) => sql<CountedRecord>`
      select t.id as record_id, t.client_id, t.started_on as on_date, kind.name as dimension, kind.name as attribute,
             1 as weight
      from trajectory t ${inMunicipality(scope, sql`t.client_id`, sql`t.started_on`)}
      join list_item kind on kind.foundation_id = t.foundation_id and kind.id = t.kind_id
      where t.foundation_id = ${scope.foundationId} and ${during(scope, sql`t.started_on`)}`,
  },
]
