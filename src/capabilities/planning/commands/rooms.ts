import type { ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type * as contract from '../contract/appointments.ts'
import * as store from '../store/rooms.ts'

const fault = (pointer: string, code: string) => problem('common/invalid-input', { errors: [{ pointer, code }] })

export async function addRoom({ tx, actor }: Ctx, wish: ParsedOf<typeof contract.addRoom>) {
  // Who leads one location keeps no rooms of another.
  if (!(actor.sight.write.guidance?.locationIds ?? []).includes(wish.locationId))
    throw fault('/locationId', 'fault/unknown-choice')
  if (await store.hasRoom(tx, wish.locationId, wish.name, null)) throw fault('/name', 'fault/already-there')
  return store.rooms.insert(tx, actor.foundationId, { ...wish, active: true })
}

export async function correctRoom(
  { tx, actor }: Ctx,
  { roomId, version, ...wish }: ParsedOf<typeof contract.correctRoom>,
) {
  const found = await store.rooms.find(tx, roomId)
  if (!found) throw problem('common/not-found')
  const { locationId } = found.values
  if (!(actor.sight.write.guidance?.locationIds ?? []).includes(locationId)) throw problem('common/not-allowed')
  await store.rooms.lock(tx, roomId, version)
  if (await store.hasRoom(tx, locationId, wish.name, roomId)) throw fault('/name', 'fault/already-there')
  await store.rooms.change(tx, roomId, version, wish)
  return { id: roomId, version: version + 1 }
}

/** An interpreter says yes or no to a booking; nothing else of it is theirs. */
export async function answerBooking({ tx }: Ctx, wish: ParsedOf<typeof contract.answerBooking>) {
  const answer = await store.answerBooking(tx, wish)
  if (answer === 'not-found') throw problem('common/not-found')
  if (answer === 'stale') throw problem('common/stale-version', { current: null })
  return { id: wish.appointmentId, version: wish.version + 1 }
}
