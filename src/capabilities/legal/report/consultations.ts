import { sql } from 'kysely'
import type { CountedRecord, FigureDefinition } from '#platform/server/figures/figure.ts'
import { clientsOfMunicipality, during, inMunicipality } from '#platform/server/figures/in-municipality.ts'

/** What is kept in the legal compartment decides, not the word: a word may change its meaning, the talk stays where it is. */
export const figures: FigureDefinition[] = [
  {
    key: 'legal.consultations',
    version: 1,
    record: 'legal-contact',
    unit: { nl: 'consulten', en: 'consultations' },
    label: { nl: 'Juridische consulten', en: 'Legal consultations' },
    definition: {
      nl: 'Contacten met een datum in de periode die in het juridische deel van het dossier staan: het juridisch spreekuur en elk ander juridisch gesprek, per soort contact. Ze zijn ook geteld bij de contacten. Een consult in de asielprocedure staat bij de opvang.',
      en: 'Contacts dated in the period that are kept in the legal part of the file: the legal office hours and every other legal talk, by kind of contact. They are counted among the contacts as well. A consultation in the asylum procedure stands under reception.',
    },
    population: clientsOfMunicipality,
    attribute: { label: { nl: 'Soort contact', en: 'Kind of contact' } },
    split: { nl: 'Soort contact', en: 'Kind of contact' },
    records: (scope) => sql<CountedRecord>`
      select c.id as record_id, c.client_id, c.held_on as on_date, kind.name as dimension, kind.name as attribute,
             1 as weight
      from contact_moment c ${inMunicipality(scope, sql`c.client_id`, sql`c.held_on`)}
      join list_item kind on kind.foundation_id = c.foundation_id and kind.id = c.kind_id
      where c.foundation_id = ${scope.foundationId} and c.legal and ${during(scope, sql`c.held_on`)}`,
  },
]
