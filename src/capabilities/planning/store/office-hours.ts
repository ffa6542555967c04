import { sql } from 'kysely'
import type { PlainDate } from '#kernel/dates.ts'
import type { Named } from '#kernel/shapes.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { recordsIn } from '#platform/server/db/records.ts'
import type { Duty, OfficeHour } from '../contract/office-hours.ts'

type HourValues = {
  locationId: string
  kind: string
  weekday: number
  opensAt: string
  closesAt: string
  fromOn: string | null
  untilOn: string | null
}
export const officeHours = recordsIn<HourValues>('office_hour', {
  locationId: 'location_id',
  kind: 'kind',
  weekday: 'weekday',
  opensAt: 'opens_at',
  closesAt: 'closes_at',
  fromOn: 'from_on',
  untilOn: 'until_on',
})
export const closings = recordsIn<{ locationId: string; onDate: string; reason: string | null }>('office_closing', {
  locationId: 'location_id',
  onDate: 'closed_on',
  reason: 'reason',
})
type DutyValues = {
  locationId: string
  onDate: string
  workerId: string | null
  languageId: string | null
  roomId: string | null
}
export const duties = recordsIn<DutyValues>('office_duty', {
  locationId: 'location_id',
  onDate: 'duty_on',
  workerId: 'worker_id',
  languageId: 'language_id',
  roomId: 'room_id',
})

/** Those of these locations that there are today, in order of name. */
export async function findLocations(tx: Tx, ids: readonly string[]): Promise<Named[]> {
  const { rows } = await sql<Named>`
    select id, name from location where id = any (${ids}::uuid[])
      and coalesce(closed_on, 'infinity') >= app.today() order by name`.execute(tx)
  return rows
}

/** What holds today or will; what ended before is not asked for here. */
export async function findOfficeHours(tx: Tx, locationId: string): Promise<OfficeHour[]> {
  const { rows } = await sql<OfficeHour>`
    select id, version, kind, weekday, to_char(opens_at, 'HH24:MI') as "opensAt", to_char(closes_at, 'HH24:MI') as "closesAt",
      from_on as "fromOn", until_on as "untilOn"
    from office_hour where location_id = ${locationId} and coalesce(until_on, 'infinity') >= app.today()
    order by weekday, opens_at, kind limit 200`.execute(tx)
  return rows
}

export async function findClosings(tx: Tx, locationId: string) {
  const { rows } = await sql<{ id: string; onDate: PlainDate; reason: string | null }>`
    select id, closed_on as "onDate", reason from office_closing
    where location_id = ${locationId} and closed_on >= app.today() order by closed_on limit 200`.execute(tx)
  return rows
}

/** Who is there from this day until that one; `absent` by what the team wrote down. */
export async function findDuties(tx: Tx, locationId: string, from: PlainDate, until: PlainDate): Promise<Duty[]> {
  const { rows } = await sql<Duty>`
    select d.id, d.duty_on as "onDate",
      case when d.worker_id is not null then json_build_object('id', d.worker_id, 'name', coalesce(w.name, '')) end as worker,
      language.name as language,
      case when r.id is not null then json_build_object('id', r.id, 'name', r.name) end as room,
      exists (select from absence a where a.foundation_id = d.foundation_id and a.worker_id = d.worker_id
        and d.duty_on between a.from_on and coalesce(a.until_on, 'infinity')) as absent
    from office_duty d
    left join app.colleague w on w.foundation_id = d.foundation_id and w.id = d.worker_id
    left join list_item language on language.foundation_id = d.foundation_id and language.id = d.language_id
    left join room r on r.foundation_id = d.foundation_id and r.id = d.room_id
    where d.location_id = ${locationId} and d.duty_on between ${from} and ${until}
    order by d.duty_on, (d.language_id is not null), w.name limit 500`.execute(tx)
  return rows
}

export async function findRoomsAt(tx: Tx, locationId: string): Promise<Named[]> {
  const { rows } = await sql<Named>`
    select id, name from room where location_id = ${locationId} and active order by name limit 200`.execute(tx)
  return rows
}

export async function isOnDuty(tx: Tx, wish: DutyValues): Promise<boolean> {
  const { rows } = await sql`
    select from office_duty where location_id = ${wish.locationId} and duty_on = ${wish.onDate}
      and worker_id is not distinct from ${wish.workerId}::uuid and language_id is not distinct from ${wish.languageId}::uuid`.execute(
    tx,
  )
  return rows.length > 0
}
export async function isClosed(tx: Tx, locationId: string, on: PlainDate): Promise<boolean> {
  const { rows } =
    await sql`select from office_closing where location_id = ${locationId} and closed_on = ${on}`.execute(tx)
  return rows.length > 0
}

/** False when it is out of sight, or not the actor's to remove. */
export async function removeFrom(tx: Tx, table: 'office_closing' | 'office_duty', id: string): Promise<boolean> {
  const result = await sql`delete from ${sql.table(table)} where id = ${id}`.execute(tx)
  return (result.numAffectedRows ?? 0n) > 0n
}
