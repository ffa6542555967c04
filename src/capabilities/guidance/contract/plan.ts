import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { anyLineShape, dateShape, idShape, lineShape, textShape, versionShape } from '#kernel/shapes.ts'

/** Parts of life that a plan is ordered by. */
export const lifeDomains = [
  'finances',
  'work-education',
  'time-use',
  'language',
  'housing',
  'family',
  'health',
  'daily-life',
  'social-network',
  'community-participation',
  'other',
] as const
export type LifeDomain = (typeof lifeDomains)[number]

export const planLanguages = ['nl', 'en', 'ar', 'ti'] as const
export type PlanLanguage = (typeof planLanguages)[number]

const rank = z.number().int().min(1).max(3)
export const goalValues = {
  lifeDomain: z.enum(lifeDomains),
  ownWords: lineShape(500),
  steps: textShape(2000).nullable(),
  outcomes: z.array(anyLineShape(300)).length(5),
  importance: rank,
  difficulty: rank,
  reviewOn: dateShape.nullable(),
}
export const goalValuesShape = z.object(goalValues)
export type GoalValues = z.infer<typeof goalValuesShape>

export const goalShape = goalValuesShape.extend({
  id: idShape,
  version: versionShape,
  weight: z.number(),
  agreedOn: z.string().nullable(),
  withdrawnOn: z.string().nullable(),
  withdrawnWhy: z.string().nullable(),
  scores: z.array(z.object({ heldOn: z.string(), baseline: z.boolean(), score: z.number() })),
})
export type Goal = z.infer<typeof goalShape>

const sumShape = z.object({
  weighted: z.number(),
  squares: z.number(),
  squared: z.number(),
  root: z.number(),
  t: z.number(),
})
export const reviewShape = z.object({
  heldOn: z.string(),
  goals: z.array(z.object({ id: idShape, weight: z.number(), before: z.number(), score: z.number() })),
  before: sumShape,
  now: sumShape,
  change: z.number(),
})

const saved = z.object({ id: idShape, version: versionShape })
const savedAll = z.object({ count: z.number() })

export const getPlan = endpoint({
  name: 'guidance.getPlan',
  method: 'GET',
  path: '/api/v1/clients/:clientId/plan',
  summary: 'Plan of a client: goals in their own words by part of life, what was reached, and how that is worked out',
  input: z.object({ clientId: idShape }),
  answer: z.object({
    goals: z.array(goalShape),
    reviews: z.array(reviewShape),
    may: z.object({ write: z.boolean() }),
  }),
})
export const addGoal = endpoint({
  name: 'guidance.addGoal',
  method: 'POST',
  path: '/api/v1/clients/:clientId/goals',
  summary: 'Add a goal; until it is agreed all of it can change',
  input: z.strictObject({ clientId: idShape, ...goalValues }),
  answer: saved,
})
export const getGoal = endpoint({
  name: 'guidance.getGoal',
  method: 'GET',
  path: '/api/v1/goals/:goalId',
  summary: 'One goal, to change it',
  input: z.object({ goalId: idShape }),
  answer: goalShape.extend({ clientId: idShape, may: z.object({ write: z.boolean() }) }),
})
export const changeGoal = endpoint({
  name: 'guidance.changeGoal',
  method: 'PUT',
  path: '/api/v1/goals/:goalId',
  summary: 'Change a goal; of an agreed one only the steps and the day to look at it again',
  input: z.strictObject({ goalId: idShape, ...goalValues, version: versionShape }),
  answer: saved,
})
export const withdrawGoal = endpoint({
  name: 'guidance.withdrawGoal',
  method: 'PUT',
  path: '/api/v1/goals/:goalId/withdrawal',
  summary: 'Withdraw an agreed goal: it is kept and no longer counted',
  input: z.strictObject({
    goalId: idShape,
    withdrawnOn: dateShape,
    withdrawnWhy: lineShape(300),
    version: versionShape,
  }),
  answer: saved,
})
export const removeGoal = endpoint({
  name: 'guidance.removeGoal',
  method: 'DELETE',
  path: '/api/v1/goals/:goalId',
  summary: 'Take away a goal that was not agreed yet',
  input: z.object({ goalId: idShape }),
  answer: z.object({}),
})

const scoredShape = z.strictObject({ goalId: idShape, score: z.number().int().min(-2).max(2) })
export const agreePlan = endpoint({
  name: 'guidance.agreePlan',
  method: 'PUT',
  path: '/api/v1/clients/:clientId/plan/agreement',
  summary:
    'Agree goals with the client on a day, each with where it stands at the start; from then on they stay as they are',
  input: z.strictObject({ clientId: idShape, agreedOn: dateShape, scores: z.array(scoredShape).min(1).max(30) }),
  answer: savedAll,
})
export const reviewPlan = endpoint({
  name: 'guidance.reviewPlan',
  method: 'POST',
  path: '/api/v1/clients/:clientId/plan/reviews',
  summary: 'Keep what was reached of agreed goals on a day; the same day again corrects it',
  input: z.strictObject({
    clientId: idShape,
    heldOn: dateShape,
    scores: z.array(scoredShape).min(1).max(30),
    /** The next time, for each of these goals. */
    reviewOn: dateShape.nullable(),
  }),
  answer: savedAll,
})
export const printPlan = endpoint({
  name: 'guidance.printPlan',
  method: 'GET',
  path: '/api/v1/clients/:clientId/plan/file',
  summary: 'The plan on paper for the client, in plain words of the chosen language, to sign',
  input: z.object({ clientId: idShape, language: z.enum(planLanguages).default('nl') }),
  answer: z.unknown(),
})
