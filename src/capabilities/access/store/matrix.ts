import { sql } from 'kysely'
import type { Role } from '#kernel/actor.ts'
import type { PlainDate } from '#kernel/dates.ts'
import { type Compartment, compartments, type Reach } from '#kernel/compartments.ts'
import { roles } from '#kernel/actor.ts'
import { newId } from '#kernel/ids.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Cell, MatrixRule } from '../contract/matrix.ts'

/** Every function with every compartment, in the order of the product. */
export async function findMatrix(tx: Tx): Promise<MatrixRule[]> {
  const { rows } = await sql<MatrixRule>`
    select d.role, d.compartment,
      json_build_object('reach', coalesce(a.reach, d.reach), 'mayWrite', coalesce(a.may_write, d.may_write)) as now,
      json_build_object('reach', d.reach, 'mayWrite', d.may_write) as standard,
      json_build_object('reach', d.most_reach, 'mayWrite', d.most_write) as widest
    from app.compartment_default d
    left join access_rule a on a.foundation_id = (select app.foundation()) and a.role = d.role and a.compartment = d.compartment
    order by array_position(${roles}::text[], d.role), array_position(${compartments}::text[], d.compartment)`.execute(
    tx,
  )
  return rows
}

/** How many people hold each function on that day. */
export async function countHolders(tx: Tx, today: PlainDate): Promise<Record<Role, number>> {
  const { rows } = await sql<{ role: Role; people: number }>`
    select role, count(distinct account_id)::int as people from role_holding
    where (from_on is null or from_on <= ${today}) and (until_on is null or until_on >= ${today})
    group by role`.execute(tx)
  const found = new Map(rows.map(({ role, people }) => [role, people]))
  return Object.fromEntries(roles.map((role) => [role, found.get(role) ?? 0])) as Record<Role, number>
}

/** Serialises those who change the matrix of one foundation: the second reads what the first wrote. */
export const lockMatrix = (tx: Tx) =>
  sql`select from foundation where id = (select app.foundation()) for update`.execute(tx)

export async function saveRule(
  tx: Tx,
  foundationId: string,
  rule: { role: Role; compartment: Compartment; reach: Reach; mayWrite: boolean } & Cell,
) {
  await sql`
    insert into access_rule (foundation_id, id, role, compartment, reach, may_write)
    values (${foundationId}, ${newId()}, ${rule.role}, ${rule.compartment}, ${rule.reach}, ${rule.mayWrite})
    on conflict (foundation_id, role, compartment) do update set reach = excluded.reach, may_write = excluded.may_write`.execute(
    tx,
  )
}
