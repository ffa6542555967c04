import type { Actor } from '#kernel/actor.ts'
import type { ParsedOf } from '#kernel/endpoint.ts'
import { type Fault, problem } from '#kernel/problem.ts'
import * as organisation from '#capabilities/organisation/public.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import { mayRecordKind } from './access.ts'
import type * as contract from './contract.ts'
import { proposeKind, refuseContact, subjectsFor } from './rules.ts'
import * as store from './store.ts'

/** Kinds of contact that this person may write down. */
export async function kindsFor(tx: Tx, actor: Actor) {
  const kinds = await organisation.findItems(tx, 'contact-kind')
  return kinds.filter((kind) => kind.active && mayRecordKind(actor, kind.meaning))
}

export async function prepareContact({ tx, actor, today }: Ctx, clientId: string) {
  const situation = await store.findSituation(tx, clientId)
  if (!situation) throw problem('common/not-found')
  const kinds = await kindsFor(tx, actor)
  const words = (await organisation.findItems(tx, undefined)).filter((item) => item.active)
  const of = (list: string) => words.filter((item) => item.list === list)
  const used = actor.workerId ? await store.findUsualSubjects(tx, actor.workerId) : []
  return {
    clientName: situation.clientName,
    kindId: proposeKind(kinds, { ...situation, roles: actor.roles }),
    kindIds: kinds.map((kind) => kind.id),
    workerId: actor.workerId,
    today,
    usualSubjectIds: subjectsFor(of('contact-subject'), used),
  }
}

const lists = { kindId: 'contact-kind', mannerId: 'contact-manner', subjectId: 'contact-subject' } as const

/** A kind of a compartment that this person does not write is no choice for them. */
async function refuseKind({ tx, actor }: Ctx, kindId: string): Promise<Fault[]> {
  const kind = (await organisation.findItems(tx, 'contact-kind')).find((item) => item.id === kindId)
  return kind && !mayRecordKind(actor, kind.meaning) ? [{ pointer: '/kindId', code: 'fault/unknown-choice' }] : []
}

async function refuse(ctx: Ctx, wish: contract.ContactValues) {
  const errors = [
    ...refuseContact(wish, ctx.today),
    ...(await organisation.refuseWords(ctx.tx, wish, lists)),
    ...(await refuseKind(ctx, wish.kindId)),
  ]
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
}

export async function recordContact(ctx: Ctx, wish: ParsedOf<typeof contract.recordContact>) {
  const { tx, actor } = ctx
  if (!(await store.findSituation(tx, wish.clientId))) throw problem('common/not-found')
  await refuse(ctx, wish)
  return store.contacts.insert(tx, actor.foundationId, wish)
}

export async function correctContact(
  ctx: Ctx,
  { contactId, version, ...wish }: ParsedOf<typeof contract.correctContact>,
) {
  const { tx } = ctx
  await store.contacts.lock(tx, contactId, version)
  await refuse(ctx, wish)
  await store.contacts.change(tx, contactId, version, wish)
  return { id: contactId, version: version + 1 }
}
