import { type Fault, problem } from '#kernel/problem.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import { hourFrom, refuseFollowUp, spanOf } from '../rules/appointments.ts'
import * as store from '../store/appointments.ts'
import { planAppointment } from './appointments.ts'

/** `workerId`: with whom of the team; null for somebody without a place in it. */
export type FollowUpWish = { clientIds: readonly string[]; workerId: string | null; onDate: string; fromTime: string }

/** What stands in the way of a next appointment, at the fields of whoever asks. In the same breath nothing is asked back. */
export async function refuseNextAppointment({ tx, today }: Ctx, wish: FollowUpWish): Promise<Fault[]> {
  const faults = refuseFollowUp(wish, today)
  if (faults.length > 0 || wish.workerId === null) return faults
  const spans = [{ ...spanOf(wish.onDate, hourFrom(wish.fromTime)), beside: null }]
  const taken = await store.findTaken(tx, { spans, workerIds: [wish.workerId], roomId: null })
  return taken.length > 0 ? [{ pointer: '/fromTime', code: 'fault/taken-then' }] : []
}

/** A talk of an hour at the location of the client; the rest is filled in later, in the calendar. */
export async function planNextAppointment(ctx: Ctx, wish: FollowUpWish): Promise<void> {
  const locationId = await store.findLocationOf(ctx.tx, wish.clientIds[0]!)
  if (locationId === null || wish.workerId === null) throw problem('common/not-found')
  await planAppointment(ctx, {
    ...hourFrom(wish.fromTime),
    kind: 'talk',
    title: null,
    onDate: wish.onDate,
    locationId,
    roomId: null,
    place: null,
    workerIds: [wish.workerId],
    clientIds: [...wish.clientIds],
    interpreterId: null,
    interpreterLanguageId: null,
    note: null,
    repeat: null,
    // That nobody is taken was looked at when it was refused or not.
    sure: true,
    tellClients: false,
  })
}
