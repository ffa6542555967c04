import { sql } from 'kysely'
import { newId } from '#kernel/ids.ts'
import { foldFullName } from '#capabilities/clients/rules/fold-name.ts'
import { foldedColumns } from '#capabilities/clients/public.ts'
import { copyInto, type CopyValue } from '#platform/server/db/copy.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Table } from '#platform/server/tabular/table.ts'
import type { HeadingMap } from '../rules/headings.ts'
import type { KindName } from '../rules/kinds.ts'
import { identityOf, parseRow } from '../rules/row.ts'
import type { Batch } from './judge.ts'

export type Recognised = { table: Table; kind: KindName; map: HeadingMap }

const columns = [
  'foundation_id',
  'batch_id',
  'kind',
  'row_no',
  'file_name',
  'line',
  'source_key',
  'record_id',
  'vals',
  'extra',
  'cells',
  'outcome',
  'reasons',
]

/** Names folded on write, for doubles and search; not part of what is compared at a next offering. */
export function folded(vals: Record<string, unknown>, kind: KindName): Record<string, unknown> {
  const said = (key: string) => (typeof vals[key] === 'string' ? (vals[key] as string) : '')
  if (kind === 'workers') return { foldedName: foldFullName(said('name'), '') }
  if (kind !== 'clients') return {}
  const numbers = [said('number'), said('vNumber')].filter((text) => text !== '')
  const columns = foldedColumns(said('givenNames'), said('familyName'), numbers)
  return {
    foldedName: columns.folded_name,
    searchTokens: columns.search_tokens,
    nameParts: JSON.parse(columns.name_parts) as unknown,
    foldedAs: columns.folded_as,
  }
}

export type ReadFile = {
  file: string
  kind: KindName
  rows: number
  warnings: Map<string, { count: number; lines: number[] }>
}

/** Streams one table into import_row, judged by itself. Throws TabularError when the file breaks off while reading. */
export async function stageTable(
  tx: Tx,
  batch: Batch,
  offered: Recognised,
  firstRow: number,
  onRows: (count: number) => void,
): Promise<ReadFile> {
  const { table, kind, map } = offered
  await tx
    .insertInto('import_file')
    .values({
      foundation_id: batch.foundationId,
      batch_id: batch.id,
      kind,
      file_name: table.label,
      headings: [...table.headings],
    })
    .execute()
  const read: ReadFile = { file: table.label, kind, rows: 0, warnings: new Map() }
  const seen = new Map<string, number>()
  async function* rows(): AsyncGenerator<readonly CopyValue[]> {
    for await (const row of table.rows()) {
      read.rows += 1
      if (read.rows % 1000 === 0) onRows(1000)
      const parsed = parseRow(map, row)
      const head = [batch.foundationId, batch.id, kind, firstRow + read.rows, table.label, row.line]
      const cells = row.cells.map((cell) => cell.replaceAll('\0', '\ufffd'))
      if ('refusals' in parsed) {
        yield [...head, null, newId(), null, null, cells, 'refused', JSON.stringify(parsed.refusals)]
        continue
      }
      for (const warning of parsed.warnings) {
        const before = read.warnings.get(warning.code) ?? { count: 0, lines: [] }
        const lines = before.lines.length < 5 ? [...before.lines, row.line] : before.lines
        read.warnings.set(warning.code, { count: before.count + 1, lines })
      }
      const vals = { ...parsed.values, ...folded(parsed.values, kind) }
      yield [...head, keyOf(map, parsed.values, seen), newId(), vals, parsed.extra, cells, null, null]
    }
  }
  // COPY may not write to a table under row security, so it writes beside it, in one temporary table per offering.
  await sql`create temporary table if not exists offered (like import_row) on commit drop`.execute(tx)
  await copyInto(tx, 'offered', columns, rows())
  await sql`insert into import_row select * from offered`.execute(tx)
  await sql`truncate offered`.execute(tx)
  onRows(read.rows % 1000)
  return read
}

/** Rows without a number of their own are told apart by their order among the same. */
function keyOf(map: HeadingMap, values: Parameters<typeof identityOf>[1], seen: Map<string, number>): string {
  const identity = identityOf(map.kind, values)
  if (!map.kind.repeats) return identity
  const count = (seen.get(identity) ?? 0) + 1
  seen.set(identity, count)
  return `${identity}\u001f${count}`
}
