import type { Actor } from '#kernel/actor.ts'
import type { AnswerOf, ParsedOf } from '#kernel/endpoint.ts'
import { addDays, type PlainDate } from '#kernel/dates.ts'
import { type Fault, problem } from '#kernel/problem.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import { refuseWords } from '#capabilities/organisation/public.ts'
import { deskLocations, ledLocations, mayCallVisitors } from '../access.ts'
import type * as contract from '../contract/office-hours.ts'
import { longestFirst, openOn } from '../rules/office-hours.ts'
import { findPerson } from '../store/absences.ts'
import * as store from '../store/office-hours.ts'
import { findDeskDays, findVisits, findWaitingRoom } from '../store/visits.ts'
import { shownVisit } from './visits.ts'

const invalid = (errors: readonly Fault[]) => problem('common/invalid-input', { errors: [...errors] })

/** The one that was asked for, or the first; not-found when it is not one's own. */
async function place(tx: Tx, actor: Actor, wanted: string | undefined) {
  const locations = await store.findLocations(tx, deskLocations(actor))
  const location = wanted === undefined ? locations[0] : locations.find(({ id }) => id === wanted)
  if (!location) throw problem('common/not-found')
  return { location, locations }
}

export async function listVisits(
  { tx, actor, today, now }: Ctx,
  { locationId }: ParsedOf<typeof contract.listVisits>,
): Promise<AnswerOf<typeof contract.listVisits>> {
  const at = await place(tx, actor, locationId)
  const { id } = at.location
  const [hours, closings] = [await store.findOfficeHours(tx, id), await store.findClosings(tx, id)]
  const closed = closings.find(({ onDate }) => onDate === today)
  return {
    ...at,
    today,
    now: now.toISOString(),
    hours: openOn(hours, new Set(closed ? [today] : []), today),
    closedBecause: closed ? (closed.reason ?? '') : null,
    visits: longestFirst(await findVisits(tx, id, today)).map((visit) => shownVisit(visit, today)),
    duties: await store.findDuties(tx, id, today, today),
    rooms: await store.findRoomsAt(tx, id),
    may: { call: mayCallVisitors(actor), lead: ledLocations(actor).includes(id) },
  }
}

export async function listDeskDays(
  { tx, actor, today }: Ctx,
  { locationId }: ParsedOf<typeof contract.listDeskDays>,
): Promise<AnswerOf<typeof contract.listDeskDays>> {
  const at = await place(tx, actor, locationId)
  return { ...at, days: await findDeskDays(tx, at.location.id, today) }
}

export async function listPastVisits(
  { tx, actor, today }: Ctx,
  { locationId, visitOn }: ParsedOf<typeof contract.listPastVisits>,
): Promise<AnswerOf<typeof contract.listPastVisits>> {
  const { location } = await place(tx, actor, locationId)
  const visits = await findVisits(tx, location.id, visitOn)
  return { location, visitOn, visits: visits.map((visit) => shownVisit(visit, today)) }
}

export async function listWaitingNumbers(
  { tx, actor }: Ctx,
  { locationId }: ParsedOf<typeof contract.listWaitingNumbers>,
): Promise<AnswerOf<typeof contract.listWaitingNumbers>> {
  const { location } = await place(tx, actor, locationId)
  const rows = await findWaitingRoom(tx, location.id)
  return {
    location: location.name,
    called: rows.filter(({ called }) => called).map(({ number, room }) => ({ number, room })),
    waiting: rows.filter(({ called }) => !called).map(({ number }) => number),
  }
}

const WEEKS_AHEAD = 6
export async function listOfficeHours(
  { tx, actor, today }: Ctx,
  { locationId }: ParsedOf<typeof contract.listOfficeHours>,
): Promise<AnswerOf<typeof contract.listOfficeHours>> {
  const at = await place(tx, actor, locationId)
  const { id } = at.location
  return {
    ...at,
    today,
    hours: await store.findOfficeHours(tx, id),
    closings: await store.findClosings(tx, id),
    duties: await store.findDuties(tx, id, today, addDays(today, WEEKS_AHEAD * 7)),
    rooms: await store.findRoomsAt(tx, id),
    may: { lead: ledLocations(actor).includes(id) },
  }
}

/** Who leads one location sets no times of another. */
const refuseElsewhere = (actor: Actor, locationId: string): Fault[] =>
  ledLocations(actor).includes(locationId) ? [] : [{ pointer: '/locationId', code: 'fault/unknown-choice' }]
const inThePast = (on: PlainDate, today: PlainDate, pointer: string): Fault[] =>
  on < today ? [{ pointer, code: 'fault/in-the-past' }] : []

export async function openOfficeHour({ tx, actor }: Ctx, wish: ParsedOf<typeof contract.openOfficeHour>) {
  const errors = refuseElsewhere(actor, wish.locationId)
  if (wish.closesAt <= wish.opensAt) errors.push({ pointer: '/closesAt', code: 'fault/ends-before-start' })
  if (wish.fromOn && wish.untilOn && wish.untilOn < wish.fromOn)
    errors.push({ pointer: '/untilOn', code: 'fault/ends-before-start' })
  if (errors.length > 0) throw invalid(errors)
  return store.officeHours.insert(tx, actor.foundationId, wish)
}

export async function endOfficeHour(
  { tx, actor }: Ctx,
  { officeHourId, version, untilOn }: ParsedOf<typeof contract.endOfficeHour>,
) {
  const found = await store.officeHours.find(tx, officeHourId)
  if (!found) throw problem('common/not-found')
  if (!ledLocations(actor).includes(found.values.locationId)) throw problem('common/not-allowed')
  if (found.values.fromOn && untilOn < found.values.fromOn)
    throw invalid([{ pointer: '/untilOn', code: 'fault/ends-before-start' }])
  await store.officeHours.lock(tx, officeHourId, version)
  await store.officeHours.change(tx, officeHourId, version, { untilOn })
  return { id: officeHourId, version: version + 1 }
}

export async function closeForADay({ tx, actor, today }: Ctx, wish: ParsedOf<typeof contract.closeForADay>) {
  const errors = [...refuseElsewhere(actor, wish.locationId), ...inThePast(wish.onDate, today, '/onDate')]
  if (errors.length === 0 && (await store.isClosed(tx, wish.locationId, wish.onDate)))
    errors.push({ pointer: '/onDate', code: 'fault/already-there' })
  if (errors.length > 0) throw invalid(errors)
  return store.closings.insert(tx, actor.foundationId, { ...wish, reason: wish.reason || null })
}

export async function putOnDuty({ tx, actor, today }: Ctx, wish: ParsedOf<typeof contract.putOnDuty>) {
  const errors = [
    ...refuseElsewhere(actor, wish.locationId),
    ...inThePast(wish.onDate, today, '/onDate'),
    ...(await refuseWords(tx, wish, { languageId: 'language' })),
  ]
  if (wish.workerId === null && wish.languageId === null) errors.push({ pointer: '/workerId', code: 'fault/required' })
  if (wish.workerId !== null && (await findPerson(tx, wish.workerId)) === null)
    errors.push({ pointer: '/workerId', code: 'fault/unknown-choice' })
  if (wish.roomId !== null && !(await store.findRoomsAt(tx, wish.locationId)).some(({ id }) => id === wish.roomId))
    errors.push({ pointer: '/roomId', code: 'fault/unknown-choice' })
  if (errors.length === 0 && (await store.isOnDuty(tx, wish)))
    errors.push({ pointer: '/workerId', code: 'fault/already-there' })
  if (errors.length > 0) throw invalid(errors)
  return store.duties.insert(tx, actor.foundationId, wish)
}

/** Not-found out of sight; not-allowed for who sees it and does not lead there. */
export async function removeClosing({ tx }: Ctx, { closingId }: ParsedOf<typeof contract.removeClosing>) {
  if (!(await store.closings.find(tx, closingId))) throw problem('common/not-found')
  if (!(await store.removeFrom(tx, 'office_closing', closingId))) throw problem('common/not-allowed')
  return { id: closingId }
}
export async function takeOffDuty({ tx }: Ctx, { dutyId }: ParsedOf<typeof contract.takeOffDuty>) {
  if (!(await store.duties.find(tx, dutyId))) throw problem('common/not-found')
  if (!(await store.removeFrom(tx, 'office_duty', dutyId))) throw problem('common/not-allowed')
  return { id: dutyId }
}
