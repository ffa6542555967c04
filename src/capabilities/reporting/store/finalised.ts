import { sql } from 'kysely'
import type { PlainDate } from '#kernel/dates.ts'
import { newId } from '#kernel/ids.ts'
import type { Tx } from '#platform/server/db/database.ts'
import {
  type CountedRecord,
  type FigureDefinition,
  type FigureScope,
  recordsOfFigure,
} from '#platform/server/figures/figure.ts'
import type { Chapter } from '../contract.ts'

export type FinalisedReport = {
  id: string
  number: string
  foundation: string
  municipalityId: string
  municipality: string
  from: PlainDate
  until: PlainDate
  asOf: PlainDate
  finalisedAt: string
  finalisedBy: string | null
  withdrawnAt: string | null
  withdrawnBecause: string | null
  version: number
}

const columns = sql`r.id, r.number, r.foundation_name as foundation, r.municipality_id as "municipalityId",
  r.municipality_name as municipality, r.from_on as "from", r.until_on as until, r.as_of as "asOf",
  r.finalised_at as "finalisedAt", r.finalised_by_name as "finalisedBy", r.withdrawn_at as "withdrawnAt",
  r.withdrawn_because as "withdrawnBecause", r.version`

export async function findFinalised(
  tx: Tx,
  id: string,
): Promise<(FinalisedReport & { chapters: Chapter[] }) | undefined> {
  const { rows } = await sql<FinalisedReport & { chapters: Chapter[] }>`
    select ${columns}, r.chapters from municipality_report r where r.id = ${id}`.execute(tx)
  return rows[0]
}

type Listed = FinalisedReport & { replacedById: string | null; replacedByNumber: string | null }
export async function findAllFinalised(tx: Tx, municipalityId: string | null): Promise<Listed[]> {
  const { rows } = await sql<Listed>`
    select ${columns}, later.id as "replacedById", later.number as "replacedByNumber"
    from municipality_report r
    left join lateral (
      select n.id, n.number from municipality_report n
      where n.municipality_id = r.municipality_id and n.from_on = r.from_on and n.until_on = r.until_on
        and n.finalised_at >= r.withdrawn_at and n.id > r.id
      order by n.finalised_at limit 1) later on true
    where ${municipalityId}::uuid is null or r.municipality_id = ${municipalityId}
    order by r.finalised_at desc, r.number desc`.execute(tx)
  return rows
}

export type ReportKey = { municipalityId: string; from: PlainDate; until: PlainDate }

/** The report that stands for these days, neither withdrawn nor replaced. */
export async function findStanding(tx: Tx, { municipalityId, from, until }: ReportKey) {
  const { rows } = await sql<{ id: string; number: string; finalisedAt: string }>`
    select id, number, finalised_at as "finalisedAt" from municipality_report
    where municipality_id = ${municipalityId} and from_on = ${from} and until_on = ${until} and withdrawn_at is null`.execute(
    tx,
  )
  return rows[0] ?? null
}

type NewReport = Omit<FinalisedReport, 'id' | 'version' | 'withdrawnAt' | 'withdrawnBecause'> & {
  foundationId: string
  finalisedById: string
  chapters: readonly Chapter[]
}
export async function insertReport(tx: Tx, wish: NewReport): Promise<string> {
  const id = newId()
  await tx
    .insertInto('municipality_report')
    .values({
      foundation_id: wish.foundationId,
      id,
      number: wish.number,
      municipality_id: wish.municipalityId,
      municipality_name: wish.municipality,
      foundation_name: wish.foundation,
      from_on: wish.from,
      until_on: wish.until,
      as_of: wish.asOf,
      chapters: JSON.stringify(wish.chapters),
      finalised_at: wish.finalisedAt,
      finalised_by: wish.finalisedById,
      finalised_by_name: wish.finalisedBy,
    })
    .execute()
  return id
}

/** Keeps what every figure counts. Call inside countingEverybody. */
export async function insertRecords(
  tx: Tx,
  reportId: string,
  figures: readonly FigureDefinition[],
  scope: FigureScope,
): Promise<void> {
  const parts = figures.map(
    (figure) => sql`
      select ${sql.lit(figure.key)} as key, record_id, client_id, on_date, dimension, attribute, weight
      from (${recordsOfFigure(figure, scope)}) counted`,
  )
  await sql`
    insert into report_record (foundation_id, report_id, figure_key, record_id, client_id, on_date, dimension, attribute, weight)
    select ${scope.foundationId}, ${reportId}, key, record_id, client_id, on_date, dimension, attribute, weight
    from (${sql.join(parts, sql` union all `)}) counted`.execute(tx)
}

/** The figures as the kept records add up. Call inside countingEverybody. */
export async function sumsOfRecords(tx: Tx, reportId: string): Promise<Map<string, number>> {
  const { rows } = await sql<{ key: string; value: number }>`
    select figure_key as key, sum(weight)::int as value from report_record where report_id = ${reportId} group by 1`.execute(
    tx,
  )
  return new Map(rows.map(({ key, value }) => [key, value]))
}

/** What a figure counted when it was finalised. Call inside countingEverybody. */
export async function findKeptRecords(tx: Tx, reportId: string, key: string): Promise<CountedRecord[]> {
  const { rows } = await sql<CountedRecord>`
    select record_id, client_id, on_date, dimension, attribute, weight from report_record
    where report_id = ${reportId} and figure_key = ${key} order by on_date nulls first, record_id`.execute(tx)
  return rows
}

/** True when the report still had this version and stood. */
export async function withdraw(
  tx: Tx,
  wish: { reportId: string; reason: string; version: number; at: string; by: string },
): Promise<boolean> {
  const result = await tx
    .updateTable('municipality_report')
    .set({ withdrawn_at: wish.at, withdrawn_by: wish.by, withdrawn_because: wish.reason })
    .where('id', '=', wish.reportId)
    .where('version', '=', wish.version)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}
