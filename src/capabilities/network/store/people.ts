import { sql } from 'kysely'
import type { Tx } from '#platform/server/db/database.ts'

export type Colleague = { here: boolean; sees: boolean }

/** Whether this colleague is of the team today, and would see the files of all these clients. */
export async function findColleague(tx: Tx, workerId: string, clientIds: readonly string[]): Promise<Colleague> {
  const { rows } = await sql<Colleague>`
    select exists (select from app.colleague where id = ${workerId} and coalesce(left_service_on, 'infinity') >= app.today()) as here,
      coalesce((select bool_and(app.would_see_file(${workerId}, id)) from unnest(${[...clientIds]}::uuid[]) id), true) as sees`.execute(
    tx,
  )
  return rows[0]!
}

/** Whether there is no such organisation in the directory, or it cannot be asked on this day. */
export async function hasEnded(tx: Tx, partnerId: string, on: string): Promise<boolean> {
  const { rows } = await sql`
    select from partner where id = ${partnerId} and coalesce(active_until, 'infinity') >= ${on}`.execute(tx)
  return rows.length === 0
}

/** Where somebody of the team works, as far as that is one place. */
export async function findWorkplace(tx: Tx, workerId: string): Promise<string | null> {
  const { rows } = await sql<{ id: string | null }>`
    select location_id as id from app.colleague where id = ${workerId}`.execute(tx)
  return rows[0]?.id ?? null
}
