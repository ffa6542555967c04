import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { dateShape, idShape, lineShape, namedShape, versionShape } from '#kernel/shapes.ts'

export const problems = {
  'housing/overlapping-placement': 409,
  'housing/balance-disagrees': 409,
} as const

const half = z.union([z.literal(1), z.literal(2)])
const year = z.number().int().min(1990, 'fault/out-of-range').max(2200, 'fault/out-of-range')
const made = z.object({ id: idShape, version: versionShape })

/** What a balance is made of. `null` is not known. */
const sumShape = {
  year: z.number(),
  half,
  target: z.number().nullable(),
  /** Balance at the start, a lead positive. */
  opening: z.number().nullable(),
  /** The opening as somebody stated it; null: carried over from the half-year before. */
  stated: z.number().nullable(),
  /** What the half-year before leaves, when it differs from what was stated. */
  carried: z.number().nullable(),
  realised: z.number(),
  corrections: z.number(),
  closing: z.number().nullable(),
}
export const halfYearShape = z.object({
  ...sumShape,
  /** The row of the target; null when nobody has set one. */
  targetId: idShape.nullable(),
  version: versionShape.nullable(),
  /** Persons with a day in this half-year, after today, on which they get their key. Not in `realised`. */
  planned: z.number(),
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

const asOfShape = z.object({ on: z.string(), ...sumShape })
export type BalanceAsOf = z.infer<typeof asOfShape>

export const getBalance = endpoint({
  name: 'housing.getBalance',
  method: 'GET',
  path: '/api/v1/housing/balance',
  summary: 'Targets, realised numbers, corrections and balance of a municipality by half-year, and on any day',
  input: z.object({ municipalityId: idShape.optional(), on: dateShape.optional() }),
  answer: z.object({
    municipalities: z.array(namedShape),
    municipality: namedShape.nullable(),
    today: z.string(),
    /** Counted up to and including today; later half-years when their target is known. */
    halfYears: z.array(halfYearShape),
    /** The balance on the day that was asked for, today by default; null before the first target. */
    asOf: asOfShape.nullable(),
    corrections: z.array(correctionShape),
    /** Persons allocated and not housed yet, with or without a day for the key. */
    waiting: z.number(),
    may: z.object({ manage: z.boolean(), seePeople: z.boolean(), openHoused: z.boolean(), place: z.boolean() }),
  }),
})

export const housedShape = z.object({
  placementId: idShape,
  /** Null for whoever may not open the file. */
  clientId: idShape.nullable(),
  number: z.number(),
  name: z.string().nullable(),
  on: z.string(),
  age: z.number().nullable(),
})
export const openHoused = endpoint({
  name: 'housing.openHoused',
  method: 'GET',
  path: '/api/v1/housing/housed',
  summary: 'The persons behind the realised number of a half-year, as far as the reader may see them',
  input: z.object({
    municipalityId: idShape,
    year: z.coerce.number().pipe(year),
    half: z.coerce.number().pipe(half),
    /** Those whose key is planned, instead of those who have it. */
    planned: z.enum(['yes', 'no']).default('no'),
    on: dateShape.optional(),
  }),
  answer: z.object({ total: z.number(), persons: z.array(housedShape) }),
})

export const targetValues = {
  year,
  half,
  target: z.number().int('fault/wrong-type').min(0, 'fault/out-of-range').max(100_000, 'fault/out-of-range'),
  openingBalance: z
    .number()
    .int('fault/wrong-type')
    .min(-100_000, 'fault/out-of-range')
    .max(100_000, 'fault/out-of-range')
    .nullable(),
}
export type TargetValues = z.infer<z.ZodObject<typeof targetValues>>
export const setTarget = endpoint({
  name: 'housing.setTarget',
  method: 'POST',
  path: '/api/v1/housing-targets',
  summary: 'Set the target of a municipality for a half-year',
  input: z.strictObject({ municipalityId: idShape, ...targetValues }),
  answer: made,
})
export const correctTarget = endpoint({
  name: 'housing.correctTarget',
  method: 'PUT',
  path: '/api/v1/housing-targets/:targetId',
  summary: 'Change a target',
  input: z.strictObject({ targetId: idShape, ...targetValues, version: versionShape }),
  answer: made,
})

export const correctionValues = {
  correctedOn: dateShape,
  persons: z
    .number()
    .int('fault/wrong-type')
    .min(-10_000, 'fault/out-of-range')
    .max(10_000, 'fault/out-of-range')
    .refine((value) => value !== 0, 'fault/out-of-range'),
  reason: lineShape(500),
}
export type CorrectionValues = z.infer<z.ZodObject<typeof correctionValues>>
export const recordCorrection = endpoint({
  name: 'housing.recordCorrection',
  method: 'POST',
  path: '/api/v1/realisation-corrections',
  summary: 'Correct the realised number, up or down, with a reason',
  input: z.strictObject({ municipalityId: idShape, ...correctionValues }),
  answer: made,
})
export const changeCorrection = endpoint({
  name: 'housing.changeCorrection',
  method: 'PUT',
  path: '/api/v1/realisation-corrections/:correctionId',
  summary: 'Change a correction',
  input: z.strictObject({ correctionId: idShape, ...correctionValues, version: versionShape }),
  answer: made,
})

export const dwellingShape = z.object({
  id: idShape,
  number: z.string().nullable(),
  address: z.string().nullable(),
  postcode: z.string().nullable(),
  municipality: namedShape,
})
export type Dwelling = z.infer<typeof dwellingShape>

/** A line that may be left out; nothing but spaces is nothing. */
const optionalLine = (max: number) =>
  z
    .string()
    .trim()
    .max(max, 'fault/too-long')
    .transform((text) => (text === '' ? null : text))
    .nullable()
export const dwellingValues = {
  municipalityId: idShape,
  number: optionalLine(60),
  address: optionalLine(200),
  postcode: optionalLine(12),
}
export type DwellingValues = z.infer<z.ZodObject<typeof dwellingValues>>
export const listDwellings = endpoint({
  name: 'housing.listDwellings',
  method: 'GET',
  path: '/api/v1/dwellings',
  summary: 'Homes, without who lives there',
  input: z.object({
    municipalityId: idShape.optional(),
    q: z.string().max(100).optional(),
    limit: z.coerce.number().int().min(1).max(500).default(100),
  }),
  answer: z.object({ dwellings: z.array(dwellingShape), total: z.number(), may: z.object({ edit: z.boolean() }) }),
})
export const getDwelling = endpoint({
  name: 'housing.getDwelling',
  method: 'GET',
  path: '/api/v1/dwellings/:dwellingId',
  summary: 'One home, to correct it',
  input: z.object({ dwellingId: idShape }),
  answer: z.object({
    id: idShape,
    version: versionShape,
    values: z.object({
      municipalityId: idShape,
      number: z.string().nullable(),
      address: z.string().nullable(),
      postcode: z.string().nullable(),
    }),
    may: z.object({ correct: z.boolean() }),
  }),
})
export const addDwelling = endpoint({
  name: 'housing.addDwelling',
  method: 'POST',
  path: '/api/v1/dwellings',
  summary: 'Add a home',
  input: z.strictObject(dwellingValues),
  answer: made,
})
export const correctDwelling = endpoint({
  name: 'housing.correctDwelling',
  method: 'PUT',
  path: '/api/v1/dwellings/:dwellingId',
  summary: 'Change the address of a home',
  input: z.strictObject({ dwellingId: idShape, ...dwellingValues, version: versionShape }),
  answer: made,
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

/** Others of the household for whom the same can be written down in one go: nobody moves along unasked. */
const togetherShape = z.array(z.object({ id: idShape, name: z.string() }))
const together = z.array(idShape).max(50)

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
    /** Placements of the household that wait for a home in the same municipality. */
    together: togetherShape,
    may: z.object({ correct: z.boolean() }),
  }),
})
export const listPlacements = endpoint({
  name: 'housing.listPlacements',
  method: 'GET',
  path: '/api/v1/clients/:clientId/placements',
  summary: 'Where a client lives and lived, before a next placement is recorded',
  input: z.object({ clientId: idShape }),
  answer: z.object({
    clientName: z.string(),
    placements: z.array(
      z.object({
        id: idShape,
        municipality: namedShape.nullable(),
        dwelling: z.string().nullable(),
        allocatedOn: z.string().nullable(),
        housedOn: z.string().nullable(),
        leftOn: z.string().nullable(),
      }),
    ),
    /** Members of the household, by client. */
    together: togetherShape,
    may: z.object({ record: z.boolean() }),
  }),
})
export const recordPlacement = endpoint({
  name: 'housing.recordPlacement',
  method: 'POST',
  path: '/api/v1/clients/:clientId/placements',
  summary: 'Record an allocation or a home for a client, and the same for others of the household',
  input: z.strictObject({ clientId: idShape, ...placementValues, together: together.default([]) }),
  answer: made,
})
export const correctPlacement = endpoint({
  name: 'housing.correctPlacement',
  method: 'PUT',
  path: '/api/v1/placements/:placementId',
  summary: 'Change a placement: the home, the key, leaving; and the same for others of the household who wait',
  input: z.strictObject({
    placementId: idShape,
    ...placementValues,
    together: together.default([]),
    version: versionShape,
  }),
  answer: made,
})

export const stages = ['allocated', 'home-found', 'key-planned', 'housed'] as const
export type Stage = (typeof stages)[number]

export const boardCardShape = z.object({
  placementId: idShape,
  clientId: idShape,
  givenNames: z.string(),
  familyName: z.string(),
  householdId: idShape.nullable(),
  stage: z.enum(stages),
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
  summary: 'From allocation to key: who waits, and who got a home in this half-year, as far as one may see',
  input: z.object({ municipalityId: idShape }),
  answer: z.object({ cards: z.array(boardCardShape), today: z.string() }),
})
