import { sql } from 'kysely'
import type { PlainDate } from '#kernel/dates.ts'
import { newId } from '#kernel/ids.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { DrawnLook, Sample } from '../contract/watch.ts'

type Draw = { fromOn: PlainDate; untilOn: PlainDate; size: number; seed: string }
const midnight = (day: string) => sql`${day}::date::timestamp at time zone 'Europe/Amsterdam'`
const within = (fromOn: string, untilOn: string) =>
  sql`e.at >= ${midnight(fromOn)} and e.at < ${midnight(untilOn)} + interval '1 day'`

/** By the hash of seed and look, so that whoever knows the seed draws the same again. Null when there is nothing to draw. */
export async function insertSample(tx: Tx, foundationId: string, by: string, of: Draw): Promise<string | null> {
  const { rows: drawn } = await sql<{ id: string; eventId: string; looks: number }>`
    select e.id as "eventId", count(*) over () as looks from audit.event e
    where e.action in ('read', 'export') and e.client_id is not null and ${within(of.fromOn, of.untilOn)}
    order by sha256(convert_to(${of.seed} || e.id::text, 'UTF8')), e.id limit ${of.size}`.execute(tx)
  if (drawn.length === 0) return null
  const id = newId()
  await sql`insert into audit_sample (foundation_id, id, from_on, until_on, seed, looks, drawn_by)
    values (${foundationId}, ${id}, ${of.fromOn}, ${of.untilOn}, ${of.seed}, ${drawn[0]!.looks}, ${by})`.execute(tx)
  const looks = drawn.map(({ eventId }) => sql`(${foundationId}, ${newId()}, ${id}, ${eventId})`)
  await sql`insert into audit_sample_look (foundation_id, id, sample_id, event_id) values ${sql.join(looks)}`.execute(
    tx,
  )
  return id
}

export type SampleRow = Omit<Sample, 'drawnBy'> & { drawnById: string }

/** One, or the latest hundred. */
export async function findSamples(tx: Tx, id: string | null): Promise<SampleRow[]> {
  const { rows } = await sql<SampleRow>`
    select s.id, s.from_on as "fromOn", s.until_on as "untilOn", s.seed, s.drawn_by as "drawnById", s.created_at as "drawnAt",
      s.looks, k.drawn, k.judged, k.remarkable
    from audit_sample s cross join lateral (
      select count(*) as drawn, count(outcome) as judged,
        count(*) filter (where outcome <> 'nothing-wrong') as remarkable
      from audit_sample_look l where l.foundation_id = s.foundation_id and l.sample_id = s.id) k
    where (${id}::uuid is null or s.id = ${id}) order by s.created_at desc, s.id desc limit 100`.execute(tx)
  return rows
}

export type DrawnRow = Omit<DrawnLook, 'account' | 'judgedBy'> & { accountId: string | null; judgedById: string | null }

export async function findDrawnLooks(tx: Tx, sampleId: string): Promise<DrawnRow[]> {
  const { rows } = await sql<DrawnRow>`
    select l.id, e.at, e.account_id as "accountId", coalesce(e.roles, '{}') as roles, e.action, e.subject,
      c.number as "clientNumber", e.why, host(e.address) as address, l.outcome, l.note, l.judged_by as "judgedById",
      l.judged_at as "judgedAt", l.version
    from audit_sample_look l join audit.event e on e.id = l.event_id
    left join audit.client_number c on c.foundation_id = e.foundation_id and c.id = e.client_id
    where l.sample_id = ${sampleId} order by e.at, l.id`.execute(tx)
  return rows
}

const counted = sql`
  count(*) filter (where e.action in ('read', 'list', 'search', 'export')) as looks,
  count(*) filter (where e.action in ('insert', 'update', 'delete')) as changes,
  count(*) filter (where e.action = 'refused') as refused`

export type DayCount = { day: string; looks: number; changes: number; refused: number }
export type PersonCount = Omit<DayCount, 'day'> & { accountId: string; clients: number }

export async function countByDay(tx: Tx, fromOn: string, untilOn: string): Promise<DayCount[]> {
  const { rows } = await sql<DayCount>`
    select (e.at at time zone 'Europe/Amsterdam')::date as day, ${counted} from audit.event e
    where ${within(fromOn, untilOn)} and e.account_id is not null group by 1 order by 1 desc`.execute(tx)
  return rows
}

/** Who looked at most clients first. */
export async function countByPerson(tx: Tx, fromOn: string, untilOn: string): Promise<PersonCount[]> {
  const { rows } = await sql<PersonCount>`
    select e.account_id as "accountId", ${counted},
      count(distinct e.client_id) filter (where e.action in ('read', 'export')) as clients
    from audit.event e where ${within(fromOn, untilOn)} and e.account_id is not null
    group by 1 order by clients desc, looks desc, 1 limit 200`.execute(tx)
  return rows
}
