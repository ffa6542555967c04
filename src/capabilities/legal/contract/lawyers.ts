import * as z from 'zod'
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

export const sharingValues = { what: lineShape(300), sentOn: dateShape, consentOn: dateShape, consentUntil: dateShape }
export const sharingValuesShape = z.object(sharingValues)
export type SharingValues = z.infer<typeof sharingValuesShape>

export const legalLawyerShape = lawyerValuesShape.extend({
  id: idShape,
  version: versionShape,
  sharings: z.array(sharingValuesShape.extend({ id: idShape, sentBy: z.string().nullable() })),
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
export const recordSharing = endpoint({
  name: 'legal.recordSharing',
  method: 'POST',
  path: '/api/v1/legal-lawyers/:lawyerId/sharings',
  summary: 'Write down what was sent to a lawyer, on a day on which the client consented',
  input: z.strictObject({ lawyerId: idShape, ...sharingValues }),
  answer: saved,
})
