import { hasLegalDocument } from '#capabilities/documents/public.ts'
import type { ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type * as contract from '../contract/evidence.ts'
import { refuseEvidence } from '../rules/evidence.ts'
import * as store from '../store/evidence.ts'
import { findRelatives } from '../store/relatives.ts'
import { getDossier } from './dossiers.ts'

export async function addEvidence({ tx, actor }: Ctx, wish: ParsedOf<typeof contract.addEvidence>) {
  const { caseId, ofRelativeId, title, grade } = wish
  const { clientId } = await getDossier(tx, caseId)
  const people = await findRelatives(tx, caseId)
  const errors =
    ofRelativeId !== null && !people.some(({ id }) => id === ofRelativeId)
      ? [{ pointer: '/ofRelativeId', code: 'fault/unknown-choice' }]
      : (await store.findEvidence(tx, caseId)).some(
            (one) => one.relativeId === ofRelativeId && one.title?.toLowerCase() === title.toLowerCase(),
          )
        ? [{ pointer: '/title', code: 'fault/stands-there-already' }]
        : []
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
  return store.ownEvidence.insert(tx, actor.foundationId, { clientId, caseId, relativeId: ofRelativeId, title, grade })
}

export async function setEvidence(
  { tx, today }: Ctx,
  { legalEvidenceId, version, ...typed }: ParsedOf<typeof contract.setEvidence>,
) {
  await store.evidence.lock(tx, legalEvidenceId, version)
  const { documentId } = typed
  const errors = refuseEvidence(typed, today)
  const found = await store.findOneEvidence(tx, legalEvidenceId)
  if (documentId !== null && (!found || !(await hasLegalDocument(tx, found.clientId, documentId))))
    errors.push({ pointer: '/documentId', code: 'fault/unknown-choice' })
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
  const wish = {
    state: typed.state,
    stateOn: typed.state === 'open' ? null : typed.stateOn,
    why: typed.state === 'not-obtainable' ? typed.why : null,
    note: typed.note || null,
    documentId,
  }
  if (!(await store.evidence.change(tx, legalEvidenceId, version, wish))) throw problem('common/not-allowed')
  return { id: legalEvidenceId, version: version + 1 }
}
