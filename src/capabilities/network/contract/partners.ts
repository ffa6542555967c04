import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { anyLineShape, dateShape, idShape, lineShape, textShape, versionShape } from '#kernel/shapes.ts'

/** What one goes to an organisation for, in words of ours, so that a directory can be searched by it. */
export const partnerSubjects = [
  'housing',
  'income',
  'debts',
  'health',
  'children',
  'safety',
  'language',
  'school',
  'work',
  'meeting',
  'practical',
  'stay',
] as const
export type PartnerSubject = (typeof partnerSubjects)[number]

export const partnerValues = {
  name: lineShape(160),
  subjects: z.array(z.enum(partnerSubjects)).max(partnerSubjects.length, 'fault/too-many'),
  about: anyLineShape(300).nullable(),
  /** Towns or quarters; empty is everywhere. */
  area: anyLineShape(200).nullable(),
  contactName: anyLineShape(160).nullable(),
  phone: anyLineShape(40).nullable(),
  email: anyLineShape(160)
    .refine((text) => text === '' || z.email().safeParse(text).success, { error: 'fault/no-email-address' })
    .nullable(),
  website: anyLineShape(300).nullable(),
  note: textShape(2000).nullable(),
  activeUntil: dateShape.nullable(),
}
export const partnerValuesShape = z.object(partnerValues)
export type PartnerValues = z.infer<typeof partnerValuesShape>

export const partnerShape = z.object({ id: idShape, version: versionShape, ...partnerValues })
export type Partner = z.infer<typeof partnerShape>

const saved = z.object({ id: idShape, version: versionShape })

export const listPartners = endpoint({
  name: 'network.listPartners',
  method: 'GET',
  path: '/api/v1/partners',
  summary: 'The directory: every organisation that clients can be referred to',
  input: z.object({}),
  answer: z.object({ today: z.string(), partners: z.array(partnerShape), may: z.object({ keep: z.boolean() }) }),
})
export const getPartner = endpoint({
  name: 'network.getPartner',
  method: 'GET',
  path: '/api/v1/partners/:partnerId',
  summary: 'One organisation of the directory',
  input: z.object({ partnerId: idShape }),
  answer: z.object({
    id: idShape,
    version: versionShape,
    values: partnerValuesShape,
    may: z.object({ keep: z.boolean() }),
  }),
})
export const addPartner = endpoint({
  name: 'network.addPartner',
  method: 'POST',
  path: '/api/v1/partners',
  summary: 'Add an organisation to the directory',
  input: z.strictObject(partnerValues),
  answer: saved,
})
export const correctPartner = endpoint({
  name: 'network.correctPartner',
  method: 'PUT',
  path: '/api/v1/partners/:partnerId',
  summary: 'Change an organisation of the directory, or say until when it can be asked',
  input: z.strictObject({ partnerId: idShape, ...partnerValues, version: versionShape }),
  answer: saved,
})
export const takeFirstPartners = endpoint({
  name: 'network.takeFirstPartners',
  method: 'POST',
  path: '/api/v1/first-partners',
  summary: 'Put the first list of organisations in the directory; what stands there by that name stays as it is',
  input: z.strictObject({}),
  answer: z.object({ added: z.number() }),
})
