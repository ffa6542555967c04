import { canRead } from '#kernel/actor.ts'
import type { ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import { getClientInSight } from '#capabilities/clients/public.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type * as contract from '../contract/consent.ts'
import type { DocumentCompartment, shareDocument as sharing } from '../contract/documents.ts'
import { refuseConsent, refuseUnseen, refuseWithdrawal } from '../rules/consent.ts'
import { consentText } from '../rules/consent-words.ts'
import * as store from '../store/consent.ts'
import { findDocument } from '../store/documents.ts'

export async function recordConsent(ctx: Ctx, wish: ParsedOf<typeof contract.recordConsent>) {
  const { tx, actor, today } = ctx
  await getClientInSight(tx, wish.clientId)
  const sees = (part: string) => canRead(actor, part as DocumentCompartment)
  const errors = [...refuseConsent(wish, today), ...refuseUnseen(wish, sees)]
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
  return writeDownConsent(ctx, wish)
}

type Agreed = Omit<store.NewConsent, 'wording' | 'recordedById'>

/** A line of the one register, with the words as they are told in the language of the client. */
export async function writeDownConsent({ tx, actor }: Ctx, wish: Agreed): Promise<{ id: string; version: number }> {
  const compartments = [...new Set(wish.compartments)]
  const covers = wish.covers === '' ? null : wish.covers
  return store.insertConsent(tx, actor.foundationId, {
    ...wish,
    compartments,
    covers,
    wording: consentText(wish.language, { ...wish, compartments, covers }),
    recordedById: actor.workerId,
  })
}

export async function withdrawConsent(ctx: Ctx, wish: ParsedOf<typeof contract.withdrawConsent>) {
  const { tx, actor, today } = ctx
  const found = await store.findConsent(tx, wish.consentId)
  if (!found) throw problem('common/not-found')
  const errors = refuseWithdrawal(found.givenOn, wish.withdrawnOn, today)
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
  await store.setWithdrawal(tx, {
    id: wish.consentId,
    version: wish.version,
    on: wish.withdrawnOn,
    byId: actor.workerId,
  })
  return { id: wish.consentId, version: wish.version + 1 }
}

/** Asked at the moment of sharing: what was valid when the screen was opened says nothing. */
export async function shareDocument(ctx: Ctx, wish: ParsedOf<typeof sharing>) {
  const { tx, actor, today, now } = ctx
  const found = await findDocument(tx, wish.documentId, today)
  if (!found) throw problem('common/not-found')
  const { clientId, values } = found
  const of = { ...wish, clientId, compartment: values.compartment, title: values.title }
  const consentId = await store.findValidConsent(tx, of, today)
  if (consentId === null) throw problem('documents/no-consent')
  const { foundationId, workerId } = actor
  const id = await store
    .insertSharing(tx, { ...of, foundationId, consentId, at: now, byId: workerId })
    .catch((error: Error & { constraint?: string }) => {
      // Taken back in the same moment.
      throw error.constraint === 'document_sharing_needs_consent' ? problem('documents/no-consent') : error
    })
  return { id, consentId }
}
