import { writeDownConsent } from '#capabilities/documents/public.ts'
import type { ParsedOf } from '#kernel/endpoint.ts'
import { type Fault, problem } from '#kernel/problem.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type * as contract from '../contract/lawyers.ts'
import { refuseAgreed, refuseLawyer, refuseSharing, tidyLawyer } from '../rules/lawyers.ts'
import { legalCases } from '../store.ts'
import * as store from '../store/lawyers.ts'

const refuse = (errors: Fault[]) => {
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
}

export async function referToLawyer({ tx, actor, today }: Ctx, input: ParsedOf<typeof contract.referToLawyer>) {
  const found = await legalCases.find(tx, input.caseId)
  if (!found) throw problem('common/not-found')
  refuse(refuseLawyer(input, today))
  const { clientId } = found.values
  return store.lawyers.insert(tx, actor.foundationId, { ...tidyLawyer(input), clientId })
}

export async function correctLawyer(
  { tx, today }: Ctx,
  { lawyerId, version, ...input }: ParsedOf<typeof contract.correctLawyer>,
) {
  await store.lawyers.lock(tx, lawyerId, version)
  refuse(refuseLawyer(input, today))
  if (!(await store.lawyers.change(tx, lawyerId, version, tidyLawyer(input)))) throw problem('common/not-allowed')
  return { id: lawyerId, version: version + 1 }
}

/** Beside the lawyer, into the register of all consents. */
export async function recordLawyerConsent(ctx: Ctx, input: ParsedOf<typeof contract.recordLawyerConsent>) {
  const found = await store.lawyers.find(ctx.tx, input.lawyerId)
  if (!found) throw problem('common/not-found')
  const { givenOn, untilOn, language } = input
  refuse(refuseAgreed(input, ctx.today))
  const { clientId, name: recipient } = found.values
  const of = { purpose: 'legal-aid', recipientKind: 'lawyer', compartments: ['legal'], covers: null } as const
  return writeDownConsent(ctx, { ...of, clientId, recipient, givenOn, untilOn, language })
}

/** Asked at the moment of writing it down; the table asks the same, whoever writes. */
export async function recordSharing({ tx, actor, today }: Ctx, input: ParsedOf<typeof contract.recordSharing>) {
  const found = await store.lawyers.find(tx, input.lawyerId)
  if (!found) throw problem('common/not-found')
  const consents = await store.findConsentsOfLawyer(tx, input.lawyerId)
  const consent = consents.find(({ id }) => id === input.consentId)
  refuse(refuseSharing(input, consent, today))
  const { clientId } = found.values
  return store.sharings
    .insert(tx, actor.foundationId, { ...input, clientId, sentById: actor.workerId })
    .catch((error: Error & { constraint?: string }) => {
      // Taken back in the same moment.
      if (error.constraint === 'sent_with_consent') refuse(refuseSharing(input, undefined, today))
      throw error
    })
}
