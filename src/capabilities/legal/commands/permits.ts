import { addTasks } from '#capabilities/planning/public.ts'
import { computeByRule } from '#capabilities/rules/public.ts'
import { addMonths, daysBetween, type PlainDate } from '#kernel/dates.ts'
import type { ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import { mayManageLegal } from '../access.ts'
import type * as contract from '../contract/permits.ts'
import { permitStateOf, renewalRuleOf, taskDayOf } from '../rules/permits.ts'
import * as store from '../store/permits.ts'
import { rulesOf } from '../store/terms.ts'
import { reckonedFrom } from './terms.ts'

type Held = Awaited<ReturnType<typeof rulesOf>>

/** First day on which a renewal can be asked for, with its reasons; null where no rule is known: nobody guesses. */
function applyFrom(held: Held, kind: string, untilOn: PlainDate) {
  const id = renewalRuleOf(kind)
  const found = id === null ? null : computeByRule(held, { id, from: untilOn })
  return found === null || typeof found === 'string' ? null : reckonedFrom(found)
}

/** What ended less than this many months ago is not out of sight. */
const monthsBack = 3

export async function listExpiringPermits(
  { tx, actor, today }: Ctx,
  { months }: ParsedOf<typeof contract.listExpiringPermits>,
) {
  const stretch = { from: addMonths(today, -monthsBack), until: addMonths(today, Number(months)) }
  const { count, found } = await store.findExpiringPermits(tx, actor, stretch)
  const held = await rulesOf(tx)
  const permits = found.map((permit) => {
    const apply = applyFrom(held, permit.kind, permit.untilOn)
    const state = permitStateOf(permit.untilOn, apply?.dueOn ?? null, today)
    return { ...permit, days: daysBetween(today, permit.untilOn), apply, state }
  })
  return { today, count, permits, may: { plan: mayManageLegal(actor) } }
}

/** The task is made once for a permit, whoever asks and how often: done, it stays done. */
export async function planRenewal({ tx, actor, today }: Ctx, { permitId }: ParsedOf<typeof contract.planRenewal>) {
  const found = await store.findPermit(tx, permitId)
  if (!found) throw problem('common/not-found')
  const { clientId, kind, untilOn, task } = found
  // Broken glass is for looking.
  if (actor.brokenGlassIds.includes(clientId)) throw problem('common/not-allowed')
  if (task) return { dueOn: task.dueOn, made: false }
  if (untilOn === null)
    throw problem('common/invalid-input', { errors: [{ pointer: '', code: 'fault/permit-never-ends' }] })
  const dueOn = taskDayOf(applyFrom(await rulesOf(tx), kind, untilOn)?.dueOn ?? null, today)
  const origin = { kind: 'residence_permit', id: permitId }
  await addTasks(tx, actor, [
    { clientId, kind: 'permit-renewal', dueOn, belongsTo: 'guide', origin, occasion: 'renewal' },
  ])
  return { dueOn, made: true }
}
