import { createHash } from 'node:crypto'
import { refuseWords } from '#capabilities/organisation/public.ts'
import { type Actor, canRead } from '#kernel/actor.ts'
import type { ParsedOf } from '#kernel/endpoint.ts'
import { newId } from '#kernel/ids.ts'
import { problem } from '#kernel/problem.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import { mayOffer, mayTake } from '../access.ts'
import * as contract from '../contract.ts'
import { hindrance, refuseHandover, tidyConsent } from '../rules/offering.ts'
import * as store from '../store/offers.ts'

const PAGE = 50

const openedForOnce = ({ walkInIds, brokenGlassIds }: Actor, clientId: string) =>
  walkInIds.includes(clientId) || brokenGlassIds.includes(clientId)

async function getMembers({ tx, today }: Ctx, clientId: string) {
  const members = await store.findMembers(tx, clientId, today)
  const of = members.find(({ id }) => id === clientId)
  if (!of) throw problem('common/not-found')
  return { members, of }
}

export async function getHandoverForm(ctx: Ctx, { clientId }: ParsedOf<typeof contract.getHandoverForm>) {
  const { members, of } = await getMembers(ctx, clientId)
  const locations = await store.findOpenLocations(ctx.tx, ctx.today)
  return {
    client: { id: of.id, name: of.name, locationId: of.locationId },
    members: members.map((one) => ({ id: one.id, name: one.name, not: hindrance(one, of.locationId) })),
    locations: locations.filter(({ id }) => id !== of.locationId),
    waiting: of.waiting,
    today: ctx.today,
    may: { offer: mayOffer(ctx.actor) && !openedForOnce(ctx.actor, clientId) },
  }
}

type Wish = contract.HandoverValues & { clientId: string }

/** Of parts that are closed to the reader it is said that they go along, not how much there is. */
const shownContents = (actor: Actor, counted: readonly store.CountedLines[]): contract.Contents =>
  counted.map(({ part, lines }) => ({ part, lines: canRead(actor, compartmentOf(part)) ? lines : null }))

const compartmentOf = (part: contract.ContentPart): contract.HandoverCompartment =>
  part === 'self-reliance' || part === 'planning' || part === 'network' ? 'guidance' : part

/** Looking and offering make the same plan, so what was seen is what is offered. */
async function plan(ctx: Ctx, given: Wish, locked: boolean) {
  const { tx, actor, today } = ctx
  const wish = { ...tidyConsent(given), clientId: given.clientId }
  if (locked && (await store.lockKept(tx, wish.clientIds)) < wish.clientIds.length) throw problem('common/not-found')
  const { members, of } = await getMembers(ctx, wish.clientId)
  const locations = await store.findOpenLocations(tx, today)
  const errors = [
    ...refuseHandover(
      wish,
      members,
      { locationId: of.locationId, open: new Set(locations.map(({ id }) => id)) },
      today,
    ),
    ...(await refuseWords(tx, wish, { consentLanguageId: 'language', endReasonId: 'trajectory-end-reason' })),
    ...wish.clientIds
      .filter((id) => openedForOnce(actor, id))
      .map(() => ({ pointer: '/clientIds', code: 'fault/opened-for-once' })),
  ]
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
  const goes = (id: string) => wish.clientIds.includes(id)
  const shown = {
    persons: members.filter(({ id }) => goes(id)).map(({ id, name, number }) => ({ clientId: id, name, number })),
    staying: members.filter(({ id }) => !goes(id)).map(({ name }) => name),
    to: locations.find(({ id }) => id === wish.toLocationId)!.name,
    contents: shownContents(actor, await store.countContents(tx, wish.clientIds)),
    endings: await store.findEndings(tx, wish),
    endingsHidden: !canRead(actor, 'guidance') || !canRead(actor, 'language'),
  }
  const seen = createHash('sha256').update(JSON.stringify({ wish, shown })).digest('hex')
  return { wish, of, shown, seen }
}

export async function previewHandover(ctx: Ctx, wish: ParsedOf<typeof contract.previewHandover>) {
  const { shown, seen } = await plan(ctx, wish, false)
  return { ...shown, seen }
}

export async function offerHandover(ctx: Ctx, { seen: given, ...values }: ParsedOf<typeof contract.offerHandover>) {
  const { wish, of, seen } = await plan(ctx, values, true)
  if (seen !== given) throw problem('handovers/preview-outdated')
  const id = newId()
  const { foundationId, accountId } = ctx.actor
  await store.insertHandover(ctx.tx, { ...wish, id, foundationId, accountId, fromLocationId: of.locationId })
  return { id }
}

export const listHandovers = ({ tx }: Ctx, { offset }: ParsedOf<typeof contract.listHandovers>) =>
  store.findHandovers(tx, offset, PAGE)

export async function getHandover(ctx: Ctx, { handoverId }: ParsedOf<typeof contract.getHandover>) {
  const { tx, actor, today } = ctx
  const found = await store.findHandover(tx, handoverId)
  if (!found) throw problem('common/not-found')
  const { party, leadsFrom, offeredByMe, ...handover } = found
  const waits = handover.state === 'offered'
  const takes = waits && party && handover.incoming && mayTake(actor)
  return {
    ...handover,
    contents: waits ? await contentsOf(ctx, handover) : null,
    today,
    may: { accept: takes, decline: takes, withdraw: waits && party && (offeredByMe || leadsFrom) },
  }
}

/** Who is asked to take the files learns how much there is; who keeps them sees it by what is open to them. */
async function contentsOf({ tx, actor }: Ctx, { id, persons }: Pick<store.FoundHandover, 'id' | 'persons'>) {
  const offered = await store.countOffered(tx, id)
  if (offered.length > 0) return offered
  return shownContents(
    actor,
    await store.countContents(
      tx,
      persons.map(({ clientId }) => clientId),
    ),
  )
}

const refusals = {
  'not-found': 'common/not-found',
  'not-allowed': 'common/not-allowed',
  answered: 'handovers/answered-already',
  'too-early': 'handovers/too-early',
  outdated: 'handovers/outdated',
} as const

async function answer(ctx: Ctx, wish: store.Answer) {
  const answered = await store.answerHandover(ctx.tx, { ...wish, remark: wish.remark || null })
  if (answered === 'done') return { id: wish.handoverId }
  if (answered !== 'stale') throw problem(refusals[answered])
  throw problem('common/stale-version', { current: await getHandover(ctx, wish) })
}

export const acceptHandover = (ctx: Ctx, wish: ParsedOf<typeof contract.acceptHandover>) =>
  answer(ctx, { ...wish, answer: 'accepted' })
export const declineHandover = (ctx: Ctx, wish: ParsedOf<typeof contract.declineHandover>) =>
  answer(ctx, { ...wish, answer: 'declined' })
export const withdrawHandover = (ctx: Ctx, wish: ParsedOf<typeof contract.withdrawHandover>) =>
  answer(ctx, { ...wish, answer: 'withdrawn' })
