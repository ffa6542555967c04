import fs from 'node:fs/promises'
import path from 'node:path'
import * as batches from '../store/batches.ts'
import { asImport, type Importing } from './import.ts'

const uploads = (dataDir: string) => path.join(dataDir, 'uploads')
export const uploadFolder = (dataDir: string, name: string) => path.join(uploads(dataDir), name)

/**
 * For a server that starts: a batch that was being read or taken by a process that is gone has failed, and nothing of it
 * was taken. One that another process is at is left alone.
 */
export async function endBrokenImports(on: Importing): Promise<void> {
  await asImport(on, null, async (tx) => {
    for (const id of await batches.findUnheld(tx)) {
      await batches.changeBatch(tx, id, { state: 'failed', problem: 'imports/broken-off' })
      await batches.deleteRows(tx, id)
    }
  })
}

/** For a server that starts: files of which the reading was broken off. */
export const removeUploads = (dataDir: string): Promise<void> =>
  fs.rm(uploads(dataDir), { recursive: true, force: true })
