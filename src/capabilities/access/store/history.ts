import { sql } from 'kysely'
import type { Tx } from '#platform/server/db/database.ts'
import type { HistoryValue, PartKind, RecordKind } from '../contract/history.ts'
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
  if (record === 'case_conference') return findClientOfConference(tx, id)
  const column = sql.ref(record === 'client' ? 'id' : 'client_id')
  const { rows } = await sql<{ clientId: string }>`
    select ${column} as "clientId" from ${sql.table(record)} where id = ${id}`.execute(tx)
  return rows[0]?.clientId ?? null
}

/** One of those whom it was about, of a conference that one sees. */
async function findClientOfConference(tx: Tx, id: string): Promise<string | null> {
  const { rows } = await sql<{ clientId: string }>`
    select k.client_id as "clientId" from case_conference m
    join conference_client k on k.foundation_id = m.foundation_id and k.conference_id = m.id
    where m.id = ${id} order by k.client_id limit 1`.execute(tx)
  return rows[0]?.clientId ?? null
}

/** What is told with it: lines of an action plan, scores of a goal. */
export async function findPartsOf(tx: Tx, record: RecordKind, id: string): Promise<{ kind: PartKind; id: string }[]> {
  if (record !== 'case_conference' && record !== 'goal') return []
  const [kind, of] =
    record === 'goal' ? (['goal_score', 'goal_id'] as const) : (['conference_action', 'conference_id'] as const)
  const { rows } = await sql<{ id: string }>`
    select id from ${sql.table(kind)} where ${sql.ref(of)} = ${id} order by id`.execute(tx)
  return rows.map((row) => ({ kind, id: row.id }))
}

export async function findChanges(
  tx: Tx,
  record: RecordKind | PartKind,
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
  'reception-location': { table: 'reception_location', name: 'name' },
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
