import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { idShape, namedShape, versionShape } from '#kernel/shapes.ts'
import {
  applicationValues,
  counsellingValues,
  interviewKinds,
  interviewValues,
  mindersOfCorrections,
  preparationValues,
  talkValues,
  tracingValues,
  valueShapes,
} from './values.ts'

/** Under which law an application is handled, by the dated rules. Unknown: no rule holds on that day. */
export const regimeShape = z.object({
  kind: z.enum(['old', 'new', 'unknown']),
  /** The first day of the new procedure, where the rules know one. */
  newSince: z.string().nullable(),
  source: z.string().nullable(),
  certainty: z.enum(['confirmed', 'secondary', 'likely', 'unconfirmed']).nullable(),
})
export type Regime = z.infer<typeof regimeShape>

/** How the term of the corrections stands today; null: there is none, or it is met. */
export const urgencies = ['late', 'today', 'soon', 'later'] as const
export type DueUrgency = (typeof urgencies)[number]

const kept = { id: idShape, version: versionShape }
const applicationShape = z.object({
  ...kept,
  values: valueShapes.application,
  regime: regimeShape,
  /** Before which day the immigration service has to decide, by the dated rules; null where none holds on that day. */
  decision: z.object({ dueOn: z.string(), sentence: z.object({ nl: z.string(), en: z.string() }) }).nullable(),
})
const preparationShape = z.object({
  ...kept,
  values: valueShapes.preparation,
  worker: z.string().nullable(),
  language: z.string().nullable(),
})
const interviewShape = z.object({
  ...kept,
  values: valueShapes.interview,
  attendedBy: z.string().nullable(),
  urgency: z.enum(urgencies).nullable(),
  /** The term by which the day is minded; null: nobody minds it. */
  term: z.object({ id: idShape, running: z.boolean(), owner: z.string() }).nullable(),
})
const tracingShape = z.object({ ...kept, values: valueShapes.tracing })
const talkShape = z.object({ ...kept, counsellingId: idShape, values: valueShapes.talk, worker: z.string().nullable() })
const counsellingShape = z.object({ ...kept, values: valueShapes.counselling, talks: z.array(talkShape) })

export const procedureShape = z.object({
  applications: z.array(applicationShape),
  preparations: z.array(preparationShape),
  interviews: z.array(interviewShape),
  tracings: z.array(tracingShape),
  counsellings: z.array(counsellingShape),
})
export type Procedure = z.infer<typeof procedureShape>
export type Application = z.infer<typeof applicationShape>
export type Interview = z.infer<typeof interviewShape>
export type Counselling = z.infer<typeof counsellingShape>

export const getProcedure = endpoint({
  name: 'reception.getProcedure',
  method: 'GET',
  path: '/api/v1/clients/:clientId/asylum-procedure',
  summary: 'Help with the asylum procedure of one client: applications, preparation, interviews, tracing, return',
  input: z.object({ clientId: idShape }),
  answer: procedureShape.extend({ today: z.string(), may: z.object({ keep: z.boolean() }) }),
})

const saved = z.object(kept)
const ofClient = { clientId: idShape }
const changed = { version: versionShape }

export const recordApplication = endpoint({
  name: 'reception.recordApplication',
  method: 'POST',
  path: '/api/v1/clients/:clientId/asylum-applications',
  summary: 'Write down when a client applied for asylum',
  input: z.strictObject({ ...ofClient, ...applicationValues }),
  answer: saved,
})
export const correctApplication = endpoint({
  name: 'reception.correctApplication',
  method: 'PUT',
  path: '/api/v1/asylum-applications/:asylumApplicationId',
  summary: 'Change an application for asylum, or say how it ended',
  input: z.strictObject({ asylumApplicationId: idShape, ...applicationValues, ...changed }),
  answer: saved,
})
export const recordPreparation = endpoint({
  name: 'reception.recordPreparation',
  method: 'POST',
  path: '/api/v1/clients/:clientId/asylum-preparations',
  summary: 'Write down what a client was prepared for or told',
  input: z.strictObject({ ...ofClient, ...preparationValues }),
  answer: saved,
})
export const correctPreparation = endpoint({
  name: 'reception.correctPreparation',
  method: 'PUT',
  path: '/api/v1/asylum-preparations/:preparationId',
  summary: 'Change what a client was prepared for or told',
  input: z.strictObject({ preparationId: idShape, ...preparationValues, ...changed }),
  answer: saved,
})
export const recordInterview = endpoint({
  name: 'reception.recordInterview',
  method: 'POST',
  path: '/api/v1/clients/:clientId/asylum-interviews',
  summary: 'Write down an interview with the immigration service, and before when corrections must be in',
  input: z.strictObject({ ...ofClient, ...interviewValues, ...mindersOfCorrections }),
  answer: saved,
})
export const correctInterview = endpoint({
  name: 'reception.correctInterview',
  method: 'PUT',
  path: '/api/v1/asylum-interviews/:interviewId',
  summary: 'Change an interview, or say when corrections and additions were sent',
  input: z.strictObject({ interviewId: idShape, ...interviewValues, ...mindersOfCorrections, ...changed }),
  answer: saved,
})
export const referForTracing = endpoint({
  name: 'reception.referForTracing',
  method: 'POST',
  path: '/api/v1/clients/:clientId/family-tracings',
  summary: 'A client is referred to have family looked for, with consent',
  input: z.strictObject({ ...ofClient, ...tracingValues }),
  answer: saved,
})
export const correctTracing = endpoint({
  name: 'reception.correctTracing',
  method: 'PUT',
  path: '/api/v1/family-tracings/:tracingId',
  summary: 'Change a referral for family tracing, or say what came of it',
  input: z.strictObject({ tracingId: idShape, ...tracingValues, ...changed }),
  answer: saved,
})
export const beginReturnCounselling = endpoint({
  name: 'reception.beginReturnCounselling',
  method: 'POST',
  path: '/api/v1/clients/:clientId/return-counsellings',
  summary: 'Begin talks with a client about the future: to return, to move on, or to stay',
  input: z.strictObject({ ...ofClient, ...counsellingValues }),
  answer: saved,
})
export const correctReturnCounselling = endpoint({
  name: 'reception.correctReturnCounselling',
  method: 'PUT',
  path: '/api/v1/return-counsellings/:counsellingId',
  summary: 'Change return counselling, or say how it ended',
  input: z.strictObject({ counsellingId: idShape, ...counsellingValues, ...changed }),
  answer: saved,
})
export const recordReturnTalk = endpoint({
  name: 'reception.recordReturnTalk',
  method: 'POST',
  path: '/api/v1/return-counsellings/:counsellingId/talks',
  summary: 'Write down a talk of return counselling',
  input: z.strictObject({ counsellingId: idShape, ...talkValues }),
  answer: saved,
})
export const correctReturnTalk = endpoint({
  name: 'reception.correctReturnTalk',
  method: 'PUT',
  path: '/api/v1/return-talks/:returnTalkId',
  summary: 'Change a talk of return counselling',
  input: z.strictObject({ returnTalkId: idShape, ...talkValues, ...changed }),
  answer: saved,
})

const dueInterviewShape = z.object({
  id: idShape,
  client: namedShape.extend({ number: z.number() }),
  kind: z.enum(interviewKinds),
  heldOn: z.string(),
  correctionsDueOn: z.string(),
  /** Who minds the day; null: nobody. */
  owner: z.string().nullable(),
  urgency: z.enum(urgencies),
})
export type DueInterview = z.infer<typeof dueInterviewShape>
export const listCorrectionsDue = endpoint({
  name: 'reception.listCorrectionsDue',
  method: 'GET',
  path: '/api/v1/interview-corrections',
  summary: 'Interviews of which corrections and additions are still to be sent, the most pressing first',
  input: z.object({}),
  answer: z.object({ today: z.string(), interviews: z.array(dueInterviewShape) }),
})
