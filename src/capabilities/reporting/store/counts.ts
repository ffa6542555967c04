import { sql } from 'kysely'
import { readPrepared } from '#platform/server/db/connection.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { CountedRecord, FigureDefinition, FigureScope } from '#platform/server/figures/figure.ts'

/** A number per word; the word is null for a figure without a split. A figure that counted nothing has no entry. */
export type Counts = ReadonlyMap<string, ReadonlyMap<string | null, number>>

/**
 * The numbers of these figures over two periods, in one statement. Only sums: the columns that a list needs are never
 * read, so that an index can be enough.
 */
export async function countFigures(
  tx: Tx,
  figures: readonly FigureDefinition[],
  scopes: { now: FigureScope; before: FigureScope },
): Promise<{ now: Counts; before: Counts }> {
  const parts = figures.flatMap((figure) =>
    (['now', 'before'] as const).map(
      (period) => sql`
        select ${sql.lit(figure.key)} as key, ${sql.lit(period)} as period, dimension as word, sum(weight)::int as value
        from (${figure.records(scopes[period])}) counted group by dimension`,
    ),
  )
  type Row = { key: string; period: 'now' | 'before'; word: string | null; value: number }
  // The text is the same for every municipality and period, so that it is read and planned once per connection.
  const rows = await readPrepared(tx, 'municipality-report', sql<Row>`${sql.join(parts, sql` union all `)}`)
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

/** All records that a figure counts, the oldest first. With everybody's eyes: filter before it is shown. */
export async function recordsOf(tx: Tx, figure: FigureDefinition, scope: FigureScope): Promise<CountedRecord[]> {
  const { rows } = await sql<CountedRecord>`
    select record_id, client_id, on_date, dimension, attribute, weight from (${figure.records(scope)}) counted
    order by on_date nulls first, record_id`.execute(tx)
  return rows
}
