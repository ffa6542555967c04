import fs from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import type { FileStore } from '../files/file-store.ts'
import type { Connection } from '../postgres/bootstrap.ts'
import { type Manifest, type Tally, writeEntry } from './entries.ts'
import { BackupRefusal } from './refusal.ts'
import { seal } from './sealed-stream.ts'
import { findSequences, findTables, plainSettings, type Table } from './tables.ts'

export type BackupSource = {
  /** The login that may set the role reisgezel_owner. */
  owner: Connection
  /** What people uploaded, sealed already, wherever it lies. */
  files: FileStore
  appVersion: string
}

export type BackupResult = { tables: number; rows: number; files: number; bytes: number; lastMigration: string }

/**
 * Everything of an installation in one encrypted file: the rows as they stood at one moment, whatever is written in the
 * meantime, and the files. The file appears under its name when it is complete, never before.
 */
export async function writeBackup(source: BackupSource, file: string, passphrase: string): Promise<BackupResult> {
  if (passphrase === '') throw noPassphrase()
  const beside = `${path.resolve(file)}.part-${process.pid}`
  const client = new pg.Client({ ...source.owner, application_name: 'reisgezel backup' })
  await client.connect()
  try {
    await client.query(plainSettings)
    await client.query('set role reisgezel_owner')
    await client.query('begin isolation level repeatable read, read only')
    const manifest = await describe(client, source.appVersion)
    const tally: Tally = { tables: {}, files: 0, sequences: [] }
    await pipeline(
      everything(client, source.files, manifest, tally),
      createGzip(),
      (packed: AsyncIterable<Buffer>) => seal(packed, passphrase),
      fs.createWriteStream(beside, { mode: 0o600, flush: true }),
    )
    fs.renameSync(beside, file)
    return {
      tables: Object.keys(tally.tables).length,
      rows: Object.values(tally.tables).reduce((sum, rows) => sum + rows, 0),
      files: tally.files,
      bytes: fs.statSync(file).size,
      lastMigration: manifest.migrations.at(-1)?.name ?? '',
    }
  } finally {
    fs.rmSync(beside, { force: true })
    await client.end()
  }
}

async function describe(client: pg.Client, appVersion: string): Promise<Manifest> {
  const { rows: migrations } = await client.query<Manifest['migrations'][number]>(
    'select name, checksum from migration order by name',
  )
  const { rows } = await client.query<{ server_version: string }>('show server_version')
  return {
    format: 1,
    appVersion,
    madeAt: new Date().toISOString(),
    postgres: rows[0]?.server_version ?? '',
    migrations,
  }
}

async function* everything(
  client: pg.Client,
  files: FileStore,
  manifest: Manifest,
  tally: Tally,
): AsyncGenerator<Buffer> {
  yield* writeEntry({ kind: 'manifest', manifest })
  for (const table of await findTables(client)) yield* writeTable(client, table, tally)
  yield* writeFiles(files, tally)
  tally.sequences = await readSequences(client)
  yield* writeEntry({ kind: 'tally', tally })
}

async function* writeTable(client: pg.Client, table: Table, tally: Tally): AsyncGenerator<Buffer> {
  const { name, columns } = table
  if (table.hidesRows)
    throw new Error(`row security of ${name} hides rows from its owner: it has no policy for all rows`)
  const rows = client.query(copyTo(`copy ${name} (${columns.join(', ')}) to stdout`))
  yield* writeEntry({ kind: 'table', table: name, columns }, rows)
  tally.tables[name] = rows.rowCount
}

async function* writeFiles(files: FileStore, tally: Tally): AsyncGenerator<Buffer> {
  for await (const name of files.names()) {
    const data = await files.get(name)
    if (!data) continue // removed since the names were read; the rows of this moment may miss it, as in the office
    yield* writeEntry({ kind: 'file', path: name }, data as AsyncIterable<Buffer>)
    tally.files += 1
  }
}

async function readSequences(client: pg.Client): Promise<Tally['sequences']> {
  const found: Tally['sequences'] = []
  for (const name of await findSequences(client)) {
    const { rows } = await client.query<{ value: string; isCalled: boolean }>(
      `select last_value::text as value, is_called as "isCalled" from ${name}`,
    )
    found.push({ name, ...rows[0]! })
  }
  return found
}

const noPassphrase = () =>
  new BackupRefusal(
    'Een back-up heeft een wachtzin nodig. Zonder die zin kan niemand de back-up later openen: bewaar hem goed.',
    'A backup needs a passphrase. Without it nobody can open the backup later: keep it well.',
  )
