import type { PlainDate } from '#kernel/dates.ts'
import type { ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import * as organisation from '#capabilities/organisation/public.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type * as contract from './contract.ts'
import { proposeKind, refuseContact, subjectsFor } from './rules.ts'
import * as store from './store.ts'

export async function prepareContact({ tx, actor, today }: Ctx, clientId: string) {
  const situation = await store.findSituation(tx, clientId)
  if (!situation) throw problem('common/not-found')
  const words = (await organisation.findItems(tx, undefined)).filter((item) => item.active)
  const of = (list: string) => words.filter((item) => item.list === list)
  const used = actor.workerId ? await store.findUsualSubjects(tx, actor.workerId) : []
  return {
    clientName: situation.clientName,
    kindId: proposeKind(of('contact-kind'), { ...situation, roles: actor.roles }),
    workerId: actor.workerId,
    today,
    usualSubjectIds: subjectsFor(of('contact-subject'), used),
  }
}

const lists = { kindId: 'contact-kind', mannerId: 'contact-manner', subjectId: 'contact-subject' } as const

async function refuse(tx: Tx, wish: contract.ContactValues, today: PlainDate) {
  const errors = [...refuseContact(wish, today), ...(await organisation.refuseWords(tx, wish, lists))]
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
}

export async function recordContact({ tx, actor, today }: Ctx, wish: ParsedOf<typeof contract.recordContact>) {
  if (!(await store.findSituation(tx, wish.clientId))) throw problem('common/not-found')
  await refuse(tx, wish, today)
  return store.contacts.insert(tx, actor.foundationId, wish)
}

export async function correctContact(
  { tx, today }: Ctx,
  { contactId, version, ...wish }: ParsedOf<typeof contract.correctContact>,
) {
  await store.contacts.lock(tx, contactId, version)
  await refuse(tx, wish, today)
  await store.contacts.change(tx, contactId, version, wish)
  return { id: contactId, version: version + 1 }
}
