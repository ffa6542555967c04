import { sql } from 'kysely'
import type { Tx } from './database.ts'

/** Does something to see what would come of it, and takes it back: nothing of it stays, whatever the answer. */
export async function inSavepoint<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  await sql`savepoint tried`.execute(tx)
  try {
    return await work()
  } finally {
    await sql`rollback to savepoint tried`.execute(tx)
  }
}
