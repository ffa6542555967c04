import type { ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import { refuseStale } from '#kernel/versions.ts'
import { getClientInSight } from '#capabilities/clients/public.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type * as contract from './contract.ts'
import { refusePair } from './rules.ts'
import * as store from './store.ts'

function refuse(wish: contract.PairValues) {
  const errors = refusePair(wish)
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
}

export async function startPair({ tx, actor }: Ctx, wish: ParsedOf<typeof contract.startPair>) {
  await getClientInSight(tx, wish.clientId)
  refuse(wish)
  return store.pairs.insert(tx, actor.foundationId, wish)
}

export async function correctPair({ tx }: Ctx, { pairId, version, ...wish }: ParsedOf<typeof contract.correctPair>) {
  refuse(wish)
  await refuseStale(await store.pairs.change(tx, pairId, version, wish), () => store.pairs.find(tx, pairId))
  return { id: pairId, version: version + 1 }
}
