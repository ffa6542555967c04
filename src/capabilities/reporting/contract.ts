import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { dateShape, idShape, lineShape, namedShape, versionShape } from '#kernel/shapes.ts'

export const wordsShape = z.object({ nl: z.string(), en: z.string() })

export const chapterKeys = [
  'housing',
  'contacts',
  'trajectories',
  'legal',
  'programmes',
  'network',
  'reception',
  'languagePairs',
  'team',
] as const
export type ChapterKey = (typeof chapterKeys)[number]

export const recordKinds = [
  'placement',
  'client',
  'contact',
  'trajectory',
  'legal-case',
  'legal-term',
  'legal-contact',
  'legal-relative',
  'group',
  'enrolment',
  'worker',
  'language-pair',
  'dwelling',
  'target',
  'correction',
  'referral',
  'concern',
  'case-conference',
  'asylum-preparation',
  'asylum-interview',
  'return-counselling',
] as const

/**
 * Why a number is null for a municipality: `below` 5 says that it lies from 1 up to 5, without 5; `below` null only that it is
 * above zero, because the number itself would tell a smaller one.
 */
export const hiddenShape = z.object({ below: z.number().int().nullable() })
export type Hidden = z.infer<typeof hiddenShape>
/** Over how many records a number is computed that is no number of records itself, such as a median. */
const over = z.object({ value: z.number().int(), before: z.number().int() }).optional()
const hiding = { hidden: hiddenShape.optional(), beforeHidden: hiddenShape.optional() }

export const figureShape = z.object({
  /** Path in the report, such as `housing.housed`. */
  key: z.string(),
  version: z.number().int(),
  label: wordsShape,
  unit: wordsShape,
  definition: wordsShape,
  population: wordsShape,
  /** What the attribute of a record is, as the heading of its column; `words` says the codes among them. Null without. */
  attribute: z.object({ label: wordsShape, words: z.record(z.string(), wordsShape).optional() }).nullable(),
  /** What one counted record is; null for a number that is computed from others. */
  record: z.enum(recordKinds).nullable(),
  /** Null without any base: nothing is known, which is not 0. */
  value: z.number().nullable(),
  /**
   * A number per word of the foundation, the words in alphabetical order and last, with `word` null, what lacks one.
   * Null for a figure that is one number.
   */
  split: z
    .array(
      z.object({
        word: z.string().nullable(),
        /** Null when it is hidden. */
        value: z.number().nullable(),
        before: z.number().nullable(),
        over,
        ...hiding,
      }),
    )
    .nullable(),
  /** The same period a year earlier; null is unknown. */
  before: z.number().nullable(),
  /** True when the reader may open the records behind it. A balance has none of its own. */
  open: z.boolean(),
  over,
  ...hiding,
})
export type Figure = z.infer<typeof figureShape>

export const chapterShape = z.object({
  key: z.enum(chapterKeys),
  title: wordsShape,
  /** What the figures say, in short sentences for a municipality. */
  sentences: z.array(wordsShape),
  figures: z.array(figureShape),
})
export type Chapter = z.infer<typeof chapterShape>

export const periodKinds = ['year', 'half', 'quarter', 'month', 'range'] as const
export const periodShape = z.object({
  from: dateShape,
  until: dateShape,
  kind: z.enum(periodKinds),
  label: wordsShape,
})
export type ReportPeriod = z.infer<typeof periodShape>

/** A figure, or the part of it with one word, that is another number today than when the report was finalised. */
export const driftShape = z.object({
  key: z.string(),
  label: wordsShape,
  /** True for the figure itself; then `word` says nothing. */
  whole: z.boolean(),
  word: z.string().nullable(),
  finalised: z.number().nullable(),
  live: z.number().nullable(),
})
export type Drift = z.infer<typeof driftShape>

export const reportStates = ['live', 'finalised', 'withdrawn'] as const

export const reportShape = z.object({
  /** Null for a live report. */
  id: idShape.nullable(),
  version: versionShape.nullable(),
  foundation: z.string(),
  municipality: namedShape,
  period: periodShape,
  /** The figures hold up to and including this day: the end of the period, or today while it runs. */
  asOf: dateShape,
  /** True until the last day of the period is past. */
  runs: z.boolean(),
  state: z.enum(reportStates),
  number: z.string().nullable(),
  finalisedAt: z.string().nullable(),
  withdrawnAt: z.string().nullable(),
  withdrawnBecause: z.string().nullable(),
  /** Of a finalised report: what differs today. Empty: nothing. Null for a live report. */
  drift: z.array(driftShape).nullable(),
  /** Of a live report: the finalised report that stands for the same municipality and period. */
  standing: z.object({ id: idShape, number: z.string(), finalisedAt: z.string() }).nullable(),
  chapters: z.array(chapterShape),
  /** Numbers of people from 1 up to this one are hidden from this reader; null: every number is shown. */
  smallNumberLimit: z.number().int().nullable(),
  may: z.object({ finalise: z.boolean(), withdraw: z.boolean(), open: z.boolean() }),
})
export type Report = z.infer<typeof reportShape>

export const openedRecordShape = z.object({
  recordId: idShape,
  clientId: idShape.nullable(),
  clientNumber: z.number().int().nullable(),
  /** Of the client, or of the worker; only for whoever may see them. */
  name: z.string().nullable(),
  on: dateShape.nullable(),
  word: z.string().nullable(),
  attribute: z.string().nullable(),
  weight: z.number(),
  /** Of a relative in a dossier: that dossier, for whoever may see it. */
  caseId: idShape.nullable(),
  /** Of a relative who arrived: the file they have of their own, for whoever may see that one too. */
  arrived: z.object({ clientId: idShape, clientNumber: z.number().int(), name: z.string() }).nullable(),
  /** The screen that shows this record; null when the reader may not open it. */
  to: z.enum(recordKinds).nullable(),
})
export type OpenedRecord = z.infer<typeof openedRecordShape>

const opened = z.object({
  label: wordsShape,
  definition: wordsShape,
  record: z.enum(recordKinds),
  records: z.array(openedRecordShape),
  /** How many records the reader may see, over all pages. */
  shown: z.number().int(),
  /** The figure itself: everything that counts, also what is left out of the list. */
  total: z.number().int(),
  /** The same sentence under every list, whether something was left out or not. */
  notShown: wordsShape,
})
export type OpenedFigure = z.infer<typeof opened>

const span = { municipalityId: idShape, from: dateShape, until: dateShape }
const page = {
  key: z.string().max(120),
  dimension: z.string().max(200).optional(),
  /** The records that lack the word by which the figure is split; `dimension` says nothing then. */
  wordless: z.enum(['yes', 'no']).default('no'),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
}

export const getReport = endpoint({
  name: 'reporting.getReport',
  method: 'GET',
  path: '/api/v1/reports/municipality',
  summary: 'The report of a municipality over any range of days, counted now',
  input: z.object(span),
  answer: reportShape,
})

export const openFigure = endpoint({
  name: 'reporting.openFigure',
  method: 'GET',
  path: '/api/v1/reports/municipality/figure',
  summary: 'The records that a figure counts, as far as the reader may see them',
  input: z.object({ ...span, ...page }),
  answer: opened,
})

export const listReports = endpoint({
  name: 'reporting.listReports',
  method: 'GET',
  path: '/api/v1/reports',
  summary: 'Finalised reports, the newest first',
  input: z.object({ municipalityId: idShape.optional() }),
  answer: z.object({
    reports: z.array(
      z.object({
        id: idShape,
        number: z.string(),
        municipality: namedShape,
        period: periodShape,
        state: z.enum(['finalised', 'withdrawn']),
        finalisedAt: z.string(),
        finalisedBy: z.string().nullable(),
        replacedBy: namedShape.nullable(),
      }),
    ),
    municipalities: z.array(namedShape),
    /** Years in which something happened, the newest first. */
    years: z.array(z.number().int()),
    /** Who chooses no period reads whole years that are over. */
    may: z.object({ finalise: z.boolean(), choosePeriod: z.boolean() }),
  }),
})

export const finaliseReport = endpoint({
  name: 'reporting.finaliseReport',
  method: 'POST',
  path: '/api/v1/reports',
  summary: 'Freeze a report with its figures and definitions and give it a number',
  input: z.strictObject(span),
  answer: z.object({ id: idShape, number: z.string() }),
})

export const getFinalisedReport = endpoint({
  name: 'reporting.getFinalisedReport',
  method: 'GET',
  path: '/api/v1/reports/:reportId',
  summary: 'A finalised report as it was, and what differs today',
  input: z.object({ reportId: idShape }),
  answer: reportShape,
})

export const openFinalisedFigure = endpoint({
  name: 'reporting.openFinalisedFigure',
  method: 'GET',
  path: '/api/v1/reports/:reportId/figure',
  summary: 'The records that a figure of a finalised report counted',
  input: z.object({ reportId: idShape, ...page }),
  answer: opened,
})

export const withdrawReport = endpoint({
  name: 'reporting.withdrawReport',
  method: 'POST',
  path: '/api/v1/reports/:reportId/withdrawal',
  summary: 'Withdraw a finalised report with a reason; it stays readable',
  input: z.strictObject({ reportId: idShape, reason: lineShape(500), version: versionShape }),
  answer: z.object({ id: idShape }),
})

const form = { format: z.enum(['pdf', 'xlsx', 'csv']), lang: z.enum(['nl', 'en']).default('nl') }
export type ReportFormat = z.infer<typeof form.format>

export const downloadReport = endpoint({
  name: 'reporting.downloadReport',
  method: 'GET',
  path: '/api/v1/reports/municipality/file',
  summary: 'The live report as PDF, workbook or CSV',
  input: z.object({ ...span, ...form }),
  answer: z.unknown(),
})

export const downloadFinalisedReport = endpoint({
  name: 'reporting.downloadFinalisedReport',
  method: 'GET',
  path: '/api/v1/reports/:reportId/file',
  summary: 'A finalised report as PDF, workbook or CSV',
  input: z.object({ reportId: idShape, ...form }),
  answer: z.unknown(),
})

export const problems = {
  'reporting/period-still-runs': 409,
  'reporting/already-finalised': 409,
  'reporting/figures-moved': 409,
  'reporting/already-withdrawn': 409,
  'reporting/unknown-figure': 404,
} as const satisfies Record<string, number>
