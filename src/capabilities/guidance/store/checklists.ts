import { type RawBuilder, sql } from 'kysely'
import { newId } from '#kernel/ids.ts'
import type { Actor } from '#kernel/actor.ts'
import { refuseStale } from '#kernel/versions.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { within } from '#platform/server/db/within.ts'
import { eyesOf, inSight } from '#capabilities/clients/public.ts'
import type { ItemState } from '../contract/checklists.ts'
import type { Person } from '../rules/checklists/items.ts'
import { lengthened, signedIn, stretchOn } from '../rules/checklists/stretches.ts'
import { type CourseFacts, courseFacts, runOf } from './trajectories.ts'

/** A household of today with those of its members who were asked for. */
export type Home = { people: Person[]; asked: string[] }

const trajectoriesOf = sql`
  coalesce((select json_agg(${courseFacts}) from trajectory t
    join list_item k on k.foundation_id = t.foundation_id and k.id = t.kind_id where t.foundation_id = c.foundation_id and t.client_id = c.id), '[]')`

const housedOf = sql`
  array(select p.housed_on from placement p
    where p.foundation_id = c.foundation_id and p.client_id = c.id and p.housed_on is not null)`

const unaccompanied = sql`
  exists (select from list_item l where l.foundation_id = c.foundation_id and l.meaning = 'unaccompanied-minor'
    and (l.id = c.target_group_id or exists (select from client_target_group e
      where e.foundation_id = c.foundation_id and e.client_id = c.id and e.target_group_id = l.id)))`

const saidOf = sql`
  coalesce((select json_agg(json_build_object('item', i.item, 'state', i.state, 'remark', i.remark, 'setOn', i.set_on,
      'setBy', w.name, 'version', i.version))
    from checklist_item i left join app.colleague w on w.foundation_id = i.foundation_id and w.id = i.set_by
    where i.foundation_id = c.foundation_id and i.client_id = c.id), '[]')`

type Lived = Omit<Person, 'startedOn' | 'endedOn' | 'anew' | 'signedOn'> & {
  trajectories: readonly CourseFacts[]
  housed: readonly string[]
}

function personOn({ trajectories, housed, ...one }: Lived, today: string): Person {
  const ran = trajectories.map((facts) => lengthened(runOf(facts), today))
  const stretch = stretchOn(ran, today)
  if (stretch === null) return { ...one, startedOn: null, endedOn: null, anew: false, signedOn: null }
  return { ...one, ...stretch, signedOn: signedIn(stretch.startedOn, housed) }
}

/** Households of the clients that `which` (of `c`) names, with what the lists of their members are made of. */
async function findHomes(tx: Tx, today: string, which: RawBuilder<unknown>): Promise<Home[]> {
  const { rows } = await sql<{ people: Lived[]; asked: string[] }>`
    with asked as materialized (
      select c.foundation_id, c.id, coalesce(h.household_id, c.id) as home
      from client c
      left join household_membership h on h.foundation_id = c.foundation_id and h.client_id = c.id and ${within('h')}
      where ${which}
    ), living as (
      select foundation_id, home, id from asked
      union
      select a.foundation_id, a.home, m.client_id from asked a
      join household_membership m on m.foundation_id = a.foundation_id and m.household_id = a.home and ${within('m')}
    )
    select json_agg(json_build_object('id', c.id, 'number', c.number, 'name', trim(c.given_names || ' ' || c.family_name),
        'birthDate', c.birth_date, 'unaccompanied', ${unaccompanied}, 'trajectories', ${trajectoriesOf},
        'housed', ${housedOf}, 'said', ${saidOf}) order by c.number) as people,
      array(select a.id from asked a where a.home = l.home) as asked
    from living l
    join client c on c.foundation_id = l.foundation_id and c.id = l.id
    group by l.home`.execute(tx)
  return rows.map(({ people, asked }) => ({ people: people.map((one) => personOn(one, today)), asked }))
}

export async function findHomeOf(tx: Tx, today: string, clientId: string): Promise<Person[]> {
  const homes = await findHomes(tx, today, sql`c.id = ${clientId}`)
  return homes[0]?.people ?? []
}

const running = (and: RawBuilder<unknown>) => sql`exists (select from trajectory r
  where r.foundation_id = c.foundation_id and r.client_id = c.id and r.started_on <= app.today()
    and coalesce(r.ended_on, 'infinity') >= app.today() and ${and})`

/** Of the clients whom this worker guides today. */
export const findHomesGuidedBy = (tx: Tx, today: string, workerId: string): Promise<Home[]> =>
  findHomes(
    tx,
    today,
    sql`c.id in (select t.client_id from trajectory t where t.worker_id = ${workerId})
      and ${running(sql`r.worker_id = ${workerId}`)}`,
  )

/** Of the files in sight with a trajectory that runs. */
export const findHomesInSight = (tx: Tx, actor: Actor, today: string, locationId: string | null): Promise<Home[]> =>
  findHomes(
    tx,
    today,
    sql`${inSight(eyesOf(actor), 'c')} and (${locationId}::uuid is null or c.location_id = ${locationId}::uuid)
      and ${running(sql`true`)}`,
  )

type Saying = { clientId: string; item: string; state: ItemState; remark: string | null; version: number }

/** Keeps what was said; stale when somebody said something about it since `version` was read. */
export async function say(tx: Tx, actor: Actor, today: string, wish: Saying): Promise<number> {
  const { rows } =
    wish.version === 0
      ? await sql<{ version: number }>`
          insert into checklist_item (foundation_id, id, client_id, item, state, remark, set_on, set_by)
          values (${actor.foundationId}, ${newId()}, ${wish.clientId}, ${wish.item}, ${wish.state}, ${wish.remark},
            ${today}, ${actor.workerId})
          on conflict (foundation_id, client_id, item) do nothing returning version`.execute(tx)
      : await sql<{ version: number }>`
          update checklist_item set state = ${wish.state}, remark = ${wish.remark}, set_on = ${today}, set_by = ${actor.workerId}
          where client_id = ${wish.clientId} and item = ${wish.item} and version = ${wish.version}
          returning version`.execute(tx)
  await refuseStale(rows.length > 0, () => findSaid(tx, wish))
  return rows[0]!.version
}

async function findSaid(tx: Tx, { clientId, item }: Saying) {
  const { rows } = await sql<{ id: string; version: number; values: { state: ItemState; remark: string | null } }>`
    select id, version, json_build_object('state', state, 'remark', remark) as values
    from checklist_item where client_id = ${clientId} and item = ${item}`.execute(tx)
  return rows[0] ?? null
}
