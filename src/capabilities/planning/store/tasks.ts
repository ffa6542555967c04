import { type RawBuilder, sql } from 'kysely'
import { eyesOf, inSight } from '#capabilities/clients/public.ts'
import type { Actor } from '#kernel/actor.ts'
import { newId } from '#kernel/ids.ts'
import { refuseStale } from '#kernel/versions.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { recordsIn } from '#platform/server/db/records.ts'
import type { Task, TaskKind, TaskOutcome, TaskOwner, TaskValues } from '../contract/tasks.ts'

type Row = TaskValues & {
  clientId: string | null
  locationId: string | null
  givenById: string | null
  kind: string
}
export const tasks = recordsIn<Row>('task', {
  clientId: 'client_id',
  locationId: 'location_id',
  givenById: 'given_by_id',
  kind: 'kind',
  title: 'title',
  dueOn: 'due_on',
  note: 'note',
  belongsTo: 'belongs_to',
  workerId: 'worker_id',
})

/** As it stands in the database; how pressing it is, the rules say. */
export type FoundTask = Omit<Task, 'urgency' | 'mayChange'>

const columns = sql`t.id, t.version, t.kind, t.title, t.due_on as "dueOn", t.note, t.belongs_to as "belongsTo",
  case when c.id is not null then json_build_object('id', c.id, 'number', c.number, 'name', trim(c.given_names || ' ' || c.family_name)) end as client,
  case when w.id is not null then json_build_object('id', w.id, 'name', w.name) end as worker,
  case when g.id is not null then json_build_object('id', g.id, 'name', g.name) end as "givenBy",
  l.name as location,
  case when t.done_at is not null then json_build_object('at', t.done_at, 'by', d.name, 'outcome', t.outcome) end as done`
const beside = sql`
  left join client c on c.foundation_id = t.foundation_id and c.id = t.client_id
  left join app.colleague w on w.foundation_id = t.foundation_id and w.id = t.worker_id
  left join app.colleague g on g.foundation_id = t.foundation_id and g.id = t.given_by_id
  left join app.colleague d on d.foundation_id = t.foundation_id and d.id = t.done_by_id
  left join location l on l.foundation_id = t.foundation_id and l.id = coalesce(t.location_id, c.location_id)`

/** Somebody of the team guides this client today. */
const guided = (client: RawBuilder<unknown>) => sql`exists (
  select from trajectory r join app.colleague rw on rw.foundation_id = r.foundation_id and rw.id = r.worker_id
  where r.foundation_id = t.foundation_id and r.client_id = ${client}
    and r.started_on <= app.today() and coalesce(r.ended_on, 'infinity') >= app.today()
    and coalesce(rw.left_service_on, 'infinity') >= app.today())`

/** Oneself, and those for whom one stands in today. */
const minded = (workerId: string) => sql`array(
  select ${workerId}::uuid union all
  select a.worker_id from absence a where a.foundation_id = (select app.foundation()) and a.stand_in_id = ${workerId}
    and a.from_on <= app.today() and coalesce(a.until_on, 'infinity') >= app.today())`

/** Tasks of this very person and of who is minded; each way begins at an index of few rows. */
const ofWorker = (workerId: string) => sql`
  select t.foundation_id, t.id from task t
  where t.foundation_id = (select app.foundation()) and t.worker_id = any (${minded(workerId)})
  union
  select t.foundation_id, t.id from trajectory r
  join task t on t.foundation_id = r.foundation_id and t.client_id = r.client_id and t.belongs_to = 'guide'
  where r.foundation_id = (select app.foundation()) and r.worker_id = any (${minded(workerId)})
    and r.started_on <= app.today() and coalesce(r.ended_on, 'infinity') >= app.today()`

/** Tasks of who leads, and those of clients whom nobody guides. */
const ofLeader = (actor: Actor) => sql`
  select t.foundation_id, t.id from client c
  join task t on t.foundation_id = c.foundation_id and t.client_id = c.id
  where ${inSight(eyesOf(actor), 'c')} and (t.belongs_to = 'leader' or t.belongs_to = 'guide' and not ${guided(sql`c.id`)})
  union
  select t.foundation_id, t.id from task t
  where t.foundation_id = (select app.foundation()) and t.client_id is null and t.belongs_to = 'leader'
    and t.location_id = any ((select app.places('write', 'guidance'))::uuid[])`

const givenBy = (workerId: string) => sql`
  select t.foundation_id, t.id from task t
  where t.foundation_id = (select app.foundation()) and t.given_by_id = ${workerId} and t.worker_id is distinct from ${workerId}`

const all = (actor: Actor) => sql`
  select t.foundation_id, t.id from client c
  join task t on t.foundation_id = c.foundation_id and t.client_id = c.id
  where ${inSight(eyesOf(actor), 'c')}
  union
  select t.foundation_id, t.id from task t
  where t.foundation_id = (select app.foundation()) and t.client_id is null
    and (t.worker_id = (select app.worker()) or t.location_id = any ((select app.places('read', 'guidance'))::uuid[]))`

export type Wanted = { whose: 'mine' | 'given' | 'all'; state: 'open' | 'done'; leads: boolean }

const nobody = sql`select null::uuid as foundation_id, null::uuid as id`

function idsOf(actor: Actor, { whose, leads }: Wanted): RawBuilder<unknown> {
  const { workerId } = actor
  if (whose === 'all') return all(actor)
  if (whose === 'given') return workerId === null ? nobody : givenBy(workerId)
  const ways = [workerId !== null && ofWorker(workerId), leads && ofLeader(actor)].filter((way) => way !== false)
  return ways.length === 0 ? nobody : sql.join(ways, sql` union `)
}

/** Open: the first due first, at most 1,000. Ended: the last month, the latest first. */
export async function findTasks(tx: Tx, actor: Actor, wanted: Wanted): Promise<FoundTask[]> {
  const open = wanted.state === 'open'
  const { rows } = await sql<FoundTask>`
    with meant as (${idsOf(actor, wanted)})
    select ${columns} from meant m join task t on t.foundation_id = m.foundation_id and t.id = m.id ${beside}
    where ${open ? sql`t.done_at is null` : sql`t.done_at > now() - interval '31 days'`}
    order by ${open ? sql`t.due_on, t.id` : sql`t.done_at desc, t.id`} limit 1000`.execute(tx)
  return rows
}

export async function findTasksOfClient(tx: Tx, clientId: string): Promise<FoundTask[]> {
  const { rows } = await sql<FoundTask>`
    select ${columns} from task t ${beside} where t.client_id = ${clientId}
    order by t.done_at is not null, case when t.done_at is null then t.due_on end, t.done_at desc, t.id limit 500`.execute(
    tx,
  )
  return rows
}

export async function findTask(tx: Tx, taskId: string): Promise<FoundTask | null> {
  const { rows } = await sql<FoundTask>`select ${columns} from task t ${beside} where t.id = ${taskId}`.execute(tx)
  return rows[0] ?? null
}

/** Ends it, or with null opens it again; stale when somebody else was first. */
export async function setOutcome(
  tx: Tx,
  { taskId, version, outcome }: { taskId: string; version: number; outcome: TaskOutcome | null },
): Promise<void> {
  const ended = outcome !== null
  const result = await sql`
    update task set outcome = ${outcome}, done_at = ${ended ? sql`now()` : null}, done_by_id = ${ended ? sql`app.worker()` : null}
    where id = ${taskId} and version = ${version} and (done_at is null) = ${ended}`.execute(tx)
  await refuseStale((result.numAffectedRows ?? 0n) > 0n, () => tasks.find(tx, taskId))
}

/** Of the team today, as far as names are known to who asks. */
export async function worksHere(tx: Tx, workerId: string): Promise<{ locationId: string | null } | null> {
  const { rows } = await sql<{ locationId: string | null }>`
    select location_id as "locationId" from app.colleague
    where id = ${workerId} and coalesce(left_service_on, 'infinity') >= app.today()`.execute(tx)
  return rows[0] ?? null
}

export async function wouldSeeFile(tx: Tx, workerId: string, clientId: string): Promise<boolean> {
  const { rows } = await sql<{ sees: boolean }>`select app.would_see_file(${workerId}, ${clientId}) as sees`.execute(tx)
  return rows[0]!.sees
}

/** What a task was made for. The same origin and occasion make it once, whoever asks and how often. */
export type Origin = { kind: string; id: string }
export type MadeTask = {
  /** Null only for a task of one worker. */
  clientId: string | null
  kind: TaskKind
  dueOn: string
  belongsTo: TaskOwner
  workerId?: string | null
  title?: string | null
  note?: string | null
  origin: Origin
  occasion: string
}

export async function insertMade(tx: Tx, foundationId: string, made: readonly MadeTask[]): Promise<void> {
  if (made.length === 0) return
  const rows = made.map(
    (
      one,
    ) => sql`(${foundationId}::uuid, ${newId()}::uuid, ${one.clientId}::uuid, ${one.belongsTo}, ${one.workerId ?? null}::uuid,
      ${one.kind}, ${one.title ?? null}, ${one.dueOn}::date, ${one.note ?? null}, ${one.origin.kind}, ${one.origin.id}::uuid, ${one.occasion})`,
  )
  await sql`
    insert into task (foundation_id, id, client_id, belongs_to, worker_id, kind, title, due_on, note, origin_kind, origin_id, occasion)
    values ${sql.join(rows)} on conflict do nothing`.execute(tx)
}

/** Gives what is still open of this origin the day it is due now. */
export async function moveMade(tx: Tx, origin: Origin & { occasion: string }, dueOn: string): Promise<void> {
  await sql`
    update task set due_on = ${dueOn}
    where origin_kind = ${origin.kind} and origin_id = ${origin.id} and occasion = ${origin.occasion}
      and done_at is null and due_on <> ${dueOn}`.execute(tx)
}

export async function endMade(tx: Tx, origin: Origin & { occasion?: string }, outcome: TaskOutcome): Promise<void> {
  await sql`
    update task set outcome = ${outcome}, done_at = now(), done_by_id = app.worker()
    where origin_kind = ${origin.kind} and origin_id = ${origin.id} and done_at is null
      and (${origin.occasion ?? null}::text is null or occasion = ${origin.occasion ?? null})`.execute(tx)
}

/** Opens what lapsed of this origin again, on the day it is due now. */
export async function reopenMade(tx: Tx, origin: Origin & { occasion: string }, dueOn: string): Promise<void> {
  await sql`
    update task set outcome = null, done_at = null, done_by_id = null, due_on = ${dueOn}
    where origin_kind = ${origin.kind} and origin_id = ${origin.id} and occasion = ${origin.occasion}
      and outcome = 'lapsed'`.execute(tx)
}

export async function countOpenOf(tx: Tx, clientId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from task where client_id = ${clientId} and done_at is null`.execute(tx)
  return rows[0]!.n
}

/** Nothing is left to do for this client. */
export async function endOpenOf(tx: Tx, clientId: string): Promise<void> {
  await sql`
    update task set outcome = 'lapsed', done_at = now(), done_by_id = app.worker()
    where client_id = ${clientId} and done_at is null`.execute(tx)
}
