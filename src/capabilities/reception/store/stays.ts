import { sql } from 'kysely'
import type { Tx } from '#platform/server/db/database.ts'
import { recordsIn } from '#platform/server/db/records.ts'
import type { Stay, StayValues } from '../contract/stays.ts'
import type { Span } from '../rules/stays.ts'

export const stays = recordsIn<StayValues & { clientId: string }>('reception_stay', {
  clientId: 'client_id',
  receptionLocationId: 'reception_location_id',
  fromOn: 'from_on',
  leftOn: 'left_on',
  goneTo: 'gone_to',
  municipalityId: 'municipality_id',
  note: 'note',
})

export async function findStaysOfClient(tx: Tx, clientId: string): Promise<Stay[]> {
  const { rows } = await sql<Stay>`
    select s.id, s.version, l.name as location, m.name as municipality,
      json_build_object('receptionLocationId', s.reception_location_id, 'fromOn', s.from_on, 'leftOn', s.left_on,
        'goneTo', s.gone_to, 'municipalityId', s.municipality_id, 'note', s.note) as values
    from reception_stay s
    join reception_location l on l.foundation_id = s.foundation_id and l.id = s.reception_location_id
    left join municipality m on m.foundation_id = s.foundation_id and m.id = s.municipality_id
    where s.client_id = ${clientId} order by s.from_on desc, s.id limit 500`.execute(tx)
  return rows
}

export async function findOtherSpans(tx: Tx, clientId: string, except: string | null): Promise<Span[]> {
  const { rows } = await sql<Span>`
    select from_on as "fromOn", left_on as "leftOn" from reception_stay
    where client_id = ${clientId} and id is distinct from ${except}::uuid`.execute(tx)
  return rows
}
