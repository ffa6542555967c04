import type pg from 'pg'
import { withOwner } from '#platform/server/db/owner.ts'
import { FOLDED_AS } from '../rules/heard.ts'
import { foldedColumns } from '../rules/folded.ts'

type Kept = { id: string; given: string; family: string; numbers: (string | null)[] }
const MOST = 2000

/** What stands in names of its own, and the numbers by which it is found as well. */
const tables = { client: `array[number::text, source_number, v_number]`, client_name: `'{}'::text[]` } as const
type Table = keyof typeof tables

/**
 * Folds the names again that were kept as of an older way of reading names, and says how many. No record of changes and no
 * new version: nothing that people wrote becomes otherwise. A run that is cut off goes on where it stopped.
 */
export async function refoldNames(owner: pg.ClientConfig): Promise<number> {
  return withOwner(
    owner,
    async (client) => (await refoldTable(client, 'client')) + (await refoldTable(client, 'client_name')),
  )
}

async function refoldTable(client: pg.Client, table: Table): Promise<number> {
  let folded = 0
  for (;;) {
    const { rows } = await client.query<Kept>(
      `select id, given_names as given, family_name as family, ${tables[table]} as numbers
       from ${table} where folded_as < $1 order by folded_as, id limit ${MOST}`,
      [FOLDED_AS],
    )
    if (rows.length === 0) return folded
    await keep(client, table, rows)
    folded += rows.length
  }
}

async function keep(client: pg.Client, table: Table, rows: readonly Kept[]): Promise<void> {
  const columns = rows.map(({ id, given, family, numbers }) => ({ id, ...foldedColumns(given, family, numbers) }))
  await client.query('begin')
  try {
    await client.query(`alter table ${table} disable trigger audit_update`)
    await client.query(`alter table ${table} disable trigger version`)
    await client.query(
      `update ${table} c set folded_name = f.folded_name, search_tokens = f.search_tokens, folded_as = f.folded_as,
         name_parts = f.name_parts
       from jsonb_to_recordset($1) f (id uuid, folded_name text, search_tokens text[], name_parts jsonb, folded_as int)
       where c.id = f.id`,
      [JSON.stringify(columns.map((row) => ({ ...row, name_parts: JSON.parse(row.name_parts) as unknown })))],
    )
    await client.query(`alter table ${table} enable trigger audit_update`)
    await client.query(`alter table ${table} enable trigger version`)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}
