import { sql } from 'kysely'
import type { Tx } from '#platform/server/db/database.ts'
import { recordsIn } from '#platform/server/db/records.ts'
import type { Dwelling, DwellingValues } from '../contract.ts'

export const dwellings = recordsIn<DwellingValues>('dwelling', {
  municipalityId: 'municipality_id',
  number: 'number',
  address: 'address',
  postcode: 'postcode',
})

type Wanted = { municipalityId?: string | undefined; q?: string | undefined; limit: number }

/** Homes by any part of their address, postcode or number. */
export async function findDwellings(tx: Tx, wanted: Wanted): Promise<{ dwellings: Dwelling[]; total: number }> {
  const { rows } = await sql<Dwelling & { total: number }>`
    select d.id, d.number, d.address, d.postcode, json_build_object('id', m.id, 'name', m.name) as municipality,
      count(*) over ()::int as total
    from dwelling d join municipality m on m.foundation_id = d.foundation_id and m.id = d.municipality_id
    where (${wanted.municipalityId ?? null}::uuid is null or d.municipality_id = ${wanted.municipalityId ?? null})
      and strpos(lower(concat_ws(' ', d.address, d.postcode, d.number, m.name)), lower(${wanted.q?.trim() ?? ''})) > 0
    order by d.address nulls last, d.number, d.id limit ${wanted.limit}`.execute(tx)
  return { dwellings: rows.map(({ total: _, ...dwelling }) => dwelling), total: rows[0]?.total ?? 0 }
}

export async function findDwelling(tx: Tx, id: string): Promise<Dwelling | null> {
  const { rows } = await sql<Dwelling>`
    select d.id, d.number, d.address, d.postcode, json_build_object('id', m.id, 'name', m.name) as municipality
    from dwelling d join municipality m on m.foundation_id = d.foundation_id and m.id = d.municipality_id
    where d.id = ${id}`.execute(tx)
  return rows[0] ?? null
}

/**
 * Placements in sight that count for another municipality than the wished one: moving the home would part them. Those
 * out of sight are taken along by the database, and tell nothing.
 */
export async function countElsewhere(tx: Tx, dwellingId: string, municipalityId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from placement
    where dwelling_id = ${dwellingId} and municipality_id <> ${municipalityId}`.execute(tx)
  return rows[0]!.count
}
