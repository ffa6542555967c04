import { sql } from 'kysely'
import type { PlainDate } from '#kernel/dates.ts'
import type { Tx } from '#platform/server/db/database.ts'

export type HousedRow = {
  placementId: string
  clientId: string
  number: number
  name: string | null
  on: PlainDate
  bornOn: PlainDate | null
}

/** Placements behind a realised number, as far as the eyes of the transaction reach. Ids are for the log as well. */
export async function findHoused(
  tx: Tx,
  wish: { municipalityId: string; from: PlainDate; until: PlainDate },
  how: 'with names' | 'by number',
): Promise<HousedRow[]> {
  const who = how === 'with names' ? sql`trim(c.given_names || ' ' || c.family_name) as name` : sql`null::text as name`
  const { rows } = await sql<HousedRow>`
    select p.id as "placementId", c.id as "clientId", ${who}, c.number,
      p.housed_on as "on", c.birth_date as "bornOn"
    from placement p join client c on c.foundation_id = p.foundation_id and c.id = p.client_id
    where p.municipality_id = ${wish.municipalityId} and p.counts_for_target
      and p.housed_on between ${wish.from} and ${wish.until}
      and (not c.secret or c.id = any (app.named_for()))
    order by p.housed_on, c.number limit 5000`.execute(tx)
  return rows
}

export async function countHoused(
  tx: Tx,
  wish: { municipalityId: string; from: PlainDate; until: PlainDate },
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from placement where municipality_id = ${wish.municipalityId} and counts_for_target
      and housed_on between ${wish.from} and ${wish.until}`.execute(tx)
  return rows[0]!.count
}
