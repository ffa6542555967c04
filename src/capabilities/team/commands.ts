import type { ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import { refuseWords } from '#capabilities/organisation/public.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type * as contract from './contract.ts'
import { refuseWorker } from './rules.ts'
import * as store from './store.ts'

const lists = { functionId: 'function', leavingReasonId: 'leaving-reason' } as const

async function refuse(tx: Tx, wish: contract.WorkerValues) {
  const errors = [...refuseWorker(wish), ...(await refuseWords(tx, wish, lists))]
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
}

export async function registerWorker({ tx, actor }: Ctx, wish: ParsedOf<typeof contract.registerWorker>) {
  await refuse(tx, wish)
  return store.insertWorker(tx, actor.foundationId, wish)
}

export async function correctWorker(
  { tx }: Ctx,
  { workerId, version, ...wish }: ParsedOf<typeof contract.correctWorker>,
) {
  await store.lockWorker(tx, workerId, version)
  await refuse(tx, wish)
  await store.changeWorker(tx, workerId, version, wish)
  return { id: workerId, version: version + 1 }
}
