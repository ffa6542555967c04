import { getClientInSight } from '#capabilities/clients/public.ts'
import { refuseWords } from '#capabilities/organisation/public.ts'
import { addDays, daysBetween, wallClockInAmsterdam } from '#kernel/dates.ts'
import type { ParsedOf } from '#kernel/endpoint.ts'
import { newId } from '#kernel/ids.ts'
import { type Fault, problem } from '#kernel/problem.ts'
import { refuseStale } from '#kernel/versions.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type * as contract from '../contract/appointments.ts'
import { daysOf, refuseAppointment, refuseRepeat, spanOf } from '../rules/appointments.ts'
import * as store from '../store/appointments.ts'
import { tellOf } from '../store/letters.ts'

type Wish = contract.AppointmentValues

async function refuse(ctx: Ctx, wish: Wish, more: readonly Fault[] = []) {
  const { tx, actor, today } = ctx
  for (const clientId of wish.clientIds) {
    await getClientInSight(tx, clientId)
    if (actor.brokenGlassIds.includes(clientId)) throw problem('common/not-allowed')
  }
  const unknown = (await store.findUnknown(tx, wish)).map((pointer) => ({ pointer, code: 'fault/unknown-choice' }))
  const foreign = await refuseWords(
    tx,
    { interpreterLanguageId: wish.interpreterLanguageId },
    { interpreterLanguageId: 'language' },
  )
  const errors = [...refuseAppointment(wish, today), ...more, ...unknown, ...foreign]
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
}

type Span = { fromAt: string; untilAt: string }
/** Two things at once is a question: people know better than a calendar. */
async function askWhenTaken(
  { tx }: Ctx,
  wish: Wish,
  of: { spans: readonly (Span & { beside: string | null })[]; sure: boolean },
) {
  if (of.sure) return
  const taken = await store.findTaken(tx, { spans: of.spans, workerIds: wish.workerIds, roomId: wish.roomId })
  if (taken.length > 0) throw problem('planning/taken', { current: { taken: taken.slice(0, 20), count: taken.length } })
}

export async function planAppointment(ctx: Ctx, input: ParsedOf<typeof contract.planAppointment>) {
  const { repeat, sure, tellClients, ...wish } = input
  await refuse(ctx, wish, refuseRepeat(wish.onDate, repeat))
  const spans = daysOf(wish.onDate, repeat).map((on) => ({ ...spanOf(on, wish), beside: null }))
  await askWhenTaken(ctx, wish, { spans, sure })
  const seriesId = spans.length > 1 ? newId() : null
  const rows = spans.map(({ fromAt, untilAt }) => ({
    ...wish,
    fromAt,
    untilAt,
    id: newId(),
    seriesId,
    plannedById: ctx.actor.workerId,
  }))
  await store.insertAppointments(ctx.tx, ctx.actor.foundationId, rows)
  await tellOf(
    ctx.tx,
    rows.map(({ id }) => id),
    tellClients,
  )
  return { id: rows[0]!.id, version: 1, count: rows.length }
}

async function lock({ tx }: Ctx, id: string, version: number): Promise<store.StoredAppointment> {
  const found = await store.findStored(tx, id, true)
  // Seen by who may not change it: the row cannot be locked.
  if (!found && (await store.findStored(tx, id))) throw problem('common/not-allowed')
  await refuseStale(found?.version === version, async () => found)
  return found!
}

export async function correctAppointment(ctx: Ctx, input: ParsedOf<typeof contract.correctAppointment>) {
  const { appointmentId, version, following, sure, tellClients, ...wish } = input
  const of = await lock(ctx, appointmentId, version)
  await refuse(ctx, wish)
  const all = following ? await store.lockFollowing(ctx.tx, of) : [of]
  const moved = daysBetween(wallClockInAmsterdam(of.fromAt).on, wish.onDate)
  const spans = all.map(({ id, fromAt }) => ({
    ...spanOf(addDays(wallClockInAmsterdam(fromAt).on, moved), wish),
    beside: id,
  }))
  await askWhenTaken(ctx, wish, { spans, sure })
  for (const { beside: id, ...span } of spans) {
    if (!(await store.changeAppointment(ctx.tx, ctx.actor.foundationId, { ...wish, ...span, id })))
      throw problem('common/not-allowed')
  }
  await tellOf(
    ctx.tx,
    all.map(({ id }) => id),
    tellClients,
  )
  return { id: appointmentId, version: version + 1 }
}

export async function cancelAppointment(ctx: Ctx, input: ParsedOf<typeof contract.cancelAppointment>) {
  const { appointmentId, version, following } = input
  const of = await lock(ctx, appointmentId, version)
  const ids = (following ? await store.lockFollowing(ctx.tx, of) : [of]).map(({ id }) => id)
  if (!(await store.cancel(ctx.tx, ids))) throw problem('common/not-allowed')
  await tellOf(ctx.tx, ids, false)
  return { id: appointmentId, version: version + 1 }
}
