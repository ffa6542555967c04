import { type RawBuilder, sql } from 'kysely'
import { within } from '../db/within.ts'
import type { FigureScope, Words } from './figure.ts'

/**
 * Joins the municipality of a client on the day of the event, and keeps only events of the scope's municipality.
 * At most one row per event: a client has one municipality at a time.
 */
export const inMunicipality = (
  scope: FigureScope,
  client: RawBuilder<string>,
  on: RawBuilder<string>,
): RawBuilder<unknown> => sql`
  join client_municipality town on town.foundation_id = ${scope.foundationId} and town.client_id = ${client}
    and town.municipality_id = ${scope.municipalityId}
    and ${within('town', on)}`

/** The period of the scope, both days included. */
export const during = (scope: FigureScope, on: RawBuilder<string>): RawBuilder<boolean> =>
  sql`${on} between ${scope.from} and ${scope.until}`

export const clientsOfMunicipality: Words = {
  nl: 'Cliënten die op de dag van de gebeurtenis in deze gemeente woonden.',
  en: 'Clients who lived in this municipality on the day of the event.',
}
export const wholeFoundation: Words = {
  nl: 'De hele stichting, alle gemeenten samen.',
  en: 'The whole foundation, all municipalities together.',
}
