import { createWriteStream } from 'node:fs'
import fs from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { newId } from '#kernel/ids.ts'
import { Problem, problem } from '#kernel/problem.ts'
import type { ApartCtx, Ctx, Upload } from '#platform/server/http/route.ts'
import { fileSource, type TabularSource } from '#platform/server/tabular/source.ts'
import { uploadFolder } from './broken.ts'
import { confirmImport, defaultSource, failImport, type Importing, openBatch, readFiles } from './import.ts'
import * as batches from '../store/batches.ts'

export const importingBy = (ctx: ApartCtx): Importing => ({
  database: ctx.server.database,
  foundationId: ctx.actor.foundationId,
  accountId: ctx.actor.accountId,
  today: ctx.today,
})

/** Runs that this process has begun and not ended; a stopping server waits for them. */
const running = new Set<Promise<void>>()
export const importsSettled = (): Promise<unknown> => Promise.allSettled(running)

function inBackground(on: Importing, batchId: string, work: () => Promise<void>): void {
  const run = work()
    .catch(async (error: unknown) => {
      const code = error instanceof Problem ? error.code : 'common/unexpected'
      await failImport(on, batchId, code).catch(() => {})
    })
    .finally(() => running.delete(run))
  running.add(run)
}

/** Keeps the uploaded files until they have been read, and reads them after the request has been answered. */
export async function offerUpload(
  ctx: ApartCtx,
  wish: { source?: string | undefined; locationId?: string | undefined },
  upload: Upload,
) {
  const on = importingBy(ctx)
  const folder = uploadFolder(ctx.server.config.dataDir, newId())
  await fs.mkdir(folder, { recursive: true, mode: 0o700 })
  const away = () => fs.rm(folder, { recursive: true, force: true })
  try {
    const sources = await keepFiles(folder, upload)
    if (sources.length === 0) throw problem('imports/nothing-to-read')
    const batch = await openBatch(on, { source: wish.source ?? defaultSource, locationId: wish.locationId ?? null })
    inBackground(on, batch.id, () => readFiles(on, batch, sources).finally(away))
    return { id: batch.id }
  } catch (error) {
    await away()
    throw error
  }
}

async function keepFiles(folder: string, upload: Upload): Promise<TabularSource[]> {
  const kept: TabularSource[] = []
  for await (const part of upload.files) {
    // A part may say that it is a file and have no name, whatever its type tells.
    if (!part.filename) throw problem('common/unreadable-body')
    const at = path.join(folder, String(kept.length))
    await pipeline(part.file, createWriteStream(at, { mode: 0o600 })).catch((error: Error) => {
      // A form that ends in the middle of a file is the sender's fault, and has no code; a full disk has one.
      throw 'code' in error ? error : problem('common/unreadable-body')
    })
    if (part.file.truncated) throw problem('common/too-large')
    const source = await fileSource(at)
    kept.push({ ...source, name: path.basename(part.filename.replaceAll('\\', '/')), open: () => source.open() })
  }
  return kept
}

/** Begins to take a previewed batch; progress and result are read from the batch. */
export async function confirmInBackground(ctx: Ctx, { batchId }: { batchId: string }) {
  const found = await batches.findBatch(ctx.tx, batchId)
  if (!found) throw problem('common/not-found')
  const begun = await batches.changeBatch(ctx.tx, batchId, { state: 'importing' }, ['previewed'])
  if (!begun) throw problem('imports/not-in-this-state')
  const on = importingBy(ctx)
  // The request's own transaction has to end first: until then the batch is not ours to lock.
  setImmediate(() => inBackground(on, batchId, () => confirmImport(on, batchId)))
  return { id: batchId }
}
