import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { migrate } from '../db/migrate.ts'
import type { Connection } from '../postgres/bootstrap.ts'
import type { Manifest, Tally } from './entries.ts'
import { BackupRefusal, damaged } from './refusal.ts'
import { findForeignKeys, findTables, type ForeignKey, plainSettings, type Table } from './tables.ts'

/**
 * A database to load a backup into, at the migrations of that backup. Foreign keys are away while rows come in, in
 * whatever order; putting them back checks every one of them.
 */
export class Scratch {
  readonly #client: pg.Client
  readonly #owner: Connection
  readonly #tables: Map<string, Table>
  readonly #foreignKeys: ForeignKey[]
  readonly #loaded: Record<string, number> = {}

  private constructor(client: pg.Client, owner: Connection, tables: Table[], foreignKeys: ForeignKey[]) {
    this.#client = client
    this.#owner = owner
    this.#tables = new Map(tables.map((table) => [table.name, table]))
    this.#foreignKeys = foreignKeys
  }

  static async prepare(owner: Connection, manifest: Manifest, migrationsDir: string): Promise<Scratch> {
    await migrateAsFar(owner, manifest, migrationsDir)
    const client = new pg.Client({ ...owner, application_name: 'reisgezel restore' })
    await client.connect()
    try {
      await client.query(plainSettings)
      await client.query('set role reisgezel_owner')
      const tables = await findTables(client)
      const foreignKeys = await findForeignKeys(client)
      for (const key of foreignKeys) await client.query(`alter table ${key.table} drop constraint ${key.name}`)
      for (const { name } of tables) {
        await client.query(`truncate ${name}`) // what a migration put in comes from the backup
        await client.query(`alter table ${name} disable trigger user, no force row level security`)
      }
      return new Scratch(client, owner, tables, foreignKeys)
    } catch (error) {
      await client.end()
      throw error
    }
  }

  async load(table: string, columns: readonly string[], data: AsyncIterable<Buffer>): Promise<void> {
    const known = this.#tables.get(table)
    if (!known || columns.some((column) => !known.columns.includes(column))) throw damaged()
    const stream = this.#client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`))
    await pipeline(Readable.from(data, { objectMode: false }), stream)
    this.#loaded[table] = stream.rowCount
  }

  /** Puts everything back as the migrations made it, compares with the tally, and applies what is newer. */
  async finish(tally: Tally, migrationsDir: string): Promise<void> {
    for (const key of this.#foreignKeys) {
      await this.#client.query(`alter table ${key.table} add constraint ${key.name} ${key.definition}`)
    }
    for (const { name, isForced } of this.#tables.values()) {
      await this.#client.query(`alter table ${name} enable trigger user`)
      if (isForced) await this.#client.query(`alter table ${name} force row level security`)
    }
    for (const { name, value, isCalled } of tally.sequences) {
      await this.#client.query('select setval($1::regclass, $2, $3)', [name, value, isCalled])
    }
    await this.#compare(tally)
    await this.close()
    await migrate(this.#owner, migrationsDir)
    await this.#analyse()
  }

  async close(): Promise<void> {
    await this.#client.end()
  }

  async #compare(tally: Tally): Promise<void> {
    const names = new Set([...Object.keys(tally.tables), ...this.#tables.keys()])
    for (const name of names) {
      if (!this.#tables.has(name)) throw damaged()
      const { rows } = await this.#client.query<{ n: string }>(`select count(*) as n from ${name}`)
      const there = Number(rows[0]!.n)
      if (there !== (tally.tables[name] ?? 0) || there !== (this.#loaded[name] ?? 0)) throw otherCount(name)
    }
  }

  /** Without statistics the first questions after a restore would take minutes. */
  async #analyse(): Promise<void> {
    const client = new pg.Client(this.#owner)
    await client.connect()
    try {
      await client.query('set role reisgezel_owner')
      for (const name of this.#tables.keys()) await client.query(`analyze ${name}`)
    } finally {
      await client.end()
    }
  }
}

/** Refuses a backup whose migrations this program does not know as they were then: it was made by another one. */
export async function refuseOtherProgram(manifest: Manifest, migrationsDir: string): Promise<void> {
  if (manifest.format !== 1) throw newer(manifest.appVersion)
  for (const { name, checksum } of manifest.migrations) {
    const text = await fs.readFile(path.join(migrationsDir, path.basename(name)), 'utf8').catch(() => null)
    if (text === null) throw newer(manifest.appVersion)
    if (createHash('sha256').update(text).digest('hex') !== checksum) throw otherBuild(manifest.appVersion, name)
  }
}

async function migrateAsFar(owner: Connection, manifest: Manifest, migrationsDir: string): Promise<void> {
  const dir = await fs.mkdtemp(path.join(os.tmpdir(), 'reisgezel-migrations-'))
  try {
    for (const { name } of manifest.migrations) await fs.copyFile(path.join(migrationsDir, name), path.join(dir, name))
    await migrate(owner, dir)
  } finally {
    await fs.rm(dir, { recursive: true })
  }
}

const newer = (version: string) =>
  new BackupRefusal(
    `Deze back-up is gemaakt met een nieuwere versie van Reisgezel (${version}). Werk Reisgezel eerst bij.`,
    `This backup was made by a newer version of Reisgezel (${version}). Update Reisgezel first.`,
  )

const otherBuild = (version: string, name: string) =>
  new BackupRefusal(
    `Deze back-up (versie ${version}) past niet bij dit programma: de opbouw van de database verschilt (${name}).`,
    `This backup (version ${version}) does not fit this program: the build-up of the database differs (${name}).`,
  )

const otherCount = (table: string) =>
  new BackupRefusal(
    `Na het laden klopt het aantal regels van ${table} niet met de back-up. Er is niets teruggezet.`,
    `After loading, the number of rows of ${table} is not that of the backup. Nothing was restored.`,
  )
