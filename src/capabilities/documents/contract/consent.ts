import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { anyLineShape, dateShape, idShape, lineShape, versionShape } from '#kernel/shapes.ts'
import { documentCompartments, sharingsShape } from './documents.ts'

export const consentPurposes = [
  'legal-aid',
  'asylum-procedure',
  'flight-story',
  'family-reunification',
  'family-tracing',
  'housing',
  'health',
  'money',
  'work-education',
  'guidance',
  'other',
] as const
export type ConsentPurpose = (typeof consentPurposes)[number]

/** How it was given. */
export const consentManners = ['spoken', 'signed'] as const

/** Languages in which a client can be told what is agreed. */
export const consentLanguages = ['nl', 'en', 'ar', 'ti'] as const
export type ConsentLanguage = (typeof consentLanguages)[number]

const shareable = z.array(z.enum(documentCompartments)).min(1, 'fault/choose-one').max(documentCompartments.length)

const agreed = {
  purpose: z.enum(consentPurposes, { error: 'fault/required' }),
  recipient: lineShape(120),
  compartments: shareable,
  covers: anyLineShape(300),
  language: z.enum(consentLanguages, { error: 'fault/required' }),
  givenOn: dateShape,
  untilOn: dateShape.nullable(),
}

const consentShape = z.object({
  id: idShape,
  version: versionShape,
  purpose: z.enum(consentPurposes),
  recipient: z.string(),
  compartments: z.array(z.enum(documentCompartments)),
  covers: z.string().nullable(),
  /** Null of one that is older than this register: then the words are not known either. */
  language: z.enum(consentLanguages).nullable(),
  /** The words as they were shown to the client. */
  wording: z.string().nullable(),
  givenHow: z.enum(consentManners).nullable(),
  givenOn: z.string(),
  untilOn: z.string().nullable(),
  withdrawnOn: z.string().nullable(),
  recordedBy: z.string().nullable(),
  withdrawnBy: z.string().nullable(),
  /** Whether something may be shared on the strength of it today. */
  valid: z.boolean(),
})
export type Consent = z.infer<typeof consentShape>
const saved = z.object({ id: idShape, version: versionShape })

export const listConsents = endpoint({
  name: 'documents.listConsents',
  method: 'GET',
  path: '/api/v1/clients/:clientId/consents',
  summary: 'What a client agreed to, and what was shared',
  input: z.object({ clientId: idShape }),
  answer: z.object({
    today: z.string(),
    consents: z.array(consentShape),
    sharings: sharingsShape,
    /** There are consents about parts of the file that this reader does not see. */
    closed: z.boolean(),
    may: z.object({ record: z.boolean() }),
  }),
})

export const recordConsent = endpoint({
  name: 'documents.recordConsent',
  method: 'POST',
  path: '/api/v1/clients/:clientId/consents',
  summary: 'Write down what a client agreed to, in the words that were shown',
  input: z.strictObject({ clientId: idShape, ...agreed }),
  answer: saved,
})

export const withdrawConsent = endpoint({
  name: 'documents.withdrawConsent',
  method: 'PUT',
  path: '/api/v1/consents/:consentId/withdrawal',
  summary: 'A client takes back what they agreed to; from then on nothing is shared on the strength of it',
  input: z.strictObject({ consentId: idShape, withdrawnOn: dateShape, version: versionShape }),
  answer: saved,
})
