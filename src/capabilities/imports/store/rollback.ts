import { sql } from 'kysely'
import type { Tx } from '#platform/server/db/database.ts'
import { type KindName, kindNames } from '../rules/kinds.ts'
import type { Batch } from './judge.ts'
import { kindStores } from './kinds.ts'

export type LaterWork = { kind: string; count: number }

/** Named as the kinds of an import, so that a screen has words for it; what no import makes keeps its own name. */
const kindOfTable = (table: string): string => kindNames.find((kind) => kindStores[kind].table === table) ?? 'roles'

/** What was done since with the records of a batch, and stands in the way of rolling it back. */
export async function findLaterWork(tx: Tx, batch: Batch): Promise<LaterWork[]> {
  const touched = kindNames.map((kind) => {
    const store = kindStores[kind]
    return sql`select ${kind}::text as kind, count(*) as count from import_link l
      join ${sql.table(store.table)} r on r.foundation_id = l.foundation_id and r.id = l.record_id
      where l.foundation_id = (select app.foundation()) and l.kind = ${kind} and l.vals is not null
        and ((l.batch_id = ${batch.id} and ${store.versions ?? sql`r.version`} <> l.versions)
          or (l.made_by = ${batch.id} and l.batch_id <> ${batch.id}))`
  })
  const hanging = [
    ...['contact_moment', 'trajectory', 'legal_case', 'enrolment', 'language_pair'].map((table) => ({
      table,
      by: 'client_id',
      kind: 'clients',
    })),
    ...['contact_moment', 'trajectory', 'language_pair', 'role_holding'].map((table) => ({
      table,
      by: 'worker_id',
      kind: 'workers',
    })),
    { table: 'enrolment', by: 'group_id', kind: 'groups' },
  ].map(
    ({ table, by, kind }) => sql`select ${kindOfTable(table)}::text, count(*) from ${sql.table(table)} d
      join import_link p on p.foundation_id = d.foundation_id and p.record_id = ${sql.ref(`d.${by}`)} and p.kind = ${kind}
        and p.made_by = ${batch.id}
      where d.foundation_id = (select app.foundation()) and not exists (
        select from import_link own where own.foundation_id = d.foundation_id and own.record_id = d.id and own.made_by = ${batch.id})`,
  )
  const { rows } = await sql<LaterWork>`
    select kind, sum(count)::int as count from (${sql.join([...touched, ...hanging], sql` union all `)}) work
    group by 1 having sum(count) > 0 order by 1`.execute(tx)
  return rows
}

/** Merges of clients that a batch made, the latest first. */
export async function findMerges(tx: Tx, batch: Batch): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select m.id from client_merge m
    where m.foundation_id = (select app.foundation()) and m.undone_at is null and exists (
      select from import_link l where l.foundation_id = m.foundation_id and l.kind = 'clients' and l.made_by = ${batch.id}
        and coalesce(l.merged_from, l.record_id) in (m.gone_id, m.client_id))
    order by m.merged_at desc, m.id desc`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Old values that cannot come back, because of what is here now. Call after `judge`. */
export async function findNotRestored(tx: Tx): Promise<LaterWork[]> {
  const parts = kindNames.map(
    (kind) => sql`select ${kind}::text as kind, count(*)::int as count from ${sql.table(`stage_${kind}`)}
      where outcome not in ('updated', 'unchanged') having count(*) > 0`,
  )
  const { rows } = await sql<LaterWork>`${sql.join(parts, sql` union all `)} order by 1`.execute(tx)
  return rows
}

/** Takes away what a batch made, last kinds first. What it wrote over is put back by `take` from the kept values. */
export async function removeMade(tx: Tx, batch: Batch): Promise<void> {
  const last = [...kindNames].reverse()
  for (const kind of last) await removeKind(tx, batch, kind, kindStores[kind].table)
  await removeLeftEmpty(tx, batch)
  await sql`delete from import_link where foundation_id = (select app.foundation()) and batch_id = ${batch.id} and made_by is null
    and not exists (select from import_overwritten o where o.foundation_id = import_link.foundation_id
      and o.batch_id = ${batch.id} and o.kind = import_link.kind and o.source_key = import_link.source_key)`.execute(tx)
  await sql`update import_row set outcome = 'superseded' where foundation_id = (select app.foundation()) and batch_id = ${batch.id}
    and outcome in ('held', 'refused', 'declined')`.execute(tx)
}

/** Dwellings and households that a batch made and in which nobody is any more; again once old values are put back. */
export async function removeLeftEmpty(tx: Tx, batch: Batch): Promise<void> {
  await removeKind(tx, batch, 'dwelling', 'dwelling')
  await removeKind(tx, batch, 'household', 'household')
}

async function removeKind(
  tx: Tx,
  batch: Batch,
  kind: KindName | 'dwelling' | 'household',
  table: string,
): Promise<void> {
  const inUse =
    kind === 'dwelling'
      ? sql`and not exists (select from placement p where p.foundation_id = r.foundation_id and p.dwelling_id = r.id)`
      : kind === 'household'
        ? sql`and not exists (select from household_membership m where m.foundation_id = r.foundation_id and m.household_id = r.id)`
        : sql``
  await sql`delete from ${sql.table(table)} r using import_link l
    where l.foundation_id = (select app.foundation()) and l.kind = ${kind} and l.made_by = ${batch.id}
      and r.foundation_id = l.foundation_id and r.id = l.record_id ${inUse}`.execute(tx)
  await sql`delete from import_link l where l.foundation_id = (select app.foundation()) and l.kind = ${kind} and l.made_by = ${batch.id}
    and not exists (select from ${sql.table(table)} r where r.foundation_id = l.foundation_id and r.id = l.record_id)`.execute(
    tx,
  )
}

/** Lays the values from before the batch ready as rows of it, for `judge` and `take` to write back. */
export async function offerOverwritten(tx: Tx, batch: Batch): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with laid as (
      insert into import_row (foundation_id, batch_id, kind, row_no, file_name, line, source_key, record_id, vals, extra, cells, decision)
      select app.foundation(), ${batch.id}, o.kind, -row_number() over (order by o.kind, o.source_key), '', 0, o.source_key,
        gen_random_uuid(), o.vals, o.extra, '{}', 'take-file'
      from import_overwritten o where o.foundation_id = (select app.foundation()) and o.batch_id = ${batch.id}
      returning 1
    ) select count(*) as count from laid`.execute(tx)
  return rows[0]!.count
}
