import { sql } from 'kysely'
import type { Tx } from '#platform/server/db/database.ts'
import { recordsIn } from '#platform/server/db/records.ts'
import type { LocationValues, ReceptionLocation, StayHere } from '../contract/locations.ts'

export const receptionLocations = recordsIn<LocationValues>('reception_location', {
  name: 'name',
  kind: 'kind',
  targetGroup: 'target_group',
  municipalityId: 'municipality_id',
  capacity: 'capacity',
  openedOn: 'opened_on',
  closedOn: 'closed_on',
  note: 'note',
})

export type FoundLocation = Omit<ReceptionLocation, 'state'>

const columns = sql`l.id, l.version, json_build_object('name', l.name, 'kind', l.kind, 'targetGroup', l.target_group,
    'municipalityId', l.municipality_id, 'capacity', l.capacity, 'openedOn', l.opened_on, 'closedOn', l.closed_on,
    'note', l.note) as values, m.name as municipality`
const beside = sql`left join municipality m on m.foundation_id = l.foundation_id and m.id = l.municipality_id`
const today = sql`s.from_on <= app.today() and coalesce(s.left_on, 'infinity') > app.today()`

/** In name order, the closed ones last. `counts`: who sees no files is not told how many stay there. */
export async function findLocations(tx: Tx, counts: boolean): Promise<FoundLocation[]> {
  const { rows } = await sql<FoundLocation>`
    select ${columns}, ${counts ? sql`coalesce(h.n, 0)` : sql`null::int`} as staying
    from reception_location l ${beside}
    left join (select s.reception_location_id, count(*)::int as n from reception_stay s
      where ${today} group by 1) h on h.reception_location_id = l.id
    order by coalesce(l.closed_on < app.today(), false), lower(l.name), l.id limit 1000`.execute(tx)
  return rows
}

export async function findLocation(tx: Tx, id: string, counts: boolean): Promise<FoundLocation | null> {
  const { rows } = await sql<FoundLocation>`
    select ${columns}, ${
      counts
        ? sql`(select count(*)::int from reception_stay s where s.reception_location_id = l.id and ${today})`
        : sql`null::int`
    } as staying
    from reception_location l ${beside} where l.id = ${id}`.execute(tx)
  return rows[0] ?? null
}

/** Whether another has this name, in whatever letters. */
export async function isNamed(tx: Tx, name: string, except: string | null): Promise<boolean> {
  const { rows } = await sql`
    select 1 from reception_location where lower(name) = lower(${name}) and id is distinct from ${except}::uuid limit 1`.execute(
    tx,
  )
  return rows.length > 0
}

/** The first who would stay there after its last day, by the day until which the location must be open. */
export async function findStaysAt(tx: Tx, id: string): Promise<StayHere[]> {
  const { rows } = await sql<StayHere>`
    select s.id, s.from_on as "fromOn", s.left_on as "leftOn",
      json_build_object('id', c.id, 'number', c.number, 'name', trim(c.given_names || ' ' || c.family_name)) as client
    from reception_stay s join client c on c.foundation_id = s.foundation_id and c.id = s.client_id
    where s.reception_location_id = ${id} and ${today}
    order by s.from_on, s.id limit 1000`.execute(tx)
  return rows
}
