import type { ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type * as contract from '../contract/locations.ts'
import { refuseLocation, tidyLocation } from '../rules/locations.ts'
import * as store from '../store/locations.ts'

async function refuse({ tx }: Ctx, wish: contract.LocationValues, except: string | null) {
  const errors = refuseLocation(wish)
  if (await store.isNamed(tx, wish.name, except)) errors.push({ pointer: '/name', code: 'fault/already-there' })
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
}

export async function addReceptionLocation(ctx: Ctx, input: ParsedOf<typeof contract.addReceptionLocation>) {
  const wish = tidyLocation(input)
  await refuse(ctx, wish, null)
  return store.receptionLocations.insert(ctx.tx, ctx.actor.foundationId, wish)
}

export async function correctReceptionLocation(ctx: Ctx, input: ParsedOf<typeof contract.correctReceptionLocation>) {
  const { receptionLocationId, version, ...values } = input
  await store.receptionLocations.lock(ctx.tx, receptionLocationId, version)
  const wish = tidyLocation(values)
  await refuse(ctx, wish, receptionLocationId)
  await store.receptionLocations.change(ctx.tx, receptionLocationId, version, wish)
  return { id: receptionLocationId, version: version + 1 }
}
