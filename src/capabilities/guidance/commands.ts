import type { ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import { refuseWords } from '#capabilities/organisation/public.ts'
import { getClientInSight } from '#capabilities/clients/public.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type * as contract from './contract.ts'
import { refuseTrajectory } from './rules.ts'
import * as store from './store.ts'

const lists = { kindId: 'trajectory-kind', endReasonId: 'trajectory-end-reason' } as const

async function refuse(tx: Tx, wish: contract.TrajectoryValues) {
  const errors = [...refuseTrajectory(wish), ...(await refuseWords(tx, wish, lists))]
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
}

export async function startTrajectory({ tx, actor }: Ctx, wish: ParsedOf<typeof contract.startTrajectory>) {
  await getClientInSight(tx, wish.clientId)
  await refuse(tx, wish)
  return store.trajectories.insert(tx, actor.foundationId, wish)
}

export async function correctTrajectory(
  { tx }: Ctx,
  { trajectoryId, version, ...wish }: ParsedOf<typeof contract.correctTrajectory>,
) {
  await store.trajectories.lock(tx, trajectoryId, version)
  await refuse(tx, wish)
  await store.trajectories.change(tx, trajectoryId, version, wish)
  return { id: trajectoryId, version: version + 1 }
}
