import type { Actor } from '#kernel/actor.ts'
import type { PlainDate } from '#kernel/dates.ts'
import type { AnswerOf, ParsedOf } from '#kernel/endpoint.ts'
import { type Fault, problem } from '#kernel/problem.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import { registerClient } from '#capabilities/clients/public.ts'
import { refuseWords } from '#capabilities/organisation/public.ts'
import { deskLocations, mayCallVisitors, mayTakeInVisitors } from '../access.ts'
import type * as contract from '../contract/office-hours.ts'
import { mayBecome, needsTriage } from '../rules/office-hours.ts'
import { findRoomsAt } from '../store/office-hours.ts'
import * as store from '../store/visits.ts'

/** What a talk is written down with: contacts are kept elsewhere, and that is handed in where the routes are gathered. */
export type ContactDoor = {
  kindsFor(tx: Tx, actor: Actor): Promise<readonly { id: string }[]>
  prepareContact(ctx: Ctx, clientId: string): Promise<{ kindId: string | null; kindIds: readonly string[] }>
  recordContact(
    ctx: Ctx,
    wish: {
      clientId: string
      contactId: string
      heldOn: PlainDate
      kindId: string
      mannerId: null
      subjectId: string | null
      minutes: number | null
      workerId: string | null
      note: string | null
    },
  ): Promise<unknown>
}

const invalid = (errors: readonly Fault[]) => problem('common/invalid-input', { errors: [...errors] })

export const shownVisit = (
  { locationId: _, visitOn: __, seen: ___, settledOn, ...visit }: store.FoundVisit,
  today: PlainDate,
): contract.Visit => ({ ...visit, beyondTwoYears: needsTriage(settledOn, today) })

export async function recordArrival(
  { tx, actor, today, now }: Ctx,
  wish: ParsedOf<typeof contract.recordArrival>,
): Promise<AnswerOf<typeof contract.recordArrival>> {
  const errors: Fault[] = await refuseWords(tx, wish, { languageId: 'language' })
  if (!deskLocations(actor).includes(wish.locationId))
    errors.push({ pointer: '/locationId', code: 'fault/unknown-choice' })
  if (wish.clientId !== null) {
    if (!(await store.isKnownAtDesk(tx, wish.clientId)))
      errors.push({ pointer: '/clientId', code: 'fault/unknown-reference' })
    else if (await store.isHere(tx, wish.clientId, today))
      errors.push({ pointer: '/clientId', code: 'fault/already-there' })
  }
  if (errors.length > 0) throw invalid(errors)
  const calledName = wish.clientId === null ? wish.calledName || null : null
  const arrival = { ...wish, calledName, question: wish.question || null }
  return store.insertVisit(tx, { foundationId: actor.foundationId, today, now }, arrival)
}

/** Not-found out of sight. Who comes second hears that a colleague was first, and who. */
async function lockToMove(
  { tx }: Ctx,
  { visitId, version }: { visitId: string; version: number },
  to: contract.VisitState,
): Promise<store.FoundVisit> {
  const locked = await store.lockVisit(tx, visitId, version)
  const found = await store.findVisit(tx, visitId)
  if (!found) throw problem('common/not-found')
  if (!locked || !mayBecome(found.state, to)) throw problem('planning/visitor-taken')
  return found
}

const asked = async (tx: Tx, visitId: string, version: number) => ({
  id: visitId,
  version: (await store.findVisit(tx, visitId))?.version ?? version + 1,
})

export async function callVisitor(ctx: Ctx, wish: ParsedOf<typeof contract.callVisitor>) {
  const { tx, actor, now } = ctx
  // Somebody without a place in the team helps nobody: the route asks that too, and a talk needs a name.
  if (actor.workerId === null) throw problem('common/not-allowed')
  const { locationId, arrivedAt } = await lockToMove(ctx, wish, 'called')
  if (wish.roomId !== null && !(await findRoomsAt(tx, locationId)).some(({ id }) => id === wish.roomId))
    throw invalid([{ pointer: '/roomId', code: 'fault/unknown-choice' }])
  const at = new Date(Math.max(now.getTime(), Date.parse(arrivedAt)))
  await store.setCalled(tx, wish.visitId, { workerId: actor.workerId, roomId: wish.roomId, at })
  return asked(tx, wish.visitId, wish.version)
}

export async function sendBackToWait(ctx: Ctx, wish: ParsedOf<typeof contract.sendBackToWait>) {
  await lockToMove(ctx, wish, 'waiting')
  await store.setWaiting(ctx.tx, wish.visitId)
  return asked(ctx.tx, wish.visitId, wish.version)
}

export async function letVisitorLeave(ctx: Ctx, wish: ParsedOf<typeof contract.letVisitorLeave>) {
  const { arrivedAt } = await lockToMove(ctx, wish, 'left')
  await store.setLeft(ctx.tx, wish.visitId, new Date(Math.max(ctx.now.getTime(), Date.parse(arrivedAt))))
  return asked(ctx.tx, wish.visitId, wish.version)
}

/** A file as intake opens it, and the visit is of that client; not-found when it is not there, taken when it is somebody's. */
export async function takeInVisitor(ctx: Ctx, { visitId, ...wish }: ParsedOf<typeof contract.takeInVisitor>) {
  if (!(await store.findVisit(ctx.tx, visitId))) throw problem('common/not-found')
  if (!(await store.lockUnknown(ctx.tx, visitId))) throw problem('planning/visitor-taken')
  const client = await registerClient(ctx, wish)
  await store.setClient(ctx.tx, visitId, client.id)
  return client
}

/** Kinds of contact for this talk, and whether the file has to be opened first. */
export async function prepareTalk(ctx: Ctx, visit: store.FoundVisit, door: ContactDoor) {
  const kinds = (await door.kindsFor(ctx.tx, ctx.actor)).map(({ id }) => id)
  const writes = mayCallVisitors(ctx.actor) && kinds.length > 0
  if (visit.client === null) {
    const takeIn = mayTakeInVisitors(ctx.actor) && mayBecome(visit.state, 'left')
    return { kindIds: kinds, kindId: kinds[0] ?? null, may: { record: writes, open: false, takeIn } }
  }
  if (!visit.seen) return { kindIds: [], kindId: null, may: { record: false, open: writes, takeIn: false } }
  const { kindId, kindIds } = await door.prepareContact(ctx, visit.client.id)
  return { kindIds: [...kindIds], kindId, may: { record: writes, open: false, takeIn: false } }
}

/** The talk as a contact under the id of the visit, so that it is there once however often this is sent. */
export async function finishVisit(ctx: Ctx, wish: ParsedOf<typeof contract.finishVisit>, door: ContactDoor) {
  const { tx, actor, today, now } = ctx
  const { visitId, version, triage, triageElsewhere, note, ...talk } = wish
  const visit = await lockToMove(ctx, { visitId, version }, 'done')
  if (triage === 'elsewhere' && !triageElsewhere)
    throw invalid([{ pointer: '/triageElsewhere', code: 'fault/required' }])
  const { client, locationId, visitOn } = visit
  const workerId = visit.calledBy?.id ?? actor.workerId
  if (client === null) {
    await refuseTalk(ctx, talk, note, door)
    await store.insertVisitorContact(tx, actor.foundationId, visitId, {
      ...talk,
      locationId,
      heldOn: visitOn,
      workerId,
    })
  } else {
    await door.recordContact(ctx, {
      ...talk,
      clientId: client.id,
      contactId: visitId,
      heldOn: visitOn,
      mannerId: null,
      workerId,
      note: note || null,
    })
  }
  const at = new Date(Math.max(now.getTime(), Date.parse(visit.calledAt ?? visit.arrivedAt)))
  const asksTriage = needsTriage(visit.settledOn, today)
  await store.setDone(tx, visitId, {
    at,
    triage: asksTriage ? triage : null,
    triageElsewhere: asksTriage && triage === 'elsewhere' ? triageElsewhere : null,
  })
  return asked(tx, visitId, version)
}

/** Words of the lists, a kind that this person writes down, and nothing that could say who it was. */
async function refuseTalk(
  { tx, actor }: Ctx,
  talk: { kindId: string; subjectId: string | null },
  note: string | null,
  door: ContactDoor,
) {
  const errors = await refuseWords(tx, talk, { kindId: 'contact-kind', subjectId: 'contact-subject' })
  if (errors.length === 0 && !(await door.kindsFor(tx, actor)).some(({ id }) => id === talk.kindId))
    errors.push({ pointer: '/kindId', code: 'fault/unknown-choice' })
  if (note) errors.push({ pointer: '/note', code: 'fault/nobody-to-note' })
  if (errors.length > 0) throw invalid(errors)
}
