import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { anyLineShape, dateShape, idShape, lineShape, namedShape, textShape, versionShape } from '#kernel/shapes.ts'

export const locationKinds = [
  'centre',
  'registration',
  'process',
  'waiting',
  'emergency',
  'crisis',
  'minors',
  'municipal',
  'other',
] as const
export type LocationKind = (typeof locationKinds)[number]

export const locationValues = {
  name: lineShape(160),
  kind: z.enum(locationKinds, { error: 'fault/required' }),
  targetGroup: anyLineShape(200).nullable(),
  municipalityId: idShape.nullable(),
  /** Places; null is not known. */
  capacity: z
    .number()
    .int('fault/wrong-type')
    .min(0, 'fault/out-of-range')
    .max(20_000, 'fault/out-of-range')
    .nullable(),
  openedOn: dateShape.nullable(),
  /** The last day on which it is open. */
  closedOn: dateShape.nullable(),
  note: textShape(2000).nullable(),
}
export const locationValuesShape = z.object(locationValues)
export type LocationValues = z.infer<typeof locationValuesShape>

export const receptionLocationShape = z.object({
  id: idShape,
  version: versionShape,
  values: locationValuesShape,
  municipality: z.string().nullable(),
  /** Clients who stay there today, of those whose file one sees; null for who sees no files. */
  staying: z.number().nullable(),
  state: z.enum(['ahead', 'open', 'closing', 'closed']),
})
export type ReceptionLocation = z.infer<typeof receptionLocationShape>

const saved = z.object({ id: idShape, version: versionShape })

export const listReceptionLocations = endpoint({
  name: 'reception.listReceptionLocations',
  method: 'GET',
  path: '/api/v1/reception-locations',
  summary: 'Every reception location, with its capacity and its last day where that is known',
  input: z.object({}),
  answer: z.object({
    today: z.string(),
    locations: z.array(receptionLocationShape),
    may: z.object({ keep: z.boolean() }),
  }),
})
export const getReceptionLocation = endpoint({
  name: 'reception.getReceptionLocation',
  method: 'GET',
  path: '/api/v1/reception-locations/:receptionLocationId',
  summary: 'One reception location',
  input: z.object({ receptionLocationId: idShape }),
  answer: z.object({ today: z.string(), location: receptionLocationShape, may: z.object({ keep: z.boolean() }) }),
})
export const addReceptionLocation = endpoint({
  name: 'reception.addReceptionLocation',
  method: 'POST',
  path: '/api/v1/reception-locations',
  summary: 'Add a reception location',
  input: z.strictObject(locationValues),
  answer: saved,
})
export const correctReceptionLocation = endpoint({
  name: 'reception.correctReceptionLocation',
  method: 'PUT',
  path: '/api/v1/reception-locations/:receptionLocationId',
  summary: 'Change a reception location, or say when it closes',
  input: z.strictObject({ receptionLocationId: idShape, ...locationValues, version: versionShape }),
  answer: saved,
})

const stayHereShape = z.object({
  id: idShape,
  client: namedShape.extend({ number: z.number() }),
  fromOn: z.string(),
  leftOn: z.string().nullable(),
})
export const listStaysAtLocation = endpoint({
  name: 'reception.listStaysAtLocation',
  method: 'GET',
  path: '/api/v1/reception-locations/:receptionLocationId/stays',
  summary: 'Clients whose file one sees and who stay at this reception location today',
  input: z.object({ receptionLocationId: idShape }),
  answer: z.object({ today: z.string(), stays: z.array(stayHereShape) }),
})
export type StayHere = z.infer<typeof stayHereShape>
