import type { ParsedOf } from '#kernel/endpoint.ts'
import { type Fault, problem } from '#kernel/problem.ts'
import { refuseWords } from '#capabilities/organisation/public.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import { keptTeams } from './access.ts'
import type * as contract from './contract.ts'
import { refuseWorker } from './rules.ts'
import * as store from './store.ts'

const lists = { functionId: 'function', leavingReasonId: 'leaving-reason' } as const

function refuseLocation(locationId: string | null, kept: readonly string[] | null): Fault[] {
  const allowed = locationId === null || kept === null || kept.includes(locationId)
  return allowed ? [] : [{ pointer: '/locationId', code: 'fault/unknown-choice' }]
}

async function refuse({ tx, actor }: Ctx, wish: contract.WorkerValues) {
  const errors = [
    ...refuseWorker(wish),
    ...refuseLocation(wish.locationId, keptTeams(actor)),
    ...(await refuseWords(tx, wish, lists)),
  ]
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
}

export async function registerWorker(ctx: Ctx, wish: ParsedOf<typeof contract.registerWorker>) {
  await refuse(ctx, wish)
  return store.insertWorker(ctx.tx, ctx.actor.foundationId, wish)
}

export async function correctWorker(ctx: Ctx, { workerId, version, ...wish }: ParsedOf<typeof contract.correctWorker>) {
  const { tx } = ctx
  await store.lockWorker(tx, workerId, version)
  await refuse(ctx, wish)
  await store.changeWorker(tx, workerId, version, wish)
  return { id: workerId, version: version + 1 }
}
