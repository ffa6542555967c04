import { sql } from 'kysely'
import { refuseStale } from '#kernel/versions.ts'
import { newId } from '#kernel/ids.ts'
import type { Tx } from './connection.ts'
import type { DB } from './schema.ts'

export type Found<V> = { id: string; version: number; values: V }
type Value = string | number | boolean | null

/**
 * Insert, change and read of one table whose rows people fill in: `columns` says which value stands in which column.
 * Row security decides what is found; a change names the version it read and is false when that is not the one there.
 */
export function recordsIn<V extends Record<string, Value>>(
  table: keyof DB & string,
  columns: { readonly [K in keyof V]: string },
) {
  const pairs = Object.entries(columns) as [keyof V & string, string][]
  const values = sql.join(pairs.map(([name, column]) => sql`${sql.lit(name)}, r.${sql.ref(column)}`))
  return {
    async insert(tx: Tx, foundationId: string, wish: V): Promise<{ id: string; version: number }> {
      const id = newId()
      await sql`insert into ${sql.table(table)} (foundation_id, id, ${sql.join(pairs.map(([, column]) => sql.ref(column)))})
        values (${foundationId}, ${id}, ${sql.join(pairs.map(([name]) => wish[name]))})`.execute(tx)
      return { id, version: 1 }
    },
    async change(tx: Tx, id: string, version: number, wish: Partial<V>): Promise<boolean> {
      const changed = pairs.filter(([name]) => name in wish)
      const result = await sql`update ${sql.table(table)}
        set ${sql.join(changed.map(([name, column]) => sql`${sql.ref(column)} = ${wish[name] as Value}`))}
        where id = ${id} and version = ${version}`.execute(tx)
      return (result.numAffectedRows ?? 0n) > 0n
    },
    /** Before a change is judged: not-found when it is out of sight, stale-version when somebody else was first. */
    async lock(tx: Tx, id: string, version: number): Promise<void> {
      const found =
        await sql`select from ${sql.table(table)} where id = ${id} and version = ${version} for update`.execute(tx)
      await refuseStale(found.rows.length > 0, () => this.find(tx, id))
    },
    async find(tx: Tx, id: string): Promise<Found<V> | null> {
      const { rows } = await sql<Found<V>>`select r.id, r.version, json_build_object(${values}) as values
        from ${sql.table(table)} r where r.id = ${id}`.execute(tx)
      return rows[0] ?? null
    },
  }
}
