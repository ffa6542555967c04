import type { ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import { mayCorrectFile } from '../access.ts'
import type * as contract from '../contract/photo.ts'
import { refuseFuture } from '../rules/details.ts'
import { keptPhoto } from '../rules/photo.ts'
import { getClientInSight, lockClientInSight } from '../store/in-sight.ts'
import * as store from '../store/photo.ts'

export async function getPhoto({ tx, actor, today }: Ctx, { clientId }: ParsedOf<typeof contract.getPhoto>) {
  await getClientInSight(tx, clientId)
  return { photo: await store.findPhoto(tx, clientId), today, may: { change: mayCorrectFile(actor, clientId) } }
}

export async function setPhoto(ctx: Ctx, wish: ParsedOf<typeof contract.setPhoto>) {
  await lockClientInSight(ctx.tx, wish.clientId)
  const image = keptPhoto(Buffer.from(wish.image, 'base64'))
  const late = refuseFuture('/agreedOn', wish.agreedOn, ctx.today)
  const errors = [image === null ? { pointer: '/image', code: 'fault/no-photo' } : null, late].filter(
    (one) => one !== null,
  )
  if (image === null || errors.length > 0) throw problem('common/invalid-input', { errors })
  return { id: await store.keepPhoto(ctx.tx, ctx.actor.foundationId, { ...wish, image }) }
}

export async function removePhoto({ tx }: Ctx, { clientId }: ParsedOf<typeof contract.removePhoto>) {
  await lockClientInSight(tx, clientId)
  if (!(await store.removePhoto(tx, clientId))) throw problem('common/not-found')
  return { id: clientId }
}
