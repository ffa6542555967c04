import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { dateShape, idShape, namedShape, versionShape } from '#kernel/shapes.ts'

/** No more than that: why somebody is away is not kept. */
export const absenceKinds = ['leave', 'away'] as const

export const absenceValues = {
  workerId: idShape,
  kind: z.enum(absenceKinds, { error: 'fault/required' }),
  fromOn: dateShape,
  /** Not known yet when null. */
  untilOn: dateShape.nullable(),
  /** Sees the clients of who is away, on these days. */
  standInId: idShape.nullable(),
}
export const absenceValuesShape = z.object(absenceValues)
export type AbsenceValues = z.infer<typeof absenceValuesShape>

export const absenceShape = z.object({
  id: idShape,
  version: versionShape,
  worker: namedShape,
  kind: z.enum(absenceKinds),
  fromOn: z.string(),
  untilOn: z.string().nullable(),
  standIn: namedShape.nullable(),
  /** Running trajectories of who is away, as far as one sees them. */
  guides: z.number(),
  mayChange: z.boolean(),
})
export type Absence = z.infer<typeof absenceShape>

const saved = z.object({ id: idShape, version: versionShape })

export const listAbsences = endpoint({
  name: 'planning.listAbsences',
  method: 'GET',
  path: '/api/v1/absences',
  summary: 'Who is away or will be, and who stands in',
  input: z.object({}),
  answer: z.object({
    today: z.string(),
    absences: z.array(absenceShape),
    /** For whom I stand in today, and their clients. */
    minding: z.array(z.object({ worker: z.string(), untilOn: z.string().nullable(), clients: z.array(namedShape) })),
    may: z.object({ lead: z.boolean() }),
  }),
})
export const getAbsence = endpoint({
  name: 'planning.getAbsence',
  method: 'GET',
  path: '/api/v1/absences/:absenceId',
  summary: 'One absence, to change it',
  input: z.object({ absenceId: idShape }),
  answer: z.object({ id: idShape, version: versionShape, values: absenceValuesShape }),
})
export const recordAbsence = endpoint({
  name: 'planning.recordAbsence',
  method: 'POST',
  path: '/api/v1/absences',
  summary: 'Somebody is away; who leads says who stands in',
  input: z.strictObject(absenceValues),
  answer: saved,
})
export const correctAbsence = endpoint({
  name: 'planning.correctAbsence',
  method: 'PUT',
  path: '/api/v1/absences/:absenceId',
  summary: 'Change an absence: other days, or somebody else who stands in',
  input: z.strictObject({ absenceId: idShape, ...absenceValues, version: versionShape }),
  answer: saved,
})
export const removeAbsence = endpoint({
  name: 'planning.removeAbsence',
  method: 'DELETE',
  path: '/api/v1/absences/:absenceId',
  summary: 'Somebody is not away after all',
  input: z.object({ absenceId: idShape, version: z.coerce.number().int().min(1) }),
  answer: z.object({ id: idShape }),
})
