import { type RawBuilder, sql } from 'kysely'
import type { FigureScope, Words } from './figure.ts'

/**
 * Joins the reception location of a client on the day of the event as `place`, and keeps only locations in the municipality of
 * the scope. At most one row per event: a client stays in one place at a time. The day of leaving is no day of the stay.
 */
export const atReception = (
  scope: FigureScope,
  client: RawBuilder<string>,
  on: RawBuilder<string>,
): RawBuilder<unknown> => sql`
  join reception_stay stay on stay.foundation_id = ${scope.foundationId} and stay.client_id = ${client}
    and stay.from_on <= ${on} and coalesce(stay.left_on, 'infinity') > ${on}
  join reception_location place on place.foundation_id = stay.foundation_id and place.id = stay.reception_location_id
    and place.municipality_id = ${scope.municipalityId}`

export const clientsAtReception: Words = {
  nl: 'Cliënten die op die dag op een opvanglocatie in deze gemeente verbleven, waar zij ook stonden ingeschreven.',
  en: 'Clients who stayed at a reception location in this municipality on that day, wherever they were registered.',
}
