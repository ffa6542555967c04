import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { anyLineShape, dateShape, idShape, lineShape, textShape, versionShape } from '#kernel/shapes.ts'
import { caseKindShape, regimes } from './kinds.ts'

export const actors = [
  'client',
  'relative',
  'sponsor',
  'adviser',
  'ind',
  'lawyer',
  'post',
  'court',
  'municipality',
] as const
export type StepActor = (typeof actors)[number]
/** When a step is only sometimes taken. */
export const stepConditions = ['granted', 'refused', 'incomplete', 'investigated'] as const
export type StepCondition = (typeof stepConditions)[number]
export const certainties = ['confirmed', 'secondary', 'likely', 'unconfirmed'] as const

const wordsShape = z.object({ nl: z.string(), en: z.string() })
export type Words = z.infer<typeof wordsShape>

/** A step as the plan of its kind gives it. */
export const plannedStepShape = z.object({
  key: z.string(),
  title: wordsShape,
  actor: z.enum(actors),
  /** One of these rules begins to count when the event is dated; the first is the usual one. */
  rules: z.array(z.string()),
  /** The step whose term this one brings to an end. */
  ends: z.string().nullable(),
  /** It is the application: its day decides the regime. */
  applies: z.boolean(),
  /** What is added to the evidence of the dossier. */
  evidence: wordsShape.nullable(),
  when: z.enum(stepConditions).nullable(),
  source: wordsShape,
  certainty: z.enum(certainties),
})
export type PlannedStep = z.infer<typeof plannedStepShape>

export const stepStates = ['open', 'done', 'skipped'] as const
export type StepState = (typeof stepStates)[number]

/** What people fill in when a step is done. */
const completion = {
  doneOn: dateShape,
  /** Which term begins; null with a reason why none does. */
  rule: anyLineShape(100).nullable(),
  /** Where the term counts from another day, such as the end of a permit. */
  fromOn: dateShape.nullable(),
  ownerId: idShape.nullable(),
  deputyId: idShape.nullable(),
  /** What shows that the term of an earlier step is done. */
  document: anyLineShape(300).nullable(),
  reason: anyLineShape(300).nullable(),
  note: textShape(2000).nullable(),
}
export type Completion = {
  doneOn: string
  rule: string | null
  fromOn: string | null
  ownerId: string | null
  deputyId: string | null
  document: string | null
  reason: string | null
  note: string | null
}

export const legalStepShape = z.object({
  id: idShape,
  version: versionShape,
  caseId: idShape,
  key: z.string().nullable(),
  title: wordsShape,
  /** Null of a step that somebody added. */
  plan: plannedStepShape.nullable(),
  place: z.number(),
  state: z.enum(stepStates),
  doneOn: z.string().nullable(),
  dueOn: z.string().nullable(),
  reason: z.string().nullable(),
  note: z.string().nullable(),
  term: z.object({ id: idShape, dueOn: z.string(), running: z.boolean() }).nullable(),
  /** What stands in its way: it is taken only when this is so, and it is not. */
  waitsFor: z.enum(stepConditions).nullable(),
  next: z.boolean(),
})
export type LegalStep = z.infer<typeof legalStepShape>

const saved = z.object({ id: idShape, version: versionShape })
const one = { legalStepId: idShape }
const ofCase = { caseId: idShape }

export const listPlannedSteps = endpoint({
  name: 'legal.listPlannedSteps',
  method: 'GET',
  path: '/api/v1/legal-planned-steps',
  summary: 'Which steps a kind of dossier will have',
  input: z.object({ kindId: idShape, appliedOn: dateShape.optional() }),
  answer: z.object({
    kind: caseKindShape,
    regime: z.enum(regimes).nullable(),
    steps: z.array(plannedStepShape),
  }),
})
export const listSteps = endpoint({
  name: 'legal.listSteps',
  method: 'GET',
  path: '/api/v1/legal-cases/:caseId/steps',
  summary: 'Steps of one legal dossier, with the next one marked',
  input: z.object(ofCase),
  answer: z.object({
    today: z.string(),
    clientId: idShape,
    steps: z.array(legalStepShape),
    /** How many steps of the plan are not in this dossier. */
    lacking: z.number(),
    may: z.object({ manage: z.boolean() }),
  }),
})
export const getStep = endpoint({
  name: 'legal.getStep',
  method: 'GET',
  path: '/api/v1/legal-steps/:legalStepId',
  summary: 'One step, with the terms that can begin with it and the one that it ends',
  input: z.object(one),
  answer: z.object({
    today: z.string(),
    clientId: idShape,
    step: legalStepShape,
    /** Rules that can begin with it, in words. */
    rules: z.array(z.object({ rule: z.string(), meaning: wordsShape, countsFrom: wordsShape, back: z.boolean() })),
    ends: z.object({ about: z.string(), dueOn: z.string() }).nullable(),
    may: z.object({ manage: z.boolean() }),
  }),
})
export const layOutSteps = endpoint({
  name: 'legal.layOutSteps',
  method: 'POST',
  path: '/api/v1/legal-cases/:caseId/planned-steps',
  summary: 'Lay out the steps of the plan that are not in this dossier yet',
  input: z.strictObject(ofCase),
  answer: z.object({ added: z.number() }),
})
export const addStep = endpoint({
  name: 'legal.addStep',
  method: 'POST',
  path: '/api/v1/legal-cases/:caseId/steps',
  summary: 'Add a step of its own to a dossier, after one that stands there or at the end',
  input: z.strictObject({
    ...ofCase,
    title: lineShape(200),
    afterId: idShape.nullable(),
    dueOn: dateShape.nullable(),
    note: textShape(2000).nullable(),
  }),
  answer: saved,
})
export const planStep = endpoint({
  name: 'legal.planStep',
  method: 'PUT',
  path: '/api/v1/legal-steps/:legalStepId/plan',
  summary: 'By when an open step is to be done, with a note',
  input: z.strictObject({
    ...one,
    dueOn: dateShape.nullable(),
    note: textShape(2000).nullable(),
    version: versionShape,
  }),
  answer: saved,
})
export const completeStep = endpoint({
  name: 'legal.completeStep',
  method: 'PUT',
  path: '/api/v1/legal-steps/:legalStepId/completion',
  summary: 'A step is done on a day; the term that begins with it begins, and the one that it ends is done',
  input: z.strictObject({ ...one, ...completion, version: versionShape }),
  answer: saved,
})
export const skipStep = endpoint({
  name: 'legal.skipStep',
  method: 'PUT',
  path: '/api/v1/legal-steps/:legalStepId/skipping',
  summary: 'A step is not taken in this dossier, with the reason',
  input: z.strictObject({ ...one, reason: lineShape(300), version: versionShape }),
  answer: saved,
})
export const reopenStep = endpoint({
  name: 'legal.reopenStep',
  method: 'PUT',
  path: '/api/v1/legal-steps/:legalStepId/opening',
  summary: 'A step that was done or skipped is open again; a term that began with it stays as it is',
  input: z.strictObject({ ...one, version: versionShape }),
  answer: saved,
})
