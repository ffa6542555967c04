import type pg from 'pg'

export type StartedCluster = { name: string; superuser: pg.ClientConfig; stop(): Promise<void> }

/** TEST_POSTGRES chooses: `embedded` (18, the default), `debian` (15), or the address of a running one. */
export async function startCluster(): Promise<StartedCluster> {
  const wanted = process.env.TEST_POSTGRES ?? 'embedded'
  if (wanted.startsWith('postgres://')) {
    const url = new URL(wanted)
    const superuser = { host: url.hostname, port: Number(url.port), user: url.username, password: url.password, database: 'postgres' }
    return { name: wanted, superuser, stop: async () => {} }
  }
  throw new Error(`TEST_POSTGRES=${wanted} is not known`)
}
