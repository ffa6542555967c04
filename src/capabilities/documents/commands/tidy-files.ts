import type { Database } from '#platform/server/db/database.ts'
import type { FileStore } from '#platform/server/files/file-store.ts'
import { fileIdOf } from '#platform/server/files/sealed-files.ts'
import { deleteUploadsBefore, findFileIds } from '../store/uploads.ts'

/** `store`: where files lie, wherever that is. `own`: the folder that no other installation writes in. */
type Of = { database: Database; store: Pick<FileStore, 'names'>; own: Pick<FileStore, 'names' | 'remove'> }
export type Tidied = { removed: number; missing: number }

const DAY = 24 * 3_600_000
/** By then what came in has its row, or never gets one. */
const settled = 2 * DAY

/**
 * Takes away what was sent and never became a document, and files without a row: left by a crash between the two, and noise
 * without the key that only a row holds. Of all foundations at once, because their files lie together. A storage that is
 * shared may hold files of others: there nothing is taken away. `missing`: rows whose file is nowhere.
 */
export async function tidyFiles(
  { database, store, own }: Of,
  foundationIds: readonly string[],
  now: Date,
): Promise<Tidied> {
  const known = new Set<string>()
  for (const foundationId of foundationIds) {
    const wish = { reason: 'tidy files', foundationId }
    const ids = await database.asSystem(wish, async (tx) => {
      await deleteUploadsBefore(tx, new Date(now.getTime() - DAY))
      return findFileIds(tx)
    })
    for (const id of ids) known.add(id)
  }
  const missing = new Set(known)
  for await (const name of store.names()) missing.delete(fileIdOf(name)?.id ?? '')
  let removed = 0
  for await (const name of own.names()) {
    const file = fileIdOf(name)
    if (file === null || known.has(file.id) || file.at.getTime() > now.getTime() - settled) continue
    await own.remove(name)
    removed += 1
  }
  return { removed, missing: missing.size }
}
