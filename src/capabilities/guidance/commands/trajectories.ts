import { addDays } from '#kernel/dates.ts'
import type { ParsedOf } from '#kernel/endpoint.ts'
import { type Fault, problem } from '#kernel/problem.ts'
import type { Actor } from '#kernel/actor.ts'
import { getClientInSight, lockClientInSight } from '#capabilities/clients/public.ts'
import { refuseWords } from '#capabilities/organisation/public.ts'
import { addTasks, endTasksOf, moveTaskOf, reopenTaskOf } from '#capabilities/planning/public.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import { mayManageTrajectories, mayMeasure } from '../access.ts'
import type * as contract from '../contract/trajectories.ts'
import { checklistOf } from '../rules/checklists/items.ts'
import { templatesHere } from './checklists.ts'
import { courseOn, dueOf, refuseExtension, refusePause, refuseResume } from '../rules/trajectories.ts'
import { overlaps, trajectories } from '../store.ts'
import { findHomeOf } from '../store/checklists.ts'
import * as store from '../store/trajectories.ts'

const refuseFaults = (errors: readonly Fault[]) => {
  if (errors.length > 0) throw problem('common/invalid-input', { errors: [...errors] })
}
const fault = (pointer: string, code: string): Fault[] => [{ pointer, code }]

async function getCourse(tx: Tx, trajectoryId: string) {
  const found = await store.findCourse(tx, trajectoryId)
  if (!found) throw problem('common/not-found')
  return { ...found, ...store.runOf(found.facts) }
}

export async function getTrajectoryCourse(
  { tx, actor, today }: Ctx,
  { trajectoryId }: ParsedOf<typeof contract.getTrajectoryCourse>,
) {
  const found = await getCourse(tx, trajectoryId)
  const { clientId, worker, others, startedOn, endedOn } = found
  const former = others.filter(({ main, untilOn }) => main && untilOn !== null).map(({ untilOn }) => untilOn!)
  const since = former.length > 0 ? addDays(former.sort().at(-1)!, 1) : startedOn
  const main = worker ? [{ id: null, worker, main: true, fromOn: since, untilOn: endedOn }] : []
  const items = checklistOf(await templatesHere(tx), await findHomeOf(tx, today, clientId), clientId, today).items
  const glass = actor.brokenGlassIds.includes(clientId)
  return {
    id: found.id,
    version: found.version,
    today,
    client: found.client,
    kind: found.kind,
    startedOn,
    endedOn,
    endReason: found.endReason,
    course: courseOn(found.run, found.term, today),
    guides: [...main, ...others],
    happened: [...found.happened, { what: 'started' as const, on: startedOn, reason: null, by: null }],
    todo: found.todo,
    lateItems: items.filter(({ urgency }) => urgency === 'late').length,
    interview: found.interview,
    may: { manage: mayManageTrajectories(actor) && !glass, interview: mayMeasure(actor) && !glass },
  }
}

/** The client before the trajectory, always: two who change their trajectories at once see each other's. */
async function lock(tx: Tx, { trajectoryId, version }: { trajectoryId: string; version: number }) {
  const seen = await getCourse(tx, trajectoryId)
  await lockClientInSight(tx, seen.clientId)
  await trajectories.lock(tx, trajectoryId, version)
  return getCourse(tx, trajectoryId)
}

/** Makes what start, phase and end ask for, and moves it when they moved. */
export async function keepTasks({ tx, actor, today }: Ctx, trajectoryId: string): Promise<void> {
  const { clientId, run, term } = await getCourse(tx, trajectoryId)
  const origin = { kind: 'trajectory', id: trajectoryId }
  const due = dueOf(run, term, today)
  await addTasks(
    tx,
    actor,
    due.map(({ kind, occasion, dueOn }) => ({ clientId, kind, occasion, dueOn, belongsTo: 'guide', origin })),
  )
  for (const { occasion, dueOn } of due) {
    await reopenTaskOf(tx, { ...origin, occasion }, dueOn)
    await moveTaskOf(tx, { ...origin, occasion }, dueOn)
  }
  if (run.endedOn === null) return
  for (const occasion of ['baseline', 'phase', 'interim']) await endTasksOf(tx, { ...origin, occasion }, 'lapsed')
}

type One = { trajectoryId: string; version: number }
async function changed(ctx: Ctx, { trajectoryId, version }: One) {
  await store.touch(ctx.tx, trajectoryId)
  await keepTasks(ctx, trajectoryId)
  return { id: trajectoryId, version: version + 1 }
}

const refuseEnded = (endedOn: string | null, pointer: string) =>
  refuseFaults(endedOn === null ? [] : fault(pointer, 'fault/trajectory-ended'))

export async function pauseTrajectory(ctx: Ctx, wish: ParsedOf<typeof contract.pauseTrajectory>) {
  const found = await lock(ctx.tx, wish)
  refuseEnded(found.endedOn, '/fromOn')
  refuseFaults(refusePause(found.run, wish.fromOn))
  await store.insertPause(ctx.tx, ctx.actor, { ...wish, clientId: found.clientId }, wish)
  return changed(ctx, wish)
}

export async function resumeTrajectory(ctx: Ctx, wish: ParsedOf<typeof contract.resumeTrajectory>) {
  const found = await lock(ctx.tx, wish)
  const open = found.openPause ? { fromOn: found.openPause.fromOn, untilOn: null } : undefined
  refuseFaults(refuseResume(open, wish.onwardOn))
  await store.endPause(ctx.tx, wish.trajectoryId, addDays(wish.onwardOn, -1))
  return changed(ctx, wish)
}

export async function extendTrajectory(ctx: Ctx, wish: ParsedOf<typeof contract.extendTrajectory>) {
  const found = await lock(ctx.tx, wish)
  refuseEnded(found.endedOn, '/untilOn')
  const { today } = ctx
  refuseFaults(refuseExtension(found.run, found.term, { untilOn: wish.untilOn, today }))
  refuseFaults(wish.untilOn < today ? fault('/untilOn', 'fault/in-the-past') : [])
  const of = { ...wish, clientId: found.clientId }
  await store.insertExtension(ctx.tx, ctx.actor, of, { ...wish, saidOn: today })
  return changed(ctx, wish)
}

export async function endTrajectory(ctx: Ctx, wish: ParsedOf<typeof contract.endTrajectory>) {
  const { tx, actor } = ctx
  const found = await lock(tx, wish)
  refuseEnded(found.endedOn, '/endedOn')
  const { endedOn, endReasonId } = wish
  refuseFaults([
    ...(endedOn < found.startedOn ? fault('/endedOn', 'fault/ends-before-start') : []),
    ...(await refuseWords(tx, { endReasonId }, { endReasonId: 'trajectory-end-reason' })),
  ])
  await store.endPause(tx, wish.trajectoryId, endedOn)
  await trajectories.change(tx, wish.trajectoryId, wish.version, { endedOn, endReasonId })
  const of = { ...wish, clientId: found.clientId }
  await store.insertTurn(tx, actor, of, { turn: 'ended', on: endedOn, reason: wish.remark })
  await keepTasks(ctx, wish.trajectoryId)
  return { id: wish.trajectoryId, version: wish.version + 1 }
}

export async function reopenTrajectory(ctx: Ctx, wish: ParsedOf<typeof contract.reopenTrajectory>) {
  const { tx, actor, today } = ctx
  const found = await lock(tx, wish)
  if (found.endedOn === null) refuseFaults(fault('/reason', 'fault/trajectory-runs'))
  const { values } = (await trajectories.find(tx, wish.trajectoryId))!
  if (await overlaps(tx, found.clientId, { ...values, endedOn: null }, wish.trajectoryId))
    refuseFaults(fault('/reason', 'fault/already-running'))
  await trajectories.change(tx, wish.trajectoryId, wish.version, { endedOn: null, endReasonId: null })
  const of = { ...wish, clientId: found.clientId }
  await store.insertTurn(tx, actor, of, { turn: 'reopened', on: today, reason: wish.reason })
  await keepTasks(ctx, wish.trajectoryId)
  return { id: wish.trajectoryId, version: wish.version + 1 }
}

export async function recordExitInterview(ctx: Ctx, wish: ParsedOf<typeof contract.recordExitInterview>) {
  const { tx, actor, today } = ctx
  const found = await getCourse(tx, wish.trajectoryId)
  await getClientInSight(tx, found.clientId)
  refuseFaults([
    ...(wish.heldOn > today ? fault('/heldOn', 'fault/in-the-future') : []),
    ...(wish.heldOn < found.startedOn ? fault('/heldOn', 'fault/before-trajectory') : []),
  ])
  const of = { trajectoryId: found.id, clientId: found.clientId, version: wish.version, seen: found.interview }
  const saved = await store.keepInterview(tx, actor, of, wish)
  await endTasksOf(tx, { kind: 'trajectory', id: found.id, occasion: 'exit' }, 'done')
  return saved
}

/** A finished measurement is what the task of that moment asked for. */
export async function measured(
  tx: Tx,
  actor: Pick<Actor, 'foundationId'>,
  of: { clientId: string; moment: string; takenOn: string },
): Promise<void> {
  const occasion = { baseline: 'baseline', interim: 'interim', final: 'final' }[of.moment]
  if (occasion === undefined) return
  for (const id of await store.findRunningIds(tx, actor, of))
    await endTasksOf(tx, { kind: 'trajectory', id, occasion }, 'done')
}
