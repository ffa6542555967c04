import { getClientInSight } from '#capabilities/clients/public.ts'
import { writeDownConsent } from '#capabilities/documents/public.ts'
import { refuseWords } from '#capabilities/organisation/public.ts'
import type { ParsedOf } from '#kernel/endpoint.ts'
import { type Fault, problem } from '#kernel/problem.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type * as contract from '../contract/procedure.ts'
import type { PreparationValues } from '../contract/values.ts'
import * as rules from '../rules/procedure.ts'
import { mindCorrections } from './corrections.ts'
import * as store from '../store/procedure.ts'

const refuse = (errors: readonly Fault[]) => {
  if (errors.length > 0) throw problem('common/invalid-input', { errors: [...errors] })
}
/** An empty text is none. */
const orNone = (text: string | null) => text || null
const tidy = <W extends { note: string | null }>(wish: W): W => ({ ...wish, note: orNone(wish.note) })

export async function recordApplication(ctx: Ctx, input: ParsedOf<typeof contract.recordApplication>) {
  await getClientInSight(ctx.tx, input.clientId)
  refuse(rules.refuseApplication(input, ctx.today))
  return store.applications.insert(ctx.tx, ctx.actor.foundationId, tidy(input))
}

export async function correctApplication(
  { tx, today }: Ctx,
  { asylumApplicationId: id, version, ...wish }: ParsedOf<typeof contract.correctApplication>,
) {
  await store.applications.lock(tx, id, version)
  refuse(rules.refuseApplication(wish, today))
  await store.applications.change(tx, id, version, tidy(wish))
  return { id, version: version + 1 }
}

async function refusePreparation({ tx, today }: Ctx, wish: PreparationValues) {
  refuse([...rules.refusePreparation(wish, today), ...(await refuseWords(tx, wish, { languageId: 'language' }))])
}

export async function recordPreparation(ctx: Ctx, input: ParsedOf<typeof contract.recordPreparation>) {
  await getClientInSight(ctx.tx, input.clientId)
  await refusePreparation(ctx, input)
  return store.preparations.insert(ctx.tx, ctx.actor.foundationId, tidy(input))
}

export async function correctPreparation(
  ctx: Ctx,
  { preparationId: id, version, ...wish }: ParsedOf<typeof contract.correctPreparation>,
) {
  await store.preparations.lock(ctx.tx, id, version)
  await refusePreparation(ctx, wish)
  await store.preparations.change(ctx.tx, id, version, tidy(wish))
  return { id, version: version + 1 }
}

const tidyInterview = <W extends { note: string | null; correctionsGround: string | null }>(wish: W): W => ({
  ...tidy(wish),
  correctionsGround: orNone(wish.correctionsGround),
})

export async function recordInterview(ctx: Ctx, input: ParsedOf<typeof contract.recordInterview>) {
  await getClientInSight(ctx.tx, input.clientId)
  refuse(rules.refuseInterview(input, ctx.today))
  const { ownerId, deputyId, ...wish } = tidyInterview(input)
  const termId = await mindCorrections(ctx, { ...input, before: null })
  return store.interviews.insert(ctx.tx, ctx.actor.foundationId, { ...wish, termId })
}

export async function correctInterview(
  ctx: Ctx,
  { interviewId: id, version, ...input }: ParsedOf<typeof contract.correctInterview>,
) {
  await store.interviews.lock(ctx.tx, id, version)
  refuse(rules.refuseInterview(input, ctx.today))
  const { values: before } = (await store.interviews.find(ctx.tx, id))!
  const { ownerId, deputyId, ...wish } = tidyInterview(input)
  const termId = await mindCorrections(ctx, { ...input, clientId: before.clientId, before })
  await store.interviews.change(ctx.tx, id, version, { ...wish, termId })
  return { id, version: version + 1 }
}

export async function referForTracing(ctx: Ctx, input: ParsedOf<typeof contract.referForTracing>) {
  await getClientInSight(ctx.tx, input.clientId)
  refuse(rules.refuseTracing(input, ctx.today))
  // In the one register, where it is read and taken back.
  await writeDownConsent(ctx, {
    clientId: input.clientId,
    purpose: 'family-tracing',
    recipient: input.referredTo,
    compartments: ['household'],
    covers: input.sought,
    language: 'nl',
    givenHow: input.consentHow,
    givenOn: input.consentOn,
    untilOn: null,
  })
  return store.tracings.insert(ctx.tx, ctx.actor.foundationId, tidy(input))
}

export async function correctTracing(
  { tx, today }: Ctx,
  { tracingId: id, version, ...wish }: ParsedOf<typeof contract.correctTracing>,
) {
  await store.tracings.lock(tx, id, version)
  refuse(rules.refuseTracing(wish, today))
  await store.tracings.change(tx, id, version, tidy(wish))
  return { id, version: version + 1 }
}

const tidyCounselling = <W extends { note: string | null; organisation: string | null }>(wish: W): W => ({
  ...tidy(wish),
  organisation: orNone(wish.organisation),
})

export async function beginReturnCounselling(ctx: Ctx, input: ParsedOf<typeof contract.beginReturnCounselling>) {
  await getClientInSight(ctx.tx, input.clientId)
  refuse(rules.refuseCounselling(input, ctx.today))
  return store.counsellings.insert(ctx.tx, ctx.actor.foundationId, tidyCounselling(input))
}

export async function correctReturnCounselling(
  { tx, today }: Ctx,
  { counsellingId: id, version, ...wish }: ParsedOf<typeof contract.correctReturnCounselling>,
) {
  await store.counsellings.lock(tx, id, version)
  refuse(rules.refuseCounselling(wish, today))
  await store.counsellings.change(tx, id, version, tidyCounselling(wish))
  return { id, version: version + 1 }
}

async function getCounselling({ tx }: Ctx, id: string) {
  const found = await store.counsellings.find(tx, id)
  if (!found) throw problem('common/not-found')
  return found.values
}

export async function recordReturnTalk(ctx: Ctx, input: ParsedOf<typeof contract.recordReturnTalk>) {
  const of = await getCounselling(ctx, input.counsellingId)
  refuse(rules.refuseTalk(input, of, ctx.today))
  return store.talks.insert(ctx.tx, ctx.actor.foundationId, { ...tidy(input), clientId: of.clientId })
}

export async function correctReturnTalk(
  ctx: Ctx,
  { returnTalkId: id, version, ...wish }: ParsedOf<typeof contract.correctReturnTalk>,
) {
  const found = await store.talks.find(ctx.tx, id)
  if (!found) throw problem('common/not-found')
  await store.talks.lock(ctx.tx, id, version)
  refuse(rules.refuseTalk(wish, await getCounselling(ctx, found.values.counsellingId), ctx.today))
  await store.talks.change(ctx.tx, id, version, tidy(wish))
  return { id, version: version + 1 }
}
