import type pg from 'pg'
import type { Config } from '#platform/server/config.ts'

/** Logins of the three roles. The owner migrates and sets up; the server itself never uses it to answer a request. */
export type Logins = { owner: pg.ClientConfig; app: pg.PoolConfig; auth: pg.PoolConfig }

export type Databases = Logins & { kind: 'embedded' | 'external'; stop(): Promise<void> }

/** The database of this installation: the one that DATABASE_URL names, or else the embedded one, started if need be. */
export async function openDatabases(config: Config): Promise<Databases> {
  if (!config.databaseUrl) throw new Error('embedded database: not yet')
  return {
    kind: 'external',
    owner: { connectionString: config.databaseUrl },
    app: { connectionString: config.databaseUrlApp ?? config.databaseUrl },
    auth: { connectionString: config.databaseUrlAuth ?? config.databaseUrl },
    stop: async () => {},
  }
}
