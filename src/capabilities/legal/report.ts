import { sql } from 'kysely'
import type { CountedRecord, FigureDefinition } from '#platform/server/figures/figure.ts'
import { clientsOfMunicipality, during, inMunicipality } from '#platform/server/figures/in-municipality.ts'
import { figures as consultations } from './report/consultations.ts'
import {
  closed,
  dossiers,
  ended,
  handledFrom,
  handledOutcome,
  howMet,
  inTime,
  isFamilyReunification,
  isHandled,
  kindOfCase,
  missed,
  opened,
  outcome,
} from './report/counting.ts'
import { figures as reception } from './report/reception.ts'

const shared = {
  version: 1,
  record: 'legal-case',
  unit: { nl: 'dossiers', en: 'cases' },
  population: clientsOfMunicipality,
} as const

export const figures: FigureDefinition[] = [
  {
    ...shared,
    key: 'legal.opened',
    attribute: kindOfCase,
    label: { nl: 'Juridische dossiers: nieuw', en: 'Legal cases: opened' },
    definition: {
      nl: 'Alle juridische dossiers die in de periode zijn geopend, van elke soort.',
      en: 'All legal cases opened in the period, of every kind.',
    },
    records: (scope) => dossiers(scope, opened, sql`kind.name`, during(scope, opened)),
  },
  {
    ...shared,
    key: 'legal.familyReunificationOpened',
    attribute: kindOfCase,
    label: { nl: 'Gezinshereniging: nieuw', en: 'Family reunification: opened' },
    definition: {
      nl: 'Dossiers gezinshereniging die in de periode zijn geopend.',
      en: 'Family reunification cases opened in the period.',
    },
    records: (scope) =>
      dossiers(scope, opened, sql`kind.name`, sql`${isFamilyReunification} and ${during(scope, opened)}`),
  },
  {
    ...shared,
    key: 'legal.familyReunificationHandled',
    attribute: outcome,
    label: { nl: 'Gezinshereniging: behandeld', en: 'Family reunification: handled' },
    definition: {
      nl: 'Dossiers gezinshereniging die in de periode zijn geopend, of aan het begin nog open waren. Wat op de eerste dag is afgesloten, was aan het begin nog open.',
      en: 'Family reunification cases opened in the period, or still open at its start. A case closed on the first day was open at the start.',
    },
    records: (scope) =>
      dossiers(scope, handledFrom(scope), handledOutcome(scope), sql`${isFamilyReunification} and ${isHandled(scope)}`),
  },
  {
    ...shared,
    key: 'legal.familyReunificationCompleted',
    attribute: outcome,
    label: { nl: 'Gezinshereniging: met succes afgerond', en: 'Family reunification: completed successfully' },
    definition: {
      nl: 'Dossiers gezinshereniging die in de periode zijn afgesloten met een uitkomst die “toegekend” betekent.',
      en: 'Family reunification cases closed in the period with an outcome that means granted.',
    },
    records: (scope) =>
      dossiers(
        scope,
        closed,
        sql`outcome.name`,
        sql`${isFamilyReunification} and outcome.meaning = 'granted' and ${during(scope, closed)}`,
      ),
  },
  {
    ...shared,
    key: 'legal.otherOpened',
    attribute: kindOfCase,
    label: { nl: 'Andere juridische dossiers: nieuw', en: 'Other legal cases: opened' },
    definition: {
      nl: 'Alle andere juridische dossiers die in de periode zijn geopend.',
      en: 'All other legal cases opened in the period.',
    },
    records: (scope) =>
      dossiers(scope, opened, sql`kind.name`, sql`${isFamilyReunification} is not true and ${during(scope, opened)}`),
  },
  {
    ...shared,
    key: 'legal.otherHandled',
    attribute: outcome,
    label: { nl: 'Andere juridische dossiers: behandeld', en: 'Other legal cases: handled' },
    definition: {
      nl: 'Alle andere juridische dossiers die in de periode zijn geopend, of aan het begin nog open waren. Met die van gezinshereniging samen zijn dit alle behandelde dossiers.',
      en: 'All other legal cases opened in the period, or still open at its start. With those of family reunification these are all cases that were handled.',
    },
    records: (scope) =>
      dossiers(
        scope,
        handledFrom(scope),
        handledOutcome(scope),
        sql`${isFamilyReunification} is not true and ${isHandled(scope)}`,
      ),
  },
  {
    ...shared,
    record: 'legal-term',
    unit: { nl: 'termijnen', en: 'deadlines' },
    key: 'legal.termsMet',
    attribute: howMet,
    label: { nl: 'Termijnen: gehaald', en: 'Deadlines: met' },
    definition: {
      nl: 'Juridische termijnen met hun uiterste dag in de periode, die op of voor die dag zijn afgehandeld. Wat is vervallen of stilstaat, en een dag waarop iets pas kan, telt niet mee.',
      en: 'Legal deadlines with their last day in the period, dealt with on or before that day. What lapsed or is on hold, and a day from which something can be done, does not count.',
    },
    records: (scope) => ended(scope, inTime),
  },
  {
    ...shared,
    record: 'legal-term',
    unit: { nl: 'termijnen', en: 'deadlines' },
    key: 'legal.termsMissed',
    attribute: howMet,
    label: { nl: 'Termijnen: niet gehaald', en: 'Deadlines: missed' },
    definition: {
      nl: 'Juridische termijnen met hun uiterste dag in de periode, die later dan die dag zijn afgehandeld, of nog niet terwijl die dag voorbij is.',
      en: 'Legal deadlines with their last day in the period, dealt with after that day, or not yet although that day has passed.',
    },
    records: (scope) => ended(scope, missed),
  },
  {
    ...shared,
    key: 'legal.closed',
    attribute: kindOfCase,
    label: { nl: 'Juridische dossiers: afgesloten', en: 'Legal cases: closed' },
    definition: {
      nl: 'Alle juridische dossiers, ook gezinshereniging, die in de periode zijn afgesloten, naar de uitkomst zoals de stichting die noemt. Per dossier staat de soort erbij.',
      en: 'All legal cases, family reunification among them, closed in the period, by the outcome as the foundation names it. The kind stands with each case.',
    },
    split: { nl: 'Uitkomst', en: 'Outcome' },
    records: (scope) => dossiers(scope, closed, sql`kind.name`, during(scope, closed), sql`outcome.name`),
  },
  {
    ...shared,
    key: 'legal.closedWithinHalfYear',
    attribute: kindOfCase,
    label: { nl: 'Juridische dossiers: binnen een half jaar afgesloten', en: 'Legal cases: closed within half a year' },
    definition: {
      nl: 'Juridische dossiers die in de periode zijn afgesloten, uiterlijk zes maanden na de dag waarop zij zijn geopend.',
      en: 'Legal cases closed in the period, at most six months after the day on which they were opened.',
    },
    records: (scope) =>
      dossiers(
        scope,
        closed,
        sql`kind.name`,
        sql`${during(scope, closed)} and l.closed_on <= (l.opened_on + interval '6 months')::date`,
      ),
  },
  {
    ...shared,
    version: 2,
    record: 'legal-relative',
    key: 'legal.relativesReunited',
    unit: { nl: 'personen', en: 'persons' },
    attribute: kindOfCase,
    label: { nl: 'Gezinsleden herenigd', en: 'Relatives reunited' },
    definition: {
      nl: 'Gezinsleden uit dossiers gezinshereniging van wie de dag van aankomst in Nederland in de periode valt. Ieder gezinslid telt één keer; de gemeente is die van de cliënt bij wie het dossier hoort.',
      en: 'Family members in cases of family reunification whose day of arrival in the Netherlands lies in the period. Each of them counts once; the municipality is that of the client whose case it is.',
    },
    records: (scope) => sql<CountedRecord>`
      select r.id as record_id, r.client_id, r.arrived_on as on_date, null::text as dimension, kind.name as attribute,
             1 as weight
      from legal_relative r ${inMunicipality(scope, sql`r.client_id`, sql`r.arrived_on`)}
      join legal_case l on l.foundation_id = r.foundation_id and l.id = r.case_id
      join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
      where r.foundation_id = ${scope.foundationId} and ${during(scope, sql`r.arrived_on`)}`,
  },
  ...consultations,
  ...reception,
]
