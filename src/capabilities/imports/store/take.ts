import { sql } from 'kysely'
import * as organisation from '#capabilities/organisation/public.ts'
import type { List } from '#capabilities/organisation/contract.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { type KindName, kindNames } from '../rules/kinds.ts'
import type { Batch } from './judge.ts'
import { kindStores } from './kinds.ts'
import { addTowns } from './towns.ts'

const stageOf = (kind: KindName) => sql.table(`stage_${kind}`)

/** Words and municipalities in rows that will be taken and that the foundation does not have yet. */
export async function findNewNames(
  tx: Tx,
): Promise<{ words: { list: List; name: string }[]; municipalities: string[] }> {
  const found: { list: List; name: string }[] = []
  for (const kind of kindNames) {
    for (const { column, list } of kindStores[kind].words) {
      const { rows } = await sql<{ name: string }>`
        select distinct s.vals ->> ${sql.lit(column)} as name from ${stageOf(kind)} s
        where s.outcome in ('new', 'updated') and s.vals ->> ${sql.lit(column)} is not null
          and not exists (select from list_item i where i.list = ${list} and i.name = s.vals ->> ${sql.lit(column)})
        order by 1`.execute(tx)
      found.push(...rows.map((row) => ({ list, name: row.name })))
    }
  }
  return { words: found, municipalities: await newMunicipalities(tx) }
}

async function namedTowns(tx: Tx): Promise<string[]> {
  const kinds = kindNames.filter((kind) => kindStores[kind].town)
  const parts = kinds.map(
    (kind) =>
      sql`select s.vals ->> 'municipality' as name from ${stageOf(kind)} s where s.outcome in ('new', 'updated')`,
  )
  const { rows } = await sql<{ name: string }>`
    select distinct name from (${sql.join(parts, sql` union all `)}) named where name is not null order by 1`.execute(
    tx,
  )
  return rows.map((row) => row.name)
}

async function newMunicipalities(tx: Tx): Promise<string[]> {
  const names = await namedTowns(tx)
  const known = await organisation.findMunicipalitiesByName(tx, names)
  const unknown = names.filter((name) => !known.has(name))
  // Two spellings that differ in capitals alone are one municipality; the first is kept.
  return unknown.filter((name, at) => unknown.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === at)
}

/** Makes records of what was judged new or updated, set by set. Call after `judge` in the same transaction. */
export async function take(tx: Tx, batch: Batch, onKind: (kind: KindName) => Promise<void>): Promise<void> {
  await addNames(tx, batch)
  for (const kind of kindNames) {
    await onKind(kind)
    const store = kindStores[kind]
    if (kind === 'clients') await numberClients(tx, batch)
    await rememberOverwritten(tx, batch, kind)
    await store.insert.execute(tx)
    if (kind === 'clients') await dropDependents(tx)
    await store.update.execute(tx)
    if (kind === 'clients') await addDependents(tx, batch)
    await link(tx, batch, kind)
  }
  await sql`delete from import_row where foundation_id = (select app.foundation()) and batch_id = ${batch.id} and outcome is null`.execute(
    tx,
  )
  await supersede(tx, batch)
}

async function addNames(tx: Tx, batch: Batch): Promise<void> {
  const missing = await findNewNames(tx)
  const lists = [...new Set(missing.words.map((item) => item.list))]
  for (const list of lists) {
    const names = missing.words.filter((item) => item.list === list).map((item) => item.name)
    await organisation.ensureListItems(tx, batch.foundationId, list, [...new Set(names)])
  }
  await organisation.addMunicipalities(tx, batch.foundationId, missing.municipalities)
  await addTowns(tx, await namedTowns(tx))
}

async function numberClients(tx: Tx, batch: Batch): Promise<void> {
  const { rows } = await sql<{
    count: number
  }>`select count(*) as count from stage_clients where outcome = 'new'`.execute(tx)
  const count = rows[0]!.count
  if (count === 0) return
  const first = await organisation.takeNumbers(tx, batch.foundationId, 'client', count)
  await sql`
    update stage_clients s set number = ${first} + n.nr - 1
    from (select row_no, row_number() over (order by row_no) as nr from stage_clients where outcome = 'new') n
    where n.row_no = s.row_no`.execute(tx)
}

/** What hangs on an updated person is written anew: nobody touched it since the last import. */
async function dropDependents(tx: Tx): Promise<void> {
  for (const name of ['placement', 'household_membership', 'client_municipality']) {
    await sql`delete from ${sql.table(name)} d using stage_clients s
      where s.outcome = 'updated' and d.foundation_id = (select app.foundation()) and d.client_id = s.known_id`.execute(
      tx,
    )
  }
}

const person = sql`coalesce(s.known_id, s.record_id)`
const taken = sql`s.outcome in ('new', 'updated')`

async function addDependents(tx: Tx, batch: Batch): Promise<void> {
  await ensureKeyed(tx, batch, 'household', 'householdNumber')
  await ensureKeyed(tx, batch, 'dwelling', 'dwellingNumber')
  await sql`
    insert into household_membership (foundation_id, id, household_id, client_id, role)
    select app.foundation(), gen_random_uuid(), l.record_id, ${person}, coalesce(s.vals ->> 'householdRole', 'lodger')
    from stage_clients s join import_link l on l.foundation_id = (select app.foundation()) and l.source = ${batch.source}
      and l.kind = 'household' and l.source_key = s.vals ->> 'householdNumber'
    where ${taken}`.execute(tx)
  await sql`
    insert into client_municipality (foundation_id, id, client_id, municipality_id)
    select app.foundation(), gen_random_uuid(), ${person}, t.id
    from stage_clients s join stage_town t on t.name = s.vals ->> 'municipality' where ${taken}`.execute(tx)
  await sql`
    insert into placement (foundation_id, id, client_id, municipality_id, dwelling_id, arrangement_id,
      allocated_on, housed_on, left_on, departure_reason_id)
    select app.foundation(), gen_random_uuid(), ${person}, t.id, l.record_id, arrangement.id,
      (s.vals ->> 'allocatedOn')::date, (s.vals ->> 'housedOn')::date, (s.vals ->> 'leftOn')::date, departure.id
    from stage_clients s
    left join stage_town t on t.name = s.vals ->> 'municipality'
    left join import_link l on l.foundation_id = (select app.foundation()) and l.source = ${batch.source}
      and l.kind = 'dwelling' and l.source_key = s.vals ->> 'dwellingNumber'
    left join list_item arrangement on arrangement.list = 'housing-arrangement' and arrangement.name = s.vals ->> 'arrangement'
    left join list_item departure on departure.list = 'departure-reason' and departure.name = s.vals ->> 'departureReason'
    where ${taken} and coalesce(s.vals ->> 'allocatedOn', s.vals ->> 'housedOn', s.vals ->> 'leftOn', s.vals ->> 'dwellingNumber') is not null
  `.execute(tx)
}

/** Households and dwellings stand in the file as a number only: they are made at the first person that names them. */
async function ensureKeyed(tx: Tx, batch: Batch, kind: 'household' | 'dwelling', column: string): Promise<void> {
  await sql`
    insert into import_link (foundation_id, source, kind, source_key, record_id, made_by, batch_id)
    select app.foundation(), ${batch.source}, ${kind}, named.key, gen_random_uuid(), ${batch.id}, ${batch.id}
    from (select distinct s.vals ->> ${sql.lit(column)} as key from stage_clients s
          where ${taken} and (${kind} = 'household' or s.vals ->> 'municipality' is not null)) named
    where named.key is not null
    on conflict do nothing`.execute(tx)
  const made = sql`l.foundation_id = (select app.foundation()) and l.kind = ${kind} and l.made_by = ${batch.id}`
  if (kind === 'household') {
    await sql`insert into household (foundation_id, id, source_number)
      select app.foundation(), l.record_id, l.source_key from import_link l where ${made}
      on conflict do nothing`.execute(tx)
    return
  }
  await sql`
    insert into dwelling (foundation_id, id, number, municipality_id)
    select app.foundation(), l.record_id, l.source_key, first.municipality_id
    from import_link l
    join lateral (select t.id as municipality_id from stage_clients s join stage_town t on t.name = s.vals ->> 'municipality'
      where ${taken} and s.vals ->> 'dwellingNumber' = l.source_key order by s.row_no limit 1) first on true
    where ${made} on conflict do nothing`.execute(tx)
}

async function rememberOverwritten(tx: Tx, batch: Batch, kind: KindName): Promise<void> {
  await sql`
    insert into import_overwritten (foundation_id, batch_id, kind, source_key, before_batch_id, vals, extra)
    select app.foundation(), ${batch.id}, ${kind}, s.source_key, l.batch_id, l.vals, l.extra
    from ${stageOf(kind)} s join import_link l on l.foundation_id = (select app.foundation()) and l.source = ${batch.source}
      and l.kind = ${kind} and l.source_key = s.source_key
    where s.outcome = 'updated' and l.vals is not null
    on conflict do nothing`.execute(tx)
}

/** Keeps what was taken and at which version, to know the row again and to see edits by hand. */
async function link(tx: Tx, batch: Batch, kind: KindName): Promise<void> {
  const store = kindStores[kind]
  const asked = sql`(select ${store.versions ?? sql`r.version`} from ${sql.table(store.table)} r
    where r.foundation_id = (select app.foundation()) and r.id = coalesce(s.known_id, s.record_id))`
  const own = sql`case when s.outcome = 'new' then 1 else (select r.version from ${sql.table(store.table)} r
    where r.foundation_id = (select app.foundation()) and r.id = s.known_id) end`
  // What was just written is known without asking: the record itself, and each dependent at version 1.
  const written = store.dependents ? sql`${own} + ${store.dependents}` : own
  const versions = sql`case when s.outcome in ('new', 'updated') then ${written} else ${asked} end`
  await sql`
    insert into import_link (foundation_id, source, kind, source_key, record_id, made_by, batch_id, vals, extra, versions)
    select app.foundation(), ${batch.source}, ${kind}, s.source_key, coalesce(s.known_id, s.record_id),
      case when s.outcome = 'new' then ${batch.id}::uuid end, ${batch.id}, s.vals, s.extra, ${versions}
    from ${stageOf(kind)} s
    where s.source_key is not null and (s.outcome in ('new', 'updated') or s.decision in ('same', 'keep-hand'))
    on conflict (foundation_id, source, kind, source_key) do update
      set vals = excluded.vals, extra = excluded.extra, versions = excluded.versions, batch_id = excluded.batch_id,
          record_id = excluded.record_id`.execute(tx)
  await sql`
    insert into import_link (foundation_id, source, kind, source_key, record_id, batch_id, vals, extra)
    select app.foundation(), ${batch.source}, ${kind}, s.source_key, null, ${batch.id}, s.vals, s.extra
    from ${stageOf(kind)} s where s.decision = 'decline' and s.source_key is not null
    on conflict do nothing`.execute(tx)
}

/** An older row that still waited under the same number gives way to this offering. */
async function supersede(tx: Tx, batch: Batch): Promise<void> {
  await sql`
    update import_row old set outcome = 'superseded'
    from import_batch b, import_row new_
    where old.foundation_id = (select app.foundation()) and old.outcome = 'held' and old.batch_id <> ${batch.id}
      and b.foundation_id = old.foundation_id and b.id = old.batch_id and b.source = ${batch.source}
      and new_.foundation_id = old.foundation_id and new_.batch_id = ${batch.id} and new_.kind = old.kind
      and new_.source_key = old.source_key and new_.outcome in ('held', 'refused')`.execute(tx)
}

/** Clients that were made or changed by what was taken. Call after `take` in the same transaction. */
export async function findTakenClients(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select ${person} as id from stage_clients s where ${taken} order by s.row_no`.execute(tx)
  return rows.map(({ id }) => id)
}
