import { sql } from 'kysely'
import type { CountedRecord, FigureDefinition, Words } from '#platform/server/figures/figure.ts'
import { clientsOfMunicipality, during, inMunicipality } from '#platform/server/figures/in-municipality.ts'

type Phase = { key: string; label: Words; said: Words; from: number; until: number | null }
const phases: readonly Phase[] = [
  {
    key: 'contacts.settling',
    label: { nl: 'Contacten in de eerste zes maanden', en: 'Contacts in the first six months' },
    said: { nl: 'in maand 1 tot en met 6', en: 'in months 1 to 6' },
    from: 0,
    until: 6,
  },
  {
    key: 'contacts.integrating',
    label: { nl: 'Contacten in maand 7 tot en met 24', en: 'Contacts in months 7 to 24' },
    said: { nl: 'in maand 7 tot en met 24', en: 'in months 7 to 24' },
    from: 6,
    until: 24,
  },
  {
    key: 'contacts.afterwards',
    label: { nl: 'Contacten na 24 maanden', en: 'Contacts after 24 months' },
    said: { nl: 'na maand 24', en: 'after month 24' },
    from: 24,
    until: null,
  },
]

/** Months are counted from the day of the first home; who has none is in no phase. */
function inPhase({ key, label, said, from, until }: Phase): FigureDefinition {
  return {
    key,
    version: 1,
    record: 'contact',
    unit: { nl: 'contacten', en: 'contacts' },
    label,
    definition: {
      nl: `Contacten met een datum in de periode, ${said.nl} na de dag van de eerste huisvesting van de cliënt.`,
      en: `Contacts dated in the period, ${said.en} after the day on which the client was first housed.`,
    },
    population: clientsOfMunicipality,
    attribute: { label: { nl: 'Soort contact', en: 'Kind of contact' } },
    records: (scope) => sql<CountedRecord>`
      select c.id as record_id, c.client_id, c.held_on as on_date, null as dimension, kind.name as attribute, 1 as weight
      from contact_moment c ${inMunicipality(scope, sql`c.client_id`, sql`c.held_on`)}
      join list_item kind on kind.foundation_id = c.foundation_id and kind.id = c.kind_id
      join (select foundation_id, client_id, min(housed_on) as on_date from placement
        where foundation_id = ${scope.foundationId} group by 1, 2) home
        on home.foundation_id = c.foundation_id and home.client_id = c.client_id
      where c.foundation_id = ${scope.foundationId} and ${during(scope, sql`c.held_on`)}
        and c.held_on >= home.on_date + make_interval(months => ${from}::int)
        and c.held_on < coalesce(home.on_date + make_interval(months => ${until}::int), 'infinity')`,
  }
}

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
  {
    key: 'contacts.bySubject',
    version: 1,
    record: 'contact',
    unit: { nl: 'contacten', en: 'contacts' },
    label: { nl: 'Contacten naar onderwerp', en: 'Contacts by subject' },
    definition: {
      nl: 'Alle contacten met een datum in de periode, per onderwerp; zonder onderwerp staat apart.',
      en: 'All contacts dated in the period, by subject; those without a subject stand apart.',
    },
    population: clientsOfMunicipality,
    attribute: { label: { nl: 'Onderwerp', en: 'Subject' } },
    split: { nl: 'Onderwerp', en: 'Subject' },
    records: (scope) => sql<CountedRecord>`
      select c.id as record_id, c.client_id, c.held_on as on_date, subject.name as dimension, subject.name as attribute,
             1 as weight
      from contact_moment c ${inMunicipality(scope, sql`c.client_id`, sql`c.held_on`)}
      left join list_item subject on subject.foundation_id = c.foundation_id and subject.id = c.subject_id
      where c.foundation_id = ${scope.foundationId} and ${during(scope, sql`c.held_on`)}`,
  },
  ...phases.map(inPhase),
]
