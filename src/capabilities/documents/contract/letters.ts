import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { idShape, lineShape, versionShape } from '#kernel/shapes.ts'

/** Bytes of one template. */
export const MOST_TEMPLATE = 2_000_000

const templateShape = z.object({
  /** Of a template of the foundation its id, of one that ships with the program its key. */
  template: z.string(),
  name: z.string(),
  shipped: z.boolean(),
  fields: z.array(z.string()),
  version: versionShape.nullable(),
})
export type LetterTemplate = z.infer<typeof templateShape>

export const listLetterTemplates = endpoint({
  name: 'documents.listLetterTemplates',
  method: 'GET',
  path: '/api/v1/letter-templates',
  summary: 'Templates of letters, and the fields that they may have',
  input: z.object({}),
  answer: z.object({
    templates: z.array(templateShape),
    fields: z.array(z.string()),
    may: z.object({ keep: z.boolean() }),
  }),
})

/** Errors: `documents/unknown-fields` with their names, `documents/broken-template` for what is no template. */
export const addLetterTemplate = endpoint({
  name: 'documents.addLetterTemplate',
  method: 'POST',
  path: '/api/v1/letter-templates',
  summary: 'Keep a template (DOCX); one of the same name takes the place of the one that was there',
  input: z.object({ name: lineShape(100) }),
  answer: z.object({ id: idShape, fields: z.array(z.string()) }),
})

export const removeLetterTemplate = endpoint({
  name: 'documents.removeLetterTemplate',
  method: 'DELETE',
  path: '/api/v1/letter-templates/:templateId',
  summary: 'Take a template away; letters that were written stay',
  input: z.object({ templateId: idShape }),
  answer: z.object({ id: idShape }),
})

export const downloadLetterTemplate = endpoint({
  name: 'documents.downloadLetterTemplate',
  method: 'GET',
  path: '/api/v1/letter-template-files',
  summary: 'A template as a DOCX, to change and send back',
  input: z.object({ template: z.string().max(60) }),
  answer: z.any(),
})

export const writeLetter = endpoint({
  name: 'documents.writeLetter',
  method: 'POST',
  path: '/api/v1/legal-cases/:caseId/letters',
  summary: 'A letter from a template and a legal dossier, kept as a document of the legal part of the file',
  input: z.strictObject({ caseId: idShape, template: z.string().min(1, 'fault/required').max(60, 'fault/too-long') }),
  answer: z.object({ id: idShape, version: versionShape }),
})
