import * as z from 'zod'
import { relations, whereabouts } from '#capabilities/clients/contract/family.ts'
import { endpoint } from '#kernel/endpoint.ts'
import { anyLineShape, dateShape, idShape, textShape, versionShape } from '#kernel/shapes.ts'

export const relativeOutcomes = [
  'preparing',
  'waiting-for-decision',
  'waiting-for-dna',
  'granted',
  'refused',
  'withdrawn',
  'arrived',
] as const
export type RelativeOutcome = (typeof relativeOutcomes)[number]

/** Of all of them together: they differ, or some still wait. */
export const familyOutcomes = [
  'none',
  'preparing',
  'waiting',
  'granted',
  'partly-granted',
  'refused',
  'withdrawn',
  'arrived',
  'partly-arrived',
] as const
export type FamilyOutcome = (typeof familyOutcomes)[number]

const name = anyLineShape(200)
  .nullable()
  .transform((text) => text ?? '')
export const relativeValues = {
  relation: z.enum(relations, { error: 'fault/required' }),
  givenNames: name,
  familyName: name,
  birthDate: dateShape.nullable(),
  birthDatePrecision: z.enum(['day', 'month', 'year']).default('day'),
  birthDateEstimated: z.boolean(),
  nationalityId: idShape.nullable(),
  whereabouts: z.enum(whereabouts, { error: 'fault/required' }),
  country: anyLineShape(100).nullable(),
  papers: anyLineShape(300).nullable(),
  remark: textShape(2000).nullable(),
  /** The same person where the family of the client is kept, and as a client of their own. */
  relativeId: idShape.nullable(),
  arrivedClientId: idShape.nullable(),
}
export const relativeValuesShape = z.object(relativeValues)
export type CaseRelativeValues = z.infer<typeof relativeValuesShape>

export const caseRelativeShape = z.object({
  id: idShape,
  version: versionShape,
  caseId: idShape,
  values: relativeValuesShape,
  nationality: z.string().nullable(),
  step: z.object({ id: idShape, title: z.object({ nl: z.string(), en: z.string() }) }).nullable(),
  outcome: z.enum(relativeOutcomes),
  outcomeOn: z.string().nullable(),
  arrivedOn: z.string().nullable(),
  term: z.object({ id: idShape, dueOn: z.string(), running: z.boolean() }).nullable(),
})
export type CaseRelative = z.infer<typeof caseRelativeShape>

const saved = z.object({ id: idShape, version: versionShape })
const one = { legalRelativeId: idShape }
const words = z.object({ nl: z.string(), en: z.string() })

export const listRelatives = endpoint({
  name: 'legal.listRelatives',
  method: 'GET',
  path: '/api/v1/legal-cases/:caseId/relatives',
  summary: 'Members of the family in a dossier, each with an outcome of their own, and what that makes of all of them',
  input: z.object({ caseId: idShape }),
  answer: z.object({
    today: z.string(),
    clientId: idShape,
    relatives: z.array(caseRelativeShape),
    together: z.enum(familyOutcomes),
    may: z.object({ manage: z.boolean() }),
  }),
})
export const listKnownRelatives = endpoint({
  name: 'legal.listKnownRelatives',
  method: 'GET',
  path: '/api/v1/legal-cases/:caseId/known-relatives',
  summary: 'Family of the client that is kept already and not in this dossier, to take over',
  input: z.object({ caseId: idShape }),
  answer: z.object({ clientId: idShape, relatives: z.array(z.object({ id: idShape, values: relativeValuesShape })) }),
})
export const getCaseRelative = endpoint({
  name: 'legal.getCaseRelative',
  method: 'GET',
  path: '/api/v1/legal-relatives/:legalRelativeId',
  summary: 'One member of the family in a dossier, with the terms that an outcome begins',
  input: z.object(one),
  answer: z.object({
    today: z.string(),
    clientId: idShape,
    relative: caseRelativeShape,
    steps: z.array(z.object({ id: idShape, title: words })),
    /** Which rule begins to count with which outcome. */
    rules: z.array(z.object({ outcome: z.enum(relativeOutcomes), rule: z.string(), meaning: words })),
    /** Who arrived may have a file that this reader may not see: then there is no way to it. */
    may: z.object({ manage: z.boolean(), openArrived: z.boolean() }),
  }),
})
export const addCaseRelative = endpoint({
  name: 'legal.addCaseRelative',
  method: 'POST',
  path: '/api/v1/legal-cases/:caseId/relatives',
  summary: 'Add a member of the family to a dossier, with the evidence that is to be gathered',
  input: z.strictObject({ caseId: idShape, ...relativeValues }),
  answer: saved,
})
export const correctCaseRelative = endpoint({
  name: 'legal.correctCaseRelative',
  method: 'PUT',
  path: '/api/v1/legal-relatives/:legalRelativeId',
  summary: 'Change who a member of the family is and where they are',
  input: z.strictObject({ ...one, ...relativeValues, version: versionShape }),
  answer: saved,
})
export const recordRelativeOutcome = endpoint({
  name: 'legal.recordRelativeOutcome',
  method: 'PUT',
  path: '/api/v1/legal-relatives/:legalRelativeId/outcome',
  summary: 'How it stands with one member of the family since a day; the term that begins with it begins',
  input: z.strictObject({
    ...one,
    outcome: z.enum(relativeOutcomes, { error: 'fault/required' }),
    outcomeOn: dateShape.nullable(),
    stepId: idShape.nullable(),
    /** Whether the term begins that belongs to this outcome; why not, where it does not. */
    startsTerm: z.boolean(),
    reason: anyLineShape(300).nullable(),
    ownerId: idShape.nullable(),
    deputyId: idShape.nullable(),
    version: versionShape,
  }),
  answer: saved,
})
