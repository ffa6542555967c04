import { sql } from 'kysely'
import type { Tx } from '#platform/server/db/database.ts'

export type Difference = { fault: 'missing' | 'extra'; workerId: string; clientId: string }

/** Where the couplings that policies ask part from the records that they are made of. */
export async function findDifferences(tx: Tx): Promise<Difference[]> {
  const { rows } = await sql<Difference>`
    select fault, worker_id as "workerId", client_id as "clientId" from app.coupling_differences()
    order by client_id, worker_id, fault`.execute(tx)
  return rows
}

export const mendCouplings = (tx: Tx, clientIds: readonly string[]) =>
  sql`select app.mend_couplings(${clientIds}::uuid[])`.execute(tx)

/** In the log: how many of each, and whose. */
export async function recordDifferences(
  tx: Tx,
  of: { foundationId: string; clientIds: readonly string[]; why: string },
): Promise<void> {
  await tx
    .insertInto('audit.event')
    .values({
      foundation_id: of.foundationId,
      action: 'incident',
      subject: 'client_coupling',
      client_ids: [...of.clientIds],
      why: of.why,
    })
    .execute()
}
