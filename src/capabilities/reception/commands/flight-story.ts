import { getClientInSight } from '#capabilities/clients/public.ts'
import { writeDownConsent } from '#capabilities/documents/public.ts'
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

/** Beside the story, into the register of all consents. */
export async function recordStoryConsent(ctx: Ctx, input: ParsedOf<typeof contract.recordStoryConsent>) {
  const { flightStoryId, ...values } = input
  const story = await store.stories.find(ctx.tx, flightStoryId)
  if (!story) throw problem('common/not-found')
  const wish = tidyConsent(values)
  refuse(refuseConsent(wish, ctx.today))
  return writeDownConsent(ctx, {
    clientId: story.values.clientId,
    purpose: 'flight-story',
    recipient: wish.recipient,
    recipientKind: wish.recipientKind,
    compartments: ['flight-story'],
    covers: wish.coversWhat,
    language: wish.language,
    givenOn: wish.consentOn,
    givenHow: wish.consentHow,
    untilOn: wish.consentUntil,
  })
}

/** The rule in front says it plainly; the trigger of the table asks the same at this moment, whoever writes. */
export async function shareFlightStory(ctx: Ctx, input: ParsedOf<typeof contract.shareFlightStory>) {
  const { tx, actor, today } = ctx
  const { flightStoryId: storyId, consentId, sharedWhat: what } = input
  const [story, shown] = [await store.stories.find(tx, storyId), await store.findStory(tx, storyId)]
  const consent = shown?.sharings.find(({ id }) => id === consentId)
  if (!story || !consent) throw problem('common/not-found')
  const { withdrawnOn, sharedOn } = consent
  const refusal = refuseSharing({ ...consent.values, withdrawnOn, sharedOn }, what, today)
  if (refusal) throw problem(refusal)
  const { clientId, textNumber: text } = story.values
  const id = await store
    .insertSharing(tx, actor, { clientId, storyId, consentId, on: today, what, text })
    .catch((error: Error & { constraint?: string }) => {
      // Taken back, or shared by another, in the same moment.
      if (error.constraint === 'shared_with_consent') throw problem('reception/no-consent')
      throw error.constraint?.endsWith('_key') ? problem('reception/shared-before') : error
    })
  return { id }
}
