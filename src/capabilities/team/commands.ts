import type { ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import { refuseStale } from '#kernel/versions.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type * as contract from './contract.ts'
import { refuseWorker } from './rules.ts'
import * as store from './store.ts'

function refuse(wish: contract.WorkerValues) {
  const errors = refuseWorker(wish)
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
}

export async function registerWorker({ tx, actor }: Ctx, wish: ParsedOf<typeof contract.registerWorker>) {
  refuse(wish)
  return store.insertWorker(tx, actor.foundationId, wish)
}

export async function correctWorker({ tx }: Ctx, { workerId, version, ...wish }: ParsedOf<typeof contract.correctWorker>) {
  refuse(wish)
  await refuseStale(await store.changeWorker(tx, workerId, version, wish), () => store.findWorker(tx, workerId))
  return { id: workerId, version: version + 1 }
}
