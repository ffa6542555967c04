import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { idShape, namedShape, versionShape } from '#kernel/shapes.ts'
import { documentCompartments, type DocumentKind, documentKinds } from './documents.ts'

const overdueShape = z.object({
  id: idShape,
  client: namedShape.extend({ number: z.number() }),
  title: z.string(),
  kind: z.enum(documentKinds),
  compartment: z.enum(documentCompartments),
  keptUntil: z.string(),
  /** Something runs that it may be needed for: it stays. */
  needed: z.boolean(),
})
export type OverdueDocument = z.infer<typeof overdueShape>

export const listOverdueDocuments = endpoint({
  name: 'documents.listOverdueDocuments',
  method: 'GET',
  path: '/api/v1/overdue-documents',
  summary: 'Documents whose last day was before today, in the parts of files that one writes; the first two hundred',
  input: z.object({}),
  answer: z.object({
    today: z.string(),
    count: z.number(),
    documents: z.array(overdueShape),
    may: z.object({ remove: z.boolean() }),
  }),
})

/** Documents in one go. */
export const MOST_REMOVED = 200

export const removeOverdueDocuments = endpoint({
  name: 'documents.removeOverdueDocuments',
  method: 'POST',
  path: '/api/v1/overdue-documents/removals',
  summary: 'Take these away, files included, as far as their retention is over and nothing that runs needs them',
  input: z.strictObject({
    documentIds: z.array(idShape).min(1, 'fault/required').max(MOST_REMOVED, 'fault/out-of-range'),
  }),
  answer: z.object({ removed: z.number(), kept: z.number() }),
})

/** Years after the end of the guidance, where nothing else was chosen. Usual in the field, no law says so (domain.md, section 7). */
export const USUAL_YEARS = 2
const year = z
  .number({ error: 'fault/required' })
  .int('fault/wrong-type')
  .min(1, 'fault/out-of-range')
  .max(30, 'fault/out-of-range')
type Camel<S extends string> = S extends `${infer A}-${infer B}` ? `${A}${Capitalize<B>}` : S
export type YearsName = Camel<DocumentKind>
/** As a kind of document is called among these years. */
export const yearsNameOf = (kind: DocumentKind): YearsName =>
  kind.replace(/-(.)/, (_, letter: string) => letter.toUpperCase()) as YearsName
const years = Object.fromEntries(documentKinds.map((kind) => [yearsNameOf(kind), year])) as Record<
  YearsName,
  typeof year
>
export type Years = Record<YearsName, number>

export const getRetention = endpoint({
  name: 'documents.getRetention',
  method: 'GET',
  path: '/api/v1/document-retention',
  summary: 'How many years after the end of the guidance each kind of document is kept',
  input: z.object({}),
  /** `version` 0: as it comes, nothing was chosen. */
  answer: z.object({ years: z.object(years), version: z.number(), may: z.object({ choose: z.boolean() }) }),
})
export const chooseRetention = endpoint({
  name: 'documents.chooseRetention',
  method: 'PUT',
  path: '/api/v1/document-retention',
  summary: 'Choose how many years after the end of the guidance each kind of document is kept',
  input: z.strictObject({ ...years, version: versionShape.or(z.literal(0)) }),
  answer: z.object({ version: z.number() }),
})
