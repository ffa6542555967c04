import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { dateShape, idShape, namedShape, textShape, versionShape } from '#kernel/shapes.ts'

export const pairValues = {
  workerId: idShape,
  startedOn: dateShape,
  endedOn: dateShape.nullable(),
  endReasonId: idShape.nullable(),
}
export const pairValuesShape = z.object(pairValues)
export type PairValues = z.infer<typeof pairValuesShape>
/** Of Dutch, as the Common European Framework of Reference names them; A0 is a beginner. */
export const levels = ['A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const
export const levelShape = z.enum(levels)
export type Level = z.infer<typeof levelShape>

export const lessonValues = {
  heldOn: dateShape,
  minutes: z.number().int('fault/wrong-type').min(1, 'fault/out-of-range').max(600, 'fault/out-of-range'),
  note: textShape(2000).nullable(),
}
export const lessonValuesShape = z.object(lessonValues)
export type LessonValues = z.infer<typeof lessonValuesShape>
export const lessonShape = z.object({ id: idShape, values: lessonValuesShape, version: versionShape })
export type Lesson = z.infer<typeof lessonShape>

const saved = z.object({ id: idShape, version: versionShape })

export const pairRowShape = z.object({
  id: idShape,
  client: namedShape.extend({ number: z.number() }),
  coach: namedShape,
  startedOn: z.string(),
  endedOn: z.string().nullable(),
  endReason: z.string().nullable(),
})
export const listPairs = endpoint({
  name: 'matching.listPairs',
  method: 'GET',
  path: '/api/v1/language-pairs',
  summary: 'Language pairs, as far as one may see the client',
  input: z.object({ state: z.enum(['running', 'ended']).default('running') }),
  answer: z.object({ pairs: z.array(pairRowShape), may: z.object({ manage: z.boolean() }) }),
})
export const getPair = endpoint({
  name: 'matching.getPair',
  method: 'GET',
  path: '/api/v1/language-pairs/:pairId',
  summary: 'One language pair',
  input: z.object({ pairId: idShape }),
  answer: z.object({
    id: idShape,
    clientId: idShape,
    values: pairValuesShape,
    level: levelShape.nullable(),
    version: versionShape,
    may: z.object({ correct: z.boolean(), record: z.boolean() }),
  }),
})
export const startPair = endpoint({
  name: 'matching.startPair',
  method: 'POST',
  path: '/api/v1/clients/:clientId/language-pairs',
  summary: 'Match a client with a language coach',
  input: z.strictObject({ clientId: idShape, ...pairValues }),
  answer: saved,
})
export const correctPair = endpoint({
  name: 'matching.correctPair',
  method: 'PUT',
  path: '/api/v1/language-pairs/:pairId',
  summary: 'Change or end a language pair',
  input: z.strictObject({ pairId: idShape, ...pairValues, version: versionShape }),
  answer: saved,
})

/** What a language coach sees of a pair: how to reach the learner, the level, and nothing else. `clientId` is for the log. */
export const ownPairShape = z.object({
  id: idShape,
  clientId: idShape,
  learner: z.object({
    firstName: z.string(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    language: z.string().nullable(),
    needsInterpreter: z.boolean().nullable(),
  }),
  startedOn: z.string(),
  endedOn: z.string().nullable(),
  level: levelShape.nullable(),
  version: versionShape,
})
export type OwnPair = z.infer<typeof ownPairShape>
export const listOwnPairs = endpoint({
  name: 'matching.listOwnPairs',
  method: 'GET',
  path: '/api/v1/own-language-pairs',
  summary: 'The running pairs of whoever asks, as a language coach sees them',
  input: z.object({}),
  answer: z.object({ pairs: z.array(ownPairShape), may: z.object({ record: z.boolean() }) }),
})
export const gradePair = endpoint({
  name: 'matching.gradePair',
  method: 'PUT',
  path: '/api/v1/language-pairs/:pairId/level',
  summary: 'Set the level of the learner of a pair',
  input: z.strictObject({ pairId: idShape, level: levelShape.nullable(), version: versionShape }),
  answer: saved,
})
export const listLessons = endpoint({
  name: 'matching.listLessons',
  method: 'GET',
  path: '/api/v1/language-pairs/:pairId/lessons',
  summary: 'The lessons of a pair, the last first',
  input: z.object({ pairId: idShape }),
  answer: z.object({ clientId: idShape, lessons: z.array(lessonShape), may: z.object({ record: z.boolean() }) }),
})
export const recordLesson = endpoint({
  name: 'matching.recordLesson',
  method: 'POST',
  path: '/api/v1/language-pairs/:pairId/lessons',
  summary: 'Record a lesson of a pair',
  input: z.strictObject({ pairId: idShape, ...lessonValues }),
  answer: saved,
})
export const correctLesson = endpoint({
  name: 'matching.correctLesson',
  method: 'PUT',
  path: '/api/v1/lessons/:lessonId',
  summary: 'Change a lesson',
  input: z.strictObject({ lessonId: idShape, ...lessonValues, version: versionShape }),
  answer: saved,
})
