import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type pg from 'pg'
import { startDebian15, startEmbedded, throwawaySettings } from '#platform/server/postgres/embedded.ts'

export type StartedCluster = { name: string; superuser: pg.ClientConfig; stop(): Promise<void> }

/** TEST_POSTGRES chooses: `embedded` (18, the default), `debian` (15), or the address of a running server. */
export async function startCluster(): Promise<StartedCluster> {
  const wanted = process.env.TEST_POSTGRES ?? 'embedded'
  if (wanted.startsWith('postgres://')) return running(wanted)
  if (wanted !== 'embedded' && wanted !== 'debian') throw new Error(`TEST_POSTGRES=${wanted} is not known`)
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'reisgezel-test-'))
  fs.chmodSync(dir, 0o755)
  const start = wanted === 'embedded' ? startEmbedded : startDebian15
  const started = await start({ dataDir: path.join(dir, 'postgres'), settings: throwawaySettings })
  return {
    name: wanted,
    superuser: { host: started.host, port: started.port, user: started.user, database: 'postgres' },
    async stop() {
      await started.stop()
      fs.rmSync(dir, { recursive: true, force: true })
    },
  }
}

function running(address: string): StartedCluster {
  const url = new URL(address)
  const superuser = {
    host: url.hostname,
    port: Number(url.port || 5432),
    user: url.username,
    password: decodeURIComponent(url.password),
    database: 'postgres',
  }
  return { name: `at ${url.host}`, superuser, stop: async () => {} }
}
