import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { type Database, openDatabase } from '#platform/server/db/database.ts'

export type TestDatabase = {
  /** As the application sees it: under row security. */
  database: Database
  name: string
  logins: { app: pg.ClientConfig; auth: pg.ClientConfig; owner: pg.ClientConfig; superuser: pg.ClientConfig }
  asSuperuser(sql: string): Promise<void>
  /** Above row security: for tests that look at the database itself, never to make a test pass. */
  asOwner<Row extends pg.QueryResultRow>(sql: string, values?: unknown[]): Promise<Row[]>
}

/** A database of this test file, copied from the migrated template and dropped afterwards. */
export async function testDatabase(): Promise<TestDatabase> {
  const { superuser, template, prefix } = inject('cluster')
  // A number of a process comes back in a long run.
  const name = `${prefix}_${randomBytes(8).toString('hex')}`
  await withClient(superuser, (client) =>
    client.query(`create database ${name} template ${template} owner reisgezel_owner`),
  )
  const login = (user: string) => ({ ...superuser, user, password: 'test', database: name })
  const owner = login('test_owner')
  const database = openDatabase(login('test_app'), 5)
  afterAll(async () => {
    await database.close()
    await withClient(superuser, (client) => client.query(`drop database if exists ${name} with (force)`))
  })
  return {
    database,
    name,
    logins: { app: login('test_app'), auth: login('test_auth'), owner, superuser: { ...superuser, database: name } },
    asSuperuser: async (sql) =>
      void (await withClient({ ...superuser, database: name }, (client) => client.query(sql))),
    asOwner: (sql, values = []) =>
      withClient(owner, async (client) => {
        await client.query('set role reisgezel_owner')
        return (await client.query(sql, values)).rows
      }),
  }
}

async function withClient<T>(config: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(config)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
