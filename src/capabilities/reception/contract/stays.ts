import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { dateShape, idShape, textShape, versionShape } from '#kernel/shapes.ts'

/** Where somebody went from a reception location. */
export const destinations = ['municipality', 'other-location', 'elsewhere', 'left-country', 'unknown'] as const

export const stayValues = {
  receptionLocationId: idShape,
  fromOn: dateShape,
  /** The day of leaving: on that day somebody stays there no more. */
  leftOn: dateShape.nullable(),
  goneTo: z.enum(destinations, { error: 'fault/required' }).nullable(),
  municipalityId: idShape.nullable(),
  note: textShape(2000).nullable(),
}
export const stayValuesShape = z.object(stayValues)
export type StayValues = z.infer<typeof stayValuesShape>

export const stayShape = z.object({
  id: idShape,
  version: versionShape,
  values: stayValuesShape,
  location: z.string(),
  municipality: z.string().nullable(),
})
export type Stay = z.infer<typeof stayShape>

const saved = z.object({ id: idShape, version: versionShape })

export const listStaysOfClient = endpoint({
  name: 'reception.listStaysOfClient',
  method: 'GET',
  path: '/api/v1/clients/:clientId/reception-stays',
  summary: 'Where one client stayed before there was a home, the latest first',
  input: z.object({ clientId: idShape }),
  answer: z.object({ today: z.string(), stays: z.array(stayShape), may: z.object({ keep: z.boolean() }) }),
})
export const recordStay = endpoint({
  name: 'reception.recordStay',
  method: 'POST',
  path: '/api/v1/clients/:clientId/reception-stays',
  summary: 'Write down where a client stays, and from which day',
  input: z.strictObject({ clientId: idShape, ...stayValues }),
  answer: saved,
})
export const correctStay = endpoint({
  name: 'reception.correctStay',
  method: 'PUT',
  path: '/api/v1/reception-stays/:stayId',
  summary: 'Change a stay, or say when and to where the client left',
  input: z.strictObject({ stayId: idShape, ...stayValues, version: versionShape }),
  answer: saved,
})
