import { sql } from 'kysely'
import { newId } from '#kernel/ids.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Outcome, Signal, Thresholds } from '../contract/watch.ts'
import type { FoundSignal, Home, Look, Meeting } from '../rules/signals.ts'

/** Looks that show many people at once and open no file. */
const lists = ['programmes.getGroup', 'clients.getHousehold']
/** Roles that have the files of a whole location. */
const ofLocation = ['team-leader', 'legal-adviser', 'housing-guide']

const day = sql`(e.at at time zone 'Europe/Amsterdam')::date`
const utc = (at: ReturnType<typeof sql>) =>
  sql<string>`to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
/** Looks of people at clients; what the system does is told by its reason. */
const looked = sql`e.action in ('read', 'export') and e.client_id is not null and e.account_id is not null
  and not coalesce(e.roles && '{system}', false)`

/** Until when the log has been searched; null while another searches it. The row is held until the end. */
export async function holdSearchedUntil(tx: Tx, foundationId: string, first: string): Promise<string | null> {
  await sql`insert into audit_watch (foundation_id, searched_until) values (${foundationId}, ${first})
    on conflict do nothing`.execute(tx)
  const { rows } = await sql<{ at: string }>`
    select ${utc(sql`searched_until`)} as at from audit_watch for update skip locked`.execute(tx)
  return rows[0]?.at ?? null
}

export async function setSearchedUntil(tx: Tx, until: string): Promise<void> {
  await sql`update audit_watch set searched_until = ${until}`.execute(tx)
}

export async function findSearchedUntil(tx: Tx): Promise<string | null> {
  const { rows } = await sql<{ at: string }>`select ${utc(sql`searched_until`)} as at from audit_watch`.execute(tx)
  return rows[0]?.at ?? null
}

/** In the order of time. */
export async function findLooks(tx: Tx, from: string, until: string): Promise<Look[]> {
  const { rows } = await sql<Look>`
    select e.account_id as "accountId", e.client_id as "clientId", ${utc(sql`e.at`)} as at, ${day} as day,
      extract(hour from e.at at time zone 'Europe/Amsterdam')::int as hour, e.subject <> all (${lists}) as "isFile"
    from audit.event e
    where ${looked} and e.at >= ${from}::timestamptz and e.at < ${until}::timestamptz
    order by e.at, e.id`.execute(tx)
  return rows
}

/** The names of the reader's account are not in this schema; the rest of what the rules ask is. */
export type FoundMeeting = Omit<Meeting, 'readerNames' | 'readerHome' | 'clientHomes'> & {
  workerNames: readonly string[]
  readerHomes: readonly Home[]
  clientHomes: readonly Home[]
}

const metBetween = (from: string, until: string) => sql`
    met as materialized (
      select e.account_id, e.client_id, ${day} as day, min(e.at) as from_at, max(e.at) as until_at, count(*)::int as looks,
        bool_or(coalesce(e.roles && ${ofLocation}::text[], false)) as as_location
      from audit.event e where ${looked} and e.at >= ${from}::timestamptz and e.at < ${until}::timestamptz group by 1, 2, 3
    )`

/** Who they are in the team, now and before. */
const readers = sql`
    reader as materialized (
      select h.account_id, array_remove(array_agg(distinct w.id), null) as worker_ids,
        array_remove(array_agg(distinct w.name), null) as names,
        array_remove(array_agg(distinct coalesce(w.location_id, h.location_id)), null) as place_ids,
        jsonb_agg(jsonb_build_object('address', w.address, 'postcode', w.postcode)) as homes
      from role_holding h left join worker w on w.foundation_id = h.foundation_id and w.id = h.worker_id
      where h.account_id in (select account_id from met) group by 1
    )`

/** Was coupled to the client that day, or wrote something in the file until an hour after the look. Opening it is no work. */
const hasWorked = sql`
      exists (select from client_coupling k where k.foundation_id = c.foundation_id and k.client_id = c.id
          and k.worker_id = any (r.worker_ids)
          and (k.from_on is null or k.from_on <= m.day) and (k.until_on is null or k.until_on >= m.day))
        or exists (select from audit.event w where w.foundation_id = c.foundation_id and w.client_id = c.id
          and w.account_id = m.account_id and w.action in ('insert', 'update', 'delete') and w.subject <> 'file_opening'
          and w.at >= m.day::timestamp at time zone 'Europe/Amsterdam' and w.at < m.until_at + interval '1 hour')`

export async function findMeetings(tx: Tx, from: string, until: string): Promise<FoundMeeting[]> {
  const { rows } = await sql<FoundMeeting>`
    with ${metBetween(from, until)}, ${readers}
    select m.account_id as "accountId", m.client_id as "clientId", m.day, ${utc(sql`m.from_at`)} as "fromAt",
      ${utc(sql`m.until_at`)} as "untilAt", m.looks, m.as_location as "asLocation",
      coalesce(r.place_ids, '{}') as "placeIds", c.location_id as "clientPlaceId", c.family_name as "clientFamilyName",
      coalesce(r.names, '{}') as "workerNames", coalesce(r.homes, '[]') as "readerHomes",
      coalesce((select jsonb_agg(jsonb_build_object('address', d.address, 'postcode', d.postcode))
        from placement p join dwelling d on d.foundation_id = p.foundation_id and d.id = p.dwelling_id
        where p.foundation_id = c.foundation_id and p.client_id = c.id and (p.left_on is null or p.left_on >= m.day)), '[]')
        as "clientHomes",
      ${hasWorked} as worked
    from met m
    join client c on c.id = m.client_id and c.foundation_id = app.foundation()
    left join reader r on r.account_id = m.account_id`.execute(tx)
  return rows
}

/** More of the same joins the signal that is still open. */
export async function insertSignals(tx: Tx, foundationId: string, found: readonly FoundSignal[]): Promise<void> {
  if (found.length === 0) return
  const rows = JSON.stringify(found.map((signal) => ({ id: newId(), ...signal })))
  await sql`
    insert into audit_signal as s (foundation_id, id, rule, account_id, client_id, on_day, from_at, until_at, looks)
    select ${foundationId}, f.* from jsonb_to_recordset(${rows}::jsonb) as f (id uuid, rule text, "accountId" uuid,
      "clientId" uuid, "onDay" date, "fromAt" timestamptz, "untilAt" timestamptz, looks int)
    on conflict (foundation_id, rule, account_id, client_id, on_day) where outcome is null do update set
      from_at = least(s.from_at, excluded.from_at), until_at = greatest(s.until_at, excluded.until_at),
      looks = case when s.rule = 'many-files' then greatest(s.looks, excluded.looks) else s.looks + excluded.looks end`.execute(
    tx,
  )
}

export type SignalRow = Omit<Signal, 'account' | 'judgedBy'> & { accountId: string; judgedById: string | null }

const signals = sql`
  select s.id, s.rule, s.account_id as "accountId", c.number as "clientNumber", s.on_day as "onDay",
    s.from_at as "fromAt", s.until_at as "untilAt", s.looks, s.outcome, s.note, s.judged_by as "judgedById",
    s.judged_at as "judgedAt", s.version
  from audit_signal s left join audit.client_number c on c.foundation_id = s.foundation_id and c.id = s.client_id`

export async function findSignals(tx: Tx, show: 'open' | 'judged', most: number): Promise<SignalRow[]> {
  const { rows } = await sql<SignalRow>`${signals} where (s.outcome is null) = ${show === 'open'}
    order by coalesce(s.judged_at, s.until_at) desc, s.id desc limit ${most}`.execute(tx)
  return rows
}

export async function findSignal(tx: Tx, id: string): Promise<SignalRow | null> {
  const { rows } = await sql<SignalRow>`${signals} where s.id = ${id}`.execute(tx)
  return rows[0] ?? null
}

export async function countOpenSignals(tx: Tx): Promise<number> {
  const { rows } = await sql<{ open: number }>`select count(*) as open from audit_signal where outcome is null`.execute(
    tx,
  )
  return rows[0]!.open
}

export type Judgement = { outcome: Outcome; note: string | null; by: string }

/** False when somebody else was first, or when it is not there. */
export async function judge(
  tx: Tx,
  table: 'audit_signal' | 'audit_sample_look',
  id: string,
  version: number,
  { outcome, note, by }: Judgement,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update ${sql.table(table)} set outcome = ${outcome}, note = ${note}, judged_by = ${by}, judged_at = clock_timestamp()
    where id = ${id} and version = ${version}`.execute(tx)
  return (numAffectedRows ?? 0n) > 0n
}

/** As it stands now, for whoever was second. */
export async function findJudgement(tx: Tx, table: 'audit_signal' | 'audit_sample_look', id: string) {
  const { rows } = await sql<{ version: number; values: unknown }>`
    select version, json_build_object('outcome', outcome, 'note', note) as values
    from ${sql.table(table)} where id = ${id}`.execute(tx)
  return rows[0] ?? null
}

export async function findThresholds(tx: Tx): Promise<{ values: Thresholds; version: number } | null> {
  const { rows } = await sql<{ values: Thresholds; version: number }>`
    select version, json_build_object('filesPerHour', files_per_hour, 'nightFrom', night_from, 'nightUntil', night_until)
      as values from audit_threshold`.execute(tx)
  return rows[0] ?? null
}

/** Version 0: there is no row yet. False when somebody else was first. */
export async function saveThresholds(tx: Tx, foundationId: string, to: Thresholds, version: number): Promise<boolean> {
  const { numAffectedRows } =
    version === 0
      ? await sql`insert into audit_threshold (foundation_id, id, files_per_hour, night_from, night_until)
          values (${foundationId}, ${newId()}, ${to.filesPerHour}, ${to.nightFrom}, ${to.nightUntil})
          on conflict (foundation_id) do nothing`.execute(tx)
      : await sql`update audit_threshold set files_per_hour = ${to.filesPerHour}, night_from = ${to.nightFrom},
          night_until = ${to.nightUntil} where version = ${version}`.execute(tx)
  return (numAffectedRows ?? 0n) > 0n
}

/** The part of the log that a signal is about. */
export const behindSignal = (id: string) => sql`exists (
  select from audit_signal s where s.id = ${id} and s.account_id = e.account_id
    and e.at between s.from_at and s.until_at and (s.client_id is null or s.client_id = e.client_id)
  and case s.rule when 'missed-glass' then e.action = 'refused' and e.subject = 'access.breakGlass' else ${looked} end)`
