import { type RawBuilder, sql } from 'kysely'
import { newId } from '#kernel/ids.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { DB } from '#platform/server/db/schema.ts'
import type { NameValues } from '../contract/details.ts'
import { foldedColumns } from '../rules/folded.ts'
import { scriptOf } from '../rules/script.ts'

type Values = Record<string, string | number | boolean | null>
export type Line<V> = { id: string; version: number; clientId: string; values: V }

/** Rows of a table that hang on one client; `derived` are columns that follow from what people filled in. */
function linesIn<V extends Values>(
  table: keyof DB & string,
  columns: { readonly [K in keyof V]: string },
  derived: (values: V) => Record<string, unknown> = () => ({}),
) {
  const pairs = Object.entries(columns) as [keyof V & string, string][]
  const json = sql`json_build_object(${sql.join(pairs.map(([name, column]) => sql`${sql.lit(name)}, r.${sql.ref(column)}`))})`
  const rowOf = (values: V) =>
    Object.entries({ ...Object.fromEntries(pairs.map(([name, column]) => [column, values[name]])), ...derived(values) })
  return {
    table,
    json,
    async insert(tx: Tx, foundationId: string, clientId: string, values: V): Promise<{ id: string }> {
      const id = newId()
      const row = [...Object.entries({ foundation_id: foundationId, id, client_id: clientId }), ...rowOf(values)]
      await sql`insert into ${sql.table(table)} (${sql.join(row.map(([column]) => sql.ref(column)))})
        values (${sql.join(row.map(([, value]) => value))})`.execute(tx)
      return { id }
    },
    async change(tx: Tx, id: string, version: number, values: V): Promise<boolean> {
      const set = rowOf(values).map(([column, value]) => sql`${sql.ref(column)} = ${value}`)
      const result = await sql`update ${sql.table(table)} set ${sql.join(set)}
        where id = ${id} and version = ${version}`.execute(tx)
      return (result.numAffectedRows ?? 0n) > 0n
    },
    async find(tx: Tx, id: string): Promise<Line<V> | null> {
      const { rows } = await sql<Line<V>>`select r.id, r.version, r.client_id as "clientId", ${json} as values
        from ${sql.table(table)} r where r.id = ${id}`.execute(tx)
      return rows[0] ?? null
    },
    async remove(tx: Tx, id: string): Promise<boolean> {
      const result = await sql`delete from ${sql.table(table)} where id = ${id}`.execute(tx)
      return (result.numAffectedRows ?? 0n) > 0n
    },
  }
}
export type Lines<V extends Values> = ReturnType<typeof linesIn<V>>

/** Rows `r` of one table for the client `c`, as one JSON list; `also` names what is shown beside the values. */
export const listOf = (
  { table, json }: { table: string; json: RawBuilder<unknown> },
  order: RawBuilder<unknown>,
  also: Record<string, RawBuilder<unknown>> = {},
): RawBuilder<unknown> => sql`coalesce((select json_agg(json_build_object(${sql.join([
  sql`'id', r.id, 'version', r.version, 'values', ${json}`,
  ...Object.entries(also).map(([name, value]) => sql`${sql.lit(name)}, ${value}`),
])}) order by ${order}, r.id) from ${sql.table(table)} r
    where r.foundation_id = c.foundation_id and r.client_id = c.id), '[]')`

export const names = linesIn<NameValues>(
  'client_name',
  { kind: 'kind', givenNames: 'given_names', familyName: 'family_name', paper: 'paper' },
  ({ givenNames, familyName }) => ({
    script: scriptOf(`${givenNames} ${familyName}`),
    ...foldedColumns(givenNames, familyName, []),
  }),
)
