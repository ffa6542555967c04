import type { ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import { refuseWords } from '#capabilities/organisation/public.ts'
import { lockClientInSight } from '#capabilities/clients/public.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type * as contract from './contract.ts'
import { refuseTrajectory } from './rules.ts'
import * as store from './store.ts'
import { keepTasks } from './commands/trajectories.ts'
import { keepFormerGuide } from './store/trajectories.ts'

const lists = { kindId: 'trajectory-kind', endReasonId: 'trajectory-end-reason' } as const

async function refuse(tx: Tx, wish: contract.TrajectoryValues) {
  const errors = [...refuseTrajectory(wish), ...(await refuseWords(tx, wish, lists))]
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
}

/** By hand only: a register of the past may hold them, and published totals count them. */
async function refuseSecond(tx: Tx, clientId: string, wish: contract.TrajectoryValues, own: string | null) {
  if (await store.overlaps(tx, clientId, wish, own))
    throw problem('common/invalid-input', { errors: [{ pointer: '/kindId', code: 'fault/already-running' }] })
}

export async function startTrajectory(ctx: Ctx, wish: ParsedOf<typeof contract.startTrajectory>) {
  const { tx, actor } = ctx
  await lockClientInSight(tx, wish.clientId)
  await refuse(tx, wish)
  await refuseSecond(tx, wish.clientId, wish, null)
  const saved = await store.trajectories.insert(tx, actor.foundationId, wish)
  if (wish.endedOn === null) await keepTasks(ctx, saved.id)
  return saved
}

export async function correctTrajectory(
  ctx: Ctx,
  { trajectoryId, version, ...wish }: ParsedOf<typeof contract.correctTrajectory>,
) {
  const { tx, today } = ctx
  const found = await store.trajectories.find(tx, trajectoryId)
  if (!found) throw problem('common/not-found')
  const { clientId, ...before } = found.values
  // The client before the trajectory, always: two who change their trajectories at once see each other's.
  await lockClientInSight(tx, clientId)
  await store.trajectories.lock(tx, trajectoryId, version)
  await refuse(tx, wish)
  // What ran twice already, from a register, can be mended step by step.
  if (!(await store.overlaps(tx, clientId, before, trajectoryId))) await refuseSecond(tx, clientId, wish, trajectoryId)
  if (wish.workerId !== before.workerId) await keepFormerGuide(tx, trajectoryId, today)
  await store.trajectories.change(tx, trajectoryId, version, wish)
  await keepTasks(ctx, trajectoryId)
  return { id: trajectoryId, version: version + 1 }
}
