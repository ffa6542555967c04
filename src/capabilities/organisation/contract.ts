import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { dateShape, idShape, lineShape, namedShape, versionShape } from '#kernel/shapes.ts'

/** The foundation's own words, by what they are words for. */
export const lists = [
  'nationality',
  'language',
  'target-group',
  'departure-reason',
  'housing-arrangement',
  'trajectory-kind',
  'trajectory-end-reason',
  'contact-kind',
  'contact-manner',
  'contact-subject',
  'legal-case-kind',
  'legal-outcome',
  'programme',
  'enrolment-outcome',
  'function',
  'leaving-reason',
  'pair-end-reason',
] as const
export const listShape = z.enum(lists)
export type List = z.infer<typeof listShape>

/** What figures ask for instead of a word. A list without meanings is counted by name alone. */
export const meanings = {
  'target-group': ['status-holder', 'unaccompanied-minor'],
  'housing-arrangement': ['regular', 'gva', 'shared-dwelling'],
  'contact-kind': ['legal'],
  'legal-case-kind': ['family-reunification', 'permit-renewal'],
  'legal-outcome': ['granted', 'partly-granted', 'refused', 'withdrawn'],
  function: ['guide', 'language-coach', 'legal-adviser', 'team-leader', 'work-coach', 'interpreter'],
} as const satisfies Partial<Record<List, readonly string[]>>

export const listItemShape = z.object({
  id: idShape,
  list: listShape,
  name: z.string(),
  meaning: z.string().nullable(),
  active: z.boolean(),
  version: versionShape,
})
export type ListItem = z.infer<typeof listItemShape>

export const municipalityShape = z.object({
  id: idShape,
  name: z.string(),
  cbsCode: z.string().nullable(),
  validFrom: z.string().nullable(),
  validUntil: z.string().nullable(),
  successorId: z.string().nullable(),
  version: versionShape,
})
export type Municipality = z.infer<typeof municipalityShape>

const serviceAreaShape = z.object({
  id: idShape,
  municipality: namedShape,
  fromOn: z.string().nullable(),
  untilOn: z.string().nullable(),
  version: versionShape,
})
export const locationShape = z.object({
  id: idShape,
  name: z.string(),
  openedOn: z.string().nullable(),
  closedOn: z.string().nullable(),
  serves: z.array(serviceAreaShape),
  version: versionShape,
})
export type Location = z.infer<typeof locationShape>

const done = z.object({ id: idShape })
const optionalDate = dateShape.nullable()
const cbsCodeShape = z
  .string()
  .trim()
  .regex(/^\d{4}$/, 'fault/cbs-code')
  .nullable()

export const getOrganisation = endpoint({
  name: 'organisation.getOrganisation',
  method: 'GET',
  path: '/api/v1/organisation',
  summary: 'The foundation with its locations and municipalities',
  input: z.object({}),
  answer: z.object({
    foundation: z.object({
      id: idShape,
      name: z.string(),
      practice: z.boolean(),
      smallNumberLimit: z.number().int(),
      /** The law that lets this foundation keep a BSN; null when it keeps none. */
      bsnBasis: z.string().nullable(),
      version: versionShape,
    }),
    locations: z.array(locationShape),
    municipalities: z.array(municipalityShape),
    may: z.object({ manage: z.boolean() }),
  }),
})

export const listItems = endpoint({
  name: 'organisation.listItems',
  method: 'GET',
  path: '/api/v1/list-items',
  summary: 'The words of the foundation, of one list or of all',
  input: z.object({ list: listShape.optional() }),
  answer: z.object({ items: z.array(listItemShape), may: z.object({ manage: z.boolean() }) }),
})

/**
 * Numbers of people from 1 up to this one are not told to a municipality; 0 tells every number. Below 3 "fewer than" would
 * say the number itself.
 */
const smallNumberLimit = z
  .number()
  .int('fault/wrong-type')
  .refine((limit) => limit === 0 || (limit >= 3 && limit <= 50), 'fault/out-of-range')

export const correctFoundation = endpoint({
  name: 'organisation.correctFoundation',
  method: 'PUT',
  path: '/api/v1/organisation',
  summary: 'Change the name of the foundation, up to where a number of people is small, or why it may keep a BSN',
  input: z.strictObject({
    name: lineShape(120),
    smallNumberLimit,
    /** Left out, it stays as it is. */
    bsnBasis: lineShape(500).nullable().optional(),
    version: versionShape,
  }),
  answer: done,
})

const locationWish = { name: lineShape(120), openedOn: optionalDate, closedOn: optionalDate }
export const addLocation = endpoint({
  name: 'organisation.addLocation',
  method: 'POST',
  path: '/api/v1/locations',
  summary: 'Open a location',
  input: z.strictObject(locationWish),
  answer: done,
})
export const correctLocation = endpoint({
  name: 'organisation.correctLocation',
  method: 'PUT',
  path: '/api/v1/locations/:locationId',
  summary: 'Change the name or the dates of a location',
  input: z.strictObject({ locationId: idShape, ...locationWish, version: versionShape }),
  answer: done,
})
export const assignMunicipality = endpoint({
  name: 'organisation.assignMunicipality',
  method: 'POST',
  path: '/api/v1/locations/:locationId/municipalities',
  summary: 'Let a location serve a municipality, from when until when',
  input: z.strictObject({ locationId: idShape, municipalityId: idShape, fromOn: optionalDate, untilOn: optionalDate }),
  answer: done,
})
export const releaseMunicipality = endpoint({
  name: 'organisation.releaseMunicipality',
  method: 'DELETE',
  path: '/api/v1/locations/:locationId/municipalities/:serviceAreaId',
  summary: 'Take back that a location serves a municipality',
  input: z.strictObject({ locationId: idShape, serviceAreaId: idShape }),
  answer: done,
})

const municipalityWish = {
  name: lineShape(120),
  cbsCode: cbsCodeShape,
  validFrom: optionalDate,
  validUntil: optionalDate,
  successorId: idShape.nullable(),
}
export const addMunicipality = endpoint({
  name: 'organisation.addMunicipality',
  method: 'POST',
  path: '/api/v1/municipalities',
  summary: 'Add a municipality',
  input: z.strictObject(municipalityWish),
  answer: done,
})
export const correctMunicipality = endpoint({
  name: 'organisation.correctMunicipality',
  method: 'PUT',
  path: '/api/v1/municipalities/:municipalityId',
  summary: 'Change a municipality; an earlier name stays known',
  input: z.strictObject({ municipalityId: idShape, ...municipalityWish, version: versionShape }),
  answer: done,
})

const itemWish = { name: lineShape(120), meaning: z.string().nullable(), active: z.boolean() }
export const addListItem = endpoint({
  name: 'organisation.addListItem',
  method: 'POST',
  path: '/api/v1/list-items',
  summary: 'Add a word to a list',
  input: z.strictObject({ list: listShape, ...itemWish }),
  answer: done,
})
export const correctListItem = endpoint({
  name: 'organisation.correctListItem',
  method: 'PUT',
  path: '/api/v1/list-items/:itemId',
  summary: 'Change a word of a list or what it means for figures',
  input: z.strictObject({ itemId: idShape, ...itemWish, version: versionShape }),
  answer: done,
})
