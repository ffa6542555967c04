import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { idShape, lineShape, namedShape, versionShape } from '#kernel/shapes.ts'
import { kindNames } from './rules/kinds.ts'

export const problems = {
  'imports/nothing-to-read': 422,
  'imports/not-in-this-state': 409,
  'imports/later-work': 409,
  'imports/unknown-location': 422,
  'imports/already-decided': 409,
  'imports/decision-does-not-fit': 422,
  'imports/broken-off': 409,
} as const

export const batchStates = [
  'reading',
  'previewed',
  'importing',
  'imported',
  'failed',
  'cancelled',
  'rolled-back',
] as const
export const kindShape = z.enum(kindNames)

export const kindSummaryShape = z.object({
  taken: z.number(),
  updated: z.number(),
  unchanged: z.number(),
  held: z.number(),
  refused: z.number(),
  declined: z.number(),
})
export type KindSummary = z.infer<typeof kindSummaryShape>

export const rowWarningShape = z.object({
  kind: z.string(),
  code: z.string(),
  count: z.number(),
  lines: z.array(z.number()),
})
export type RowWarning = z.infer<typeof rowWarningShape>

/** Counts, columns and reasons: what whoever imports may see without seeing people. */
export const batchSummaryShape = z.object({
  kinds: z.partialRecord(kindShape, kindSummaryShape),
  unknownColumns: z.array(z.object({ file: z.string(), column: z.string() })),
  filesNotRead: z.array(
    z.object({ file: z.string(), code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) }),
  ),
  filesRead: z.array(z.object({ file: z.string(), kind: z.string(), rows: z.number() })),
  newWords: z.array(z.object({ list: z.string(), name: z.string() })),
  newMunicipalities: z.array(z.string()),
  warnings: z.array(rowWarningShape),
  /** Reasons of held and refused rows by kind, column and code, with how many and the first lines. */
  reasons: z.array(
    z.object({
      kind: z.string(),
      outcome: z.string(),
      column: z.string().nullable(),
      code: z.string(),
      count: z.number(),
      lines: z.array(z.number()),
    }),
  ),
  locations: z.array(z.object({ name: z.string(), clients: z.number() })),
})
export type BatchSummary = z.infer<typeof batchSummaryShape>

export const batchShape = z.object({
  id: idShape,
  number: z.number(),
  source: z.string(),
  location: namedShape.nullable(),
  state: z.enum(batchStates),
  startedBy: z.string().nullable(),
  startedAt: z.string(),
  finishedAt: z.string().nullable(),
  step: z.string().nullable(),
  rowsDone: z.number(),
  rowsTotal: z.number(),
  problem: z.string().nullable(),
  summary: batchSummaryShape.partial(),
  openHeld: z.number(),
  version: versionShape,
  may: z.object({ confirm: z.boolean(), cancel: z.boolean(), rollBack: z.boolean(), seeRows: z.boolean() }),
})
export type ImportBatch = z.infer<typeof batchShape>

const batchInput = z.strictObject({ batchId: idShape })

export const listBatches = endpoint({
  name: 'imports.listBatches',
  method: 'GET',
  path: '/api/v1/imports',
  summary: 'Imports, newest first',
  input: z.object({}),
  answer: z.object({ batches: z.array(batchShape), may: z.object({ offer: z.boolean() }) }),
})
export const getBatch = endpoint({
  name: 'imports.getBatch',
  method: 'GET',
  path: '/api/v1/imports/:batchId',
  summary: 'One import: progress, preview or result',
  input: batchInput,
  answer: batchShape,
})
export const offerFiles = endpoint({
  name: 'imports.offerFiles',
  method: 'POST',
  path: '/api/v1/imports',
  summary: 'Offer files (multipart); answers with the batch, whose preview follows',
  input: z.object({ source: lineShape(80).optional(), locationId: idShape.optional() }),
  answer: z.object({ id: idShape }),
})
export const confirmBatch = endpoint({
  name: 'imports.confirmBatch',
  method: 'POST',
  path: '/api/v1/imports/:batchId/confirmation',
  summary: 'Take what the preview shows',
  input: batchInput,
  answer: z.object({ id: idShape }),
})
export const cancelBatch = endpoint({
  name: 'imports.cancelBatch',
  method: 'POST',
  path: '/api/v1/imports/:batchId/cancellation',
  summary: 'Stop an import that has not been taken yet',
  input: batchInput,
  answer: z.object({ id: idShape }),
})
export const rollBackBatch = endpoint({
  name: 'imports.rollBackBatch',
  method: 'POST',
  path: '/api/v1/imports/:batchId/rollback',
  summary: 'Take back a whole import',
  input: batchInput,
  answer: z.object({ id: idShape }),
})

const reasonShape = z.object({
  column: z.string().nullable(),
  value: z.string().nullable(),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.null()])).optional(),
})
export const heldRowShape = z.object({
  batchId: idShape,
  kind: kindShape,
  rowNo: z.number(),
  file: z.string(),
  line: z.number(),
  sourceKey: z.string().nullable(),
  values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  reasons: z.array(reasonShape),
  /** The person it resembles, as far as one may see them. */
  resembles: z.array(
    z.object({
      id: idShape,
      number: z.number(),
      name: z.string(),
      birthDate: z.string().nullable(),
      vNumber: z.string().nullable(),
    }),
  ),
  /** How many rows wait for this decision. */
  waiting: z.number(),
})
export type HeldRow = z.infer<typeof heldRowShape>

export const listHeld = endpoint({
  name: 'imports.listHeld',
  method: 'GET',
  path: '/api/v1/held-rows',
  summary: 'Rows of imports that wait for a decision',
  input: z.object({ batchId: idShape.optional() }),
  answer: z.object({ rows: z.array(heldRowShape) }),
})

/** What becomes of a row. */
export const outcomes = ['taken', 'updated', 'unchanged', 'held', 'refused', 'declined'] as const
export type Outcome = (typeof outcomes)[number]
/** What became of a row that was decided on; with reasons when it waits again or is refused after all. */
const decidedShape = z.object({ outcome: z.enum(outcomes), reasons: z.array(reasonShape) })
export type Decided = z.infer<typeof decidedShape>

export const decisions = ['new', 'same', 'decline', 'take-file', 'keep-hand'] as const
export const decideHeld = endpoint({
  name: 'imports.decideHeld',
  method: 'POST',
  path: '/api/v1/imports/:batchId/held-rows/:kind/:rowNo/decision',
  summary: 'Decide about a held row: another person, the same person, not to take; the file or what stands here',
  input: z.strictObject({
    batchId: idShape,
    kind: kindShape,
    rowNo: z.coerce.number().int(),
    decision: z.enum(decisions),
    sameAs: idShape.optional(),
  }),
  answer: decidedShape,
})

export const downloadRefused = endpoint({
  name: 'imports.downloadRefused',
  method: 'GET',
  path: '/api/v1/imports/:batchId/refused-rows',
  summary: 'Refused rows as files of the same shape with a column Reden (a zip when there are several)',
  input: z.object({ batchId: idShape, lang: z.enum(['nl', 'en']).default('nl') }),
  answer: z.unknown(),
})
