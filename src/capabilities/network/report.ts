import { type RawBuilder, sql } from 'kysely'
import type { CountedRecord, FigureDefinition, FigureScope, Words } from '#platform/server/figures/figure.ts'
import { clientsOfMunicipality, during, inMunicipality } from '#platform/server/figures/in-municipality.ts'
import type { ConcernKind } from './contract/concerns.ts'

/** A step of a referral that was taken in the period, by the organisation as the directory names it. */
const referralFigure = (
  name: string,
  of: { on: RawBuilder<string>; counts: RawBuilder<boolean>; label: Words; definition: Words },
): FigureDefinition => ({
  key: `network.${name}`,
  version: 1,
  record: 'referral',
  unit: { nl: 'doorverwijzingen', en: 'referrals' },
  label: of.label,
  definition: of.definition,
  population: clientsOfMunicipality,
  attribute: { label: { nl: 'Organisatie', en: 'Organisation' } },
  records: (scope) => sql<CountedRecord>`
    select r.id as record_id, r.client_id, ${of.on} as on_date, null::text as dimension, p.name as attribute, 1 as weight
    from referral r ${inMunicipality(scope, sql`r.client_id`, of.on)}
    left join partner p on p.foundation_id = r.foundation_id and p.id = r.partner_id
    where r.foundation_id = ${scope.foundationId} and ${of.counts} and ${during(scope, of.on)}`,
})

/** About a client who lived there, or about nobody and said to be about this municipality. */
const concernsIn = (scope: FigureScope, kind: ConcernKind) => sql<CountedRecord>`
  select k.id as record_id, k.client_id, k.noticed_on as on_date, null::text as dimension, null::text as attribute, 1 as weight
  from concern k ${inMunicipality(scope, sql`k.client_id`, sql`k.noticed_on`)}
  where k.foundation_id = ${scope.foundationId} and k.kind = ${sql.lit(kind)} and ${during(scope, sql`k.noticed_on`)}
  union all
  select k.id, null, k.noticed_on, null, null, 1 from concern k
  where k.foundation_id = ${scope.foundationId} and k.kind = ${sql.lit(kind)} and k.client_id is null
    and k.municipality_id = ${scope.municipalityId} and ${during(scope, sql`k.noticed_on`)}`

const concernFigure = (name: string, kind: ConcernKind, label: Words, what: Words): FigureDefinition => ({
  key: `network.${name}`,
  version: 1,
  record: 'concern',
  unit: { nl: 'signalen', en: 'signals' },
  label,
  definition: {
    nl: `Signalen van de soort “${what.nl}” die in de periode gezien zijn, open of afgerond.`,
    en: `Signals of the kind “${what.en}” that were noticed in the period, open or finished.`,
  },
  population: {
    nl: 'Signalen over cliënten die toen in deze gemeente woonden, en signalen zonder cliënt over deze gemeente.',
    en: 'Signals about clients who lived in this municipality then, and signals without a client about this municipality.',
  },
  attribute: null,
  records: (scope) => concernsIn(scope, kind),
})

export const figures: FigureDefinition[] = [
  referralFigure('referrals', {
    on: sql`r.asked_on`,
    counts: sql`true`,
    label: { nl: 'Doorverwijzingen', en: 'Referrals' },
    definition: {
      nl: 'Doorverwijzingen van een cliënt naar een organisatie, met toestemming, gevraagd in de periode.',
      en: 'Referrals of a client to an organisation, with consent, asked for in the period.',
    },
  }),
  referralFigure('referralsAccepted', {
    on: sql`r.answered_on`,
    counts: sql`r.answer = 'accepted'`,
    label: { nl: 'Aangenomen', en: 'Accepted' },
    definition: {
      nl: 'Doorverwijzingen waarvan de organisatie in de periode zei dat zij de cliënt aanneemt, ook als eerder gevraagd.',
      en: 'Referrals of which the organisation said in the period that it takes the client, also when asked for earlier.',
    },
  }),
  referralFigure('referralsCame', {
    on: sql`r.attended_on`,
    counts: sql`r.attendance = 'came'`,
    label: { nl: 'Gekomen', en: 'Came' },
    definition: {
      nl: 'Doorverwijzingen waarbij de cliënt in de periode bij de organisatie kwam, ook als eerder gevraagd.',
      en: 'Referrals by which the client came to the organisation in the period, also when asked for earlier.',
    },
  }),
  {
    key: 'network.conferences',
    version: 1,
    record: 'case-conference',
    unit: { nl: 'overleggen', en: 'conferences' },
    label: { nl: 'Casuïstiekoverleggen', en: 'Case conferences' },
    definition: {
      nl: 'Overleggen met collega’s en andere organisaties over een of meer cliënten, gehouden in de periode. Een overleg over meer cliënten telt één keer.',
      en: 'Conferences with colleagues and other organisations about one or more clients, held in the period. One about several clients counts once.',
    },
    population: clientsOfMunicipality,
    attribute: null,
    records: (scope) => sql<CountedRecord>`
      select m.id as record_id, (array_agg(k.client_id order by k.client_id))[1] as client_id, m.held_on as on_date,
        null::text as dimension, null::text as attribute, 1 as weight
      from case_conference m
      join conference_client k on k.foundation_id = m.foundation_id and k.conference_id = m.id
      ${inMunicipality(scope, sql`k.client_id`, sql`m.held_on`)}
      where m.foundation_id = ${scope.foundationId} and ${during(scope, sql`m.held_on`)}
      group by m.id, m.held_on`,
  },
  concernFigure(
    'obstacles',
    'obstacle',
    { nl: 'Signalen: belemmering', en: 'Signals: obstacle' },
    { nl: 'belemmering', en: 'obstacle' },
  ),
  concernFigure(
    'wrongRules',
    'wrong-rules',
    { nl: 'Signalen: regels verkeerd toegepast', en: 'Signals: rules applied wrongly' },
    { nl: 'regels verkeerd toegepast', en: 'rules applied wrongly' },
  ),
  concernFigure(
    'discrimination',
    'discrimination',
    { nl: 'Signalen: discriminatie', en: 'Signals: discrimination' },
    { nl: 'discriminatie', en: 'discrimination' },
  ),
  concernFigure(
    'personal',
    'personal',
    { nl: 'Signalen: persoonlijk', en: 'Signals: personal' },
    { nl: 'persoonlijk', en: 'personal' },
  ),
  {
    key: 'network.formerClientQuestions',
    version: 1,
    record: 'contact',
    unit: { nl: 'contacten', en: 'contacts' },
    label: { nl: 'Vragen van oud-cliënten', en: 'Questions of former clients' },
    definition: {
      nl: 'Contacten in de periode met mensen van wie alle begeleiding op die dag voorbij was, per onderwerp zoals de stichting dat noemt.',
      en: 'Contacts in the period with people of whom all guidance was over on that day, by subject as the foundation names it.',
    },
    population: clientsOfMunicipality,
    attribute: { label: { nl: 'Onderwerp', en: 'Subject' } },
    split: { nl: 'Onderwerp', en: 'Subject' },
    records: (scope) => sql<CountedRecord>`
      select c.id as record_id, c.client_id, c.held_on as on_date, subject.name as dimension, subject.name as attribute,
        1 as weight
      from contact_moment c ${inMunicipality(scope, sql`c.client_id`, sql`c.held_on`)}
      left join list_item subject on subject.foundation_id = c.foundation_id and subject.id = c.subject_id
      where c.foundation_id = ${scope.foundationId} and ${during(scope, sql`c.held_on`)}
        and exists (select from trajectory t where t.foundation_id = c.foundation_id and t.client_id = c.client_id
          and t.ended_on < c.held_on)
        and not exists (select from trajectory t where t.foundation_id = c.foundation_id and t.client_id = c.client_id
          and coalesce(t.ended_on, 'infinity') >= c.held_on)`,
  },
]
