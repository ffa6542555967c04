import type { ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import { getClientInSight } from '#capabilities/clients/public.ts'
import { docxFault } from '#platform/server/docx/check-docx.ts'
import type { HeldFile } from '#platform/server/files/sealed-files.ts'
import type { ApartCtx, Upload } from '#platform/server/http/route.ts'
import { MOST_BYTES, MOST_OF_ALL, type sendFile as endpoint, type UploadMedia } from '../contract/documents.ts'
import { HEAD_BYTES, isWholePdf, keptJpeg, keptPng, mediaOf, TAIL_BYTES } from '../rules/content.ts'
import * as store from '../store/uploads.ts'

/** What was read of a file while it passed. */
type Seen = { size: number; head: Buffer; tail: Buffer; media: UploadMedia | null }
export type TakenIn = { held: HeldFile; media: UploadMedia; bytes: number }

const DAY = 24 * 3_600_000

/** Takes one file in, checked by what is in it, to become a document of this client. */
export async function sendFile(ctx: ApartCtx, { clientId }: ParsedOf<typeof endpoint>, upload: Upload) {
  const { actor, today, now, server } = ctx
  const { accountId, foundationId } = actor
  await server.database.asActor(actor, today, (tx) => getClientInSight(tx, clientId))
  const { held, media, bytes } = await takeIn(ctx, upload)
  try {
    await held.keep()
    const stale = await server.database.asActor(actor, today, async (tx) => {
      await store.insertUpload(tx, {
        id: held.fileId,
        fileKey: held.fileKey,
        media,
        bytes,
        foundationId,
        clientId,
        accountId,
      })
      return store.deleteStaleUploads(tx, accountId, new Date(now.getTime() - DAY))
    })
    for (const id of stale) await server.files.remove(id)
    return { id: held.fileId, media, bytes }
  } catch (error) {
    await held.drop()
    await server.files.remove(held.fileId)
    throw error
  }
}

/** The first file of a form, sealed on this machine; refused by name of what is wrong. Nothing of it is held in memory. */
export async function takeIn({ server }: ApartCtx, upload: Upload): Promise<TakenIn> {
  for await (const part of upload.files) {
    // A part may say that it is a file and have no name, whatever its type tells.
    if (!part.filename) throw problem('common/unreadable-body')
    const seen: Seen = { size: 0, head: Buffer.alloc(0), tail: Buffer.alloc(0), media: null }
    const held = await server.files.hold(watched(part.file, seen))
    try {
      if (part.file.truncated) throw problem('documents/too-large')
      const media = await refuseContent(held, seen)
      await refuseInfected(server, held)
      return { held, media, bytes: seen.size }
    } catch (error) {
      await held.drop()
      throw error
    }
  }
  throw problem('documents/no-file')
}

/** Breaks off as soon as it is known that this is nothing for us: after eight bytes, or at one too many. */
async function* watched(file: AsyncIterable<Buffer>, seen: Seen): AsyncGenerator<Buffer> {
  try {
    for await (const piece of file) {
      seen.size += piece.length
      if (seen.media === null) {
        seen.head = Buffer.concat([seen.head, piece.subarray(0, HEAD_BYTES)])
        seen.media = mediaOf(seen.head)
        if (seen.media === null && seen.head.length >= HEAD_BYTES) throw problem('documents/not-taken')
      }
      if (seen.size > (seen.media ? MOST_BYTES[seen.media] : MOST_OF_ALL)) throw problem('documents/too-large')
      seen.tail = Buffer.concat([seen.tail, piece]).subarray(-TAIL_BYTES)
      yield piece
    }
  } catch (error) {
    // A form that ends in the middle of a file is the sender's fault, and has no code.
    throw error instanceof Error && !('code' in error) ? problem('common/unreadable-body') : error
  }
}

async function refuseContent(held: HeldFile, { media, head, tail, size }: Seen): Promise<UploadMedia> {
  if (media === null) throw problem(size === 0 ? 'documents/no-file' : 'documents/not-taken')
  if (media === 'pdf') {
    if (!isWholePdf(head, tail, size)) throw problem('documents/not-what-it-seems')
    return media
  }
  const bytes = await allOf(held.open())
  if (media === 'docx') {
    const fault = await docxFault(bytes)
    if (fault !== null) throw problem(byDocxFault[fault])
    return media
  }
  if ((media === 'jpeg' ? keptJpeg(bytes) : keptPng(bytes)) === null) throw problem('documents/not-what-it-seems')
  return media
}
const byDocxFault = {
  broken: 'documents/not-what-it-seems',
  bomb: 'documents/unpacks-too-large',
  macros: 'documents/has-macros',
} as const

async function refuseInfected({ scanner }: ApartCtx['server'], held: HeldFile): Promise<void> {
  if (scanner === null) return
  const verdict = await scanner.scan(held.open())
  if (verdict === 'infected') throw problem('documents/infected')
  if (verdict === 'unreachable') throw problem('documents/not-scanned')
}

export async function allOf(bytes: AsyncIterable<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of bytes) pieces.push(piece)
  return Buffer.concat(pieces)
}
