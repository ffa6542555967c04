import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/server/db/database.ts'
import type { Person } from '../contract.ts'
import type { DoubleRow, SideValues } from '../contract/doubles.ts'
import type { ClientRowValues, Which } from '../rules/merging.ts'

const personJson = (alias: string) => {
  const column = (name: string) => sql.ref(`${alias}.${name}`)
  return sql`jsonb_build_object('id', ${column('id')}, 'number', ${column('number')},
    'givenNames', ${column('given_names')}, 'familyName', ${column('family_name')}, 'birthDate', ${column('birth_date')},
    'birthDatePrecision', ${column('birth_date_precision')}, 'birthDateEstimated', ${column('birth_date_estimated')})`
}

const waiting = sql`p.foundation_id = (select app.foundation()) and p.verdict is null and exists (
  select from client c where c.foundation_id = p.foundation_id and c.id in (p.one_id, p.other_id)
    and (c.location_id = any ((select app.places('write', 'basics'))::uuid[]) or c.id = any ((select app.named_for())::uuid[])))`

/** Pairs with a file that the reader keeps; row security leaves out what may not even be known. */
export async function findWaiting(
  tx: Tx,
  offset: number,
  most: number,
): Promise<{ pairs: DoubleRow[]; total: number }> {
  const { rows } = await sql<DoubleRow & { total: number }>`
    with page as (
      select p.*, count(*) over () as total from possible_double p where ${waiting}
      order by p.probably desc, p.asked_side is not null desc, p.created_at desc, p.id limit ${most} offset ${offset}
    ), side as (select * from app.sides_of_doubles(array(select id from page)))
    select p.id, p.probably, p.score is null as "byHand", p.version, p.total::int as total,
      case when seen.count = 2 then p.reasons else '{}' end as reasons, seen.persons,
      case when seen.count < 2 then (
        select json_build_object('location', s.location, 'asked',
          case when p.asked_side is null then null when s.offered then 'by-them' else 'by-us' end)
        from side s where s.pair_id = p.id and s.client_id <> all (seen.ids)) end as elsewhere
    from page p cross join lateral (
      select count(*)::int as count, array_agg(c.id) as ids, jsonb_agg(${personJson('c')} order by c.number) as persons
      from client c where c.foundation_id = p.foundation_id and c.id in (p.one_id, p.other_id)) seen
    order by p.probably desc, p.asked_side is not null desc, p.created_at desc, p.id`.execute(tx)
  return { pairs: rows.map(({ total: _total, ...row }) => row), total: rows[0]?.total ?? 0 }
}

export async function countWaiting(tx: Tx): Promise<number> {
  const { rows } = await sql<{
    count: number
  }>`select count(*)::int as count from possible_double p where ${waiting}`.execute(tx)
  return rows[0]!.count
}

export type FoundDouble = {
  id: string
  oneId: string
  otherId: string
  reasons: string[]
  probably: boolean
  byHand: boolean
  verdict: 'not-same' | null
  why: string | null
  version: number
}

export async function findDouble(tx: Tx, doubleId: string): Promise<FoundDouble | null> {
  const { rows } = await sql<FoundDouble>`
    select p.id, p.one_id as "oneId", p.other_id as "otherId", p.reasons, p.probably, p.score is null as "byHand",
      p.verdict, p.why, p.version
    from possible_double p where p.foundation_id = (select app.foundation()) and p.id = ${doubleId}`.execute(tx)
  return rows[0] ?? null
}

export type FoundSide = {
  which: Which
  clientId: string
  location: string
  leaders: string[]
  offered: boolean
  mine: boolean
  /** The row of `client`; null where nothing may be seen. */
  row: ClientRowValues | null
  values: SideValues | null
}

/** Both sides of a pair; none when the reader keeps neither. */
export async function findSides(tx: Tx, doubleId: string): Promise<FoundSide[]> {
  const { rows } = await sql<FoundSide>`
    select case when s.is_one then 'one' else 'other' end as which, s.client_id as "clientId", s.location, s.leaders, s.offered,
      c.id is not null as mine, row.of as row,
      case when row.of is not null then ${sideValues} end as values
    from app.sides_of_doubles(array[${doubleId}]::uuid[]) s
    left join client c on c.foundation_id = (select app.foundation()) and c.id = s.client_id
    cross join lateral (select coalesce(to_jsonb(c), s.person)) row (of)
    order by s.is_one desc`.execute(tx)
  return rows
}

const of = (column: string) => sql`row.of -> ${sql.lit(column)}`
const word = (column: string) =>
  sql`(select i.name from list_item i where i.foundation_id = (select app.foundation()) and i.id = (row.of ->> ${sql.lit(column)})::uuid)`
const runs = (alias: string) =>
  sql`(${sql.ref(`${alias}.from_on`)} is null or ${sql.ref(`${alias}.from_on`)} <= app.today())
    and (${sql.ref(`${alias}.until_on`)} is null or ${sql.ref(`${alias}.until_on`)} >= app.today())`
const sideValues = sql`jsonb_build_object(
  'givenNames', ${of('given_names')}, 'familyName', ${of('family_name')}, 'callName', ${of('call_name')}, 'sayName', ${of('say_name')},
  'birthDate', ${of('birth_date')}, 'birthDatePrecision', ${of('birth_date_precision')},
  'birthDateEstimated', ${of('birth_date_estimated')}, 'birthDateSource', ${of('birth_date_source')}, 'sex', ${of('sex')},
  'nationality', ${word('nationality_id')}, 'language', ${word('language_id')}, 'targetGroup', ${word('target_group_id')},
  'nareis', ${of('nareis')}, 'vNumber', ${of('v_number')}, 'phone', ${of('phone')}, 'email', ${of('email')},
  'contactWay', ${of('contact_way')}, 'mayWriteHome', ${of('may_write_home')}, 'secondContact', ${of('second_contact')},
  'needsInterpreter', ${of('needs_interpreter')}, 'remarks', ${of('remarks')}, 'deceasedOn', ${of('deceased_on')},
  'location', s.location,
  'municipality', (select m.name from client_municipality r join municipality m on m.foundation_id = r.foundation_id and m.id = r.municipality_id
    where r.foundation_id = (select app.foundation()) and r.client_id = s.client_id and ${runs('r')}),
  'household', (select jsonb_build_object('role', mine.role, 'with', array(
      select concat_ws(' ', nullif(o.given_names, ''), nullif(o.family_name, '')) from household_membership their
      join client o on o.foundation_id = their.foundation_id and o.id = their.client_id
      where their.foundation_id = mine.foundation_id and their.household_id = mine.household_id and o.id <> s.client_id and ${runs('their')}
      order by o.birth_date, o.number))
    from household_membership mine where mine.foundation_id = (select app.foundation()) and mine.client_id = s.client_id and ${runs('mine')}),
  'otherNames', array(select concat_ws(' ', nullif(n.given_names, ''), nullif(n.family_name, '')) from client_name n
    where n.foundation_id = (select app.foundation()) and n.client_id = s.client_id order by n.created_at))`

/** Puts two files in sight beside each other; the pair that is there already when there is one. */
export async function insertByHand(
  tx: Tx,
  foundationId: string,
  id: string,
  one: string,
  other: string,
): Promise<string> {
  const [oneId, otherId] = [one, other].sort() as [string, string]
  const { rows } = await sql<{ id: string }>`
    with made as (
      insert into possible_double (foundation_id, id, one_id, other_id, probably, reasons)
      values (${foundationId}, ${id}, ${oneId}, ${otherId}, false, '{}') on conflict do nothing returning id)
    select id from made
    union all select id from possible_double where foundation_id = ${foundationId} and one_id = ${oneId} and other_id = ${otherId}
    limit 1`.execute(tx)
  return rows[0]!.id
}

type Judged = { doubleId: string; verdict: 'not-same' | null; why: string | null; by: string }

export async function judge(tx: Tx, { doubleId, verdict, why, by }: Judged): Promise<boolean> {
  const result = await sql`update possible_double set verdict = ${verdict}, why = ${why},
      judged_by = ${verdict === null ? null : by}, judged_at = ${verdict === null ? null : sql`now()`}
    where foundation_id = (select app.foundation()) and id = ${doubleId}`.execute(tx)
  return (result.numAffectedRows ?? 0n) > 0n
}

/** The pairs of one client with these others are two people each. */
export async function judgeNotSameAs(
  tx: Tx,
  clientId: string,
  others: readonly string[],
  why: string | null,
  by: string | null,
) {
  await sql`update possible_double set verdict = 'not-same', why = ${why}, judged_by = ${by}, judged_at = now()
    where foundation_id = (select app.foundation()) and verdict is null and (
      (one_id = ${clientId} and other_id = any (${others}::uuid[])) or (other_id = ${clientId} and one_id = any (${others}::uuid[])))`.execute(
    tx,
  )
}

/** True when the other location was asked now. */
export async function ask(tx: Tx, doubleId: string): Promise<boolean> {
  const { rows } = await sql<{ asked: boolean }>`select app.ask_about_double(${doubleId}) as asked`.execute(tx)
  return rows[0]!.asked
}

export type Merging = {
  mergeId: string
  keptId: string
  goneId: string
  columns: Record<string, unknown>
  names: Record<string, unknown>[]
  numbers: string[]
  prefer: string[]
}

export async function merge(tx: Tx, wish: Merging): Promise<void> {
  await sql`select app.merge_clients(${wish.mergeId}, ${wish.keptId}, ${wish.goneId}, ${JSON.stringify(wish.columns)}::jsonb,
    ${JSON.stringify(wish.names)}::jsonb, ${wish.numbers}::text[], ${wish.prefer}::text[])`.execute(tx)
}

/** Ids of rows that hang on these clients and that the reader may see: counted before they move. */
export async function findHanging(tx: Tx, clientIds: readonly string[]): Promise<Set<string>> {
  const { rows: tables } = await sql<{ of: string; by: string }>`
    select f.of::text as of, f.by_column::text as by from app.hanging_on_client() f`.execute(tx)
  const parts = tables.map(
    ({ of: table, by }) => sql`select id from ${sql.table(table)}
      where foundation_id = (select app.foundation()) and ${sql.ref(by)} = any (${clientIds}::uuid[])`,
  )
  const { rows } = await sql<{ id: string }>`${sql.join(parts, sql` union all `)}`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}

export type Outlined = { what: 'moved' | 'aside'; of: string; id: string }
export async function outlineOf(tx: Tx, mergeId: string): Promise<Outlined[]> {
  const { rows } = await sql<Outlined>`select what, of, id from app.outline_of_merge(${mergeId})`.execute(tx)
  return rows
}

const accountName = sql`(select w.name from role_holding h join app.colleague w on w.foundation_id = h.foundation_id and w.id = h.worker_id
  where h.foundation_id = m.foundation_id and h.account_id = m.merged_by limit 1)`

export type MergeLine = { id: string; client: Person; goneNumber: number; mergedAt: string; by: string | null }

/** Merges that can be undone, newest first. */
export async function findMerges(tx: Tx, most: number): Promise<MergeLine[]> {
  const { rows } = await sql<MergeLine>`
    select m.id, ${personJson('c')} as client, m.gone_number as "goneNumber", m.merged_at as "mergedAt", ${accountName} as by
    from client_merge m join client c on c.foundation_id = m.foundation_id and c.id = m.client_id
    where m.foundation_id = (select app.foundation()) and m.undone_at is null
    order by m.merged_at desc, m.id limit ${most}`.execute(tx)
  return rows
}

export type FoundMerge = MergeLine & {
  goneId: string
  undoneAt: string | null
  rows: { before: ClientRowValues; after: ClientRowValues; gone: ClientRowValues; now: ClientRowValues } | null
  before: { kept: Person; gone: Person } | null
}

export async function findMerge(tx: Tx, mergeId: string): Promise<FoundMerge | null> {
  const { rows } = await sql<FoundMerge>`
    select m.id, ${personJson('c')} as client, m.gone_id as "goneId", m.gone_number as "goneNumber", m.merged_at as "mergedAt",
      ${accountName} as by, m.undone_at as "undoneAt",
      case when o.gone is not null then jsonb_build_object('before', o.kept_before, 'after', o.kept_after, 'gone', o.gone, 'now', to_jsonb(c)) end as rows,
      case when o.gone is not null then jsonb_build_object('kept', ${personJson('k')}, 'gone', ${personJson('g')}) end as before
    from client_merge m join client c on c.foundation_id = m.foundation_id and c.id = m.client_id
    left join app.persons_of_merge(${mergeId}) o on true
    left join jsonb_populate_record(null::client, o.kept_before) k on true
    left join jsonb_populate_record(null::client, o.gone) g on true
    where m.foundation_id = (select app.foundation()) and m.id = ${mergeId}`.execute(tx)
  return rows[0] ?? null
}

export type AddedSince = { id: string; of: string; at: string; words: string | null; seen: boolean }

/** What tells one row of a table from another; the moment does for the rest. */
const words: Readonly<Record<string, RawBuilder<unknown>>> = {
  client_name: sql`concat_ws(' ', nullif(given_names, ''), nullif(family_name, ''))`,
  relative: sql`concat_ws(' ', nullif(given_names, ''), nullif(family_name, ''))`,
  client_identifier: sql`value`,
}

/** What came to the file after a merge, by table and the moment it was written down; `seen` as far as it is in sight. */
export async function findSince(tx: Tx, mergeId: string): Promise<AddedSince[]> {
  const { rows: added } = await sql<{ of: string; id: string }>`
    select of, id from app.added_since_merge(${mergeId})`.execute(tx)
  const tables = [...new Set(added.map(({ of: table }) => table))]
  if (tables.length === 0) return []
  const parts = tables.map(
    (table) => sql`select id, created_at as at, ${words[table] ?? sql`null`}::text as words from ${sql.table(table)}
      where foundation_id = (select app.foundation()) and id = any (${added.filter((one) => one.of === table).map(({ id }) => id)}::uuid[])`,
  )
  const { rows: seen } = await sql<
    Pick<AddedSince, 'id' | 'at' | 'words'>
  >`${sql.join(parts, sql` union all `)}`.execute(tx)
  const rowOf = new Map(seen.map((row) => [row.id, row]))
  return added.map((one) => ({ ...one, at: '', words: null, ...rowOf.get(one.id), seen: rowOf.has(one.id) }))
}

export async function undo(
  tx: Tx,
  mergeId: string,
  toGone: readonly string[],
  columns: readonly string[],
): Promise<void> {
  await sql`select app.undo_merge(${mergeId}, ${toGone}::uuid[], ${columns}::text[])`.execute(tx)
}

/** The file that another became, for who looks for the one that is no more. */
export async function findSuccessor(tx: Tx, goneId: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select m.client_id as id from client_merge m
    where m.foundation_id = (select app.foundation()) and m.gone_id = ${goneId} and m.undone_at is null`.execute(tx)
  return rows[0]?.id ?? null
}
