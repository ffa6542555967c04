import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '#kernel/dates.ts'
import { newId } from '#kernel/ids.ts'
import type { Named } from '#kernel/shapes.ts'
import { eyesOf, inSight } from '#capabilities/clients/public.ts'
import type { Actor } from '#kernel/actor.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { recordsIn } from '#platform/server/db/records.ts'
import { within } from '#platform/server/db/within.ts'
import type { FileEventRow } from '#platform/server/file-events.ts'
import type { BoardCard, PlacementValues } from '../contract.ts'

export const placements = recordsIn<PlacementValues & { clientId: string }>('placement', {
  clientId: 'client_id',
  municipalityId: 'municipality_id',
  dwellingId: 'dwelling_id',
  arrangementId: 'arrangement_id',
  allocatedOn: 'allocated_on',
  housedOn: 'housed_on',
  leftOn: 'left_on',
  departureReasonId: 'departure_reason_id',
  countsForTarget: 'counts_for_target',
})

/** Locks clients in one order, so that two cannot place one person at the same time; the ids that are in sight. */
export async function lockClients(tx: Tx, clientIds: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from client where id = any (${clientIds}::uuid[]) order by id for update`.execute(tx)
  return new Set(rows.map((row) => row.id))
}

export type Stay = {
  id: string
  clientId: string
  municipality: { id: string } | null
  housedOn: PlainDate | null
  leftOn: PlainDate | null
}

export async function findStays(tx: Tx, clientIds: readonly string[]): Promise<Stay[]> {
  const { rows } = await sql<Stay>`
    select id, client_id as "clientId", case when municipality_id is not null then json_build_object('id', municipality_id) end as municipality,
      housed_on as "housedOn", left_on as "leftOn"
    from placement where client_id = any (${clientIds}::uuid[])`.execute(tx)
  return rows
}

export async function findClientName(tx: Tx, clientId: string): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    select trim(given_names || ' ' || family_name) as name from client where id = ${clientId}`.execute(tx)
  return rows[0]?.name ?? ''
}

type StayRow = {
  id: string
  municipality: Named | null
  dwelling: string | null
  allocatedOn: PlainDate | null
  housedOn: PlainDate | null
  leftOn: PlainDate | null
}

export async function findPlacements(tx: Tx, clientId: string): Promise<StayRow[]> {
  const { rows } = await sql<StayRow>`
    select p.id, case when m.id is not null then json_build_object('id', m.id, 'name', m.name) end as municipality,
      coalesce(d.address, d.number) as dwelling, p.allocated_on as "allocatedOn", p.housed_on as "housedOn", p.left_on as "leftOn"
    from placement p
    left join municipality m on m.foundation_id = p.foundation_id and m.id = p.municipality_id
    left join dwelling d on d.foundation_id = p.foundation_id and d.id = p.dwelling_id
    where p.client_id = ${clientId} order by coalesce(p.housed_on, p.allocated_on) desc, p.id`.execute(tx)
  return rows
}

/** Who is in the household today, but for the client. */
const housemates = (clientId: string) => sql`
  select other.foundation_id, other.client_id from household_membership mine
  join household_membership other on other.foundation_id = mine.foundation_id
    and other.household_id = mine.household_id and other.client_id <> mine.client_id
  where mine.client_id = ${clientId}
    and ${within('mine')} and ${within('other')}`

export async function findHousemates(tx: Tx, clientId: string): Promise<Named[]> {
  const { rows } = await sql<Named>`
    select c.id, trim(c.given_names || ' ' || c.family_name) as name
    from (${housemates(clientId)}) h join client c on c.foundation_id = h.foundation_id and c.id = h.client_id
    order by c.birth_date nulls last, name`.execute(tx)
  return rows
}

export type WaitingPlacement = Named & {
  clientId: string
  version: number
  allocatedOn: PlainDate | null
  countsForTarget: boolean
}

/** Placements of the household that wait for a home in the same municipality. */
export async function findWaitingHousemates(
  tx: Tx,
  clientId: string,
  municipalityId: string | null,
): Promise<WaitingPlacement[]> {
  const { rows } = await sql<WaitingPlacement>`
    select p.id, p.version, p.allocated_on as "allocatedOn", p.counts_for_target as "countsForTarget", c.id as "clientId", trim(c.given_names || ' ' || c.family_name) as name
    from (${housemates(clientId)}) h
    join client c on c.foundation_id = h.foundation_id and c.id = h.client_id
    join placement p on p.foundation_id = h.foundation_id and p.client_id = h.client_id
      and p.municipality_id = ${municipalityId} and p.left_on is null
      and (p.housed_on is null or p.housed_on > app.today())
    order by c.birth_date nulls last, name`.execute(tx)
  return rows
}

/** A first home in a municipality makes it the client's own, unless one stands already. */
export async function ensureMunicipality(
  tx: Tx,
  foundationId: string,
  of: { clientId: string; municipalityId: string; from: PlainDate },
): Promise<void> {
  await sql`
    insert into client_municipality (foundation_id, id, client_id, municipality_id, from_on)
    select ${foundationId}, ${newId()}, ${of.clientId}, ${of.municipalityId}, ${of.from}
    where not exists (select from client_municipality where client_id = ${of.clientId})`.execute(tx)
}

export type BoardRow = Omit<BoardCard, 'stage'> & { hasHome: boolean }

/** Who waits, and who got or gets a home from this day on. */
export async function findBoard(tx: Tx, actor: Actor, municipalityId: string, since: PlainDate): Promise<BoardRow[]> {
  const { rows } = await sql<BoardRow>`
    select p.id as "placementId", c.id as "clientId", c.given_names as "givenNames", c.family_name as "familyName",
      (select h.household_id from household_membership h where h.foundation_id = c.foundation_id and h.client_id = c.id
        and ${within('h')} limit 1) as "householdId",
      p.allocated_on as "allocatedOn", p.housed_on as "housedOn", coalesce(d.address, d.number) as dwelling,
      p.dwelling_id is not null as "hasHome", i.name as arrangement
    from client c
    join placement p on p.foundation_id = c.foundation_id and p.client_id = c.id
    left join dwelling d on d.foundation_id = p.foundation_id and d.id = p.dwelling_id
    left join list_item i on i.foundation_id = p.foundation_id and i.id = p.arrangement_id
    where ${inSight(eyesOf(actor), 'c')} and p.municipality_id = ${municipalityId}
      and ((p.housed_on is null and p.left_on is null) or p.housed_on >= ${since})
    order by coalesce(p.housed_on, p.allocated_on), c.birth_date nulls last, c.number limit 2000`.execute(tx)
  return rows
}

/** Allocated, housed, left: three moments of one placement. A day that is still to come is a plan. */
export const fileEvents = (clientId: string): RawBuilder<FileEventRow> => sql<FileEventRow>`
  select 'housing'::text as capability, p.id, moment.on_date, null::date as until_on,
    case when moment.on_date > app.today() then 'plan' else moment.mark end::text as mark, moment.word::text as word,
    jsonb_build_object('what', moment.what, 'words', jsonb_build_array(
      (select name from municipality m where m.foundation_id = p.foundation_id and m.id = p.municipality_id),
      (select coalesce(address, number) from dwelling d where d.foundation_id = p.foundation_id and d.id = p.dwelling_id),
      moment.why)) as detail
  from placement p
  cross join lateral (values
    (p.allocated_on, 'fact', 'allocated', '', null),
    (p.housed_on, 'milestone', 'housed',
      coalesce((select name from list_item i where i.foundation_id = p.foundation_id and i.id = p.arrangement_id), ''), null),
    (p.left_on, 'milestone', 'left', '',
      (select name from list_item i where i.foundation_id = p.foundation_id and i.id = p.departure_reason_id))
  ) as moment (on_date, mark, what, word, why)
  where p.client_id = ${clientId} and moment.on_date is not null`
