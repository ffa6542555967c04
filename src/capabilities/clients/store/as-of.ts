import { sql } from 'kysely'
import type { PlainDate } from '#kernel/dates.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Row, Rows, Words } from '../rules/as-of.ts'

/** Records of the file as they were at the end of a day, or as they are now (null), by table. Empty for a client out of sight. */
export async function findRowsAsOf(tx: Tx, clientId: string, on: PlainDate | null): Promise<Rows> {
  const { rows } = await sql<{ of: string; record: Row }>`
    select of, record from audit.file_as_of(${clientId}, coalesce((${on}::date + 1)::timestamp at time zone 'Europe/Amsterdam', 'infinity'))`.execute(
    tx,
  )
  return Map.groupBy(rows, ({ of }) => of)
}

/** The names of now for words, towns and locations of then. */
export async function findWords(tx: Tx, ids: readonly string[]): Promise<Words> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from list_item where foundation_id = (select app.foundation()) and id = any (${ids}::uuid[])
    union all select id, name from municipality where foundation_id = (select app.foundation()) and id = any (${ids}::uuid[])
    union all select id, name from location where foundation_id = (select app.foundation()) and id = any (${ids}::uuid[])`.execute(
    tx,
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Others who belonged to these households on a day, as far as they are in sight, by household. */
export async function findOthers(
  tx: Tx,
  wish: { clientId: string; householdIds: readonly string[]; on: PlainDate },
): Promise<ReadonlyMap<string, string[]>> {
  const { rows } = await sql<{ householdId: string; names: string[] }>`
    select m.household_id as "householdId",
      array_agg(concat_ws(' ', nullif(c.given_names, ''), nullif(c.family_name, '')) order by c.birth_date, c.number) as names
    from household_membership m join client c on c.foundation_id = m.foundation_id and c.id = m.client_id
    where m.foundation_id = (select app.foundation()) and m.household_id = any (${wish.householdIds}::uuid[])
      and m.client_id <> ${wish.clientId} and coalesce(m.from_on, '-infinity') <= ${wish.on}::date
      and coalesce(m.until_on, 'infinity') >= ${wish.on}::date
    group by 1`.execute(tx)
  return new Map(rows.map(({ householdId, names }) => [householdId, names]))
}
