import { type RawBuilder, sql } from 'kysely'
import { eyesOf, inSight } from '#capabilities/clients/public.ts'
import type { Actor } from '#kernel/actor.ts'
import type { PlainDate } from '#kernel/dates.ts'
import { newId } from '#kernel/ids.ts'
import type { AnswerOf } from '#kernel/endpoint.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { within } from '#platform/server/db/within.ts'
import { guidanceMonths } from '../rules.ts'
import type { BoardPerson, CheckedLine, getBoard } from '../contract/board.ts'

type Board = AnswerOf<typeof getBoard>
type Some = Board['still']

const shownFirst = 10

/** Trajectories that run today, of the files in sight: every list of the board is a part of these. */
const running = (actor: Actor) => sql`
  select t.id, t.client_id, t.kind_id, t.worker_id, t.started_on, c.number, c.family_name,
    trim(c.given_names || ' ' || c.family_name) as name
  from client c
  join trajectory t on t.foundation_id = c.foundation_id and t.client_id = c.id
  where ${inSight(eyesOf(actor), 'c')} and t.started_on <= app.today() and coalesce(t.ended_on, 'infinity') >= app.today()`

/** The part of those that run for which `condition` holds, with `on` as its day: how many, and the longest of them first. */
async function some(tx: Tx, actor: Actor, condition: RawBuilder<unknown>, on: RawBuilder<unknown>): Promise<Some> {
  const { rows } = await sql<BoardPerson & { count: number }>`
    with running as materialized (${running(actor)}), meant as materialized (
      select r.*, ${on} as "on" from running r
      left join app.colleague w on w.foundation_id = (select app.foundation()) and w.id = r.worker_id
      where ${condition})
    select (select count(*)::int from meant) as count, m.id as "trajectoryId", m."on",
      json_build_object('id', m.client_id, 'number', m.number, 'name', m.name) as client, k.name as kind, w.name as guide
    from (select * from meant order by "on", family_name limit ${shownFirst}) m
    join list_item k on k.foundation_id = (select app.foundation()) and k.id = m.kind_id
    left join app.colleague w on w.foundation_id = (select app.foundation()) and w.id = m.worker_id
    order by m."on", m.family_name`.execute(tx)
  return { count: rows[0]?.count ?? 0, first: rows.map(({ count: _, ...row }) => row) }
}

export const findUnguided = (tx: Tx, actor: Actor): Promise<Some> =>
  some(tx, actor, sql`(r.worker_id is null or w.left_service_on < app.today())`, sql`r.started_on`)

/** Within the months of guidance: after them nobody expects a talk or a measurement any more, but an end. */
const onTheRoad = sql`r.started_on > app.today() - make_interval(months => ${sql.lit(guidanceMonths)})`

export const findOverdue = (tx: Tx, actor: Actor): Promise<Some> =>
  some(tx, actor, sql`not (${onTheRoad})`, sql`r.started_on`)

/** The latest sign of any of these; asked by the index of each client, and no further back than needed. */
const signs = [
  ['contact_moment', 'held_on'],
  ['measurement', 'taken_on'],
  ['goal_score', 'held_on'],
  ['checklist_item', 'set_on'],
] as const
const lastSign = sql`greatest(r.started_on, ${sql.join(
  signs.map(
    ([table, day]) => sql`(select max(${sql.ref(`s.${day}`)}) from ${sql.table(table)} s
      where s.foundation_id = (select app.foundation()) and s.client_id = r.client_id)`,
  ),
)})`

export const findStill = (tx: Tx, actor: Actor, since: PlainDate): Promise<Some> =>
  some(
    tx,
    actor,
    sql`r.started_on < ${since} and ${onTheRoad} and ${sql.join(
      signs.map(
        ([
          table,
          day,
        ]) => sql`not exists (select from ${sql.table(table)} s where s.foundation_id = (select app.foundation())
          and s.client_id = r.client_id and ${sql.ref(`s.${day}`)} >= ${since})`,
      ),
      sql` and `,
    )}`,
    lastSign,
  )

export const findUnmeasured = (tx: Tx, actor: Actor, since: PlainDate): Promise<Some> =>
  some(
    tx,
    actor,
    sql`r.started_on < ${since} and ${onTheRoad} and not exists (select from measurement s where s.foundation_id = (select app.foundation())
      and s.client_id = r.client_id and s.state = 'finished')`,
    sql`r.started_on`,
  )

/** Begins at the files in sight: the tasks of others are many. */
export async function countLateTasks(tx: Tx, actor: Actor): Promise<number> {
  const late = sql`t.done_at is null and t.due_on < app.today()`
  const { rows } = await sql<{ count: number }>`
    select (select count(*) from client c join task t on t.foundation_id = c.foundation_id and t.client_id = c.id
        where ${inSight(eyesOf(actor), 'c')} and ${late})::int
      + (select count(*) from task t where t.foundation_id = (select app.foundation()) and t.client_id is null and ${late})::int as count`.execute(
    tx,
  )
  return rows[0]!.count
}

/** Who guides somebody, or offers to. */
export async function findCaseload(tx: Tx, actor: Actor): Promise<Board['caseload']> {
  const { rows } = await sql<Board['caseload'][number]>`
    with load as materialized (select r.worker_id, count(distinct r.client_id)::int as guides from (${running(actor)}) r group by r.worker_id)
    select json_build_object('id', w.id, 'name', w.name) as worker, coalesce(load.guides, 0) as guides,
      w.guides_at_most as "atMost", case when w.left_service_on < app.today() then w.left_service_on end as "leftOn"
    from app.colleague w left join load on load.worker_id = w.id
    where load.guides > 0 or (w.guides_at_most > 0 and coalesce(w.left_service_on, 'infinity') >= app.today())
    order by coalesce(load.guides, 0) desc, w.name limit 500`.execute(tx)
  return rows
}

/** Started this year by the municipality of that day, beside what was contracted. */
export async function findContracted(tx: Tx, actor: Actor, year: number): Promise<Board['contracted']> {
  const { rows } = await sql<Board['contracted'][number]>`
    with started as materialized (
      select town.municipality_id, t.kind_id, count(*)::int as started
      from client c
      join trajectory t on t.foundation_id = c.foundation_id and t.client_id = c.id
      join client_municipality town on town.foundation_id = c.foundation_id and town.client_id = c.id
        and ${within('town', sql`t.started_on`)}
      where ${inSight(eyesOf(actor), 'c')} and t.started_on between make_date(${year}, 1, 1) and app.today()
      group by 1, 2)
    select json_build_object('id', m.id, 'name', m.name) as municipality, json_build_object('id', k.id, 'name', k.name) as kind,
      coalesce(s.started, 0) as started, n.contracted, n.version
    from started s
    full join (select * from contracted_number where year = ${year}) n
      on n.municipality_id = s.municipality_id and n.kind_id = s.kind_id
    join municipality m on m.id = coalesce(s.municipality_id, n.municipality_id)
    join list_item k on k.id = coalesce(s.kind_id, n.kind_id)
    order by m.name, k.name limit 500`.execute(tx)
  return rows
}

/** Months of these in which trajectories began and that nobody confirmed, of the locations in sight. */
export async function findUnchecked(tx: Tx, actor: Actor, months: readonly string[]): Promise<Board['unchecked']> {
  const { rows } = await sql<Board['unchecked'][number]>`
    select json_build_object('id', l.id, 'name', l.name) as location, to_char(t.started_on, 'YYYY-MM') as month, count(*)::int as started
    from client c
    join trajectory t on t.foundation_id = c.foundation_id and t.client_id = c.id
    join location l on l.foundation_id = c.foundation_id and l.id = c.location_id
    where ${inSight(eyesOf(actor), 'c')} and to_char(t.started_on, 'YYYY-MM') = any (${sql.val([...months])}::text[])
      and t.started_on >= ${`${months[0]}-01`}
      and not exists (select from monthly_check k where k.foundation_id = c.foundation_id and k.location_id = l.id
        and k.month = date_trunc('month', t.started_on)::date)
    group by l.id, l.name, 2 order by 2, l.name limit 100`.execute(tx)
  return rows
}

export async function findLocation(tx: Tx, id: string): Promise<{ id: string; name: string } | null> {
  const { rows } = await sql<{ id: string; name: string }>`select id, name from location where id = ${id}`.execute(tx)
  return rows[0] ?? null
}

export type Confirmed = { id: string; at: string; who: string | null }
export async function findConfirmed(tx: Tx, locationId: string, month: string): Promise<Confirmed | null> {
  const { rows } = await sql<Confirmed>`
    select k.id, k.confirmed_at as at, w.name as who from monthly_check k
    left join app.colleague w on w.foundation_id = k.foundation_id and w.id = k.confirmed_by
    where k.location_id = ${locationId} and k.month = ${`${month}-01`}`.execute(tx)
  return rows[0] ?? null
}

export async function findConfirmedMonths(tx: Tx, locationId: string): Promise<string[]> {
  const { rows } = await sql<{ month: string }>`
    select to_char(month, 'YYYY-MM') as month from monthly_check where location_id = ${locationId}
    order by monthly_check.month desc limit 60`.execute(tx)
  return rows.map(({ month }) => month)
}

const client = sql`json_build_object('id', c.id, 'number', c.number, 'name', trim(c.given_names || ' ' || c.family_name)) as client`

/** What began between two days at a location, in the order in which it began. */
export async function findBegan(
  tx: Tx,
  locationId: string,
  { from, until }: { from: PlainDate; until: PlainDate },
): Promise<CheckedLine[]> {
  const { rows } = await sql<CheckedLine>`
    select t.id as "trajectoryId", ${client}, k.name as kind, t.started_on as "startedOn", w.name as guide,
      null as "isRight", null as remark
    from trajectory t
    join client c on c.foundation_id = t.foundation_id and c.id = t.client_id
    join list_item k on k.foundation_id = t.foundation_id and k.id = t.kind_id
    left join app.colleague w on w.foundation_id = t.foundation_id and w.id = t.worker_id
    where c.location_id = ${locationId} and t.started_on between ${from} and ${until}
    order by t.started_on, c.number limit 2000`.execute(tx)
  return rows
}

export async function findLines(tx: Tx, checkId: string): Promise<CheckedLine[]> {
  const { rows } = await sql<CheckedLine>`
    select n.trajectory_id as "trajectoryId", ${client}, n.kind, n.started_on as "startedOn", n.guide, n.is_right as "isRight", n.remark
    from monthly_check_line n join client c on c.foundation_id = n.foundation_id and c.id = n.client_id
    where n.check_id = ${checkId} order by n.started_on, c.number limit 2000`.execute(tx)
  return rows
}

type Confirming = { foundationId: string; locationId: string; month: string; workerId: string | null }

export async function insertCheck(tx: Tx, of: Confirming, lines: readonly CheckedLine[]): Promise<void> {
  const id = newId()
  await sql`insert into monthly_check (foundation_id, id, location_id, month, confirmed_by)
    values (${of.foundationId}, ${id}, ${of.locationId}, ${`${of.month}-01`}, ${of.workerId})`.execute(tx)
  if (lines.length === 0) return
  await tx
    .insertInto('monthly_check_line')
    .values(
      lines.map((line) => ({
        foundation_id: of.foundationId,
        id: newId(),
        client_id: line.client.id,
        check_id: id,
        trajectory_id: line.trajectoryId,
        kind: line.kind,
        started_on: line.startedOn,
        guide: line.guide,
        is_right: line.isRight!,
        remark: line.remark,
      })),
    )
    .execute()
}

type Contracting = { municipalityId: string; kindId: string; year: number; contracted: number; version: number | null }

/** The new version; null when somebody else was first. */
export async function setContracted(tx: Tx, foundationId: string, wish: Contracting): Promise<number | null> {
  const { rows } = await (wish.version === null
    ? sql<{ version: number }>`
          insert into contracted_number (foundation_id, id, municipality_id, year, kind_id, contracted)
          values (${foundationId}, ${newId()}, ${wish.municipalityId}, ${wish.year}, ${wish.kindId}, ${wish.contracted})
          on conflict (foundation_id, municipality_id, year, kind_id) do nothing returning version`
    : sql<{ version: number }>`
          update contracted_number set contracted = ${wish.contracted}
          where municipality_id = ${wish.municipalityId} and year = ${wish.year} and kind_id = ${wish.kindId}
            and version = ${wish.version} returning version`
  ).execute(tx)
  return rows[0]?.version ?? null
}
