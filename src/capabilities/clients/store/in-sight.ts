import { problem } from '#kernel/problem.ts'
import type { Tx } from '#platform/server/db/database.ts'

/** Throws not-found when the client does not exist for the actor: before something is hung on the file. */
export async function getClientInSight(tx: Tx, clientId: string): Promise<void> {
  const found = await tx.selectFrom('client').select('id').where('id', '=', clientId).executeTakeFirst()
  if (!found) throw problem('common/not-found')
}

/** The same, and nobody else judges what hangs on this file before this transaction ends. */
export async function lockClientInSight(tx: Tx, clientId: string): Promise<void> {
  const client = tx.selectFrom('client').select('id').where('id', '=', clientId)
  if (!(await client.forNoKeyUpdate().executeTakeFirst())) throw problem('common/not-found')
}
