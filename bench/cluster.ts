import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { readConfig } from '#platform/server/config.ts'
import { openLog } from '#platform/server/log.ts'
import { startDebian15 } from '#platform/server/postgres/embedded.ts'
import { type Installation, openInstallation } from '../src/apps/installation.ts'

export type Bench = {
  folder: string
  installation: Installation
  /** Above row security, for making and counting. */
  owner: pg.Client
  connection: { host: string; port: number; user: string; database: string }
  close(): Promise<void>
}

/** An installation on a PostgreSQL 15 of Debian: made for this run and thrown away, or kept in a folder. */
export async function openBench(keep: string | undefined, settings: Record<string, string>): Promise<Bench> {
  const folder = keep ? path.resolve(keep) : await fs.mkdtemp(path.join(os.tmpdir(), 'reisgezel-bench-'))
  await fs.mkdir(path.join(folder, 'data'), { recursive: true })
  await fs.chmod(folder, 0o711)
  const postgres = await startDebian15({ dataDir: path.join(folder, 'postgres'), settings })
  const end = async () => {
    await postgres.stop()
    if (!keep) await fs.rm(folder, { recursive: true, force: true })
  }
  try {
    const admin = { host: postgres.host, port: postgres.port, user: postgres.user }
    await ensureDatabase(admin)
    const url = `postgres://${admin.user}@/bench?host=${encodeURIComponent(admin.host)}&port=${admin.port}`
    const config = readConfig({ DATABASE_URL: url, REISGEZEL_DATA: path.join(folder, 'data'), LOG_LEVEL: 'silent' }, [
      '--no-demo',
    ])
    const installation = await openInstallation(config, openLog('silent'))
    const connection = { ...admin, database: 'bench' }
    const owner = new pg.Client(connection)
    // When a run fails, the server stops under this connection; the failure itself is what has to be told.
    owner.on('error', () => {})
    await owner.connect()
    const close = async () => {
      await owner.end()
      await installation.close()
      await end()
    }
    return { folder, installation, owner, connection, close }
  } catch (error) {
    await end()
    throw error
  }
}

async function ensureDatabase(admin: pg.ClientConfig): Promise<void> {
  const maker = new pg.Client({ ...admin, database: 'postgres' })
  await maker.connect()
  const { rowCount } = await maker.query("select from pg_database where datname = 'bench'")
  if (rowCount === 0) await maker.query('create database bench template template0')
  await maker.end()
}
