import { getClientInSight } from '#capabilities/clients/public.ts'
import type { ParsedOf } from '#kernel/endpoint.ts'
import { type Fault, problem } from '#kernel/problem.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type * as contract from '../contract/flight-story.ts'
import { refuseConsent, refuseSharing, refuseStory, tidyConsent } from '../rules/flight-story.ts'
import * as store from '../store/flight-story.ts'

const refuse = (errors: readonly Fault[]) => {
  if (errors.length > 0) throw problem('common/invalid-input', { errors: [...errors] })
}

export async function writeFlightStory(ctx: Ctx, input: ParsedOf<typeof contract.writeFlightStory>) {
  const { tx, actor, today } = ctx
  const { clientId, askedOn, words } = input
  await getClientInSight(tx, clientId)
  refuse(refuseStory(input, today))
  // Who writes it is of the team: the analysis stands on somebody's name.
  if (actor.workerId === null) throw problem('common/not-allowed')
  const { workerId, foundationId } = actor
  const saved = await store.stories.insert(tx, foundationId, { clientId, askedOn, workerId, textNumber: 1 })
  await store.insertWords(tx, foundationId, { clientId, storyId: saved.id, number: 1, words, workerId })
  return saved
}

/** The values of a form, for who comes second: the words of the first included. */
async function withWords({ tx }: Ctx, id: string) {
  const found = await store.stories.find(tx, id)
  return found && { ...found, values: { askedOn: found.values.askedOn, words: (await store.findWords(tx, id)) ?? '' } }
}

export async function rewriteFlightStory(ctx: Ctx, input: ParsedOf<typeof contract.rewriteFlightStory>) {
  const { tx, actor, today } = ctx
  const { flightStoryId: id, askedOn, words, version } = input
  const found = await store.stories.find(tx, id)
  if (!found) throw problem('common/not-found')
  if (found.version !== version) throw problem('common/stale-version', { current: await withWords(ctx, id) })
  await store.stories.lock(tx, id, version)
  refuse(refuseStory(input, today))
  const { clientId, textNumber } = found.values
  const number = textNumber + 1
  await store.insertWords(tx, actor.foundationId, { clientId, storyId: id, number, words, workerId: actor.workerId })
  await store.stories.change(tx, id, version, { askedOn, textNumber: number })
  return { id, version: version + 1 }
}

export async function recordStoryConsent(ctx: Ctx, input: ParsedOf<typeof contract.recordStoryConsent>) {
  const { tx, actor, today } = ctx
  const { flightStoryId, ...values } = input
  const story = await store.stories.find(tx, flightStoryId)
  if (!story) throw problem('common/not-found')
  const wish = tidyConsent(values)
  refuse(refuseConsent(wish, today))
  const nothing = { withdrawnOn: null, sharedOn: null, sharedWhat: null, sharedText: null, sharedById: null }
  const of = { clientId: story.values.clientId, storyId: flightStoryId }
  return store.sharings.insert(tx, actor.foundationId, { ...wish, ...of, ...nothing })
}

async function lockSharing({ tx }: Ctx, id: string, version: number) {
  const found = await store.sharings.find(tx, id)
  if (!found) throw problem('common/not-found')
  await store.sharings.lock(tx, id, version)
  return found.values
}

/** The rule in front says it plainly; the trigger of the table asks the same at this moment, whoever writes. */
export async function shareFlightStory(ctx: Ctx, input: ParsedOf<typeof contract.shareFlightStory>) {
  const { tx, actor, today } = ctx
  const { sharingId: id, sharedWhat, version } = input
  const consent = await lockSharing(ctx, id, version)
  const refusal = refuseSharing(consent, sharedWhat, today)
  if (refusal) throw problem(refusal)
  const story = await store.stories.find(tx, consent.storyId)
  if (!story) throw problem('common/not-found')
  const by = { sharedById: actor.workerId, sharedText: story.values.textNumber }
  await store.sharings.change(tx, id, version, { ...by, sharedOn: today, sharedWhat })
  return { id, version: version + 1 }
}

export async function withdrawStoryConsent(ctx: Ctx, input: ParsedOf<typeof contract.withdrawStoryConsent>) {
  const { sharingId: id, version } = input
  const consent = await lockSharing(ctx, id, version)
  // Taken back once is taken back.
  if (consent.withdrawnOn !== null) return { id, version }
  await store.sharings.change(ctx.tx, id, version, { withdrawnOn: ctx.today })
  return { id, version: version + 1 }
}
