import * as z from 'zod'
import { anyLineShape, dateShape, idShape, lineShape, textShape } from '#kernel/shapes.ts'

export const applicationOutcomes = ['granted', 'refused', 'withdrawn', 'not-considered'] as const
export const preparationKinds = ['preparation', 'information', 'letter', 'documents', 'consultation'] as const
export const interpreters = ['none', 'phone', 'present', 'colleague'] as const
export const interviewKinds = ['registration', 'substantive', 'additional', 'other'] as const
export const correctionStates = ['sent', 'none-needed'] as const
export const tracingOutcomes = ['found', 'not-found', 'stopped'] as const
export const returnOutcomes = ['own-support', 'other-organisation', 'stayed'] as const
export const consentWays = ['spoken', 'signed'] as const

const note = textShape(4000).nullable()
const minutes = z
  .number()
  .int('fault/wrong-type')
  .min(1, 'fault/out-of-range')
  .max(600, 'fault/out-of-range')
  .nullable()
const required = { error: 'fault/required' }

/** The day of applying decides which law applies to this application, to its end. */
export const applicationValues = {
  appliedOn: dateShape,
  endedOn: dateShape.nullable(),
  outcome: z.enum(applicationOutcomes, required).nullable(),
  note,
}
export const preparationValues = {
  kind: z.enum(preparationKinds, required),
  subject: lineShape(200),
  heldOn: dateShape,
  workerId: idShape,
  languageId: idShape.nullable(),
  interpreter: z.enum(interpreters, required),
  minutes,
  note,
}
export const interviewValues = {
  kind: z.enum(interviewKinds, required),
  heldOn: dateShape,
  /** Who of the team sat in; null is nobody. */
  attendedById: idShape.nullable(),
  /** No rule is known for this term: the day, and where that day stands. As long as it is open it is minded as a term of a dossier. */
  correctionsDueOn: dateShape.nullable(),
  correctionsGround: anyLineShape(200).nullable(),
  corrections: z.enum(correctionStates, required).nullable(),
  correctionsOn: dateShape.nullable(),
  note,
}
/** Who minds the term of the corrections, and who stands in; asked where a term begins. */
export const mindersOfCorrections = {
  ownerId: idShape.nullable().default(null),
  deputyId: idShape.nullable().default(null),
}
export const tracingValues = {
  /** Whom they look for, in words. */
  sought: lineShape(300),
  referredTo: lineShape(160),
  referredOn: dateShape,
  consentHow: z.enum(consentWays, { error: 'fault/consent-missing' }),
  consentOn: dateShape,
  outcome: z.enum(tracingOutcomes, required).nullable(),
  outcomeOn: dateShape.nullable(),
  note,
}
export const counsellingValues = {
  startedOn: dateShape,
  endedOn: dateShape.nullable(),
  outcome: z.enum(returnOutcomes, required).nullable(),
  /** With whose help, where that was not ours. */
  organisation: anyLineShape(160).nullable(),
  note,
}
export const talkValues = { heldOn: dateShape, workerId: idShape, minutes, note }

const shapes = {
  application: z.object(applicationValues),
  preparation: z.object(preparationValues),
  interview: z.object(interviewValues),
  tracing: z.object(tracingValues),
  counselling: z.object(counsellingValues),
  talk: z.object(talkValues),
}
export const valueShapes = shapes
export type ApplicationValues = z.infer<typeof shapes.application>
export type PreparationValues = z.infer<typeof shapes.preparation>
export type InterviewValues = z.infer<typeof shapes.interview>
export type TracingValues = z.infer<typeof shapes.tracing>
export type CounsellingValues = z.infer<typeof shapes.counselling>
export type TalkValues = z.infer<typeof shapes.talk>
