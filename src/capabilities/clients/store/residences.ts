import { sql } from 'kysely'
import type { PlainDate } from '#kernel/dates.ts'
import { recordsIn } from '#platform/server/db/records.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { within } from '#platform/server/db/within.ts'

type Values = { clientId: string; municipalityId: string; fromOn: PlainDate | null; untilOn: PlainDate | null }
/** To which municipality somebody belonged, from when until when. */
export const residences = recordsIn<Values>('client_municipality', {
  clientId: 'client_id',
  municipalityId: 'municipality_id',
  fromOn: 'from_on',
  untilOn: 'until_on',
})

export async function lockResidence(tx: Tx, clientId: string, on: PlainDate) {
  const { rows } = await sql<{ id: string; fromOn: PlainDate | null; version: number }>`
    select r.id, r.from_on as "fromOn", r.version from client_municipality r
    where r.foundation_id = (select app.foundation()) and r.client_id = ${clientId} and ${within('r', on)}
    for update`.execute(tx)
  return rows[0] ?? null
}

export async function knowsMunicipality(tx: Tx, municipalityId: string): Promise<boolean> {
  const row = await tx.selectFrom('municipality').select('id').where('id', '=', municipalityId).executeTakeFirst()
  return row !== undefined
}
