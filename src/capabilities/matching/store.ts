import { type RawBuilder, sql } from 'kysely'
import { eyesOf, inSight } from '#capabilities/clients/public.ts'
import type { Actor } from '#kernel/actor.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { recordsIn } from '#platform/server/db/records.ts'
import type { FileEventRow } from '#platform/server/file-events.ts'
import type { Lesson, LessonValues, Level, OwnPair, PairValues } from './contract.ts'

export const pairs = recordsIn<PairValues & { clientId: string; level: Level | null }>('language_pair', {
  clientId: 'client_id',
  workerId: 'worker_id',
  startedOn: 'started_on',
  endedOn: 'ended_on',
  endReasonId: 'end_reason_id',
  level: 'level',
})
export const lessons = recordsIn<LessonValues & { pairId: string; clientId: string }>('pair_lesson', {
  pairId: 'pair_id',
  clientId: 'client_id',
  heldOn: 'held_on',
  minutes: 'minutes',
  note: 'note',
})

/** What a coach needs of a pair that runs today and is their own, with the card of the learner. */
export async function findOwnPairs(tx: Tx): Promise<OwnPair[]> {
  const { rows } = await sql<OwnPair>`
    select p.id, p.version, p.client_id as "clientId", p.started_on as "startedOn", p.ended_on as "endedOn", p.level,
      json_build_object('firstName', split_part(trim(k.given_names), ' ', 1), 'phone', k.phone, 'email', k.email,
        'language', l.name, 'needsInterpreter', k.needs_interpreter) as learner
    from language_pair p
    join app.pair_card k on k.foundation_id = p.foundation_id and k.client_id = p.client_id
    left join list_item l on l.foundation_id = k.foundation_id and l.id = k.language_id
    where p.worker_id = app.worker() and p.started_on <= app.today() and coalesce(p.ended_on, 'infinity') >= app.today()
    order by k.given_names, p.id`.execute(tx)
  return rows
}

type KeptPair = { clientId: string; startedOn: string; endedOn: string | null }

/** A pair whose lessons and level one has this right to: of a coach the own one, while it runs. */
export async function findKeptPair(tx: Tx, right: 'read' | 'write', pairId: string): Promise<KeptPair | undefined> {
  const { rows } = await sql<KeptPair>`
    select client_id as "clientId", started_on as "startedOn", ended_on as "endedOn" from language_pair
    where id = ${pairId} and app.keeps_lessons(${right}, client_id, id)`.execute(tx)
  return rows[0]
}

export async function findLessons(tx: Tx, pairId: string): Promise<Lesson[]> {
  const { rows } = await sql<Lesson>`
    select id, version, json_build_object('heldOn', held_on, 'minutes', minutes, 'note', note) as values
    from pair_lesson where pair_id = ${pairId} order by held_on desc, id desc limit 1000`.execute(tx)
  return rows
}

type PairRow = {
  id: string
  client: { id: string; name: string; number: number }
  coach: { id: string; name: string }
  startedOn: string
  endedOn: string | null
  endReason: string | null
}
export async function findPairs(tx: Tx, actor: Actor, state: 'running' | 'ended'): Promise<PairRow[]> {
  const { rows } = await sql<PairRow>`
    select p.id, p.started_on as "startedOn", p.ended_on as "endedOn", r.name as "endReason",
      json_build_object('id', c.id, 'number', c.number, 'name', trim(c.given_names || ' ' || c.family_name)) as client,
      json_build_object('id', w.id, 'name', w.name) as coach
    from client c
    join language_pair p on p.foundation_id = c.foundation_id and p.client_id = c.id
    join app.colleague w on w.foundation_id = p.foundation_id and w.id = p.worker_id
    left join list_item r on r.foundation_id = p.foundation_id and r.id = p.end_reason_id
    where ${inSight(eyesOf(actor), 'c')} and (coalesce(p.ended_on, 'infinity') >= app.today()) = (${state} = 'running')
    order by p.started_on desc, p.id limit 2000`.execute(tx)
  return rows
}

export const fileEvents = (clientId: string): RawBuilder<FileEventRow> => sql<FileEventRow>`
  select 'matching'::text as capability, p.id, moment.on_date, null::date as until_on, 'fact'::text as mark, ''::text as word,
    jsonb_build_object('what', moment.what, 'words', jsonb_build_array(moment.why), 'worker', w.name) as detail
  from language_pair p
  join app.colleague w on w.foundation_id = p.foundation_id and w.id = p.worker_id
  cross join lateral (values
    (p.started_on, 'started', null),
    (p.ended_on, 'ended', (select name from list_item r where r.foundation_id = p.foundation_id and r.id = p.end_reason_id))
  ) as moment (on_date, what, why)
  where p.client_id = ${clientId} and moment.on_date is not null`
