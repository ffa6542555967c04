import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { dateShape, idShape, lineShape, namedShape, versionShape } from '#kernel/shapes.ts'

/** Parts of the file in which a paper can stand: who sees that part sees the paper. */
export const documentCompartments = [
  'basics',
  'household',
  'housing',
  'guidance',
  'language',
  'legal',
  'flight-story',
  'health',
  'money',
] as const
export type DocumentCompartment = (typeof documentCompartments)[number]

export const documentKinds = [
  'identity',
  'travel-document',
  'residence-permit',
  'civil-status',
  'decision',
  'official-letter',
  'own-letter',
  'evidence',
  'photo',
  'contract',
  'income',
  'bill',
  'diploma',
  'medical',
  'other',
] as const
export type DocumentKind = (typeof documentKinds)[number]

/** What is taken in. Photos become pages of one PDF. */
export const uploadMedia = ['pdf', 'docx', 'jpeg', 'png'] as const
export type UploadMedia = (typeof uploadMedia)[number]

/** Bytes of one file. The browser says so before it sends; the server stops reading there. */
export const MOST_BYTES: Readonly<Record<UploadMedia, number>> = {
  pdf: 25_000_000,
  docx: 10_000_000,
  jpeg: 15_000_000,
  png: 15_000_000,
}
export const MOST_OF_ALL = 25_000_000
/** Photos in one document. */
export const MOST_PAGES = 30

export const documentValues = {
  title: lineShape(150),
  kind: z.enum(documentKinds, { error: 'fault/required' }),
  datedOn: dateShape.nullable(),
  compartment: z.enum(documentCompartments, { error: 'fault/required' }),
  keepUntil: dateShape.nullable(),
  caseId: idShape.nullable(),
}
export const documentValuesShape = z.object(documentValues)
export type DocumentValues = z.infer<typeof documentValuesShape>

const sharingShape = z.object({
  id: idShape,
  /** Null when the document is gone. */
  documentId: idShape.nullable(),
  title: z.string(),
  purpose: z.string(),
  recipient: z.string(),
  sharedAt: z.string(),
  sharedBy: z.string().nullable(),
  manner: z.string(),
})
export type DocumentSharing = z.infer<typeof sharingShape>
export const sharingsShape = z.array(sharingShape)

const documentShape = z.object({
  id: idShape,
  version: versionShape,
  values: documentValuesShape,
  media: z.enum(['pdf', 'docx']),
  bytes: z.number(),
  /** Of photos; null where nobody counted. */
  pages: z.number().nullable(),
  made: z.enum(['uploaded', 'letter']),
  addedAt: z.string(),
  addedBy: z.string().nullable(),
  caseName: z.string().nullable(),
  /** The day that it may be kept until is over. */
  overdue: z.boolean(),
  /** Until when it is kept: a day chosen for it, or by its kind after the end of the guidance; null as long as that runs. */
  kept: z.object({
    until: z.string().nullable(),
    by: z.enum(['chosen', 'schedule', 'running']),
    years: z.number(),
    overOn: z.string().nullable(),
  }),
  sharings: z.number(),
  /** The nightly round found no file where it should lie. */
  fileMissing: z.boolean(),
})
export type ClientDocument = z.infer<typeof documentShape>

/** What stays of a document that is gone. */
const removedShape = z.object({
  id: idShape,
  kind: z.enum(documentKinds),
  compartment: z.enum(documentCompartments),
  datedOn: z.string().nullable(),
  why: z.enum(['retention', 'by-hand']),
  removedAt: z.string(),
  removedBy: z.string().nullable(),
})
export type RemovedDocument = z.infer<typeof removedShape>

const saved = z.object({ id: idShape, version: versionShape })
const one = { documentId: idShape }

export const listDocuments = endpoint({
  name: 'documents.listDocuments',
  method: 'GET',
  path: '/api/v1/clients/:clientId/documents',
  summary: 'Documents of a client, in the parts of the file that one sees',
  input: z.object({ clientId: idShape }),
  answer: z.object({
    today: z.string(),
    documents: z.array(documentShape),
    removed: z.array(removedShape),
    /** Legal dossiers that a document can be put with. */
    cases: z.array(namedShape),
    /** Parts of the file in which one may put a document. */
    compartments: z.array(z.enum(documentCompartments)),
  }),
})

export const sendFile = endpoint({
  name: 'documents.sendFile',
  method: 'POST',
  path: '/api/v1/clients/:clientId/document-uploads',
  summary: 'Send a file that is to become a document; checked by what is in it, kept for a day',
  input: z.object({ clientId: idShape }),
  answer: z.object({ id: idShape, media: z.enum(uploadMedia), bytes: z.number() }),
})

export const addDocument = endpoint({
  name: 'documents.addDocument',
  method: 'POST',
  path: '/api/v1/clients/:clientId/documents',
  summary: 'Make a document of what was sent: one file, or photos as the pages of one PDF',
  input: z.strictObject({
    clientId: idShape,
    ...documentValues,
    uploadIds: z.array(idShape).min(1, 'fault/documents/no-file').max(MOST_PAGES, 'fault/out-of-range'),
  }),
  answer: saved,
})

export const getDocument = endpoint({
  name: 'documents.getDocument',
  method: 'GET',
  path: '/api/v1/documents/:documentId',
  summary: 'One document: what it is, and with whom it was shared',
  input: z.object(one),
  answer: z.object({
    clientId: idShape,
    today: z.string(),
    document: documentShape,
    sharings: sharingsShape,
    cases: z.array(namedShape),
    compartments: z.array(z.enum(documentCompartments)),
    may: z.object({ change: z.boolean(), share: z.boolean() }),
  }),
})

export const correctDocument = endpoint({
  name: 'documents.correctDocument',
  method: 'PUT',
  path: '/api/v1/documents/:documentId',
  summary: 'Say otherwise what a document is, and in which part of the file it stands',
  input: z.strictObject({ ...one, ...documentValues, version: versionShape }),
  answer: saved,
})

export const removeDocument = endpoint({
  name: 'documents.removeDocument',
  method: 'DELETE',
  path: '/api/v1/documents/:documentId',
  summary: 'Take a document away, its file included',
  input: z.object(one),
  answer: z.object({ id: idShape }),
})

/** The bytes themselves, always as an attachment: a browser opens nothing of it by itself. */
export const downloadDocument = endpoint({
  name: 'documents.downloadDocument',
  method: 'GET',
  path: '/api/v1/documents/:documentId/content',
  summary: 'The file of a document',
  input: z.object(one),
  answer: z.any(),
})

/** The same bytes, to be looked at on the screen: a look, and no copy to take along. */
export const previewDocument = endpoint({
  name: 'documents.previewDocument',
  method: 'GET',
  path: '/api/v1/documents/:documentId/preview',
  summary: 'The file of a document, to draw on the screen',
  input: z.object(one),
  answer: z.any(),
})

/** Refused with `documents/no-consent` when no consent covers this, now. */
export const shareDocument = endpoint({
  name: 'documents.shareDocument',
  method: 'POST',
  path: '/api/v1/documents/:documentId/sharings',
  summary: 'Write down that a document was shared, on the strength of a consent that is valid at this moment',
  input: z.strictObject({
    ...one,
    purpose: z.string().min(1, 'fault/required').max(60, 'fault/too-long'),
    recipient: lineShape(120),
    manner: z.enum(['mail', 'post', 'by-hand', 'portal'], { error: 'fault/required' }),
  }),
  answer: z.object({ id: idShape, consentId: idShape }),
})
