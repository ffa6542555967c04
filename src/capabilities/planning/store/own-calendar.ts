import { sql } from 'kysely'
import { newId } from '#kernel/ids.ts'
import type { Actor } from '#kernel/actor.ts'
import { refuseStale } from '#kernel/versions.ts'
import type { Database, Tx } from '#platform/server/db/database.ts'
import type { appointmentKinds } from '../contract/appointments.ts'

export type OwnCalendar = {
  reminder: boolean
  ofOwnPlans: boolean
  feedMadeOn: string | null
  feedReadOn: string | null
  version: number
}

export async function findOwnCalendar(tx: Tx): Promise<OwnCalendar | null> {
  const { rows } = await sql<OwnCalendar>`
    select reminder, of_own_plans as "ofOwnPlans", feed_made_on as "feedMadeOn", feed_read_on as "feedReadOn", version
    from own_calendar where account_id = app.account() and worker_id = app.worker()`.execute(tx)
  return rows[0] ?? null
}

type Own = Pick<Actor, 'foundationId' | 'accountId' | 'workerId'>
type Wishes = Pick<OwnCalendar, 'reminder' | 'ofOwnPlans' | 'version'>

export async function keepWishes(tx: Tx, of: Own, { reminder, ofOwnPlans, version }: Wishes): Promise<number> {
  const { rows } = await sql<{ version: number }>`
    insert into own_calendar as o (foundation_id, id, account_id, worker_id, reminder, of_own_plans)
    values (${of.foundationId}, ${newId()}, ${of.accountId}, ${of.workerId}, ${reminder}, ${ofOwnPlans})
    on conflict (foundation_id, account_id, worker_id)
      do update set reminder = excluded.reminder, of_own_plans = excluded.of_own_plans where o.version = ${version}
    returning version`.execute(tx)
  await refuseStale(rows.length > 0, async () => {
    const now = await findOwnCalendar(tx)
    return now && { values: { reminder: now.reminder, ofOwnPlans: now.ofOwnPlans }, version: now.version }
  })
  return rows[0]!.version
}

/** `hash` null: the address is withdrawn. */
export async function keepFeed(tx: Tx, of: Own, hash: string | null, on: string): Promise<void> {
  const madeOn = hash === null ? null : on
  await sql`
    insert into own_calendar (foundation_id, id, account_id, worker_id, feed_hash, feed_made_on)
    values (${of.foundationId}, ${newId()}, ${of.accountId}, ${of.workerId}, ${hash}, ${madeOn}::date)
    on conflict (foundation_id, account_id, worker_id)
      do update set feed_hash = excluded.feed_hash, feed_made_on = excluded.feed_made_on, feed_read_on = null`.execute(
    tx,
  )
}

/** Once a day is enough to see that an address is in use. */
export async function noteRead(tx: Tx, on: string): Promise<void> {
  await sql`update own_calendar set feed_read_on = ${on}::date
    where account_id = app.account() and worker_id = app.worker() and feed_read_on is distinct from ${on}::date`.execute(
    tx,
  )
}

export type FeedOwner = {
  foundationId: string
  accountId: string
  workerId: string
  practice: boolean
  language: string
}

/** Whose calendar it is; null for an address that was never made, was withdrawn, or whose owner has left. */
export const findFeedOwner = (
  database: Pick<Database, 'asNobody'>,
  hash: string,
  today: string,
): Promise<FeedOwner | null> =>
  database.asNobody(async (client) => {
    const { rows } = await client.query<FeedOwner>('select * from app.calendar_at($1, $2)', [hash, today])
    return rows[0] ?? null
  })

export type Entry = {
  id: string
  version: number
  /** Null for who interprets. */
  kind: (typeof appointmentKinds)[number] | null
  fromAt: string
  untilAt: string
  location: string
  room: string | null
  place: string | null
  cancelled: boolean
}

/** Last day of a term that one minds: no more than that. */
export type TermEntry = { id: string; version: number; on: string; asDeputy: boolean }

export async function findOwnTerms(tx: Tx, fromOn: string, untilOn: string): Promise<TermEntry[]> {
  const { rows } = await sql<TermEntry>`
    select id, version, on_day as on, as_deputy as "asDeputy" from app.own_calendar_terms(${fromOn}, ${untilOn})`.execute(
    tx,
  )
  return rows
}

export async function findOwnEntries(tx: Tx, fromAt: string, untilAt: string): Promise<Entry[]> {
  const { rows } = await sql<Entry>`
    select id, version, kind, from_at as "fromAt", until_at as "untilAt", location, room, place, cancelled
    from app.own_calendar_entries(${fromAt}, ${untilAt})`.execute(tx)
  return rows
}
