import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { dateShape, idShape, namedShape, versionShape } from '#kernel/shapes.ts'

const monthShape = z
  .number({ error: 'fault/required' })
  .int('fault/wrong-type')
  .min(1, 'fault/out-of-range')
  .max(120, 'fault/out-of-range')

/** The phases that a term can have, with the field that says from which month each runs. */
export const phaseFields = {
  settleFrom: 'settle',
  integrateFrom: 'integrate',
  yearOneFrom: 'year-1',
  yearTwoFrom: 'year-2',
} as const

const newTermValues = {
  kindId: idShape,
  /** Null: for all municipalities without an agreement of their own. */
  municipalityId: idShape.nullable(),
  fromMonth: monthShape,
  /** Null: without an end. */
  untilMonth: monthShape.nullable(),
  countsFrom: z.enum(['start', 'tenancy'], { error: 'fault/required' }),
  settleFrom: monthShape.nullable(),
  integrateFrom: monthShape.nullable(),
  yearOneFrom: monthShape.nullable(),
  yearTwoFrom: monthShape.nullable(),
  inForceFrom: dateShape,
  inForceUntil: dateShape.nullable(),
}
const newTermShape = z.object(newTermValues)
export type NewTerm = z.infer<typeof newTermShape>

const lastsShape = z.object({
  fromMonth: z.number(),
  untilMonth: z.number().nullable(),
  countsFrom: z.enum(['start', 'tenancy']),
  phases: z.array(z.object({ key: z.string(), fromMonth: z.number() })),
})
export type Lasts = z.infer<typeof lastsShape>

const termShape = lastsShape.extend({
  id: idShape,
  version: versionShape,
  municipality: namedShape.nullable(),
  inForceFrom: z.string(),
  inForceUntil: z.string().nullable(),
  /** Against today. */
  holds: z.enum(['now', 'later', 'past']),
})
export type Agreed = z.infer<typeof termShape>

const kindShape = z.object({
  kind: namedShape,
  /** What the program knows of a kind of this name, for who agreed nothing. */
  shipped: lastsShape,
  /** That of the program holds today where no municipality agreed something of its own. */
  shippedHolds: z.boolean(),
  agreed: z.array(termShape),
})
export type KindLasts = z.infer<typeof kindShape>

export const listTrajectoryTerms = endpoint({
  name: 'guidance.listTrajectoryTerms',
  method: 'GET',
  path: '/api/v1/trajectory-terms',
  summary: 'What each kind of trajectory lasts: as the program knows it, or as agreed with all or one municipality',
  input: z.object({}),
  answer: z.object({ today: z.string(), kinds: z.array(kindShape), may: z.object({ change: z.boolean() }) }),
})
export const agreeTrajectoryTerm = endpoint({
  name: 'guidance.agreeTrajectoryTerm',
  method: 'POST',
  path: '/api/v1/trajectory-terms',
  summary: 'Agree what a kind of trajectory lasts from a day on, for all municipalities or for one',
  input: z.strictObject(newTermValues),
  answer: z.object({ id: idShape, version: versionShape }),
})
export const endTrajectoryTerm = endpoint({
  name: 'guidance.endTrajectoryTerm',
  method: 'PUT',
  path: '/api/v1/trajectory-terms/:termId',
  summary: 'End an agreement: who starts after that day does not follow it',
  input: z.strictObject({ termId: idShape, inForceUntil: dateShape, version: versionShape }),
  answer: z.object({ id: idShape, version: versionShape }),
})
