import { getClientInSight } from '#capabilities/clients/public.ts'
import { addTasks, endTasksOf } from '#capabilities/planning/public.ts'
import type { PlainDate } from '#kernel/dates.ts'
import type { ParsedOf } from '#kernel/endpoint.ts'
import { type Fault, problem } from '#kernel/problem.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type * as contract from '../contract/referrals.ts'
import { refuseReferral, refuseStep, tidyReferral } from '../rules/referrals.ts'
import { hasEnded } from '../store/people.ts'
import * as store from '../store/referrals.ts'

const refuse = (errors: Fault[]) => {
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
}

async function refuseWish({ tx, today }: Ctx, wish: contract.ReferralValues, before: string | null = null) {
  const errors = refuseReferral(wish, today)
  // Who was referred before an organisation stopped stays referred to it.
  if (wish.partnerId !== null && wish.partnerId !== before && (await hasEnded(tx, wish.partnerId, wish.askedOn)))
    errors.push({ pointer: '/partnerId', code: 'fault/unknown-choice' })
  refuse(errors)
}

const origin = (id: string) => ({ kind: 'referral', id })

/** On that day whoever guides the client asks how it stands; one day asks once. */
async function remind({ tx, actor }: Ctx, of: { id: string; clientId: string; on: PlainDate | null; title: string }) {
  if (of.on === null) return
  const { id, clientId, on, title } = of
  const made = { clientId, kind: 'referral', dueOn: on, belongsTo: 'guide', title: title.slice(0, 200) } as const
  await addTasks(tx, actor, [{ ...made, origin: origin(id), occasion: on }])
}

const titleOf = ({ whatFor }: { whatFor: string }) => whatFor

export async function referClient(ctx: Ctx, input: ParsedOf<typeof contract.referClient>) {
  const { tx, actor } = ctx
  await getClientInSight(tx, input.clientId)
  // Broken glass is for looking.
  if (actor.brokenGlassIds.includes(input.clientId)) throw problem('common/not-allowed')
  const wish = tidyReferral(input)
  await refuseWish(ctx, wish)
  const fresh = { answer: null, answeredOn: null, refusedWhy: null, attendance: null, attendedOn: null }
  const saved = await store.referrals.insert(tx, actor.foundationId, {
    ...wish,
    ...fresh,
    closedOn: null,
    closingNote: null,
    madeById: actor.workerId,
  })
  await remind(ctx, { id: saved.id, clientId: wish.clientId, on: wish.followUpOn, title: titleOf(wish) })
  return saved
}

async function lock({ tx }: Ctx, referralId: string, version: number) {
  const found = await store.referrals.find(tx, referralId)
  if (!found) throw problem('common/not-found')
  await store.referrals.lock(tx, referralId, version)
  return found.values
}

type Row = Awaited<ReturnType<typeof lock>>
async function change({ tx }: Ctx, of: { referralId: string; version: number }, wish: Partial<Row>) {
  if (!(await store.referrals.change(tx, of.referralId, of.version, wish))) throw problem('common/not-allowed')
  return { id: of.referralId, version: of.version + 1 }
}

export async function correctReferral(ctx: Ctx, input: ParsedOf<typeof contract.correctReferral>) {
  const { referralId, version, ...values } = input
  const found = await lock(ctx, referralId, version)
  const wish = tidyReferral(values)
  await refuseWish(ctx, wish, found.partnerId)
  const first = [found.answeredOn, found.attendedOn, found.closedOn].filter((on) => on !== null).toSorted()[0]
  if (first !== undefined && wish.askedOn > first) refuse([{ pointer: '/askedOn', code: 'fault/after-answer' }])
  const saved = await change(ctx, { referralId, version }, wish)
  const waits = found.closedOn === null && found.attendance === null && found.answer !== 'refused'
  if (waits && wish.followUpOn !== found.followUpOn) {
    await endTasksOf(ctx.tx, origin(referralId), 'lapsed')
    await remind(ctx, { id: referralId, clientId: found.clientId, on: wish.followUpOn, title: titleOf(wish) })
  }
  return saved
}

export async function recordAnswer(ctx: Ctx, input: ParsedOf<typeof contract.recordAnswer>) {
  const { referralId, version, answer, answeredOn, followUpOn } = input
  const found = await lock(ctx, referralId, version)
  const why = input.refusedWhy || null
  if (found.answer !== null || found.closedOn !== null) throw problem('network/step-taken')
  refuse([
    ...refuseStep('/answeredOn', answeredOn, { askedOn: found.askedOn, today: ctx.today }),
    ...(answer === 'refused' && why === null ? [{ pointer: '/refusedWhy', code: 'fault/required' }] : []),
    ...(followUpOn !== null && followUpOn < answeredOn
      ? [{ pointer: '/followUpOn', code: 'fault/ends-before-start' }]
      : []),
  ])
  const accepted = answer === 'accepted'
  const next = accepted ? followUpOn : null
  const refusedWhy = accepted ? null : why
  const saved = await change(ctx, input, { answer, answeredOn, refusedWhy, followUpOn: next })
  await endTasksOf(ctx.tx, origin(referralId), 'done')
  await remind(ctx, { id: referralId, clientId: found.clientId, on: next, title: titleOf(found) })
  return saved
}

export async function recordAttendance(ctx: Ctx, input: ParsedOf<typeof contract.recordAttendance>) {
  const { referralId, version, attendance, attendedOn } = input
  const found = await lock(ctx, referralId, version)
  if (found.answer !== 'accepted' || found.attendance !== null || found.closedOn !== null)
    throw problem('network/step-taken')
  refuse(refuseStep('/attendedOn', attendedOn, { askedOn: found.askedOn, today: ctx.today }))
  const saved = await change(ctx, input, { attendance, attendedOn })
  await endTasksOf(ctx.tx, origin(referralId), 'done')
  return saved
}

export async function closeReferral(ctx: Ctx, input: ParsedOf<typeof contract.closeReferral>) {
  const { referralId, version, closedOn } = input
  const found = await lock(ctx, referralId, version)
  if (found.closedOn !== null) throw problem('network/step-taken')
  refuse(refuseStep('/closedOn', closedOn, { askedOn: found.askedOn, today: ctx.today }))
  const saved = await change(ctx, input, { closedOn, closingNote: input.closingNote || null })
  await endTasksOf(ctx.tx, origin(referralId), 'lapsed')
  return saved
}
