import { sql } from 'kysely'
import type { AnswerOf } from '#kernel/endpoint.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { recordsIn } from '#platform/server/db/records.ts'
import type { listBookings, listRooms } from '../contract/appointments.ts'

type RoomValues = { locationId: string; name: string; seats: number | null; active: boolean }
export const rooms = recordsIn<RoomValues>('room', {
  locationId: 'location_id',
  name: 'name',
  seats: 'seats',
  active: 'active',
})

type Room = AnswerOf<typeof listRooms>['rooms'][number]
export async function findRooms(tx: Tx): Promise<Room[]> {
  const { rows } = await sql<Room>`
    select r.id, r.version, r.location_id as "locationId", l.name as location, r.name, r.seats, r.active
    from room r join location l on l.foundation_id = r.foundation_id and l.id = r.location_id
    order by l.name, r.name limit 1000`.execute(tx)
  return rows
}

export async function hasRoom(tx: Tx, locationId: string, name: string, except: string | null): Promise<boolean> {
  const { rows } = await sql`
    select 1 from room where location_id = ${locationId} and name = ${name} and id is distinct from ${except}::uuid`.execute(
    tx,
  )
  return rows.length > 0
}

type Booking = AnswerOf<typeof listBookings>['bookings'][number]
/** Of the interpreter who asks, from this instant on. */
export async function findBookings(tx: Tx, fromAt: string): Promise<Booking[]> {
  const { rows } = await sql<Booking>`
    select id, version, from_at as "fromAt", until_at as "untilAt", location, room, place, language, initials, answer
    from app.bookings(${fromAt}::timestamptz)`.execute(tx)
  return rows
}

export async function answerBooking(
  tx: Tx,
  of: { appointmentId: string; version: number; answer: string },
): Promise<'done' | 'stale' | 'not-found'> {
  const { rows } = await sql<{ answer: 'done' | 'stale' | 'not-found' }>`
    select app.answer_booking(${of.appointmentId}, ${of.version}, ${of.answer}) as answer`.execute(tx)
  return rows[0]!.answer
}
