import { type RawBuilder, sql } from 'kysely'
import { recordsIn } from '#platform/server/db/records.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { FileEventRow } from '#platform/server/file-events.ts'
import type { Guided, TrajectoryValues } from './contract.ts'

export const trajectories = recordsIn<TrajectoryValues & { clientId: string }>('trajectory', {
  clientId: 'client_id',
  kindId: 'kind_id',
  startedOn: 'started_on',
  endedOn: 'ended_on',
  endReasonId: 'end_reason_id',
  workerId: 'worker_id',
})

/** All running trajectories that the actor sees, at most 5,000. */
export async function findRunning(tx: Tx): Promise<Omit<Guided, 'month'>[]> {
  const { rows } = await sql<Omit<Guided, 'month'>>`
    select t.id as "trajectoryId", k.name as kind, t.started_on as "startedOn",
      json_build_object('id', c.id, 'number', c.number, 'name', trim(c.given_names || ' ' || c.family_name)) as client,
      case when w.id is not null then json_build_object('id', w.id, 'name', w.name) end as guide,
      coalesce((select json_agg(o.given_names order by o.birth_date) from household_membership mine
        join household_membership m on m.foundation_id = mine.foundation_id and m.household_id = mine.household_id and m.client_id <> mine.client_id
        join client o on o.foundation_id = m.foundation_id and o.id = m.client_id
        where mine.foundation_id = t.foundation_id and mine.client_id = t.client_id
          and coalesce(mine.until_on, 'infinity') >= app.today() and coalesce(m.until_on, 'infinity') >= app.today()), '[]') as household,
      (select max(held_on) from contact_moment h where h.foundation_id = t.foundation_id and h.client_id = t.client_id) as "lastContactOn"
    from trajectory t
    join client c on c.foundation_id = t.foundation_id and c.id = t.client_id
    join list_item k on k.foundation_id = t.foundation_id and k.id = t.kind_id
    left join worker w on w.foundation_id = t.foundation_id and w.id = t.worker_id
    where coalesce(t.ended_on, 'infinity') >= app.today()
    order by t.started_on desc, c.family_name, c.given_names limit 5000`.execute(tx)
  return rows
}

/** Start and end of one trajectory: two moments. */
export const fileEvents = (clientId: string): RawBuilder<FileEventRow> => sql<FileEventRow>`
  select 'guidance'::text as capability, t.id, moment.on_date, null::date as until_on, 'milestone'::text as mark, k.name as word,
    jsonb_build_object('what', moment.what, 'words', jsonb_build_array(moment.why), 'worker', w.name) as detail
  from trajectory t
  join list_item k on k.foundation_id = t.foundation_id and k.id = t.kind_id
  left join worker w on w.foundation_id = t.foundation_id and w.id = t.worker_id
  cross join lateral (values
    (t.started_on, 'started', null),
    (t.ended_on, 'ended', (select name from list_item r where r.foundation_id = t.foundation_id and r.id = t.end_reason_id))
  ) as moment (on_date, what, why)
  where t.client_id = ${clientId} and moment.on_date is not null`
