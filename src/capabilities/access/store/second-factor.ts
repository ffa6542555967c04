import type { Actor } from '#kernel/actor.ts'
import type { Tx } from '#platform/server/db/database.ts'

/** Of the foundation that one acts for: row security shows no other. */
export const getRule = (tx: Tx): Promise<{ graceDays: number; version: number }> =>
  tx.selectFrom('foundation').select(['second_factor_grace_days as graceDays', 'version']).executeTakeFirstOrThrow()

export async function changeRule(tx: Tx, to: { graceDays: number; version: number }): Promise<boolean> {
  const changed = await tx
    .updateTable('foundation')
    .set({ second_factor_grace_days: to.graceDays })
    .where('version', '=', to.version)
    .executeTakeFirst()
  return changed.numUpdatedRows > 0n
}

export async function recordReset(tx: Tx, actor: Actor, accountId: string): Promise<void> {
  await tx
    .insertInto('audit.event')
    .values({
      foundation_id: actor.foundationId,
      account_id: actor.accountId,
      action: 'second-factor',
      subject: 'account',
      subject_id: accountId,
      why: 'reset',
    })
    .execute()
}
