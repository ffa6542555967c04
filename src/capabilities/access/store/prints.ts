import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { MOST_IN_LIST } from '#platform/server/http/audit.ts'

/** Of these ids, those of clients whom this actor sees: by file, at the desk, in a pair, or in a group. */
export async function findClientsShown(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from client where id = any (${ids}::uuid[])
    union select client_id from app.desk_card where client_id = any (${ids}::uuid[])
    union select client_id from app.pair_card where client_id = any (${ids}::uuid[])
    union select client_id from app.participant_card where client_id = any (${ids}::uuid[])`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}

export async function insertPrints(
  tx: Tx,
  actor: Actor,
  screens: readonly { screen: string; clientIds: readonly string[] }[],
): Promise<void> {
  if (screens.length === 0) return
  await tx
    .insertInto('audit.event')
    .values(
      screens.map(({ screen, clientIds }) => ({
        foundation_id: actor.foundationId,
        account_id: actor.accountId,
        action: 'print',
        subject: screen,
        client_ids: clientIds.length === 0 || clientIds.length > MOST_IN_LIST ? null : [...clientIds],
      })),
    )
    .execute()
}
