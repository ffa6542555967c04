import type { ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type * as contract from '../contract/partners.ts'
import { firstPartners } from '../rules/first-partners.ts'
import * as store from '../store/partners.ts'

/** An empty line is none. */
const tidy = <W extends contract.PartnerValues>(wish: W): W => ({
  ...wish,
  about: wish.about || null,
  area: wish.area || null,
  contactName: wish.contactName || null,
  phone: wish.phone || null,
  email: wish.email || null,
  website: wish.website || null,
  note: wish.note || null,
})

async function refuseSameName({ tx }: Ctx, name: string, except: string | null) {
  if (await store.isNamed(tx, name, except))
    throw problem('common/invalid-input', { errors: [{ pointer: '/name', code: 'fault/already-there' }] })
}

export async function addPartner(ctx: Ctx, input: ParsedOf<typeof contract.addPartner>) {
  await refuseSameName(ctx, input.name, null)
  return store.insertPartner(ctx.tx, ctx.actor.foundationId, tidy(input))
}

export async function correctPartner(ctx: Ctx, input: ParsedOf<typeof contract.correctPartner>) {
  const { partnerId, version, ...values } = input
  if (!(await store.findPartner(ctx.tx, partnerId))) throw problem('common/not-found')
  await refuseSameName(ctx, values.name, partnerId)
  await store.changePartner(ctx.tx, partnerId, version, tidy(values))
  return { id: partnerId, version: version + 1 }
}

export const takeFirstPartners = async ({ tx, actor }: Ctx) => ({
  added: await store.insertFirst(tx, actor.foundationId, firstPartners),
})
