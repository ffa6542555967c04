import { sql } from 'kysely'
import type { Tx } from '#platform/server/db/database.ts'
import type { HistoryValue, RecordKind } from '../contract/history.ts'
import type { ColumnKind } from '../rules/history.ts'

type Values = Readonly<Record<string, HistoryValue>> | null
export type ChangeRow = {
  id: string
  at: string
  accountId: string | null
  action: 'insert' | 'update'
  imported: boolean
  before: Values
  after: Values
}

/** Whose record it is; null for one that this actor may not see. */
export async function findClientOf(tx: Tx, record: RecordKind, id: string): Promise<string | null> {
  const column = sql.ref(record === 'client' ? 'id' : 'client_id')
  const { rows } = await sql<{ clientId: string }>`
    select ${column} as "clientId" from ${sql.table(record)} where id = ${id}`.execute(tx)
  return rows[0]?.clientId ?? null
}

export async function findChanges(
  tx: Tx,
  record: RecordKind,
  id: string,
  columns: readonly string[],
): Promise<ChangeRow[]> {
  const { rows } = await sql<ChangeRow>`
    select id, at, account_id as "accountId", action, imported, old_values as before, new_values as after
    from audit.history_of(${record}, ${id}, ${columns})`.execute(tx)
  return rows
}

const named: Record<Exclude<ColumnKind, 'plain'>, { table: string; name: string }> = {
  word: { table: 'list_item', name: 'name' },
  worker: { table: 'app.colleague', name: 'name' },
  location: { table: 'location', name: 'name' },
  municipality: { table: 'municipality', name: 'name' },
  dwelling: { table: 'dwelling', name: 'address' },
  group: { table: 'training_group', name: 'number' },
  partner: { table: 'partner', name: 'name' },
}

/** Names as they are now, of what this actor may see. One statement for all kinds. */
export async function findNames(
  tx: Tx,
  ids: ReadonlyMap<ColumnKind, ReadonlySet<string>>,
): Promise<Map<string, string>> {
  const parts = [...ids].flatMap(([kind, of]) => {
    if (kind === 'plain' || of.size === 0) return []
    const { table, name } = named[kind]
    return sql`select id, ${sql.ref(name)} as name from ${sql.table(table)} where id = any (${[...of]}::uuid[])`
  })
  if (parts.length === 0) return new Map()
  const { rows } = await sql<{ id: string; name: string | null }>`${sql.join(parts, sql` union all `)}`.execute(tx)
  return new Map(rows.flatMap(({ id, name }) => (name === null ? [] : [[id, name] as const])))
}
