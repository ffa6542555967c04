import { Readable } from 'node:stream'
import type { ParsedOf } from '#kernel/endpoint.ts'
import { newId } from '#kernel/ids.ts'
import { type Fault, problem } from '#kernel/problem.ts'
import { getClientInSight } from '#capabilities/clients/public.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { ApartCtx, Ctx, Download } from '#platform/server/http/route.ts'
import { compartmentsToWrite } from '../access.ts'
import type * as contract from '../contract/documents.ts'
import { makingOf, refuseDocument } from '../rules/documents.ts'
import * as store from '../store/documents.ts'
import * as uploads from '../store/uploads.ts'
import { pagesOf } from './pages.ts'
import { refuseNeeded, removeFile } from './retention.ts'
import { allOf } from './take-in.ts'

type Values = contract.DocumentValues

async function refuse(tx: Tx, { actor, today }: ApartCtx, clientId: string, wish: Values): Promise<void> {
  const faults: Fault[] = refuseDocument(wish, { today, mayWrite: compartmentsToWrite(actor) })
  if (wish.caseId !== null && !(await store.isCaseOf(tx, wish.caseId, clientId)))
    faults.push({ pointer: '/caseId', code: 'fault/unknown-reference' })
  if (faults.length > 0) throw problem('common/invalid-input', { errors: faults })
}

/** Makes a document of what was sent before. Nothing that was sent is lost when this is refused. */
export async function addDocument(ctx: ApartCtx, wish: ParsedOf<typeof contract.addDocument>) {
  const { actor, today, server } = ctx
  const { clientId, uploadIds, ...values } = wish
  const sent = await server.database.asActor(actor, today, async (tx) => {
    await getClientInSight(tx, clientId)
    await refuse(tx, ctx, clientId, values)
    return uploads.findUploads(tx, clientId, uploadIds)
  })
  if (sent.length < uploadIds.length) throw problem('documents/upload-gone')
  const made = await makeFile(ctx, sent, values.title)
  const id = newId()
  const spare = sent.map((one) => one.id).filter((one) => one !== made.fileId)
  try {
    await server.database.asActor(actor, today, async (tx) => {
      if ((await uploads.deleteUploads(tx, uploadIds)) < sent.length) throw problem('documents/upload-gone')
      await store.insertDocument(tx, actor.foundationId, {
        ...values,
        ...made,
        id,
        clientId,
        made: 'uploaded',
        addedById: actor.workerId,
      })
    })
  } catch (error) {
    if (!uploadIds.includes(made.fileId)) await server.files.remove(made.fileId)
    throw error
  }
  // The document stands; what stays of its parts is noise, and the nightly round takes it away.
  for (const one of spare) await removeFile(ctx, one)
  return { id, version: 1 }
}

/** The one file as it is, or a new one of photos. */
async function makeFile(ctx: ApartCtx, sent: readonly uploads.SentFile[], title: string): Promise<store.Kept> {
  const making = makingOf(sent.map(({ media }) => media))
  const [first] = sent
  if (making === null || !first) throw problem('documents/mixed-files')
  if (making === 'as-it-is') {
    const media = first.media === 'docx' ? 'docx' : 'pdf'
    return { fileId: first.id, fileKey: first.fileKey, media, bytes: first.bytes, pages: null }
  }
  const photos = []
  for (const { id: fileId, fileKey, media } of sent) {
    const read = await ctx.server.files.read({ fileId, fileKey })
    if (read === null) throw problem('documents/upload-gone')
    photos.push({ media, bytes: await allOf(read) })
  }
  return keepPdf(ctx, await pagesOf(photos, { title, madeAt: ctx.now }), photos.length)
}

/** Keeps a PDF that was made here. */
export async function keepPdf({ server }: Pick<ApartCtx, 'server'>, pdf: Uint8Array, pages: number | null) {
  return { ...(await keepBytes(server, pdf)), media: 'pdf' as const, bytes: pdf.length, pages }
}
export async function keepBytes(server: ApartCtx['server'], bytes: Uint8Array) {
  const held = await server.files.hold(Readable.from([Buffer.from(bytes)]))
  await held.keep()
  return { fileId: held.fileId, fileKey: held.fileKey }
}

export async function correctDocument(ctx: Ctx, wish: ParsedOf<typeof contract.correctDocument>) {
  const { tx, today } = ctx
  const { documentId, version, ...values } = wish
  await store.documents.lock(tx, documentId, version)
  const found = await store.findDocument(tx, documentId, today)
  if (!found) throw problem('common/not-found')
  await refuse(tx, ctx, found.clientId, values)
  if (
    found.values.compartment === 'legal' &&
    values.compartment !== 'legal' &&
    (await store.isCopyOfEvidence(tx, documentId))
  )
    throw problem('common/invalid-input', { errors: [{ pointer: '/compartment', code: 'documents/is-evidence' }] })
  await store.documents.change(tx, documentId, version, values)
  return { id: documentId, version: version + 1 }
}

/** First the row, which holds the key; then what nobody can read any more. */
export async function removeDocument(ctx: ApartCtx, { documentId }: { documentId: string }) {
  const { actor, today, server } = ctx
  const fileId = await server.database
    .asActor(actor, today, (tx) => store.deleteDocument(tx, documentId))
    .catch(refuseNeeded)
  if (fileId === null) throw problem('common/not-found')
  await removeFile(ctx, fileId)
  return { id: documentId }
}

const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const

export async function downloadDocument({ tx, server }: Ctx, { documentId }: { documentId: string }): Promise<Download> {
  const found = await store.findContent(tx, documentId)
  if (!found) throw problem('common/not-found')
  const bytes = await server.files.read(found)
  if (bytes === null) throw problem('documents/file-missing')
  return {
    contentType: types[found.media],
    fileName: `${found.title.replace(/[\\/:*?"<>|]/g, '-')}.${found.media}`,
    body: Readable.from(bytes),
    clientIds: [found.clientId],
  }
}
