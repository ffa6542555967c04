import { type RawBuilder, sql } from 'kysely'
import { eyesOf, inSight } from '#capabilities/clients/public.ts'
import type { Actor } from '#kernel/actor.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { recordsIn } from '#platform/server/db/records.ts'
import type { FileEventRow } from '#platform/server/file-events.ts'
import type { PairValues } from './contract.ts'

export const pairs = recordsIn<PairValues & { clientId: string }>('language_pair', {
  clientId: 'client_id',
  workerId: 'worker_id',
  startedOn: 'started_on',
  endedOn: 'ended_on',
  endReasonId: 'end_reason_id',
})

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
    join worker w on w.foundation_id = p.foundation_id and w.id = p.worker_id
    left join list_item r on r.foundation_id = p.foundation_id and r.id = p.end_reason_id
    where ${inSight(eyesOf(actor), 'c')} and (coalesce(p.ended_on, 'infinity') >= app.today()) = (${state} = 'running')
    order by p.started_on desc, p.id limit 2000`.execute(tx)
  return rows
}

export const fileEvents = (clientId: string): RawBuilder<FileEventRow> => sql<FileEventRow>`
  select 'matching'::text as capability, p.id, moment.on_date, null::date as until_on, 'fact'::text as mark, ''::text as word,
    jsonb_build_object('what', moment.what, 'words', jsonb_build_array(moment.why), 'worker', w.name) as detail
  from language_pair p
  join worker w on w.foundation_id = p.foundation_id and w.id = p.worker_id
  cross join lateral (values
    (p.started_on, 'started', null),
    (p.ended_on, 'ended', (select name from list_item r where r.foundation_id = p.foundation_id and r.id = p.end_reason_id))
  ) as moment (on_date, what, why)
  where p.client_id = ${clientId} and moment.on_date is not null`
