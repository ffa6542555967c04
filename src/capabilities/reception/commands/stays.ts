import { lockClientInSight } from '#capabilities/clients/public.ts'
import type { ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type * as contract from '../contract/stays.ts'
import { refuseStay } from '../rules/stays.ts'
import { receptionLocations } from '../store/locations.ts'
import * as store from '../store/stays.ts'

type Of = { clientId: string; except: string | null }

async function refuse({ tx, today }: Ctx, wish: contract.StayValues, { clientId, except }: Of) {
  const location = await receptionLocations.find(tx, wish.receptionLocationId)
  const others = await store.findOtherSpans(tx, clientId, except)
  const errors = refuseStay(wish, others, location?.values ?? null, today)
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
}

const tidy = (wish: contract.StayValues) => ({ ...wish, note: wish.note || null })

/** One at a time for one client: two people can write down the same move at once. */
export async function recordStay(ctx: Ctx, input: ParsedOf<typeof contract.recordStay>) {
  const { clientId, ...wish } = input
  await lockClientInSight(ctx.tx, clientId)
  await refuse(ctx, wish, { clientId, except: null })
  return store.stays.insert(ctx.tx, ctx.actor.foundationId, { clientId, ...tidy(wish) })
}

export async function correctStay(ctx: Ctx, input: ParsedOf<typeof contract.correctStay>) {
  const { stayId, version, ...wish } = input
  const found = await store.stays.find(ctx.tx, stayId)
  if (!found) throw problem('common/not-found')
  const { clientId } = found.values
  await lockClientInSight(ctx.tx, clientId)
  await store.stays.lock(ctx.tx, stayId, version)
  await refuse(ctx, wish, { clientId, except: stayId })
  await store.stays.change(ctx.tx, stayId, version, tidy(wish))
  return { id: stayId, version: version + 1 }
}
