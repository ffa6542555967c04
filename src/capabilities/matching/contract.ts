import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { dateShape, idShape, namedShape, versionShape } from '#kernel/shapes.ts'

export const pairValues = {
  workerId: idShape,
  startedOn: dateShape,
  endedOn: dateShape.nullable(),
  endReasonId: idShape.nullable(),
}
export const pairValuesShape = z.object(pairValues)
export type PairValues = z.infer<typeof pairValuesShape>
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
    version: versionShape,
    may: z.object({ correct: z.boolean() }),
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
