import { getClientInSight } from '#capabilities/clients/public.ts'
import type { ParsedOf } from '#kernel/endpoint.ts'
import { type Fault, problem } from '#kernel/problem.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import { keptLocation } from '../access.ts'
import type * as contract from '../contract/tasks.ts'
import { refuseTask, tidyTask } from '../rules/tasks.ts'
import * as store from '../store/tasks.ts'

type Wish = contract.TaskValues & { clientId: string | null }

/** A colleague who has left, or who does not see the file, would never see the task. */
async function refuseWorker({ tx, actor }: Ctx, { belongsTo, workerId, clientId }: Wish): Promise<Fault[]> {
  if (belongsTo !== 'worker' || workerId === null || workerId === actor.workerId) return []
  if (!(await store.worksHere(tx, workerId))) return [{ pointer: '/workerId', code: 'fault/unknown-choice' }]
  if (clientId === null || (await store.wouldSeeFile(tx, workerId, clientId))) return []
  return [{ pointer: '/workerId', code: 'fault/sees-no-file' }]
}

async function refuse(ctx: Ctx, wish: Wish, kind: contract.TaskKind) {
  const errors = [...refuseTask(wish, { kind, today: ctx.today }), ...(await refuseWorker(ctx, wish))]
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
}

const givenTo = ({ actor }: Ctx, { workerId }: Wish) =>
  workerId !== null && workerId !== actor.workerId ? actor.workerId : null

/** Where a task without a client belongs: with the one whose it is, else where who makes it works. */
async function locationFor({ tx, actor }: Ctx, { clientId, workerId }: Wish): Promise<string | null> {
  if (clientId !== null) return null
  const of = workerId === null ? null : await store.worksHere(tx, workerId)
  return of?.locationId ?? keptLocation(actor)
}

export async function addTask(ctx: Ctx, input: ParsedOf<typeof contract.addTask>) {
  const { tx, actor } = ctx
  const wish = tidyTask(input)
  if (wish.clientId !== null) {
    await getClientInSight(tx, wish.clientId)
    // Broken glass is for looking.
    if (actor.brokenGlassIds.includes(wish.clientId)) throw problem('common/not-allowed')
  }
  await refuse(ctx, wish, 'own')
  const locationId = await locationFor(ctx, wish)
  if (wish.clientId === null && wish.belongsTo === 'leader' && locationId === null)
    throw problem('common/invalid-input', { errors: [{ pointer: '/belongsTo', code: 'fault/unknown-choice' }] })
  const row = { ...wish, kind: 'own', locationId, givenById: givenTo(ctx, wish) }
  return store.tasks.insert(tx, actor.foundationId, row)
}

export async function correctTask(ctx: Ctx, input: ParsedOf<typeof contract.correctTask>) {
  const { tx } = ctx
  const { taskId, version, ...values } = input
  const found = await store.tasks.find(tx, taskId)
  if (!found) throw problem('common/not-found')
  await store.tasks.lock(tx, taskId, version)
  const { clientId, kind, givenById, workerId, locationId } = found.values
  const wish = tidyTask({ ...values, clientId })
  await refuse(ctx, wish, kind as contract.TaskKind)
  const handed = wish.workerId !== workerId
  const changed = await store.tasks.change(tx, taskId, version, {
    ...wish,
    givenById: handed ? givenTo(ctx, wish) : givenById,
    locationId: handed ? await locationFor(ctx, wish) : locationId,
  })
  if (!changed) throw problem('common/not-allowed')
  return { id: taskId, version: version + 1 }
}

export async function endTask({ tx }: Ctx, { taskId, version, outcome }: ParsedOf<typeof contract.endTask>) {
  await store.setOutcome(tx, { taskId, version, outcome })
  return { id: taskId, version: version + 1 }
}

export async function reopenTask({ tx }: Ctx, { taskId, version }: ParsedOf<typeof contract.reopenTask>) {
  await store.setOutcome(tx, { taskId, version, outcome: null })
  return { id: taskId, version: version + 1 }
}
