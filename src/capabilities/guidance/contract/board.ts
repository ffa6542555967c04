import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { anyLineShape, idShape, namedShape, versionShape } from '#kernel/shapes.ts'

const personShape = z.object({
  trajectoryId: idShape,
  client: namedShape.extend({ number: z.number() }),
  kind: z.string(),
  guide: z.string().nullable(),
  /** The day that the list is about: since when, or when last something happened. */
  on: z.string(),
})
export type BoardPerson = z.infer<typeof personShape>

/** All that there are, and the first of them. */
const someShape = z.object({ count: z.number(), first: z.array(personShape) })

export const getBoard = endpoint({
  name: 'guidance.getBoard',
  method: 'GET',
  path: '/api/v1/guidance-board',
  summary: 'What who leads a location looks after, in counts with the first ten of each',
  input: z.object({}),
  answer: z.object({
    today: z.string(),
    stillWeeks: z.number(),
    measureWeeks: z.number(),
    /** Running, and nobody guides; also when the guide has left. */
    unguided: someShape,
    /** Running, and for so many weeks no talk, measurement, score of a goal, or item of a checklist. */
    still: someShape,
    /** Running for so many weeks without a finished measurement. */
    unmeasured: someShape,
    /** The months are over and it runs on. */
    overdue: someShape,
    /** Tasks of clients and of the team that are late. */
    lateTasks: z.number(),
    caseload: z.array(
      z.object({
        worker: namedShape,
        guides: z.number(),
        /** What they offered; null when nobody asked. */
        atMost: z.number().nullable(),
        leftOn: z.string().nullable(),
      }),
    ),
    /** This year, by municipality and kind; `contracted` null: nothing was agreed. */
    contracted: z.array(
      z.object({
        municipality: namedShape,
        kind: namedShape,
        started: z.number(),
        contracted: z.number().nullable(),
        version: versionShape.nullable(),
      }),
    ),
    /** Months that somebody should still look at, the earliest first, as `yyyy-mm`. */
    unchecked: z.array(z.object({ location: namedShape, month: z.string(), started: z.number() })),
    may: z.object({ contract: z.boolean() }),
  }),
})

/** `2026-11` */
export const monthShape = z.string().regex(/^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/, 'fault/no-month')

const lineShape = z.object({
  trajectoryId: idShape,
  client: namedShape.extend({ number: z.number() }),
  kind: z.string(),
  startedOn: z.string(),
  guide: z.string().nullable(),
  /** Null as long as nobody confirmed the month. */
  isRight: z.boolean().nullable(),
  remark: z.string().nullable(),
})
export type CheckedLine = z.infer<typeof lineShape>

export const getMonthlyCheck = endpoint({
  name: 'guidance.getMonthlyCheck',
  method: 'GET',
  path: '/api/v1/locations/:locationId/monthly-check',
  summary: 'Trajectories that began in a month at a location: to look at, or as they were confirmed',
  input: z.object({ locationId: idShape, month: monthShape }),
  answer: z.object({
    location: namedShape,
    month: z.string(),
    lines: z.array(lineShape),
    confirmed: z.object({ at: z.string(), who: z.string().nullable() }).nullable(),
    /** Confirmed months of this location, the latest first. */
    earlier: z.array(z.string()),
    may: z.object({ confirm: z.boolean() }),
  }),
})

export const confirmMonth = endpoint({
  name: 'guidance.confirmMonth',
  method: 'POST',
  path: '/api/v1/locations/:locationId/monthly-check',
  summary: 'Confirm a month: every trajectory that began is right, or what is wrong with it',
  input: z.strictObject({
    locationId: idShape,
    month: monthShape,
    lines: z
      .array(z.strictObject({ trajectoryId: idShape, isRight: z.boolean(), remark: anyLineShape(500).nullable() }))
      .max(2000),
  }),
  answer: z.object({ lines: z.number() }),
})

export const downloadMonthlyCheck = endpoint({
  name: 'guidance.downloadMonthlyCheck',
  method: 'GET',
  path: '/api/v1/locations/:locationId/monthly-check/file',
  summary: 'A confirmed month as a workbook: numbers of clients, no names',
  input: z.object({
    locationId: idShape,
    month: monthShape,
    lang: z.enum(['nl', 'en']).default('nl'),
  }),
  answer: z.unknown(),
})

export const setContractedNumber = endpoint({
  name: 'guidance.setContractedNumber',
  method: 'PUT',
  path: '/api/v1/contracted-numbers',
  summary: 'How many trajectories of a kind a municipality contracted in a year',
  input: z.strictObject({
    municipalityId: idShape,
    kindId: idShape,
    year: z.number().int('fault/wrong-type').min(2000, 'fault/out-of-range').max(2100, 'fault/out-of-range'),
    contracted: z.number().int('fault/wrong-type').min(0, 'fault/out-of-range').max(10_000, 'fault/out-of-range'),
    /** Null when there is none yet. */
    version: versionShape.nullable(),
  }),
  answer: z.object({ version: versionShape }),
})
