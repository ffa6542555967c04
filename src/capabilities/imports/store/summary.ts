import { sql } from 'kysely'
import { proposeMeaning } from '#capabilities/organisation/public.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Decided, KindSummary, Outcome, RowWarning } from '../contract.ts'
import { type KindName, kindNames } from '../rules/kinds.ts'

const stageOf = (kind: KindName) => sql.table(`stage_${kind}`)

/** How many rows of each kind became what; counts of rows refused while reading included. */
export async function summarise(tx: Tx, batchId: string): Promise<Record<KindName, KindSummary>> {
  const parts = kindNames.map(
    (kind) => sql`select ${kind}::text as kind, s.outcome, count(*) as count from ${stageOf(kind)} s group by 2`,
  )
  const { rows } = await sql<{ kind: KindName; outcome: string; count: number }>`
    ${sql.join(parts, sql` union all `)}
    union all
    select kind, 'refused', count(*) from import_row
    where foundation_id = (select app.foundation()) and batch_id = ${batchId} and vals is null group by 1`.execute(tx)
  const empty = (): KindSummary => ({ taken: 0, updated: 0, unchanged: 0, held: 0, refused: 0, declined: 0 })
  const summary = Object.fromEntries(kindNames.map((kind) => [kind, empty()])) as Record<KindName, KindSummary>
  for (const row of rows) {
    summary[row.kind][named(row.outcome)] += row.count
  }
  return summary
}

const named = (outcome: string): Outcome => (outcome === 'new' ? 'taken' : (outcome as Outcome))

/** What became of one row. Call after `judge` in the same transaction. */
export async function findOutcome(tx: Tx, kind: KindName, rowNo: number): Promise<Decided> {
  const { rows } = await sql<{ outcome: string; reasons: Decided['reasons'] }>`
    select outcome, case when outcome in ('held', 'refused') then reasons else '[]' end as reasons
    from ${stageOf(kind)} where row_no = ${rowNo}`.execute(tx)
  const { outcome, reasons } = rows[0]!
  return { outcome: named(outcome), reasons }
}

/** What the functions of the offered workers mean; of a new word what it will be taken to mean. */
async function functionMeanings(tx: Tx): Promise<{ name: string; meaning: string | null }[]> {
  const { rows } = await sql<{ name: string; meaning: string | null }>`
    select distinct s.vals ->> 'function' as name, i.meaning from stage_workers s
    left join list_item i on i.list = 'function' and i.name = s.vals ->> 'function'
    where s.vals ->> 'function' is not null`.execute(tx)
  return rows.map(({ name, meaning }) => ({ name, meaning: meaning ?? proposeMeaning('function', name) }))
}

/** Compared side by side: dates the wrong way round are taken, and are no range. */
const notInService = (on: string) =>
  sql`((s.vals ->> ${sql.lit(on)})::date < w.in_on or (s.vals ->> ${sql.lit(on)})::date > w.out_on)`

/** What is only unlikely, told in the preview by kind, with the first lines on which it stands. */
export async function findWarnings(tx: Tx): Promise<RowWarning[]> {
  const functions = JSON.stringify(await functionMeanings(tx))
  const { rows } = await sql<RowWarning>`
    with person as (
      select coalesce(s.known_id, s.record_id) as id, (s.vals ->> 'birthDate')::date as born, (s.vals ->> 'housedOn')::date as housed
      from stage_clients s where s.outcome in ('new', 'updated', 'unchanged')
    ), worker_ as (
      select coalesce(s.known_id, s.record_id) as id, (s.vals ->> 'inServiceOn')::date as in_on,
             (s.vals ->> 'leftServiceOn')::date as out_on, f.name as function, f.meaning
      from stage_workers s
      left join json_to_recordset(${functions}::json) f (name text, meaning text) on f.name = s.vals ->> 'function'
      where s.outcome in ('new', 'updated', 'unchanged')
    ), found as (
      select 'contacts' as kind, 'contact-before-birth' as code, s.line from stage_contacts s join person p on p.id = s.client_id
        where s.outcome in ('new', 'updated') and (s.vals ->> 'heldOn')::date < p.born
      union all
      select 'contacts', 'contact-before-housing', s.line from stage_contacts s join person p on p.id = s.client_id
        where s.outcome in ('new', 'updated') and (s.vals ->> 'heldOn')::date < p.housed
      union all
      select 'contacts', 'worker-not-in-service', s.line from stage_contacts s join worker_ w on w.id = s.worker_id
        where s.outcome in ('new', 'updated') and ${notInService('heldOn')}
      union all
      select 'enrolments', 'enrolment-before-housing', s.line from stage_enrolments s
        join stage_groups g on g.source_key = s.vals ->> 'group' join person p on p.id = s.client_id
        where s.outcome in ('new', 'updated') and (g.vals ->> 'startsOn')::date < p.housed
      union all
      select 'trajectories', 'worker-not-in-service', s.line from stage_trajectories s join worker_ w on w.id = s.worker_id
        where s.outcome in ('new', 'updated') and ${notInService('startedOn')}
      union all
      select 'trajectories', 'function-does-not-fit', s.line from stage_trajectories s join worker_ w on w.id = s.worker_id
        where s.outcome in ('new', 'updated') and s.vals ->> 'kind' ~* '^maatschappelijk' and w.function is not null
          and coalesce(w.meaning, '') not in ('guide', 'team-leader')
      union all
      select 'languagePairs', 'function-does-not-fit', s.line from "stage_languagePairs" s join worker_ w on w.id = s.worker_id
        where s.outcome in ('new', 'updated') and w.function is not null and w.meaning is distinct from 'language-coach'
    )
    select kind, code, count(*) as count, (array_agg(line order by line))[1:5] as lines from found group by 1, 2 order by 1, 2`.execute(
    tx,
  )
  return rows
}
