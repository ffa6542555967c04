import { sql } from 'kysely'
import type { CountedRecord, FigureDefinition, Words } from '#platform/server/figures/figure.ts'
import { clientsOfMunicipality, during, inMunicipality } from '#platform/server/figures/in-municipality.ts'

type Shift = { key: string; label: Words; said: Words; sign: number }
const shifts: readonly Shift[] = [
  {
    key: 'trajectories.domainsRisen',
    label: { nl: 'Leefgebieden hoger dan bij het begin', en: 'Life domains higher than at the start' },
    said: { nl: 'hoger dan', en: 'higher than' },
    sign: 1,
  },
  {
    key: 'trajectories.domainsEqual',
    label: { nl: 'Leefgebieden gelijk aan het begin', en: 'Life domains the same as at the start' },
    said: { nl: 'gelijk aan', en: 'the same as' },
    sign: 0,
  },
  {
    key: 'trajectories.domainsFallen',
    label: { nl: 'Leefgebieden lager dan bij het begin', en: 'Life domains lower than at the start' },
    said: { nl: 'lager dan', en: 'lower than' },
    sign: -1,
  },
]

/**
 * Levels are an order, so domains are counted and nothing is averaged. The last measurement in the period beside the first
 * baseline before it, of the same version of the same instrument only.
 */
function ofShift({ key, label, said, sign }: Shift): FigureDefinition {
  return {
    key,
    version: 1,
    record: 'client',
    unit: { nl: 'leefgebieden', en: 'life domains' },
    label,
    definition: {
      nl: `Leefgebieden waarvan het niveau bij de laatste meting in de periode ${said.nl} dat bij de beginmeting is, met dezelfde versie van hetzelfde instrument. Niet beoordeeld telt niet mee.`,
      en: `Life domains of which the level at the last measurement in the period is ${said.en} that at the baseline, by the same version of the same instrument. What was not judged does not count.`,
    },
    population: clientsOfMunicipality,
    attribute: null,
    records: (scope) => sql<CountedRecord>`
      select md5(m.id::text || now_.key)::uuid as record_id, m.client_id, m.taken_on as on_date, null as dimension, null as attribute, 1 as weight
      from (select distinct on (client_id, instrument) * from measurement
        where foundation_id = ${scope.foundationId} and state = 'finished' and ${during(scope, sql`taken_on`)}
        order by client_id, instrument, taken_on desc, created_at desc) m
      ${inMunicipality(scope, sql`m.client_id`, sql`m.taken_on`)}
      join lateral (select b.scores from measurement b
        where b.foundation_id = m.foundation_id and b.client_id = m.client_id and b.instrument = m.instrument
          and b.state = 'finished' and b.moment = 'baseline' and b.taken_on < m.taken_on
        order by b.taken_on, b.created_at limit 1) base on true
      cross join lateral jsonb_each(m.scores) now_
      where jsonb_typeof(now_.value -> 'level') = 'number' and jsonb_typeof(base.scores -> now_.key -> 'level') = 'number'
        and sign((now_.value ->> 'level')::int - (base.scores -> now_.key ->> 'level')::int) = ${sign}`,
  }
}

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
  {
    key: 'trajectories.running',
    version: 1,
    record: 'trajectory',
    unit: { nl: 'trajecten', en: 'trajectories' },
    label: { nl: 'Lopende trajecten', en: 'Trajectories running' },
    definition: {
      nl: 'Alle trajecten die op de laatste dag van de periode liepen, ook als zij die dag eindigden of stilstonden, per soort zoals de stichting die noemt.',
      en: 'All trajectories that ran on the last day of the period, also when they ended on that day or stood still, by kind as the foundation names it.',
    },
    population: clientsOfMunicipality,
    attribute: { label: { nl: 'Soort traject', en: 'Kind of trajectory' } },
    split: { nl: 'Soort traject', en: 'Kind of trajectory' },
    records: (scope) => sql<CountedRecord>`
      select t.id as record_id, t.client_id, ${scope.until}::date as on_date, kind.name as dimension, kind.name as attribute,
             1 as weight
      from trajectory t ${inMunicipality(scope, sql`t.client_id`, sql`${scope.until}::date`)}
      join list_item kind on kind.foundation_id = t.foundation_id and kind.id = t.kind_id
      where t.foundation_id = ${scope.foundationId} and t.started_on <= ${scope.until}
        and coalesce(t.ended_on, 'infinity') >= ${scope.until}`,
  },
  {
    key: 'trajectories.ended',
    version: 1,
    record: 'trajectory',
    unit: { nl: 'trajecten', en: 'trajectories' },
    label: { nl: 'Beëindigde trajecten', en: 'Trajectories ended' },
    definition: {
      nl: 'Alle trajecten met hun laatste dag in de periode, naar de reden zoals de stichting die noemt.',
      en: 'All trajectories with their last day in the period, by the reason as the foundation names it.',
    },
    population: clientsOfMunicipality,
    attribute: { label: { nl: 'Soort traject', en: 'Kind of trajectory' } },
    split: { nl: 'Reden van het einde', en: 'Reason of the end' },
    records: (scope) => sql<CountedRecord>`
      select t.id as record_id, t.client_id, t.ended_on as on_date, reason.name as dimension, kind.name as attribute,
             1 as weight
      from trajectory t ${inMunicipality(scope, sql`t.client_id`, sql`t.ended_on`)}
      join list_item kind on kind.foundation_id = t.foundation_id and kind.id = t.kind_id
      left join list_item reason on reason.foundation_id = t.foundation_id and reason.id = t.end_reason_id
      where t.foundation_id = ${scope.foundationId} and ${during(scope, sql`t.ended_on`)}`,
  },
  {
    key: 'trajectories.exitInterviews',
    version: 1,
    record: 'client',
    unit: { nl: 'gesprekken', en: 'interviews' },
    label: { nl: 'Exitgesprekken', en: 'Exit interviews' },
    definition: {
      nl: 'Exitgesprekken die in de periode zijn gehouden. Van een traject is er hoogstens één.',
      en: 'Exit interviews held in the period. A trajectory has at most one.',
    },
    population: clientsOfMunicipality,
    attribute: null,
    records: (scope) => sql<CountedRecord>`
      select e.id as record_id, e.client_id, e.held_on as on_date, null as dimension, null as attribute, 1 as weight
      from exit_interview e ${inMunicipality(scope, sql`e.client_id`, sql`e.held_on`)}
      where e.foundation_id = ${scope.foundationId} and ${during(scope, sql`e.held_on`)}`,
  },
  {
    key: 'trajectories.goalsReached',
    version: 1,
    record: 'client',
    unit: { nl: 'doelen', en: 'goals' },
    label: { nl: 'Bereikte doelen', en: 'Goals reached' },
    definition: {
      nl: 'Afgesproken doelen waarvan de laatste bespreking in de periode was, en de uitkomst toen was wat verwacht werd of meer.',
      en: 'Agreed goals last reviewed in the period, of which the outcome then was what was expected or more.',
    },
    population: clientsOfMunicipality,
    attribute: null,
    records: (scope) => sql<CountedRecord>`
      select g.id as record_id, g.client_id, s.held_on as on_date, null as dimension, null as attribute, 1 as weight
      from goal g
      join lateral (select held_on, score from goal_score s
        where s.foundation_id = g.foundation_id and s.goal_id = g.id and not s.baseline and s.held_on <= ${scope.until}
        order by held_on desc limit 1) s on true
      ${inMunicipality(scope, sql`g.client_id`, sql`s.held_on`)}
      where g.foundation_id = ${scope.foundationId} and g.withdrawn_on is null and s.score >= 0
        and ${during(scope, sql`s.held_on`)}`,
  },
  {
    key: 'trajectories.checklistDone',
    version: 1,
    record: 'client',
    unit: { nl: 'punten', en: 'items' },
    label: { nl: 'Punten van checklists klaar', en: 'Checklist items done' },
    definition: {
      nl: 'Punten van de checklist die in de periode op klaar zijn gezet en dat nog zijn.',
      en: 'Checklist items that were set to done in the period and still are.',
    },
    population: clientsOfMunicipality,
    attribute: null,
    records: (scope) => sql<CountedRecord>`
      select i.id as record_id, i.client_id, i.set_on as on_date, null as dimension, null as attribute, 1 as weight
      from checklist_item i ${inMunicipality(scope, sql`i.client_id`, sql`i.set_on`)}
      where i.foundation_id = ${scope.foundationId} and i.state = 'done' and ${during(scope, sql`i.set_on`)}`,
  },
  ...shifts.map(ofShift),
]
