import type { Actor, Role } from '#kernel/actor.ts'
import type { PlainDate } from '#kernel/dates.ts'
import { newId } from '#kernel/ids.ts'
import type { Named } from '#kernel/shapes.ts'
import type { Database, Tx } from '#platform/server/db/database.ts'

export type SessionRole = {
  account_id: string
  email: string
  display_name: string
  language: string
  expires_at: string
  foundation_id: string | null
  foundation_name: string | null
  practice: boolean | null
  role: Role | null
  worker_id: string | null
  location_id: string | null
  locations: Named[]
}

/** One row per role held today by the owner of a living session; one row without role for an account that holds none. */
export const findSessionRoles = (database: Database, token: string, today: PlainDate): Promise<SessionRole[]> =>
  database.asNobody(async (client) => {
    const { rows } = await client.query<SessionRole>({
      name: 'session-roles',
      text: `select account_id, email, display_name, language, expires_at, foundation_id, foundation_name, practice, role,
                    worker_id, location_id, locations from app.session_roles($1, $2)`,
      values: [token, today],
    })
    return rows
  })

/** What cannot be laid with a foundation: who it was is not known yet. Holds no address. */
export const recordOutside = (database: Database, action: string, subject: string, why: string | null): Promise<void> =>
  database.asNobody(async (client) => {
    await client.query('insert into audit.event (action, subject, why) values ($1, $2, $3)', [action, subject, why])
  })

export async function recordOwn(tx: Tx, actor: Actor, action: string): Promise<void> {
  await tx
    .insertInto('audit.event')
    .values({ foundation_id: actor.foundationId, account_id: actor.accountId, action, subject: 'session' })
    .execute()
}

export type NewHolding = {
  foundationId: string
  accountId: string
  role: Role
  workerId: string | null
  locationId: string | null
  fromOn: PlainDate | null
}

export async function insertHolding(tx: Tx, of: NewHolding): Promise<string> {
  const id = newId()
  await tx
    .insertInto('role_holding')
    .values({
      foundation_id: of.foundationId,
      id,
      account_id: of.accountId,
      role: of.role,
      worker_id: of.workerId,
      location_id: of.locationId,
      from_on: of.fromOn,
    })
    .execute()
  return id
}

export async function findHoldingsOf(tx: Tx, accountId: string) {
  return tx
    .selectFrom('role_holding')
    .select([
      'id',
      'role',
      'worker_id as workerId',
      'location_id as locationId',
      'from_on as fromOn',
      'until_on as untilOn',
    ])
    .where('account_id', '=', accountId)
    .orderBy('created_at')
    .execute()
}
