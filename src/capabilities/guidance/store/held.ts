import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { eyesOf, inSight } from '#capabilities/clients/public.ts'

/** Of the team today, as far as names are known to who asks. */
export async function worksHere(tx: Tx, workerId: string): Promise<boolean> {
  const { rows } = await sql`select from app.colleague
    where id = ${workerId} and coalesce(left_service_on, 'infinity') >= app.today()`.execute(tx)
  return rows.length > 0
}

/** Running trajectories of the files in sight, by their main guide. */
const running = (actor: Actor) => sql`
  select t.foundation_id, t.id, t.worker_id from client c
  join trajectory t on t.foundation_id = c.foundation_id and t.client_id = c.id
  where ${inSight(eyesOf(actor), 'c')} and coalesce(t.ended_on, 'infinity') >= app.today() and t.worker_id is not null`

type Holder = { id: string; name: string; running: number; leftOn: string | null }

export async function findHolders(tx: Tx, actor: Actor): Promise<Holder[]> {
  const { rows } = await sql<Holder>`
    with running as materialized (${running(actor)})
    select w.id, w.name, count(*) as running,
      case when w.left_service_on < app.today() + 31 then w.left_service_on end as "leftOn"
    from running r join app.colleague w on w.foundation_id = r.foundation_id and w.id = r.worker_id
    group by w.id, w.name, w.left_service_on
    order by 4 nulls last, count(*) desc, w.name limit 500`.execute(tx)
  return rows
}

type Held = {
  id: string
  version: number
  client: { id: string; name: string; number: number }
  kind: string
  startedOn: string
}

/** At most 200: as many as one request moves. */
export async function findHeld(tx: Tx, actor: Actor, workerId: string): Promise<Held[]> {
  const { rows } = await sql<Held>`
    select t.id, t.version, k.name as kind, t.started_on as "startedOn",
      json_build_object('id', c.id, 'number', c.number, 'name', trim(c.given_names || ' ' || c.family_name)) as client
    from client c
    join trajectory t on t.foundation_id = c.foundation_id and t.client_id = c.id
    join list_item k on k.foundation_id = t.foundation_id and k.id = t.kind_id
    where ${inSight(eyesOf(actor), 'c')} and t.worker_id = ${workerId} and coalesce(t.ended_on, 'infinity') >= app.today()
    order by c.family_name, c.given_names, t.started_on limit 200`.execute(tx)
  return rows
}

/** Who guides already, or whose function says that they do, with the lightest caseload first. */
export async function findCandidates(tx: Tx, actor: Actor, except: string | null): Promise<Omit<Holder, 'leftOn'>[]> {
  const { rows } = await sql<Omit<Holder, 'leftOn'>>`
    with running as materialized (${running(actor)})
    select w.id, w.name, count(r.id) as running
    from app.colleague w left join running r on r.foundation_id = w.foundation_id and r.worker_id = w.id
    where coalesce(w.left_service_on, 'infinity') >= app.today() and w.id is distinct from ${except}::uuid
    group by w.id, w.name order by count(r.id), w.name limit 500`.execute(tx)
  return rows
}
