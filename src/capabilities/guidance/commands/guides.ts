import type { ParsedOf } from '#kernel/endpoint.ts'
import { type Fault, problem } from '#kernel/problem.ts'
import { lockClientInSight } from '#capabilities/clients/public.ts'
import { addTasks } from '#capabilities/planning/public.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type * as contract from '../contract/trajectories.ts'
import { trajectories } from '../store.ts'
import * as held from '../store/held.ts'
import * as store from '../store/trajectories.ts'

const refuse = (pointer: string, code: string): never => {
  throw problem('common/invalid-input', { errors: [{ pointer, code }] })
}

export async function addGuide(
  { tx, actor }: Ctx,
  { trajectoryId, ...wish }: ParsedOf<typeof contract.addGuide>,
): Promise<{ id: string; version: number }> {
  const found = await store.findCourse(tx, trajectoryId)
  if (!found) throw problem('common/not-found')
  await lockClientInSight(tx, found.clientId)
  const until = wish.untilOn ?? '9999-12-31'
  if (until < wish.fromOn) refuse('/untilOn', 'fault/ends-before-start')
  if (wish.fromOn < found.startedOn) refuse('/fromOn', 'fault/before-trajectory')
  if (found.endedOn !== null && wish.fromOn > found.endedOn) refuse('/fromOn', 'fault/trajectory-ended')
  if (wish.workerId === found.worker?.id) refuse('/workerId', 'fault/is-main-guide')
  if (!(await held.worksHere(tx, wish.workerId))) refuse('/workerId', 'fault/unknown-choice')
  const twice = (await store.findCourse(tx, trajectoryId))!.others.some(
    ({ main, worker, fromOn, untilOn }) =>
      !main && worker.id === wish.workerId && fromOn <= until && (untilOn === null || untilOn >= wish.fromOn),
  )
  if (twice) refuse('/workerId', 'fault/already-guides')
  const id = await store.insertGuide(tx, actor, { clientId: found.clientId, trajectoryId }, wish)
  return { id, version: 1 }
}

export async function endGuide({ tx }: Ctx, wish: ParsedOf<typeof contract.endGuide>) {
  const found = await store.findCourse(tx, wish.trajectoryId)
  const guide = found?.others.find(({ id, main }) => id === wish.guideId && !main)
  if (!found || !guide) throw problem('common/not-found')
  await lockClientInSight(tx, found.clientId)
  if (wish.untilOn < guide.fromOn) refuse('/untilOn', 'fault/ends-before-start')
  await store.endGuide(tx, wish)
  return {}
}

export async function listHeldTrajectories(
  { tx, actor, today }: Ctx,
  { ofWorkerId }: ParsedOf<typeof contract.listHeldTrajectories>,
) {
  return {
    today,
    holders: await held.findHolders(tx, actor),
    held: ofWorkerId === undefined ? [] : await held.findHeld(tx, actor, ofWorkerId),
    candidates: await held.findCandidates(tx, actor, ofWorkerId ?? null),
  }
}

/** What is to be done stands in the first line; a longer note is kept whole below it. */
function saidIn(note: string): { title: string; note: string | null } {
  const line = note.trim().split('\n')[0]!.trim()
  const title = line.length > 120 ? `${line.slice(0, 119)}…` : line
  return { title, note: title === note.trim() ? null : note }
}

/** All or nothing: what somebody else changed meanwhile is told, and nothing is moved. */
export async function reassignTrajectories(
  { tx, actor, today }: Ctx,
  { moves, note }: ParsedOf<typeof contract.reassignTrajectories>,
) {
  const errors: Fault[] = []
  // In one order, so that two who do this at once wait for each other and not both.
  for (const [at, move] of [...moves.entries()].toSorted(([, a], [, b]) =>
    a.trajectoryId.localeCompare(b.trajectoryId),
  )) {
    const found = await trajectories.find(tx, move.trajectoryId)
    if (!found) throw problem('common/not-found')
    const { clientId, endedOn } = found.values
    await lockClientInSight(tx, clientId)
    await trajectories.lock(tx, move.trajectoryId, move.version)
    if (endedOn !== null && endedOn < today) errors.push({ pointer: `/moves/${at}`, code: 'fault/trajectory-ended' })
    if (!(await held.worksHere(tx, move.workerId)))
      errors.push({ pointer: `/moves/${at}/workerId`, code: 'fault/unknown-choice' })
    if (errors.length > 0) continue
    await store.keepFormerGuide(tx, move.trajectoryId, today)
    await trajectories.change(tx, move.trajectoryId, move.version, { workerId: move.workerId })
    if (note === null) continue
    const origin = { kind: 'trajectory', id: move.trajectoryId }
    const task = { clientId, kind: 'own', dueOn: today, belongsTo: 'worker', workerId: move.workerId } as const
    await addTasks(tx, actor, [{ ...task, ...saidIn(note), origin, occasion: `handed-${move.version}` }])
  }
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
  return { moved: moves.length }
}
