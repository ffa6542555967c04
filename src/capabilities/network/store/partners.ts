import { sql } from 'kysely'
import { newId } from '#kernel/ids.ts'
import { refuseStale } from '#kernel/versions.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Partner, PartnerValues } from '../contract/partners.ts'
import type { FirstPartner } from '../rules/first-partners.ts'

const columns = sql`p.id, p.version, p.name, p.subjects, p.about, p.area, p.contact_name as "contactName", p.phone, p.email,
  p.website, p.note, p.active_until as "activeUntil"`

/** The whole directory by name; what cannot be asked any more stands in it as well. */
export async function findPartners(tx: Tx): Promise<Partner[]> {
  const { rows } = await sql<Partner>`select ${columns} from partner p order by lower(p.name), p.id limit 2000`.execute(
    tx,
  )
  return rows
}

export async function findPartner(tx: Tx, partnerId: string): Promise<Partner | null> {
  const { rows } = await sql<Partner>`select ${columns} from partner p where p.id = ${partnerId}`.execute(tx)
  return rows[0] ?? null
}

/** Whether another has this name. */
export async function isNamed(tx: Tx, name: string, except: string | null): Promise<boolean> {
  const { rows } = await sql`
    select 1 from partner where lower(name) = lower(${name}) and id is distinct from ${except}::uuid limit 1`.execute(
    tx,
  )
  return rows.length > 0
}

const valuesOf = (wish: PartnerValues) => ({
  name: wish.name,
  subjects: [...wish.subjects],
  about: wish.about,
  area: wish.area,
  contact_name: wish.contactName,
  phone: wish.phone,
  email: wish.email,
  website: wish.website,
  note: wish.note,
  active_until: wish.activeUntil,
})

export async function insertPartner(tx: Tx, foundationId: string, wish: PartnerValues) {
  const id = newId()
  await tx
    .insertInto('partner')
    .values({ foundation_id: foundationId, id, ...valuesOf(wish) })
    .execute()
  return { id, version: 1 }
}

export async function changePartner(tx: Tx, partnerId: string, version: number, wish: PartnerValues): Promise<void> {
  const result = await tx
    .updateTable('partner')
    .set(valuesOf(wish))
    .where('id', '=', partnerId)
    .where('version', '=', version)
    .executeTakeFirst()
  await refuseStale(result.numUpdatedRows > 0n, async () => {
    const found = await findPartner(tx, partnerId)
    if (!found) return null
    const { id, version: current, ...values } = found
    return { id, version: current, values }
  })
}

/** How many were added; what stands there by that name stays as it is. */
export async function insertFirst(tx: Tx, foundationId: string, first: readonly FirstPartner[]): Promise<number> {
  const added = await tx
    .insertInto('partner')
    .values(
      first.map(({ name, subjects, about }) => ({
        foundation_id: foundationId,
        id: newId(),
        name,
        subjects: [...subjects],
        about,
      })),
    )
    .onConflict((conflict) => conflict.columns(['foundation_id', 'name']).doNothing())
    .executeTakeFirst()
  return Number(added.numInsertedOrUpdatedRows ?? 0n)
}
