import type { ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import { refuseStale } from '#kernel/versions.ts'
import { getClientInSight } from '#capabilities/clients/public.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type * as contract from './contract.ts'
import { refuseTrajectory } from './rules.ts'
import * as store from './store.ts'

function refuse(wish: contract.TrajectoryValues) {
  const errors = refuseTrajectory(wish)
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
}

export async function startTrajectory({ tx, actor }: Ctx, wish: ParsedOf<typeof contract.startTrajectory>) {
  await getClientInSight(tx, wish.clientId)
  refuse(wish)
  return store.trajectories.insert(tx, actor.foundationId, wish)
}

export async function correctTrajectory({ tx }: Ctx, { trajectoryId, version, ...wish }: ParsedOf<typeof contract.correctTrajectory>) {
  refuse(wish)
  await refuseStale(await store.trajectories.change(tx, trajectoryId, version, wish), () => store.trajectories.find(tx, trajectoryId))
  return { id: trajectoryId, version: version + 1 }
}
