import { sql } from 'kysely'
import { eyesOf, inSight } from '#capabilities/clients/public.ts'
import type { Actor } from '#kernel/actor.ts'
import type { PlainDate } from '#kernel/dates.ts'
import { newId } from '#kernel/ids.ts'
import type { AnswerOf } from '#kernel/endpoint.ts'
import { readPlannedOnce } from '#platform/server/db/connection.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { CheckedLine, getBoard } from '../contract/board.ts'
import type { Looked } from '../rules/board.ts'

type Board = AnswerOf<typeof getBoard>
/** Begins at the files in sight: the tasks of others are many. */
export async function countLateTasks(tx: Tx, actor: Actor): Promise<number> {
  const late = sql`t.done_at is null and t.due_on < app.today()`
  const eyes = eyesOf(actor)
  const [row] = await readPlannedOnce(
    tx,
    `guidance.late-tasks.${Object.values(eyes).map(Number).join('')}`,
    sql<{ count: number }>`
    with c as materialized (select c.foundation_id, c.id from client c where ${inSight(eyes, 'c')})
    select (select count(*) from c cross join lateral
        (select from task t where t.foundation_id = c.foundation_id and t.client_id = c.id and ${late} offset 0) t)::int
      + (select count(*) from task t where t.foundation_id = (select app.foundation()) and t.client_id is null and ${late})::int as count`,
  )
  return row!.count
}

type Caseload = Board['caseload']

/** Who guides somebody, or offers to. */
export function findCaseload(tx: Tx, load: Looked['caseload']): Promise<Caseload> {
  return readPlannedOnce(
    tx,
    'guidance.caseload',
    sql<Caseload[number]>`
    select json_build_object('id', w.id, 'name', w.name) as worker, coalesce(load.guides, 0) as guides,
      w.guides_at_most as "atMost", case when w.left_service_on < app.today() then w.left_service_on end as "leftOn"
    from app.colleague w
    left join json_to_recordset(${JSON.stringify(load)}::json) load ("workerId" uuid, guides int) on load."workerId" = w.id
    where load.guides > 0 or (w.guides_at_most > 0 and coalesce(w.left_service_on, 'infinity') >= app.today())
    order by coalesce(load.guides, 0) desc, w.name limit 500`,
  )
}

type Contracted = Board['contracted']

/** What began this year by the municipality of that day, beside what was contracted. */
export async function findContracted(tx: Tx, year: number, begun: Looked['begun']): Promise<Contracted> {
  const { rows } = await sql<Contracted[number]>`
    select json_build_object('id', m.id, 'name', m.name) as municipality, json_build_object('id', k.id, 'name', k.name) as kind,
      coalesce(s.started, 0) as started, n.contracted, n.version
    from json_to_recordset(${JSON.stringify(begun)}::json) s ("municipalityId" uuid, "kindId" uuid, started int)
    full join (select * from contracted_number where year = ${year}) n
      on n.municipality_id = s."municipalityId" and n.kind_id = s."kindId"
    join municipality m on m.id = coalesce(s."municipalityId", n.municipality_id)
    join list_item k on k.id = coalesce(s."kindId", n.kind_id)
    order by m.name, k.name limit 500`.execute(tx)
  return rows
}

type Unchecked = Board['unchecked']

/** Months of these that nobody confirmed, of the locations in sight. */
export async function findUnchecked(tx: Tx, months: Looked['inMonths']): Promise<Unchecked> {
  const { rows } = await sql<Unchecked[number]>`
    select json_build_object('id', l.id, 'name', l.name) as location, s.month, s.started
    from json_to_recordset(${JSON.stringify(months)}::json) s ("locationId" uuid, month text, started int)
    join location l on l.id = s."locationId"
    where not exists (select from monthly_check k where k.foundation_id = l.foundation_id and k.location_id = l.id
      and k.month = (s.month || '-01')::date)
    order by s.month, l.name limit 100`.execute(tx)
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
