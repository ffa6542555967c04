import { sql } from 'kysely'
import { newId } from '#kernel/ids.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { BatchSummary, HeldRow, ImportBatch } from '../contract.ts'
import type { KindName } from '../rules/kinds.ts'
import { type Batch, foldedKeys } from './judge.ts'

type BatchRow = Omit<ImportBatch, 'may' | 'step' | 'rowsDone'>

const selectBatches = sql`
  select b.id, b.number, b.source, case when l.id is not null then json_build_object('id', l.id, 'name', l.name) end as location,
    b.state, b.started_by as "startedBy", b.created_at as "startedAt", b.finished_at as "finishedAt",
    b.rows_total as "rowsTotal", b.problem, b.summary, b.version,
    (select count(*) from import_row r where r.foundation_id = b.foundation_id and r.batch_id = b.id and r.outcome = 'held'
       and b.state = 'imported') as "openHeld"
  from import_batch b left join location l on l.foundation_id = b.foundation_id and l.id = b.location_id`

export async function findBatches(tx: Tx): Promise<BatchRow[]> {
  const { rows } =
    await sql<BatchRow>`${selectBatches} where b.state <> 'reading' or b.created_at > now() - interval '1 day'
    order by b.number desc limit 200`.execute(tx)
  return rows
}

export async function findBatch(tx: Tx, id: string): Promise<BatchRow | null> {
  const { rows } = await sql<BatchRow>`${selectBatches} where b.id = ${id}`.execute(tx)
  return rows[0] ?? null
}

export async function insertBatch(
  tx: Tx,
  wish: { foundationId: string; source: string; locationId: string | null; number: number; startedBy: string | null },
): Promise<Batch> {
  const id = newId()
  await tx
    .insertInto('import_batch')
    .values({
      foundation_id: wish.foundationId,
      id,
      number: wish.number,
      source: wish.source,
      location_id: wish.locationId,
      started_by: wish.startedBy,
    })
    .execute()
  return { id, foundationId: wish.foundationId, source: wish.source, locationId: wish.locationId }
}

export type BatchChange = {
  state?: ImportBatch['state']
  rowsTotal?: number
  summary?: Partial<BatchSummary>
  problem?: string | null
}

/** Changes what a batch says of itself; given states must be one of `from` or nothing happens and false comes back. */
export async function changeBatch(
  tx: Tx,
  id: string,
  change: BatchChange,
  from?: readonly ImportBatch['state'][],
): Promise<boolean> {
  const result = await tx
    .updateTable('import_batch')
    .set({
      ...(change.state === undefined ? {} : { state: change.state }),
      ...(change.rowsTotal === undefined ? {} : { rows_total: change.rowsTotal }),
      ...(change.problem === undefined ? {} : { problem: change.problem }),
      ...(change.summary === undefined ? {} : { summary: sql`summary || ${JSON.stringify(change.summary)}::jsonb` }),
      ...(change.state === 'imported' || change.state === 'rolled-back' ? { finished_at: sql<string>`now()` } : {}),
    })
    .where('id', '=', id)
    .$if(from !== undefined, (query) => query.where('state', 'in', [...from!]))
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

export async function lockBatch(tx: Tx, id: string): Promise<{ batch: Batch; state: ImportBatch['state'] } | null> {
  const { rows } = await sql<Batch & { state: ImportBatch['state'] }>`
    select id, foundation_id as "foundationId", source, location_id as "locationId", state
    from import_batch where id = ${id} for update`.execute(tx)
  const found = rows[0]
  if (!found) return null
  const { state, ...batch } = found
  return { batch, state }
}

const lockOf = (id: string) => sql`hashtextextended('import' || ${id}::text, 0)`

/** Shows until the transaction ends that somebody is at this batch. */
export async function holdBatch(tx: Tx, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(${lockOf(id)})`.execute(tx)
}

/** Batches that are said to be read or taken, and at which nobody is. */
export async function findUnheld(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{
    id: string
  }>`select id from import_batch where state in ('reading', 'importing')`.execute(tx)
  const unheld: string[] = []
  for (const { id } of rows) {
    const { rows: tried } = await sql<{ got: boolean }>`select pg_try_advisory_xact_lock(${lockOf(id)}) as got`.execute(
      tx,
    )
    if (tried[0]!.got) unheld.push(id)
  }
  return unheld
}

/** Imports of one foundation go one after the other, so that two cannot take the same person twice. */
export async function lockImports(tx: Tx, foundationId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('imports' || ${foundationId}::text, 0))`.execute(tx)
}

/** Judgements of an earlier preview are made anew; rows that could not be read stay refused. */
export async function forgetJudgement(tx: Tx, batchId: string): Promise<void> {
  await sql`update import_row set outcome = null, reasons = null
    where foundation_id = (select app.foundation()) and batch_id = ${batchId} and vals is not null
      and outcome is not null`.execute(tx)
}

export async function deleteRows(tx: Tx, batchId: string): Promise<void> {
  await sql`delete from import_row where foundation_id = (select app.foundation()) and batch_id = ${batchId}`.execute(
    tx,
  )
}

export async function findReasons(tx: Tx, batchId: string): Promise<BatchSummary['reasons']> {
  const { rows } = await sql<BatchSummary['reasons'][number]>`
    select r.kind, r.outcome, reason ->> 'column' as column, reason ->> 'code' as code, count(*) as count,
      (array_agg(r.line order by r.line))[1:10] as lines
    from import_row r, jsonb_array_elements(r.reasons) reason
    where r.foundation_id = (select app.foundation()) and r.batch_id = ${batchId} and r.outcome in ('held', 'refused')
    group by 1, 2, 3, 4 order by 1, 2, 5 desc`.execute(tx)
  return rows
}

export async function findClientLocations(tx: Tx): Promise<BatchSummary['locations']> {
  const { rows } = await sql<BatchSummary['locations'][number]>`
    select l.name, count(*) as clients from stage_clients s join location l on l.id = s.location_id
    where s.outcome = 'new' group by 1 order by 2 desc`.execute(tx)
  return rows
}

export type RefusedRow = {
  kind: KindName
  fileName: string
  headings: string[]
  cells: string[]
  reasons: unknown
  /** The client whom it is about, when that one is known here. */
  clientId: string | null
}

export async function findRefused(tx: Tx, batchId: string): Promise<RefusedRow[]> {
  const { rows } = await sql<RefusedRow>`
    select r.kind, r.file_name as "fileName", f.headings, r.cells, r.reasons,
      (select l.record_id from import_link l join import_batch b on b.foundation_id = l.foundation_id and b.source = l.source
        where b.foundation_id = r.foundation_id and b.id = r.batch_id and l.kind = 'clients'
          and l.source_key = coalesce(r.vals ->> 'client', case when r.kind = 'clients' then r.source_key end)) as "clientId"
    from import_row r join import_file f on f.foundation_id = r.foundation_id and f.batch_id = r.batch_id
      and f.kind = r.kind and f.file_name = r.file_name
    where r.batch_id = ${batchId} and r.outcome = 'refused' order by r.kind, r.file_name, r.row_no`.execute(tx)
  return rows
}

/** Ids of whom a held row `r` of batch `b` resembles; of a file that became part of another, that one. */
const resembled = sql`
  select coalesce(m.client_id, found.id) from (
    select coalesce((reason -> 'params' ->> 'clientId')::uuid, l.record_id) as id from jsonb_array_elements(r.reasons) reason
    left join import_link l on l.foundation_id = r.foundation_id and l.source = b.source and l.kind = 'clients'
      and l.source_key = coalesce(reason -> 'params' ->> 'other', r.source_key)
    where reason ->> 'code' in ('same-v-number', 'same-birth-date-and-name', 'number-of-someone-else')) found
  left join client_merge m on m.foundation_id = r.foundation_id and m.gone_id = found.id and m.undone_at is null`

/** Whom a row of a person resembles. */
export async function findResembled(tx: Tx, row: RowName): Promise<string[]> {
  const { rows } = await sql<{ ids: string[] }>`
    select array(${resembled}) as ids from import_row r join import_batch b on b.foundation_id = r.foundation_id and b.id = r.batch_id
    where r.foundation_id = (select app.foundation()) and r.batch_id = ${row.batchId} and r.kind = ${row.kind} and r.row_no = ${row.rowNo}`.execute(
    tx,
  )
  return rows[0]?.ids.filter((id) => id !== null) ?? []
}

/**
 * Held rows that people decide about, with whom they resemble: somebody who was here, or who has been taken since from
 * another row of the same source. Rows that only wait for one of these are counted with it.
 */
export async function findHeld(tx: Tx, batchId: string | undefined): Promise<HeldRow[]> {
  const { rows } = await sql<HeldRow>`
    select r.batch_id as "batchId", r.kind, r.row_no as "rowNo", r.file_name as file, r.line, r.source_key as "sourceKey",
      r.vals - ${foldedKeys}::text[] as values, r.reasons,
      (select count(*) from import_row w where w.foundation_id = r.foundation_id and w.outcome = 'held' and r.kind = 'clients'
        and w.batch_id = r.batch_id and w.vals ->> 'client' = r.source_key) as waiting,
      coalesce((select json_agg(json_build_object('id', c.id, 'number', c.number, 'birthDate', c.birth_date, 'vNumber', c.v_number,
          'name', trim(c.given_names || ' ' || c.family_name)) order by c.number)
        from client c where c.id in (${resembled})), '[]') as resembles
    from import_row r join import_batch b on b.foundation_id = r.foundation_id and b.id = r.batch_id
    where r.outcome = 'held' and b.state = 'imported' and not r.reasons @> '[{"code": "waits-for-client"}]'
      and (${batchId ?? null}::uuid is null or r.batch_id = ${batchId ?? null})
    order by r.batch_id, r.kind, r.row_no limit 500`.execute(tx)
  return rows
}

type RowName = { batchId: string; kind: KindName; rowNo: number }

/** Codes of why a row waits; null when it does not wait any more. */
export async function findHeldReasons(tx: Tx, row: RowName): Promise<string[] | null> {
  const { rows } = await sql<{ codes: string[] }>`
    select array(select reason ->> 'code' from jsonb_array_elements(reasons) reason) as codes from import_row
    where foundation_id = (select app.foundation()) and batch_id = ${row.batchId} and kind = ${row.kind} and row_no = ${row.rowNo}
      and outcome = 'held'`.execute(tx)
  return rows[0]?.codes ?? null
}

/** Writes the decision down and lays the row, and all rows that wait for it, ready to be judged again. */
export async function layDecided(
  tx: Tx,
  row: RowName & { decision: string; sameAs: string | undefined },
): Promise<void> {
  const { rows } = await sql<{ source_key: string | null }>`
    update import_row set decision = ${row.decision}, same_as = ${row.sameAs ?? null}, outcome = null, reasons = null
    where foundation_id = (select app.foundation()) and batch_id = ${row.batchId} and kind = ${row.kind} and row_no = ${row.rowNo} and outcome = 'held'
    returning source_key`.execute(tx)
  if (row.kind === 'clients') {
    await sql`update import_row set outcome = null, reasons = null
      where foundation_id = (select app.foundation()) and batch_id = ${row.batchId} and outcome = 'held'
        and vals ->> 'client' = ${rows[0]!.source_key} and reasons @> '[{"code": "waits-for-client"}]'`.execute(tx)
  }
}

/** After a rollback the restored records are known again by the batch that had last written them. */
export async function restoreBatchOfLinks(tx: Tx, batchId: string): Promise<void> {
  await sql`update import_link l set batch_id = o.before_batch_id from import_overwritten o
    where o.foundation_id = (select app.foundation()) and o.batch_id = ${batchId} and l.foundation_id = o.foundation_id
      and l.kind = o.kind and l.source_key = o.source_key and l.batch_id = ${batchId}`.execute(tx)
}

/** Folded names are not kept with a link: they are made anew from the names. */
export async function refold(
  tx: Tx,
  batchId: string,
  fold: (vals: Record<string, unknown>, kind: KindName) => Record<string, unknown>,
): Promise<void> {
  const { rows } = await sql<{ kind: KindName; row_no: number; vals: Record<string, unknown> }>`
    select kind, row_no, vals from import_row where foundation_id = (select app.foundation()) and batch_id = ${batchId}
      and outcome is null and kind in ('clients', 'workers')`.execute(tx)
  for (const row of rows) {
    await sql`update import_row set vals = vals || ${JSON.stringify(fold(row.vals, row.kind))}::jsonb
      where foundation_id = (select app.foundation()) and batch_id = ${batchId} and kind = ${row.kind} and row_no = ${row.row_no}`.execute(
      tx,
    )
  }
}
