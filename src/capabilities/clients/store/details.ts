import { sql } from 'kysely'
import { problem } from '#kernel/problem.ts'
import { readPlannedOnce } from '#platform/server/db/connection.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Details } from '../contract/details.ts'
import { personJson } from './households.ts'
import { listOf, names } from './lines.ts'

type Found = Omit<Details, 'today' | 'may'>

/** One statement; a client out of sight does not exist. */
export async function findDetails(tx: Tx, clientId: string): Promise<Found> {
  const [found] = await readPlannedOnce(
    tx,
    'clients.details',
    sql<Found>`
      select ${personJson('c')} as client, ${listOf(names, sql`r.created_at`, { script: sql`r.script` })} as names
      from client c where c.foundation_id = (select app.foundation()) and c.id = ${clientId}`,
  )
  if (!found) throw problem('common/not-found')
  return found
}
