import * as z from 'zod'
import { consentLanguages } from '#capabilities/documents/contract/consent.ts'
import { endpoint } from '#kernel/endpoint.ts'
import { anyLineShape, dateShape, idShape, lineShape, textShape, versionShape } from '#kernel/shapes.ts'

export const lawyerValues = {
  name: lineShape(200),
  office: anyLineShape(200).nullable(),
  referredOn: dateShape,
  /** Number of the grant of legal aid (toevoeging). */
  legalAidNumber: anyLineShape(50).nullable(),
  remark: textShape(2000).nullable(),
}
export const lawyerValuesShape = z.object(lawyerValues)
export type LawyerValues = z.infer<typeof lawyerValuesShape>

/** What was sent, and the consent of the register on which. */
export const sharingValues = {
  what: lineShape(300),
  sentOn: dateShape,
  consentId: z.uuid({ error: 'fault/consent-missing' }),
}
export const sharingValuesShape = z.object(sharingValues)
export type SharingValues = z.infer<typeof sharingValuesShape>

export const lawyerConsentShape = z.object({
  id: idShape,
  givenOn: z.string(),
  untilOn: z.string().nullable(),
})
export type LawyerConsent = z.infer<typeof lawyerConsentShape>

export const legalLawyerShape = lawyerValuesShape.extend({
  id: idShape,
  version: versionShape,
  sharings: z.array(
    sharingValuesShape.extend({
      id: idShape,
      sentBy: z.string().nullable(),
      consentOn: z.string(),
      consentUntil: z.string().nullable(),
      withdrawnOn: z.string().nullable(),
    }),
  ),
  /** Consents of the register for this lawyer that were not taken back, the latest first. */
  consents: z.array(lawyerConsentShape),
})
export type LegalLawyer = z.infer<typeof legalLawyerShape>

const saved = z.object({ id: idShape, version: versionShape })

export const listLawyersOfCase = endpoint({
  name: 'legal.listLawyersOfCase',
  method: 'GET',
  path: '/api/v1/legal-cases/:caseId/lawyers',
  summary: 'Lawyers in one legal dossier, with what was sent to them and by which consent',
  input: z.object({ caseId: idShape }),
  answer: z.object({
    today: z.string(),
    clientId: idShape,
    lawyers: z.array(legalLawyerShape),
    may: z.object({ manage: z.boolean() }),
  }),
})
export const referToLawyer = endpoint({
  name: 'legal.referToLawyer',
  method: 'POST',
  path: '/api/v1/legal-cases/:caseId/lawyers',
  summary: 'A client was referred to a lawyer',
  input: z.strictObject({ caseId: idShape, ...lawyerValues }),
  answer: saved,
})
export const correctLawyer = endpoint({
  name: 'legal.correctLawyer',
  method: 'PUT',
  path: '/api/v1/legal-lawyers/:lawyerId',
  summary: 'Correct a lawyer, or fill in the number of legal aid',
  input: z.strictObject({ lawyerId: idShape, ...lawyerValues, version: versionShape }),
  answer: saved,
})
export const recordLawyerConsent = endpoint({
  name: 'legal.recordLawyerConsent',
  method: 'POST',
  path: '/api/v1/legal-lawyers/:lawyerId/consents',
  summary: 'Write down in the register of consent that a lawyer may get papers of the legal dossier',
  input: z.strictObject({
    lawyerId: idShape,
    givenOn: dateShape,
    untilOn: dateShape.nullable(),
    language: z.enum(consentLanguages, { error: 'fault/required' }),
  }),
  answer: saved,
})
export const recordSharing = endpoint({
  name: 'legal.recordSharing',
  method: 'POST',
  path: '/api/v1/legal-lawyers/:lawyerId/sharings',
  summary: 'Write down what was sent to a lawyer, on a day on which the client consented',
  input: z.strictObject({ lawyerId: idShape, ...sharingValues }),
  answer: saved,
})
