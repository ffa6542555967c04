import type pg from 'pg'
import { withOwner } from '#platform/server/db/owner.ts'
import { bsnKeys, type Sealing } from '../rules/bsn.ts'

/**
 * Seals every BSN that still stands there in figures, and says how many. No record of changes and no new version: nothing
 * that people wrote becomes otherwise.
 */
export const sealBsns = (owner: pg.ClientConfig, sealing: Sealing): Promise<number> =>
  withOwner(owner, async (client) => {
    await client.query('begin')
    try {
      const { rows } = await client.query<{ foundation: string; id: string; bsn: string }>(
        `select foundation_id as foundation, id, bsn from client_identifier where bsn ~ '^\\d{9}$' for update`,
      )
      if (rows.length > 0) await seal(client, sealing, rows)
      await client.query('commit')
      return rows.length
    } catch (error) {
      await client.query('rollback')
      throw error
    }
  })

async function seal(
  client: pg.Client,
  sealing: Sealing,
  rows: readonly { foundation: string; id: string; bsn: string }[],
): Promise<void> {
  const kept = rows.map(({ foundation, id, bsn }) => {
    const keys = bsnKeys(sealing, foundation)
    return { id, bsn: keys.keep(bsn), search_tokens: [keys.token(bsn)] }
  })
  await client.query('alter table client_identifier disable trigger audit_update')
  await client.query('alter table client_identifier disable trigger version')
  await client.query(
    `update client_identifier i set bsn = k.bsn, search_tokens = k.search_tokens
     from jsonb_to_recordset($1) k (id uuid, bsn text, search_tokens text[]) where i.id = k.id`,
    [JSON.stringify(kept)],
  )
  await client.query('alter table client_identifier enable trigger audit_update')
  await client.query('alter table client_identifier enable trigger version')
}
