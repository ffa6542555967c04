import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { dateShape, idShape, lineShape, textShape, versionShape } from '#kernel/shapes.ts'

export const nationalSignalKinds = ['trend', 'lobby', 'question'] as const

export const nationalSignalValues = {
  kind: z.enum(nationalSignalKinds, { error: 'fault/required' }),
  subject: lineShape(200),
  what: textShape(4000).min(1, 'fault/required'),
  receptionLocationId: idShape.nullable(),
  sentOn: dateShape,
  answer: textShape(4000).nullable(),
  answeredOn: dateShape.nullable(),
}
export const nationalSignalValuesShape = z.object(nationalSignalValues)
export type NationalSignalValues = z.infer<typeof nationalSignalValuesShape>

const kept = { id: idShape, version: versionShape }
export const nationalSignalShape = z.object({
  ...kept,
  values: nationalSignalValuesShape,
  location: z.string().nullable(),
  sentBy: z.string().nullable(),
})
export type NationalSignal = z.infer<typeof nationalSignalShape>

export const listNationalSignals = endpoint({
  name: 'reception.listNationalSignals',
  method: 'GET',
  path: '/api/v1/national-signals',
  summary: 'What was told to the national office, without names, the latest first',
  input: z.object({}),
  answer: z.object({ today: z.string(), signals: z.array(nationalSignalShape), may: z.object({ keep: z.boolean() }) }),
})
export const noteNationalSignal = endpoint({
  name: 'reception.noteNationalSignal',
  method: 'POST',
  path: '/api/v1/national-signals',
  summary: 'Write down what is told to the national office',
  input: z.strictObject(nationalSignalValues),
  answer: z.object(kept),
})
export const correctNationalSignal = endpoint({
  name: 'reception.correctNationalSignal',
  method: 'PUT',
  path: '/api/v1/national-signals/:nationalSignalId',
  summary: 'Change a signal to the national office, or write down the answer',
  input: z.strictObject({ nationalSignalId: idShape, ...nationalSignalValues, version: versionShape }),
  answer: z.object(kept),
})
