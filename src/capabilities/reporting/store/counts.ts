import { sql } from 'kysely'
import { readPrepared } from '#platform/server/db/connection.ts'
import type { Tx } from '#platform/server/db/database.ts'
import {
  type CountedRecord,
  type FigureDefinition,
  type FigureScope,
  type FigureSource,
  recordsOfFigure,
} from '#platform/server/figures/figure.ts'

/** A number per word; the word is null for a figure without a split. A figure that counted nothing has no entry. */
export type Counts = ReadonlyMap<string, ReadonlyMap<string | null, number>>

const periods = ['now', 'before'] as const
type Scopes = Record<(typeof periods)[number], FigureScope>

/**
 * The numbers of these figures over two periods, in one statement; rows that several figures pick from are read once.
 * Only sums: the columns that a list needs are never read, so that an index can be enough.
 */
export async function countFigures(
  tx: Tx,
  figures: readonly FigureDefinition[],
  scopes: Scopes,
): Promise<{ now: Counts; before: Counts }> {
  const sources = new Map(figures.flatMap(({ source }) => (source ? [[source.name, source] as const] : [])))
  const shared = [...sources.values()].flatMap((source) =>
    periods.map((period) => sql`${nameOf(source, period)} as materialized (${source.rows(scopes[period])})`),
  )
  const parts = figures.flatMap((figure) =>
    periods.map((period) => {
      const records = figure.records(scopes[period], figure.source ? nameOf(figure.source, period) : sql``)
      return sql`
        select ${sql.lit(figure.key)} as key, ${sql.lit(period)} as period, dimension as word, sum(weight)::int as value
        from (${records}) counted group by dimension`
    }),
  )
  type Row = { key: string; period: 'now' | 'before'; word: string | null; value: number }
  // The text is the same for every municipality and period, so that it is read and planned once per connection.
  const rows = await readPrepared(
    tx,
    'municipality-report',
    sql<Row>`
    ${shared.length > 0 ? sql`with ${sql.join(shared)}` : sql``} ${sql.join(parts, sql` union all `)}`,
  )
  const counts = {
    now: new Map<string, Map<string | null, number>>(),
    before: new Map<string, Map<string | null, number>>(),
  }
  for (const { key, period, word, value } of rows) {
    const words = counts[period].get(key) ?? new Map<string | null, number>()
    counts[period].set(key, words.set(word, value))
  }
  return counts
}

const nameOf = (source: FigureSource, period: string) => sql.ref(`${source.name}_${period}`)

/** All records that a figure counts, the oldest first. With everybody's eyes: filter before it is shown. */
export async function recordsOf(tx: Tx, figure: FigureDefinition, scope: FigureScope): Promise<CountedRecord[]> {
  const { rows } = await sql<CountedRecord>`
    select record_id, client_id, on_date, dimension, attribute, weight from (${recordsOfFigure(figure, scope)}) counted
    order by on_date nulls first, record_id`.execute(tx)
  return rows
}
