import { problem } from '#kernel/problem.ts'
import type { Tx } from '#platform/server/db/database.ts'

/** Throws not-found when the client does not exist for the actor: before something is hung on the file. */
export async function getClientInSight(tx: Tx, clientId: string): Promise<void> {
  const found = await tx.selectFrom('client').select('id').where('id', '=', clientId).executeTakeFirst()
  if (!found) throw problem('common/not-found')
}
