import { type RawBuilder, sql } from 'kysely'
import { newId } from '#kernel/ids.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { FileEventRow } from '#platform/server/file-events.ts'
import type { BoardCard, PlacementValues } from '../contract.ts'

const columns = (wish: PlacementValues) => ({
  municipality_id: wish.municipalityId,
  dwelling_id: wish.dwellingId,
  arrangement_id: wish.arrangementId,
  allocated_on: wish.allocatedOn,
  housed_on: wish.housedOn,
  left_on: wish.leftOn,
  departure_reason_id: wish.departureReasonId,
  counts_for_target: wish.countsForTarget,
})

export type FoundPlacement = { id: string; clientId: string; clientName: string; values: PlacementValues; version: number }

export async function findPlacement(tx: Tx, id: string): Promise<FoundPlacement | null> {
  const { rows } = await sql<FoundPlacement>`
    select p.id, p.client_id as "clientId", trim(c.given_names || ' ' || c.family_name) as "clientName", p.version,
      json_build_object('municipalityId', p.municipality_id, 'dwellingId', p.dwelling_id, 'arrangementId', p.arrangement_id,
        'allocatedOn', p.allocated_on, 'housedOn', p.housed_on, 'leftOn', p.left_on,
        'departureReasonId', p.departure_reason_id, 'countsForTarget', p.counts_for_target) as values
    from placement p join client c on c.foundation_id = p.foundation_id and c.id = p.client_id
    where p.id = ${id}`.execute(tx)
  return rows[0] ?? null
}

/** Locks the client, so that two cannot place one person at the same time; false when the client is not in sight. */
export async function lockClient(tx: Tx, clientId: string): Promise<boolean> {
  const { rows } = await sql`select 1 from client where id = ${clientId} for update`.execute(tx)
  return rows.length > 0
}

export async function findStays(tx: Tx, clientId: string): Promise<{ id: string; housedOn: string | null; leftOn: string | null }[]> {
  const { rows } = await sql<{ id: string; housedOn: string | null; leftOn: string | null }>`
    select id, housed_on as "housedOn", left_on as "leftOn" from placement where client_id = ${clientId}`.execute(tx)
  return rows
}

export async function insertPlacement(tx: Tx, foundationId: string, clientId: string, wish: PlacementValues): Promise<{ id: string }> {
  const id = newId()
  await tx.insertInto('placement').values({ foundation_id: foundationId, id, client_id: clientId, ...columns(wish) }).execute()
  return { id }
}

export async function changePlacement(tx: Tx, id: string, version: number, wish: PlacementValues): Promise<boolean> {
  const result = await tx.updateTable('placement').set(columns(wish)).where('id', '=', id).where('version', '=', version).executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** A first home in a municipality makes it the client's own, unless one stands already on that day. */
export async function ensureMunicipality(tx: Tx, foundationId: string, clientId: string, municipalityId: string, from: string): Promise<void> {
  await sql`
    insert into client_municipality (foundation_id, id, client_id, municipality_id, from_on)
    select ${foundationId}, ${newId()}, ${clientId}, ${municipalityId}, ${from}
    where not exists (select from client_municipality where client_id = ${clientId})`.execute(tx)
}

export async function findDwellings(tx: Tx, municipalityId: string | undefined, q: string | undefined) {
  const { rows } = await sql<{ id: string; number: string | null; address: string | null; postcode: string | null; municipality: { id: string; name: string }; version: number }>`
    select d.id, d.number, d.address, d.postcode, d.version, json_build_object('id', m.id, 'name', m.name) as municipality
    from dwelling d join municipality m on m.foundation_id = d.foundation_id and m.id = d.municipality_id
    where (${municipalityId ?? null}::uuid is null or d.municipality_id = ${municipalityId ?? null})
      and (${q ?? ''} = '' or concat_ws(' ', d.number, d.address, d.postcode) ilike '%' || ${q ?? ''} || '%')
    order by d.address nulls last, d.number limit 500`.execute(tx)
  return rows
}

export async function insertDwelling(
  tx: Tx,
  foundationId: string,
  wish: { municipalityId: string; number: string | null; address: string | null; postcode: string | null },
): Promise<{ id: string }> {
  const id = newId()
  await tx
    .insertInto('dwelling')
    .values({ foundation_id: foundationId, id, municipality_id: wish.municipalityId, number: wish.number, address: wish.address, postcode: wish.postcode })
    .execute()
  return { id }
}

export async function findBoard(tx: Tx, municipalityId: string, from: string, until: string): Promise<{ waiting: BoardCard[]; housed: BoardCard[] }> {
  const { rows } = await sql<BoardCard>`
    select p.id as "placementId", c.id as "clientId", trim(c.given_names || ' ' || c.family_name) as name, c.number,
      coalesce((select count(*) from household_membership mine join household_membership other
          on other.foundation_id = mine.foundation_id and other.household_id = mine.household_id
          and coalesce(other.until_on, 'infinity') >= app.today()
        where mine.foundation_id = c.foundation_id and mine.client_id = c.id and coalesce(mine.until_on, 'infinity') >= app.today()), 1) as "householdSize",
      p.allocated_on as "allocatedOn", p.housed_on as "housedOn", coalesce(d.address, d.number) as dwelling, i.name as arrangement
    from placement p
    join client c on c.foundation_id = p.foundation_id and c.id = p.client_id
    left join dwelling d on d.foundation_id = p.foundation_id and d.id = p.dwelling_id
    left join list_item i on i.foundation_id = p.foundation_id and i.id = p.arrangement_id
    where p.municipality_id = ${municipalityId} and ((p.housed_on is null and p.left_on is null) or p.housed_on between ${from} and ${until})
    order by coalesce(p.housed_on, p.allocated_on), c.number limit 2000`.execute(tx)
  return { waiting: rows.filter((row) => row.housedOn === null), housed: rows.filter((row) => row.housedOn !== null) }
}

/** Allocated, housed, left: three moments of one placement. */
export const fileEvents = (clientId: string): RawBuilder<FileEventRow> => sql<FileEventRow>`
  select 'housing'::text as capability, p.id, moment.on_date, null::date as until_on, moment.mark::text as mark, moment.word::text as word,
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
