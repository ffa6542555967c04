import { sql } from 'kysely'
import type { CountedRecord, FigureDefinition } from '#platform/server/figures/figure.ts'
import { clientsOfMunicipality, during, inMunicipality } from '#platform/server/figures/in-municipality.ts'

export const figures: FigureDefinition[] = [
  {
    key: 'contacts.held',
    version: 1,
    record: 'contact',
    unit: { nl: 'contacten', en: 'contacts' },
    label: { nl: 'Contacten', en: 'Contacts' },
    definition: {
      nl: 'Alle contacten met een datum in de periode, per soort zoals de stichting die noemt.',
      en: 'All contacts dated in the period, by kind as the foundation names it.',
    },
    population: clientsOfMunicipality,
    attribute: { label: { nl: 'Soort contact', en: 'Kind of contact' } },
    split: { nl: 'Soort contact', en: 'Kind of contact' },
    records: (scope) => sql<CountedRecord>`
      select c.id as record_id, c.client_id, c.held_on as on_date, kind.name as dimension, kind.name as attribute,
             1 as weight
      from contact_moment c ${inMunicipality(scope, sql`c.client_id`, sql`c.held_on`)}
      join list_item kind on kind.foundation_id = c.foundation_id and kind.id = c.kind_id
      where c.foundation_id = ${scope.foundationId} and ${during(scope, sql`c.held_on`)}`,
  },
]
