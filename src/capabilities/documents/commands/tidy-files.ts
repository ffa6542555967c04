import { todayInAmsterdam } from '#kernel/dates.ts'
import type { Database, Tx } from '#platform/server/db/database.ts'
import type { FileStore } from '#platform/server/files/file-store.ts'
import { fileIdOf } from '#platform/server/files/sealed-files.ts'
import { straysOf } from '../rules/stray-files.ts'
import { noteMissing } from '../store/documents.ts'
import { deleteUploadsBefore, findFileIds } from '../store/uploads.ts'

/** `store`: where files lie, wherever that is. `own`: the folder that no other installation writes in. */
type Of = { database: Database; store: Pick<FileStore, 'names'>; own: Pick<FileStore, 'names' | 'remove'> }
/** `doubtful`: files without a row that are left, because so many cannot be right. `missing`: rows whose file is nowhere. */
export type Tidied = { removed: number; doubtful: number; missing: number }

const DAY = 24 * 3_600_000

/**
 * Takes away what was sent and never became a document, and files without a row: left by a crash between the two, and noise
 * without the key that only a row holds. Of all foundations at once, because their files lie together. A storage that is
 * shared may hold files of others: there nothing is taken away. A document whose file is nowhere is marked, until it is back.
 */
export async function tidyFiles(
  { database, store, own }: Of,
  foundationIds: readonly string[],
  now: Date,
): Promise<Tidied> {
  const asTidier = <T>(foundationId: string, work: (tx: Tx) => Promise<T>) =>
    database.asSystem({ reason: 'tidy files', foundationId, today: todayInAmsterdam(now) }, work)
  // Looked at before the rows: what comes in meanwhile is young.
  const mine = []
  for await (const name of own.names()) {
    const file = fileIdOf(name)
    if (file !== null) mine.push({ name, ...file })
  }
  const stale = new Set<string>()
  const known = new Map<string, readonly string[]>()
  for (const foundationId of foundationIds)
    known.set(
      foundationId,
      await asTidier(foundationId, async (tx) => {
        for (const id of await deleteUploadsBefore(tx, new Date(now.getTime() - DAY))) stale.add(id)
        return findFileIds(tx)
      }),
    )
  const lying = new Set<string>()
  for await (const name of store.names()) lying.add(fileIdOf(name)?.id ?? '')
  let missing = 0
  for (const [foundationId, ids] of known) {
    const lost = ids.filter((id) => !lying.has(id))
    missing += lost.length
    await asTidier(foundationId, (tx) => noteMissing(tx, lost, now))
  }
  const { remove, doubtful } = straysOf(mine, new Set([...known.values()].flat().concat(...stale)), now)
  const gone = [...remove, ...mine.filter(({ id }) => stale.has(id)).map(({ name }) => name)]
  for (const name of gone) await own.remove(name)
  return { removed: gone.length, doubtful, missing }
}
