import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { dateShape, idShape, lineShape, textShape, versionShape } from '#kernel/shapes.ts'

export const moments = ['baseline', 'interim', 'final', 'other'] as const
export const levels = [1, 2, 3, 4, 5] as const
export type Level = (typeof levels)[number]

const bothShape = z.object({ nl: z.string(), en: z.string() })
export type Both = z.infer<typeof bothShape>

const domainShape = z.object({
  key: z.string(),
  name: bothShape,
  /** Remarks beside it are of the compartment health. */
  health: z.boolean(),
  /** What each level looks like, the lowest first. */
  levels: z.array(bothShape),
})
export type Domain = z.infer<typeof domainShape>

export const instrumentShape = z.object({
  code: z.string(),
  family: z.string(),
  version: z.string(),
  name: bothShape,
  source: bothShape,
  licence: bothShape,
  /** A domain can be left out with a reason: the manual allows it. */
  mayLeaveOut: z.boolean(),
  /** For new measurements; older versions stay to be read. */
  current: z.boolean(),
  levelNames: z.array(bothShape),
  domains: z.array(domainShape),
  /** The foundation loaded its own texts. */
  ownWords: z.boolean(),
})
export type Instrument = z.infer<typeof instrumentShape>

const levelShape = z.number().int().min(1).max(5)
/** `level` null with `why`: not judged, for that reason. Both null: nothing said yet. */
export const judgedShape = z.strictObject({
  domain: lineShape(40),
  level: levelShape.nullable(),
  why: lineShape(300).nullable(),
  remark: textShape(2000).nullable(),
})
export type Judged = z.infer<typeof judgedShape>

export const measurementValues = {
  moment: z.enum(moments),
  takenOn: dateShape,
  present: lineShape(300).nullable(),
  judged: z.array(judgedShape).max(40),
}
export const measurementValuesShape = z.object(measurementValues)
export type MeasurementValues = z.infer<typeof measurementValuesShape>

export const measurementShape = measurementValuesShape.extend({
  id: idShape,
  version: versionShape,
  instrument: z.string(),
  ownWords: z.boolean(),
  state: z.enum(['draft', 'finished']),
  takenBy: z.string().nullable(),
  correctedWhy: z.string().nullable(),
})
export type Measurement = z.infer<typeof measurementShape>

const saved = z.object({ id: idShape, version: versionShape })

export const listInstruments = endpoint({
  name: 'guidance.listInstruments',
  method: 'GET',
  path: '/api/v1/instruments',
  summary: 'Instruments to measure self-reliance with, their domains and what each level looks like',
  input: z.object({}),
  answer: z.object({ instruments: z.array(instrumentShape), may: z.object({ load: z.boolean() }) }),
})
export const listMeasurements = endpoint({
  name: 'guidance.listMeasurements',
  method: 'GET',
  path: '/api/v1/clients/:clientId/measurements',
  summary: 'Measurements of a client, the latest first: finished ones, and drafts of one’s own',
  input: z.object({ clientId: idShape }),
  answer: z.object({
    measurements: z.array(measurementShape),
    /** Of these measurements and of those that one may begin. */
    instruments: z.array(instrumentShape),
    may: z.object({ measure: z.boolean(), health: z.boolean() }),
  }),
})
export const getMeasurement = endpoint({
  name: 'guidance.getMeasurement',
  method: 'GET',
  path: '/api/v1/measurements/:measurementId',
  summary: 'One measurement with its instrument, to fill in or to correct',
  input: z.object({ measurementId: idShape }),
  answer: measurementShape.extend({
    clientId: idShape,
    of: instrumentShape,
    may: z.object({ write: z.boolean(), correct: z.boolean(), health: z.boolean() }),
  }),
})
export const beginMeasurement = endpoint({
  name: 'guidance.beginMeasurement',
  method: 'POST',
  path: '/api/v1/clients/:clientId/measurements',
  summary: 'Begin a measurement: a draft that nobody else sees and that is counted nowhere',
  input: z.strictObject({
    clientId: idShape,
    instrument: lineShape(40),
    moment: measurementValues.moment,
    takenOn: dateShape,
    present: measurementValues.present,
  }),
  answer: saved,
})
export const saveMeasurement = endpoint({
  name: 'guidance.saveMeasurement',
  method: 'PUT',
  path: '/api/v1/measurements/:measurementId',
  summary: 'Keep a draft, or finish it: then no domain is skipped and it stays as it is',
  input: z.strictObject({ measurementId: idShape, ...measurementValues, finish: z.boolean(), version: versionShape }),
  answer: saved,
})
export const correctMeasurement = endpoint({
  name: 'guidance.correctMeasurement',
  method: 'PUT',
  path: '/api/v1/measurements/:measurementId/correction',
  summary: 'Correct a finished measurement with a reason; the values before stay in its history',
  input: z.strictObject({ measurementId: idShape, ...measurementValues, why: lineShape(300), version: versionShape }),
  answer: saved,
})
export const discardMeasurement = endpoint({
  name: 'guidance.discardMeasurement',
  method: 'DELETE',
  path: '/api/v1/measurements/:measurementId',
  summary: 'Throw away a draft of one’s own',
  input: z.object({ measurementId: idShape }),
  answer: z.object({}),
})

const countsShape = z.object({
  domain: z.string(),
  /** Persons at level 1 to 5 in their latest measurement. */
  levels: z.array(z.number()),
  notJudged: z.number(),
  up: z.number(),
  same: z.number(),
  down: z.number(),
})
export const countMeasurements = endpoint({
  name: 'guidance.countMeasurements',
  method: 'GET',
  path: '/api/v1/measurement-counts',
  summary: 'Of the files in sight: persons per level per domain, and who moved since the baseline. Counts, no averages',
  input: z.object({ instrument: lineShape(40).optional(), locationId: idShape.optional() }),
  answer: z.object({
    today: z.string(),
    instrument: instrumentShape,
    instruments: z.array(instrumentShape.pick({ code: true, name: true, version: true })),
    /** Persons with a finished measurement of this version; with a baseline and a later one of it. */
    persons: z.number(),
    twice: z.number(),
    domains: z.array(countsShape),
  }),
})

/** One line of the file with licensed texts: columns `domain`, `level`, `nl`, `en` (which may be empty). */
export const loadWording = endpoint({
  name: 'guidance.loadWording',
  method: 'PUT',
  path: '/api/v1/instrument-wordings',
  summary: 'Load the texts of an instrument that the foundation has the licence for; empty takes them away again',
  input: z.strictObject({
    instrument: lineShape(40),
    /** The file as text: CSV with a head, split by semicolon or comma, or a JSON list of the same. */
    file: z.string().max(500_000),
  }),
  answer: z.object({ lines: z.number() }),
})
