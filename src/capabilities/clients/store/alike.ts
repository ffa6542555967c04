import { sql } from 'kysely'
import { readPlannedOnce } from '#platform/server/db/connection.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Person } from '../contract.ts'
import type { Compared } from '../rules/alike.ts'

export type Alike = Person & Compared & { vNumber: string | null }

/** These files, to be compared. */
export async function findAlike(tx: Tx, ids: readonly string[]): Promise<Alike[]> {
  const query = sql<Alike>`
    select c.id, c.number, c.given_names as "givenNames", c.family_name as "familyName", c.birth_date as "birthDate",
           c.birth_date_precision as "birthDatePrecision",
           c.birth_date_estimated as "birthDateEstimated", c.v_number as "vNumber", c.sex, c.name_parts as parts,
           array(select n.name_parts from client_name n where n.foundation_id = c.foundation_id and n.client_id = c.id) as "otherNames"
    from client c where c.foundation_id = (select app.foundation()) and c.id = any (${ids}::uuid[])
    order by c.number`
  return readPlannedOnce(tx, 'clients.alike', query)
}
