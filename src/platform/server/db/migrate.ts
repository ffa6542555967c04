import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import type pg from 'pg'
import { withOwner } from './owner.ts'

const LOCK = 7_206_613

export type MigrationState = { applied: string[]; pending: string[] }

export const migrationsDir = path.resolve(import.meta.dirname, '../../../../db/migrations')

/**
 * Brings the database up to date: each file of db/migrations once, in the order of its name, each in a transaction of
 * its own, so that a run that was cut off goes on where it stopped. Two at once wait for each other.
 * Throws when an applied file was changed afterwards or when the database is newer than this program.
 */
export async function migrate(owner: pg.ClientConfig, dir: string = migrationsDir): Promise<MigrationState> {
  return withOwner(owner, async (client) => {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await client.query(`create table if not exists migration (
      name text primary key, checksum text not null, applied_at timestamptz not null default now())`)
    const known = await readFiles(dir)
    const state = await compare(client, known)
    for (const name of state.pending) await apply(client, known.get(name)!)
    return { applied: state.pending, pending: [] }
  })
}

/** What has been applied and what waits, without changing anything. */
export async function migrationState(owner: pg.ClientConfig, dir: string = migrationsDir): Promise<MigrationState> {
  return withOwner(owner, async (client) => {
    const known = await readFiles(dir)
    const exists = await client.query<{ found: boolean }>(`select to_regclass('public.migration') is not null as found`)
    return exists.rows[0]?.found ? compare(client, known) : { applied: [], pending: [...known.keys()] }
  })
}

type MigrationFile = { name: string; sql: string; checksum: string }

async function readFiles(dir: string): Promise<Map<string, MigrationFile>> {
  const names = (await fs.readdir(dir)).filter((name) => name.endsWith('.sql')).sort()
  const files = await Promise.all(
    names.map(async (name) => {
      const sql = await fs.readFile(path.join(dir, name), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
  return new Map(files.map((file) => [file.name, file]))
}

async function compare(client: pg.Client, known: Map<string, MigrationFile>): Promise<MigrationState> {
  const done = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from migration order by name',
  )
  for (const row of done.rows) {
    const file = known.get(row.name)
    if (!file) throw new Error(`the database is newer than this program: it knows ${row.name}`)
    if (file.checksum !== row.checksum) throw new Error(`migration ${row.name} was changed after it had been applied`)
  }
  const applied = new Set(done.rows.map((row) => row.name))
  return { applied: [...applied], pending: [...known.keys()].filter((name) => !applied.has(name)) }
}

async function apply(client: pg.Client, file: MigrationFile): Promise<void> {
  await client.query('begin')
  try {
    await client.query(file.sql)
    await client.query('insert into migration (name, checksum) values ($1, $2)', [file.name, file.checksum])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`migration ${file.name}: ${(error as Error).message}`, { cause: error })
  }
}
