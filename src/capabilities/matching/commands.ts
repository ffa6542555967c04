import type { ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import { refuseWords } from '#capabilities/organisation/public.ts'
import { getClientInSight } from '#capabilities/clients/public.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type * as contract from './contract.ts'
import { refusePair } from './rules.ts'
import * as store from './store.ts'

const lists = { endReasonId: 'pair-end-reason' } as const

async function refuse(tx: Tx, wish: contract.PairValues) {
  const errors = [...refusePair(wish), ...(await refuseWords(tx, wish, lists))]
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
}

export async function startPair({ tx, actor }: Ctx, wish: ParsedOf<typeof contract.startPair>) {
  await getClientInSight(tx, wish.clientId)
  await refuse(tx, wish)
  return store.pairs.insert(tx, actor.foundationId, wish)
}

export async function correctPair({ tx }: Ctx, { pairId, version, ...wish }: ParsedOf<typeof contract.correctPair>) {
  await store.pairs.lock(tx, pairId, version)
  await refuse(tx, wish)
  await store.pairs.change(tx, pairId, version, wish)
  return { id: pairId, version: version + 1 }
}
