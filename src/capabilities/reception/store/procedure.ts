import { type RawBuilder, sql } from 'kysely'
import { eyesOf, inSight } from '#capabilities/clients/public.ts'
import type { Actor } from '#kernel/actor.ts'
import type { PlainDate } from '#kernel/dates.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { recordsIn } from '#platform/server/db/records.ts'
import type { FileEventRow } from '#platform/server/file-events.ts'
import type { Application, DueInterview, Interview, Procedure } from '../contract/procedure.ts'
import type {
  ApplicationValues,
  CounsellingValues,
  InterviewValues,
  PreparationValues,
  TalkValues,
  TracingValues,
} from '../contract/values.ts'

type OfClient = { clientId: string }
const ofClient = { clientId: 'client_id' } as const

const applicationColumns = { appliedOn: 'applied_on', endedOn: 'ended_on', outcome: 'outcome', note: 'note' } as const
const preparationColumns = {
  kind: 'kind',
  subject: 'subject',
  heldOn: 'held_on',
  workerId: 'worker_id',
  languageId: 'language_id',
  interpreter: 'interpreter',
  minutes: 'minutes',
  note: 'note',
} as const
const interviewColumns = {
  kind: 'kind',
  heldOn: 'held_on',
  attendedById: 'attended_by_id',
  correctionsDueOn: 'corrections_due_on',
  correctionsGround: 'corrections_ground',
  corrections: 'corrections',
  correctionsOn: 'corrections_on',
  note: 'note',
} as const
const tracingColumns = {
  sought: 'sought',
  referredTo: 'referred_to',
  referredOn: 'referred_on',
  consentHow: 'consent_how',
  consentOn: 'consent_on',
  outcome: 'outcome',
  outcomeOn: 'outcome_on',
  note: 'note',
} as const
const counsellingColumns = {
  startedOn: 'started_on',
  endedOn: 'ended_on',
  outcome: 'outcome',
  organisation: 'organisation',
  note: 'note',
} as const
const talkColumns = { heldOn: 'held_on', workerId: 'worker_id', minutes: 'minutes', note: 'note' } as const

export const applications = recordsIn<ApplicationValues & OfClient>('asylum_application', {
  ...ofClient,
  ...applicationColumns,
})
export const preparations = recordsIn<PreparationValues & OfClient>('asylum_preparation', {
  ...ofClient,
  ...preparationColumns,
})
export const interviews = recordsIn<InterviewValues & OfClient & { termId: string | null }>('asylum_interview', {
  ...ofClient,
  ...interviewColumns,
  termId: 'term_id',
})
export const tracings = recordsIn<TracingValues & OfClient>('family_tracing', { ...ofClient, ...tracingColumns })
export const counsellings = recordsIn<CounsellingValues & OfClient>('return_counselling', {
  ...ofClient,
  ...counsellingColumns,
})
export const talks = recordsIn<TalkValues & OfClient & { counsellingId: string }>('return_talk', {
  ...ofClient,
  ...talkColumns,
  counsellingId: 'counselling_id',
})

const valuesOf = (columns: Record<string, string>) =>
  sql`json_build_object(${sql.join(
    Object.entries(columns).map(([name, column]) => sql`${sql.lit(name)}, ${sql.ref(`r.${column}`)}`),
  )})`
const worker = sql`left join app.colleague w on w.foundation_id = r.foundation_id and w.id = r.worker_id`
/** The term by which the day of the corrections is minded, and by whom. */
const minded = sql`left join legal_term m on m.foundation_id = r.foundation_id and m.id = r.term_id
  left join app.colleague o on o.foundation_id = m.foundation_id and o.id = m.owner_id`
const term = sql`case when m.id is not null
  then json_build_object('id', m.id, 'running', m.ended_on is null, 'owner', o.name) end`
const one = (columns: Record<string, string>, more: RawBuilder<unknown> = sql``) =>
  sql`json_build_object('id', r.id, 'version', r.version, 'values', ${valuesOf(columns)} ${more})`
/** All of one kind of this client in one value, the latest first. */
const every = (clientId: string, table: string, day: string, line: RawBuilder<unknown>, beside = sql``) => sql`
  (select coalesce(json_agg(${line} order by ${sql.ref(`r.${day}`)} desc, r.id), '[]')
   from ${sql.table(table)} r ${beside} where r.client_id = ${clientId})`

/** Of the newest application that runs, or else of the newest. */
export async function findAppliedOn(tx: Tx, clientId: string): Promise<PlainDate | null> {
  const { rows } = await sql<{
    on: PlainDate
  }>`select applied_on as on from asylum_application where client_id = ${clientId}
    order by ended_on is not null, applied_on desc limit 1`.execute(tx)
  return rows[0]?.on ?? null
}

export type FoundProcedure = Omit<Procedure, 'applications' | 'interviews'> & {
  applications: Omit<Application, 'regime' | 'decision'>[]
  interviews: Omit<Interview, 'urgency'>[]
}

/** Everything about the procedure of one client in one statement. */
export async function findProcedure(tx: Tx, clientId: string): Promise<FoundProcedure> {
  const talksOf = sql`(select coalesce(json_agg(json_build_object('id', r.id, 'version', r.version,
      'counsellingId', r.counselling_id, 'worker', w.name, 'values', ${valuesOf(talkColumns)}) order by r.held_on desc, r.id), '[]')
    from return_talk r ${worker} where r.foundation_id = o.foundation_id and r.counselling_id = o.id)`
  const { rows } = await sql<FoundProcedure>`
    select ${every(clientId, 'asylum_application', 'applied_on', one(applicationColumns))} as applications,
      ${every(
        clientId,
        'asylum_preparation',
        'held_on',
        one(preparationColumns, sql`, 'worker', w.name, 'language', t.name`),
        sql`${worker} left join list_item t on t.foundation_id = r.foundation_id and t.id = r.language_id`,
      )} as preparations,
      ${every(
        clientId,
        'asylum_interview',
        'held_on',
        one(interviewColumns, sql`, 'attendedBy', w.name, 'term', ${term}`),
        sql`left join app.colleague w on w.foundation_id = r.foundation_id and w.id = r.attended_by_id ${minded}`,
      )} as interviews,
      ${every(clientId, 'family_tracing', 'referred_on', one(tracingColumns))} as tracings,
      (select coalesce(json_agg(json_build_object('id', o.id, 'version', o.version, 'talks', ${talksOf},
          'values', json_build_object('startedOn', o.started_on, 'endedOn', o.ended_on, 'outcome', o.outcome,
            'organisation', o.organisation, 'note', o.note)) order by o.started_on desc, o.id), '[]')
       from return_counselling o where o.client_id = ${clientId}) as counsellings`.execute(tx)
  return rows[0]!
}

/** Begins at the files in sight; the most pressing first. Whose term was done on the board is dealt with. */
export async function findCorrectionsDue(tx: Tx, actor: Actor): Promise<Omit<DueInterview, 'urgency'>[]> {
  const { rows } = await sql<Omit<DueInterview, 'urgency'>>`
    select r.id, json_build_object('id', c.id, 'number', c.number, 'name', trim(c.given_names || ' ' || c.family_name)) as client,
      r.kind, r.held_on as "heldOn", r.corrections_due_on as "correctionsDueOn", case when m.ended_on is null then o.name end as owner
    from client c
    join asylum_interview r on r.foundation_id = c.foundation_id and r.client_id = c.id
    ${minded}
    where ${inSight(eyesOf(actor), 'c')} and r.corrections is null and r.corrections_due_on is not null
      and m.state is distinct from 'done'
    order by r.corrections_due_on, r.id limit 1000`.execute(tx)
  return rows
}

/** Where somebody stayed (on the day of leaving no more), and for who sees the legal compartment the steps of the procedure. Never the flight story. */
export const fileEvents = (clientId: string): RawBuilder<FileEventRow> => sql<FileEventRow>`
  select 'reception'::text as capability, s.id, s.from_on as on_date, s.left_on - 1 as until_on, 'fact'::text as mark,
    l.name as word, jsonb_build_object('what', 'stay', 'words', jsonb_build_array(m.name)) as detail
  from reception_stay s
  join reception_location l on l.foundation_id = s.foundation_id and l.id = s.reception_location_id
  left join municipality m on m.foundation_id = s.foundation_id and m.id = s.municipality_id
  where s.client_id = ${clientId}
  union all
  select 'reception', a.id, moment.on_date, null, 'milestone', '', jsonb_build_object('what', moment.what)
  from asylum_application a
  cross join lateral (values (a.applied_on, 'applied'), (a.ended_on, a.outcome)) as moment (on_date, what)
  where a.client_id = ${clientId} and moment.on_date is not null
  union all
  select 'reception', p.id, p.held_on, null, 'talk', p.subject,
    jsonb_build_object('what', p.kind, 'worker', w.name, 'minutes', p.minutes)
  from asylum_preparation p
  left join app.colleague w on w.foundation_id = p.foundation_id and w.id = p.worker_id
  where p.client_id = ${clientId}
  union all
  select 'reception', i.id, i.held_on, null, 'milestone', '',
    jsonb_build_object('what', 'interview-' || i.kind, 'worker', w.name)
  from asylum_interview i
  left join app.colleague w on w.foundation_id = i.foundation_id and w.id = i.attended_by_id
  where i.client_id = ${clientId}`
