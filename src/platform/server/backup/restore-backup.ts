import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { migrationsDir as ourMigrations } from '../db/migrate.ts'
import type { Connection } from '../postgres/bootstrap.ts'
import { type Entry, type Manifest, readEntries, type Tally } from './entries.ts'
import { cutOff, damaged, notABackup } from './refusal.ts'
import { refuseOtherProgram, Scratch } from './scratch.ts'
import { unseal } from './sealed-stream.ts'
import { beside, makeScratchDatabase, refuseWhileInUse, swapDatabases, swapFolders } from './swap.ts'

export type RestoreTarget = {
  /** May make and rename databases; its `database` is the one to replace. */
  admin: Connection
  /** The login of the same database that may set the role reisgezel_owner. */
  owner: Connection
  filesDir: string
  migrationsDir?: string
}

export type RestoreResult = {
  manifest: Manifest
  tables: number
  rows: number
  files: number
  /** Where what was there before still stands, until the next restore. */
  previous: { database: string; filesDir: string }
}

/**
 * Replaces an installation by what a backup holds. All of it is first loaded and compared in a scratch database and a
 * scratch folder; until the very end nothing of the present changes, and every refusal leaves it as it was.
 */
export async function restoreBackup(target: RestoreTarget, file: string, passphrase: string): Promise<RestoreResult> {
  const name = target.admin.database
  const mark = randomBytes(4).toString('hex')
  const scratch = { database: `${name}_restore_${mark}`, filesDir: `${target.filesDir}.restore-${mark}` }
  const previous = { database: `${name}_before_restore`, filesDir: `${target.filesDir}.before-restore` }
  const migrationsDir = target.migrationsDir ?? ourMigrations
  const entries = readEntries(decrypted(file, passphrase))
  const manifest = await readManifest(entries, migrationsDir)
  return beside(target.admin, async (client) => {
    await refuseWhileInUse(client, name)
    await makeScratchDatabase(client, name, scratch.database)
    try {
      fs.mkdirSync(scratch.filesDir, { recursive: true, mode: 0o700 })
      const inScratch = { ...target.owner, database: scratch.database }
      const loading = await Scratch.prepare(inScratch, manifest, migrationsDir)
      const tally = await loadAll(entries, loading, scratch.filesDir, migrationsDir)
      await refuseWhileInUse(client, name)
      const undoFolders = swapFolders(target.filesDir, scratch.filesDir, previous.filesDir)
      await swapDatabases(client, name, scratch.database, previous.database).catch((error: unknown) => {
        undoFolders()
        throw error
      })
      return { manifest, ...sumOf(tally), previous }
    } finally {
      await client.query(`drop database if exists "${scratch.database}"`)
      fs.rmSync(scratch.filesDir, { recursive: true, force: true })
    }
  })
}

/** Finds out about a wrong passphrase, a foreign file and another program before anything is made. */
async function readManifest(entries: AsyncGenerator<Entry>, migrationsDir: string): Promise<Manifest> {
  const first = await entries.next()
  if (first.done || first.value.head.kind !== 'manifest') throw notABackup()
  const { manifest } = first.value.head
  await refuseOtherProgram(manifest, migrationsDir)
  return manifest
}

async function loadAll(
  entries: AsyncIterable<Entry>,
  scratch: Scratch,
  filesDir: string,
  migrationsDir: string,
): Promise<Tally> {
  try {
    const tally = await loadEntries(entries, scratch, filesDir)
    await scratch.finish(tally, migrationsDir)
    return tally
  } finally {
    await scratch.close()
  }
}

function sumOf({ tables, files }: Tally): { tables: number; rows: number; files: number } {
  const counts = Object.values(tables)
  return { tables: counts.length, rows: counts.reduce((sum, count) => sum + count, 0), files }
}

async function loadEntries(entries: AsyncIterable<Entry>, scratch: Scratch, filesDir: string): Promise<Tally> {
  let tally: Tally | null = null
  let files = 0
  for await (const { head, data } of entries) {
    if (head.kind === 'table') await scratch.load(head.table, head.columns, data)
    else if (head.kind === 'tally') tally = head.tally
    else if (head.kind === 'file') {
      await writeFile(filesDir, head.path, data)
      files += 1
    }
  }
  if (!tally) throw cutOff()
  if (files !== tally.files) throw damaged()
  return tally
}

async function writeFile(dir: string, name: string, data: AsyncIterable<Buffer>): Promise<void> {
  const full = path.resolve(dir, name)
  if (!full.startsWith(path.resolve(dir) + path.sep)) throw damaged()
  fs.mkdirSync(path.dirname(full), { recursive: true, mode: 0o700 })
  await pipeline(data, fs.createWriteStream(full, { mode: 0o600 }))
}

async function* decrypted(file: string, passphrase: string): AsyncGenerator<Buffer> {
  const unpacked = createGunzip()
  const done = pipeline(Readable.from(unseal(fs.createReadStream(file), passphrase), { objectMode: false }), unpacked)
  done.catch(() => {}) // told below, after whatever could be read
  try {
    yield* unpacked as AsyncIterable<Buffer>
  } catch {
    // The reason stands in `done`; here it may have become "closed too early".
  }
  await done
}
