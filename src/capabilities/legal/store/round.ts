import { sql } from 'kysely'
import { eyesOf, inSight, placesOf } from '#capabilities/clients/public.ts'
import type { Actor } from '#kernel/actor.ts'
import type { PlainDate } from '#kernel/dates.ts'
import { newId } from '#kernel/ids.ts'
import { refuseStale } from '#kernel/versions.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { LegalMutation, MutationValues, RoundCase } from '../contract/round.ts'

type Wanted = { whose: 'mine' | 'all'; locationId?: string | undefined; month: string }
const first = (month: string): PlainDate => `${month}-01`

const seen = (actor: Actor) => inSight(eyesOf(actor), 'c', placesOf(actor))

/** Looked up file by file: laid beside each other whole, the dossiers out of sight would cost time too. */
const running = sql`cross join lateral (select l.* from legal_case l
  where l.foundation_id = c.foundation_id and l.client_id = c.id and l.closed_on is null offset 0) l`

export async function findRoundCases(tx: Tx, actor: Actor, wanted: Wanted): Promise<RoundCase[]> {
  const { rows } = await sql<RoundCase>`
    select l.id, json_build_object('id', c.id, 'number', c.number, 'name', trim(c.given_names || ' ' || c.family_name)) as client,
      k.name as kind, l.opened_on as "openedOn", m.id is not null as done,
      case when a.id is not null then json_build_object('id', a.id, 'name', a.name) end as adviser
    from client c
    ${running}
    join list_item k on k.foundation_id = l.foundation_id and k.id = l.kind_id
    left join app.colleague a on a.foundation_id = l.foundation_id and a.id = l.adviser_id
    left join legal_mutation m on m.foundation_id = l.foundation_id and m.case_id = l.id and m.month = ${first(wanted.month)}
    where ${seen(actor)} and (${wanted.whose} = 'all' or l.adviser_id = ${actor.workerId})
      and (${wanted.locationId ?? null}::uuid is null or c.location_id = ${wanted.locationId ?? null})
    order by l.opened_on, l.id limit 2000`.execute(tx)
  return rows
}

export type Tally = { id: string; name: string; running: number; done: number; mine: number; mineDone: number }
/** Of each location in sight: its running dossiers, and those of them whose mutation of this month has been written. */
export async function countRound(tx: Tx, actor: Actor, month: string): Promise<Tally[]> {
  const { rows } = await sql<Tally>`
    with counted as materialized (
      select c.foundation_id, c.location_id, count(*)::int as running, count(m.id)::int as done,
        (count(*) filter (where l.adviser_id = ${actor.workerId}))::int as mine,
        (count(m.id) filter (where l.adviser_id = ${actor.workerId}))::int as "mineDone"
      from client c
      ${running}
      left join legal_mutation m on m.foundation_id = l.foundation_id and m.case_id = l.id and m.month = ${first(month)}
      where ${seen(actor)} group by c.foundation_id, c.location_id)
    select p.id, p.name, n.running, n.done, n.mine, n."mineDone"
    from counted n join location p on p.foundation_id = n.foundation_id and p.id = n.location_id order by p.name, p.id`.execute(
    tx,
  )
  return rows
}

const columns = sql`m.id, m.version, to_char(m.month, 'YYYY-MM') as month, to_char(m.updated_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as "writtenOn",
  json_build_object('nothingChanged', m.changed is null, 'changed', coalesce(m.changed, ''), 'awaited', coalesce(m.awaited, ''),
    'awaitedFrom', coalesce(m.awaited_from, ''), 'nextOn', m.next_on) as values,
  case when w.id is not null then json_build_object('id', w.id, 'name', w.name) end as "writtenBy"`
const writers = sql`left join app.colleague w on w.foundation_id = m.foundation_id and w.id = m.written_by_id`

export async function findMutations(tx: Tx, caseId: string): Promise<LegalMutation[]> {
  const { rows } = await sql<LegalMutation>`select ${columns} from legal_mutation m ${writers}
    where m.case_id = ${caseId} order by m.month desc`.execute(tx)
  return rows
}

export async function findMutation(tx: Tx, caseId: string, month: string): Promise<LegalMutation | null> {
  const { rows } = await sql<LegalMutation>`select ${columns} from legal_mutation m ${writers}
    where m.case_id = ${caseId} and m.month = ${first(month)}`.execute(tx)
  return rows[0] ?? null
}

/** The first running term that is due today or later. */
export async function findFirstDue(tx: Tx, caseId: string, today: PlainDate): Promise<PlainDate | null> {
  const { rows } = await sql<{ on: PlainDate | null }>`select min(due_on) as on from legal_term
    where case_id = ${caseId} and state = 'running' and due_on >= ${today}`.execute(tx)
  return rows[0]?.on ?? null
}

type Written = { caseId: string; clientId: string; month: string; workerId: string | null; values: MutationValues }
const orNull = (text: string) => (text === '' ? null : text)

/** Where two write the first one at once, the second waits and finds that of the first. */
export async function insertMutation(
  tx: Tx,
  foundationId: string,
  one: Written,
): Promise<{ id: string; version: number }> {
  const id = newId()
  const { values } = one
  const result =
    await sql`insert into legal_mutation (foundation_id, id, client_id, case_id, month, changed, awaited, awaited_from, next_on, written_by_id)
    values (${foundationId}, ${id}, ${one.clientId}, ${one.caseId}, ${first(one.month)}, ${orNull(values.changed)}, ${orNull(values.awaited)},
      ${orNull(values.awaitedFrom)}, ${values.nextOn}, ${one.workerId})
    on conflict (foundation_id, case_id, month) do nothing`.execute(tx)
  await refuseStale((result.numAffectedRows ?? 0n) > 0n, () => findMutation(tx, one.caseId, one.month))
  return { id, version: 1 }
}

export async function changeMutation(tx: Tx, version: number, one: Written): Promise<{ id: string; version: number }> {
  const { values } = one
  const { rows } = await sql<{
    id: string
    version: number
  }>`update legal_mutation set changed = ${orNull(values.changed)}, awaited = ${orNull(values.awaited)},
      awaited_from = ${orNull(values.awaitedFrom)}, next_on = ${values.nextOn}, written_by_id = ${one.workerId}
    where case_id = ${one.caseId} and month = ${first(one.month)} and version = ${version} returning id, version`.execute(
    tx,
  )
  await refuseStale(rows.length > 0, () => findMutation(tx, one.caseId, one.month))
  return rows[0]!
}
