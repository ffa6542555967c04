import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { anyLineShape, dateShape, idShape, lineShape, namedShape, textShape, versionShape } from '#kernel/shapes.ts'

export const aspects = ['identity', 'nationality', 'family-tie', 'consent', 'income', 'insurance', 'own'] as const
export type Aspect = (typeof aspects)[number]
export const grades = ['official', 'indicative'] as const
export type Grade = (typeof grades)[number]
export const evidenceStates = ['open', 'asked', 'received', 'not-obtainable', 'sent'] as const
export type EvidenceState = (typeof evidenceStates)[number]

const words = z.object({ nl: z.string(), en: z.string() })
export const evidenceShape = z.object({
  id: idShape,
  version: versionShape,
  caseId: idShape,
  /** Null: of the one whose dossier it is. */
  relative: namedShape.nullable(),
  item: z.string().nullable(),
  title: words,
  aspect: z.enum(aspects),
  grade: z.enum(grades),
  state: z.enum(evidenceStates),
  stateOn: z.string().nullable(),
  why: z.string().nullable(),
  documentId: idShape.nullable(),
  note: z.string().nullable(),
  /** It has to come still: a paper of the second choice only when the first cannot be had. */
  missing: z.boolean(),
})
export type Evidence = z.infer<typeof evidenceShape>

const saved = z.object({ id: idShape, version: versionShape })

export const listEvidence = endpoint({
  name: 'legal.listEvidence',
  method: 'GET',
  path: '/api/v1/legal-cases/:caseId/evidence-items',
  summary: 'What proves a dossier, by person, from official to indicative',
  input: z.object({ caseId: idShape }),
  answer: z.object({
    today: z.string(),
    clientId: idShape,
    items: z.array(evidenceShape),
    may: z.object({ manage: z.boolean() }),
  }),
})
export const getEvidence = endpoint({
  name: 'legal.getEvidence',
  method: 'GET',
  path: '/api/v1/legal-evidence-items/:legalEvidenceId',
  summary: 'One piece of evidence',
  input: z.object({ legalEvidenceId: idShape }),
  answer: z.object({
    today: z.string(),
    clientId: idShape,
    item: evidenceShape,
    may: z.object({ manage: z.boolean() }),
  }),
})
export const addEvidence = endpoint({
  name: 'legal.addEvidence',
  method: 'POST',
  path: '/api/v1/legal-cases/:caseId/evidence-items',
  summary: 'Add evidence of its own to a dossier, of one member of the family or of the client',
  input: z.strictObject({
    caseId: idShape,
    ofRelativeId: idShape.nullable(),
    title: lineShape(200),
    grade: z.enum(grades, { error: 'fault/required' }),
  }),
  answer: saved,
})
export const setEvidence = endpoint({
  name: 'legal.setEvidence',
  method: 'PUT',
  path: '/api/v1/legal-evidence-items/:legalEvidenceId',
  summary: 'How it stands with one piece of evidence since a day',
  input: z.strictObject({
    legalEvidenceId: idShape,
    state: z.enum(evidenceStates, { error: 'fault/required' }),
    stateOn: dateShape.nullable(),
    why: anyLineShape(300).nullable(),
    note: textShape(2000).nullable(),
    /** The copy, kept as a document in the legal part of the file. */
    documentId: idShape.nullable(),
    version: versionShape,
  }),
  answer: saved,
})
export const askForEvidence = endpoint({
  name: 'legal.askForEvidence',
  method: 'POST',
  path: '/api/v1/legal-cases/:caseId/evidence-letter',
  summary:
    'Write a letter to the client, in their language, that asks for the papers which are missing; by the id of the letter',
  input: z.strictObject({ caseId: idShape }),
  answer: saved,
})
