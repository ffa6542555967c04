import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { dateShape, idShape, lineShape, namedShape, versionShape } from '#kernel/shapes.ts'

export const problems = {
  'housing/overlapping-placement': 409,
  'housing/balance-disagrees': 409,
} as const

const half = z.union([z.literal(1), z.literal(2)])
const year = z.number().int().min(1990, 'fault/out-of-range').max(2200, 'fault/out-of-range')
const done = z.object({ id: idShape })

export const halfYearShape = z.object({
  year: z.number(),
  half,
  /** The row of the target; null when nobody has set one. */
  targetId: idShape.nullable(),
  version: versionShape.nullable(),
  target: z.number().nullable(),
  /** Balance at the start, a lead positive; null: not known. */
  opening: z.number().nullable(),
  stated: z.number().nullable(),
  /** What the half-year before leaves, when it differs from what was stated. */
  carried: z.number().nullable(),
  realised: z.number(),
  corrections: z.number(),
  closing: z.number().nullable(),
})
export type HalfYear = z.infer<typeof halfYearShape>

export const correctionShape = z.object({
  id: idShape,
  correctedOn: z.string(),
  persons: z.number(),
  reason: z.string(),
  version: versionShape,
})
export type Correction = z.infer<typeof correctionShape>

export const getBalance = endpoint({
  name: 'housing.getBalance',
  method: 'GET',
  path: '/api/v1/housing/balance',
  summary: 'Targets, realised numbers, corrections and balance of a municipality by half-year',
  input: z.object({ municipalityId: idShape.optional() }),
  answer: z.object({
    municipalities: z.array(namedShape),
    municipality: namedShape.nullable(),
    today: z.string(),
    halfYears: z.array(halfYearShape),
    /** Balance at the end of each month, for the chart. */
    months: z.array(z.object({ on: z.string(), balance: z.number().nullable() })),
    corrections: z.array(correctionShape),
    /** Persons allocated and not housed yet. */
    waiting: z.number(),
    may: z.object({ manage: z.boolean(), seePeople: z.boolean() }),
  }),
})

const targetWish = {
  municipalityId: idShape,
  year,
  half,
  target: z.number().int('fault/wrong-type').min(0, 'fault/out-of-range').max(100_000, 'fault/out-of-range'),
  openingBalance: z.number().int('fault/wrong-type').min(-100_000, 'fault/out-of-range').max(100_000, 'fault/out-of-range').nullable(),
}
export const setTarget = endpoint({
  name: 'housing.setTarget',
  method: 'POST',
  path: '/api/v1/housing-targets',
  summary: 'Set the target of a municipality for a half-year',
  input: z.strictObject(targetWish),
  answer: done,
})
export const correctTarget = endpoint({
  name: 'housing.correctTarget',
  method: 'PUT',
  path: '/api/v1/housing-targets/:targetId',
  summary: 'Change a target',
  input: z.strictObject({ targetId: idShape, ...targetWish, version: versionShape }),
  answer: done,
})

const correctionWish = {
  municipalityId: idShape,
  correctedOn: dateShape,
  persons: z
    .number()
    .int('fault/wrong-type')
    .min(-10_000, 'fault/out-of-range')
    .max(10_000, 'fault/out-of-range')
    .refine((value) => value !== 0, 'fault/out-of-range'),
  reason: lineShape(500),
}
export const recordCorrection = endpoint({
  name: 'housing.recordCorrection',
  method: 'POST',
  path: '/api/v1/realisation-corrections',
  summary: 'Correct the realised number, up or down, with a reason',
  input: z.strictObject(correctionWish),
  answer: done,
})
export const changeCorrection = endpoint({
  name: 'housing.changeCorrection',
  method: 'PUT',
  path: '/api/v1/realisation-corrections/:correctionId',
  summary: 'Change a correction',
  input: z.strictObject({ correctionId: idShape, ...correctionWish, version: versionShape }),
  answer: done,
})

export const dwellingShape = z.object({
  id: idShape,
  number: z.string().nullable(),
  address: z.string().nullable(),
  postcode: z.string().nullable(),
  municipality: namedShape,
  version: versionShape,
})
export const listDwellings = endpoint({
  name: 'housing.listDwellings',
  method: 'GET',
  path: '/api/v1/dwellings',
  summary: 'Homes of a municipality',
  input: z.object({ municipalityId: idShape.optional(), q: z.string().max(100).optional() }),
  answer: z.object({ dwellings: z.array(dwellingShape) }),
})
const text = (max: number) => z.string().trim().max(max, 'fault/too-long').nullable()
export const addDwelling = endpoint({
  name: 'housing.addDwelling',
  method: 'POST',
  path: '/api/v1/dwellings',
  summary: 'Add a home',
  input: z.strictObject({ municipalityId: idShape, number: text(60), address: text(200), postcode: text(12) }),
  answer: done,
})

export const placementValues = {
  municipalityId: idShape.nullable(),
  dwellingId: idShape.nullable(),
  arrangementId: idShape.nullable(),
  allocatedOn: dateShape.nullable(),
  housedOn: dateShape.nullable(),
  leftOn: dateShape.nullable(),
  departureReasonId: idShape.nullable(),
  /** A move inside the municipality is no new realisation. */
  countsForTarget: z.boolean(),
}
export const placementValuesShape = z.object(placementValues)
export type PlacementValues = z.infer<typeof placementValuesShape>

export const getPlacement = endpoint({
  name: 'housing.getPlacement',
  method: 'GET',
  path: '/api/v1/placements/:placementId',
  summary: 'One placement, to correct it',
  input: z.object({ placementId: idShape }),
  answer: z.object({
    id: idShape,
    clientId: idShape,
    clientName: z.string(),
    values: placementValuesShape,
    version: versionShape,
    may: z.object({ correct: z.boolean() }),
  }),
})
export const recordPlacement = endpoint({
  name: 'housing.recordPlacement',
  method: 'POST',
  path: '/api/v1/clients/:clientId/placements',
  summary: 'Record an allocation or a home for a client',
  input: z.strictObject({ clientId: idShape, ...placementValues }),
  answer: done,
})
export const correctPlacement = endpoint({
  name: 'housing.correctPlacement',
  method: 'PUT',
  path: '/api/v1/placements/:placementId',
  summary: 'Change a placement: the key, the home, leaving',
  input: z.strictObject({ placementId: idShape, ...placementValues, version: versionShape }),
  answer: done,
})

export const boardCardShape = z.object({
  placementId: idShape,
  clientId: idShape,
  name: z.string(),
  number: z.number(),
  householdSize: z.number(),
  allocatedOn: z.string().nullable(),
  housedOn: z.string().nullable(),
  dwelling: z.string().nullable(),
  arrangement: z.string().nullable(),
})
export type BoardCard = z.infer<typeof boardCardShape>
export const getBoard = endpoint({
  name: 'housing.getBoard',
  method: 'GET',
  path: '/api/v1/housing/board',
  summary: 'Who waits for a home and who got one in a half-year, as far as one may see',
  input: z.object({ municipalityId: idShape, year: z.coerce.number().pipe(year).optional(), half: z.coerce.number().pipe(half).optional() }),
  answer: z.object({ waiting: z.array(boardCardShape), housed: z.array(boardCardShape) }),
})
