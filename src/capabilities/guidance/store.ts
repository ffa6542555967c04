import { type RawBuilder, sql } from 'kysely'
import { recordsIn } from '#platform/server/db/records.ts'
import { eyesOf, inSight } from '#capabilities/clients/public.ts'
import type { Actor } from '#kernel/actor.ts'
import { readPlannedOnce } from '#platform/server/db/connection.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { FileEventRow } from '#platform/server/file-events.ts'
import { countingEverybody } from '#platform/server/db/everybody.ts'
import { within } from '#platform/server/db/within.ts'
import type { TrajectoryValues } from './contract.ts'
import { householdOf } from './store/standing.ts'

export const trajectories = recordsIn<TrajectoryValues & { clientId: string }>('trajectory', {
  clientId: 'client_id',
  kindId: 'kind_id',
  startedOn: 'started_on',
  endedOn: 'ended_on',
  endReasonId: 'end_reason_id',
  workerId: 'worker_id',
})

/**
 * Whether another trajectory of this kind runs on one of these days: it would count twice. Compared by start and end, because
 * a register may end one before its start, and a `daterange` of that is an error.
 */
export async function overlaps(
  tx: Tx,
  clientId: string,
  { kindId, startedOn, endedOn }: TrajectoryValues,
  except: string | null,
): Promise<boolean> {
  const { rows } = await sql`
    select 1 from trajectory t
    where t.client_id = ${clientId} and t.kind_id = ${kindId} and t.id is distinct from ${except}::uuid
      and t.started_on <= coalesce(${endedOn}::date, 'infinity')
      and coalesce(t.ended_on, 'infinity') >= ${startedOn} limit 1`.execute(tx)
  return rows.length > 0
}

type Waiting = { client: { id: string; name: string; number: number }; household: string[]; since: string }

/**
 * Grown-ups who came less than 24 months ago, have not left, and of whose household nobody has or had a trajectory.
 * One line per household: the first of them by number.
 */
export async function findWaiting(tx: Tx, actor: Actor): Promise<Waiting[]> {
  const eyes = eyesOf(actor)
  return readPlannedOnce(
    tx,
    `guidance.waiting.${Object.values(eyes).map(Number).join('')}`,
    sql<Waiting>`
    with seen as materialized (
      select c.foundation_id, c.id, c.number, trim(c.given_names || ' ' || c.family_name) as name, c.created_at::date as registered_on
      from client c
      where ${inSight(eyes, 'c')} and coalesce(c.birth_date, '-infinity') <= app.today() - interval '18 years'
    ), begun as materialized (
      select s.id from seen s cross join lateral
        (select from trajectory t where t.foundation_id = s.foundation_id and t.client_id = s.id limit 1) t
    ), came as materialized (
      select s.*, coalesce(p.housed_on, p.allocated_on, s.registered_on) as since
      from seen s cross join lateral (
        select max(p.housed_on) as housed_on, max(p.allocated_on) as allocated_on, bool_or(p.left_on <= app.today()) as gone
        from placement p where p.foundation_id = s.foundation_id and p.client_id = s.id offset 0) p
      where s.id not in (select id from begun) and not coalesce(p.gone, false)
    )
    select json_build_object('id', w.id, 'number', w.number, 'name', w.name) as client, w.since,
      ${householdOf(sql`w.foundation_id`, sql`w.id`)} as household
    from came w
    where w.since > app.today() - interval '24 months'
      and not exists (
        select from household_membership mine
        join household_membership m on m.foundation_id = mine.foundation_id and m.household_id = mine.household_id and m.client_id <> mine.client_id
        where mine.foundation_id = w.foundation_id and mine.client_id = w.id
          and ${within('mine')} and ${within('m')}
          and (exists (select from trajectory t where t.foundation_id = m.foundation_id and t.client_id = m.client_id)
            or exists (select from came o where o.id = m.client_id and o.number < w.number)))
    order by w.since, w.number limit 500`,
  )
}

type Overview = {
  running: number
  unguided: number
  guides: number
  municipalities: { id: string; name: string; contacts: number; started: number }[]
}

/** Numbers only, so everybody counts; the years are those of the figures `contacts.held` and `trajectories.started`. */
export const countOverview = (tx: Tx, today: string): Promise<Overview> =>
  countingEverybody(tx, async () => {
    const span = { from: `${today.slice(0, 4)}-01-01`, until: today }
    const { rows } = await sql<Overview>`
      with running as (
        select t.worker_id, coalesce(w.left_service_on, 'infinity') < app.today() as gone
        from trajectory t left join app.colleague w on w.foundation_id = t.foundation_id and w.id = t.worker_id
        where t.started_on <= app.today() and coalesce(t.ended_on, 'infinity') >= app.today()
      ), counted as (
        select ${townOn(sql`m.client_id`, sql`m.held_on`)} as town, count(*) as contacts, 0 as started
        from contact_moment m where m.held_on between ${span.from} and ${span.until} group by 1
        union all
        select ${townOn(sql`t.client_id`, sql`t.started_on`)}, 0, count(*)
        from trajectory t where t.started_on between ${span.from} and ${span.until} group by 1
      ), towns as (
        select m.id, m.name, sum(c.contacts)::int as contacts, sum(c.started)::int as started
        from counted c join municipality m on m.id = c.town group by m.id, m.name
      )
      select (select count(*) from running) as running,
        (select count(*) from running where worker_id is null or gone) as unguided,
        (select count(distinct worker_id) from running where not gone) as guides,
        coalesce((select json_agg(t order by t.contacts desc, t.name) from towns t), '[]') as municipalities`.execute(
      tx,
    )
    return rows[0]!
  })

/** A client has one municipality at a time. */
const townOn = (client: RawBuilder<unknown>, on: RawBuilder<unknown>) => sql`
  (select town.municipality_id from client_municipality town where town.client_id = ${client}
    and ${within('town', on)})`

/** Start and end of one trajectory: two moments. */
export const fileEvents = (clientId: string): RawBuilder<FileEventRow> => sql<FileEventRow>`
  select 'guidance'::text as capability, t.id, moment.on_date, null::date as until_on, 'milestone'::text as mark, k.name as word,
    jsonb_build_object('what', moment.what, 'words', jsonb_build_array(moment.why), 'worker', w.name) as detail
  from trajectory t
  join list_item k on k.foundation_id = t.foundation_id and k.id = t.kind_id
  left join app.colleague w on w.foundation_id = t.foundation_id and w.id = t.worker_id
  cross join lateral (values
    (t.started_on, 'started', null),
    (t.ended_on, 'ended', (select name from list_item r where r.foundation_id = t.foundation_id and r.id = t.end_reason_id))
  ) as moment (on_date, what, why)
  where t.client_id = ${clientId} and moment.on_date is not null`
