import pg from 'pg'
import { types } from './connection.ts'

/** A connection as the owner of the tables, above row security: for what belongs to the installation, never for a request. */
export async function withOwner<T>(owner: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ ...owner, types })
  await client.connect()
  try {
    await client.query('set role reisgezel_owner')
    return await work(client)
  } finally {
    await client.end()
  }
}
