import path from 'node:path'
import type { SealedText } from '../auth/sealed-text.ts'
import type { Config } from '../config.ts'
import { clamavScanner, type Scanner } from './clamav.ts'
import { type FileStore, firstThen, folderStore } from './file-store.ts'
import { s3Store } from './s3-store.ts'
import { openSealedFiles, type SealedFiles } from './sealed-files.ts'

/** What people upload stands beside the database, and goes into the same backup. */
export const filesFolder = (config: Pick<Config, 'dataDir'>): string => path.join(config.dataDir, 'files')

/** Sealed files that were not looked at yet; nothing in it outlives a request. */
const waitingFolder = (config: Pick<Config, 'dataDir'>): string => path.join(config.dataDir, 'files-coming-in')

/** What lies in the folder is found too where a storage is configured: a restore lays everything there. */
export const openFileStore = (config: Pick<Config, 'dataDir' | 's3'>): FileStore => {
  const folder = folderStore(filesFolder(config))
  return config.s3 ? firstThen(s3Store(config.s3), folder) : folder
}

export const openFiles = (config: Config, sealing: SealedText): { files: SealedFiles; scanner: Scanner | null } => ({
  files: openSealedFiles(openFileStore(config), sealing, waitingFolder(config)),
  scanner: config.clamav ? clamavScanner(config.clamav) : null,
})
