import { isDeepStrictEqual } from 'node:util'
import type { Actor } from '#kernel/actor.ts'
import type { ParsedOf } from '#kernel/endpoint.ts'
import type { PlainDate } from '#kernel/dates.ts'
import { newId } from '#kernel/ids.ts'
import { type Fault, problem } from '#kernel/problem.ts'
import { refuseStale } from '#kernel/versions.ts'
import * as organisation from '#capabilities/organisation/public.ts'
import {
  addTasks,
  type FollowUpWish,
  planNextAppointment,
  refuseNextAppointment,
} from '#capabilities/planning/public.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import { mayRecordKind } from './access.ts'
import type * as contract from './contract.ts'
import { everybodyAt, proposeKind, refuseContact, refuseFollowUp, subjectsFor } from './rules.ts'
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
    kindId: proposeKind(kinds, { ...situation, roles: actor.roles }, today),
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

async function refuse(
  ctx: Ctx,
  wish: contract.ContactValues,
  { bornOn, besides = [] }: { bornOn: PlainDate | null; besides?: readonly Fault[] },
) {
  const errors = [
    ...besides,
    ...refuseContact(wish, ctx.today, bornOn),
    ...(await organisation.refuseWords(ctx.tx, wish, lists)),
    ...(await refuseKind(ctx, wish.kindId)),
  ]
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
}

/** Sent again with the same words it is what stands there; with other words both are shown. */
export async function recordContact(ctx: Ctx, wish: ParsedOf<typeof contract.recordContact>) {
  const { tx, actor } = ctx
  const { clientId, contactId = newId(), alsoClientIds = [], followUp, followUpOn, meetOn, meetAt, ...values } = wish
  const clientIds = everybodyAt(clientId, alsoClientIds)
  const { seen, bornOn } = await store.findInSight(tx, clientIds)
  if (!seen.has(clientId)) throw problem('common/not-found')
  if (seen.size < clientIds.length)
    throw problem('common/invalid-input', { errors: [{ pointer: '/alsoClientIds', code: 'fault/unknown-reference' }] })
  const meet = meetingOf(ctx, { clientIds, meetOn, meetAt, workerId: values.workerId })
  await refuse(ctx, values, { bornOn, besides: [...refuseFollowUp(wish), ...(await refuseMeeting(ctx, meet))] })
  const rows = clientIds.map((id, at) => ({ id: at === 0 ? contactId : newId(), clientId: id }))
  if (await store.insertTogether(tx, actor.foundationId, rows, values)) {
    if (followUp && followUpOn)
      await addTasks(tx, actor, [followUpTask(followUp, followUpOn, clientId, { contactId, workerId: actor.workerId })])
    if (meet.next) await planNextAppointment(ctx, meet.next)
    return { id: contactId, version: 1 }
  }
  const found = await store.contacts.find(tx, contactId)
  if (!found || found.values.clientId !== clientId) throw problem('common/not-found')
  if (!isDeepStrictEqual(found.values, { clientId, ...values })) await refuseStale(false, async () => found)
  return { id: contactId, version: found.version }
}

type Meeting = { next: FollowUpWish | null; faults: readonly Fault[] }
type Asked = {
  clientIds: readonly string[]
  meetOn: PlainDate | null | undefined
  meetAt: string | null | undefined
  workerId: string | null
}

/** A next appointment has a day and an hour; one of them alone says nothing. */
function meetingOf({ actor }: Ctx, { clientIds, meetOn, meetAt, workerId }: Asked): Meeting {
  const required = (pointer: string): Meeting => ({ next: null, faults: [{ pointer, code: 'fault/required' }] })
  if (!meetOn) return meetAt ? required('/meetOn') : { next: null, faults: [] }
  if (!meetAt) return required('/meetAt')
  return { next: { clientIds, workerId: workerId ?? actor.workerId, onDate: meetOn, fromTime: meetAt }, faults: [] }
}

const ourNames: Record<string, string> = { '/onDate': '/meetOn', '/fromTime': '/meetAt' }
async function refuseMeeting(ctx: Ctx, { next, faults }: Meeting): Promise<readonly Fault[]> {
  if (!next) return faults
  const found = await refuseNextAppointment(ctx, next)
  return found.map((fault) => ({ ...fault, pointer: ourNames[fault.pointer] ?? fault.pointer }))
}

/** Of who writes it down; somebody without a place in the team leaves it to the guide. */
const followUpTask = (
  title: string,
  dueOn: PlainDate,
  clientId: string,
  { contactId, workerId }: { contactId: string; workerId: string | null },
) => ({
  clientId,
  kind: 'follow-up' as const,
  title,
  dueOn,
  note: null,
  belongsTo: workerId === null ? ('guide' as const) : ('worker' as const),
  workerId,
  origin: { kind: 'contact' as const, id: contactId },
  occasion: 'follow-up',
})

export async function correctContact(
  ctx: Ctx,
  { contactId, version, ...wish }: ParsedOf<typeof contract.correctContact>,
) {
  const { tx } = ctx
  await store.contacts.lock(tx, contactId, version)
  const found = await store.contacts.find(tx, contactId)
  const { bornOn } = await store.findInSight(tx, found ? [found.values.clientId] : [])
  await refuse(ctx, wish, { bornOn })
  await store.contacts.change(tx, contactId, version, wish)
  return { id: contactId, version: version + 1 }
}
