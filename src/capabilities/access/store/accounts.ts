import { sql } from 'kysely'
import type { Actor, Role } from '#kernel/actor.ts'
import type { PlainDate } from '#kernel/dates.ts'
import type { Named } from '#kernel/shapes.ts'
import { newId } from '#kernel/ids.ts'
import type { Holding } from '../contract/accounts.ts'
import type { Known } from '../rules/sight.ts'
import type { Database, Tx } from '#platform/server/db/database.ts'

/** What is known of the second factor of this session and its owner. */
type FactorFacts = {
  proven: boolean
  factorSetUp: boolean
  graceFrom: PlainDate | null
  /** By foundation, where there are any. */
  graceDays: Record<string, number>
}

export type KnownSession = Known & FactorFacts & { email: string; language: string; expiresAt: string }

/** The owner of a living session, with all that decides what they see. One question, whatever the number of functions. */
export const findKnown = (
  database: Database,
  token: string,
  on: { today: PlainDate; now: Date },
): Promise<KnownSession | null> =>
  database.asNobody(async (client) => {
    const { rows } = await client.query<KnownSession>({
      name: 'session-of',
      text: `select account_id as "accountId", email, display_name as "displayName", language, expires_at as "expiresAt",
                    chosen_foundation_id as "chosenFoundationId", trying, holdings, locations, rules, openings,
                    named_for as "namedFor", proven, factor_set_up as "factorSetUp", grace_from as "graceFrom",
                    grace_days as "graceDays"
             from app.session_of($1, $2, $3) cross join app.session_factor($1)`,
      values: [token, on.today, on.now],
    })
    return rows[0] ?? null
  })

/** Where an account works or worked, for rules about its password. */
export const findFoundationsOf = (
  database: Database,
  accountId: string,
): Promise<{ name: string; practice: boolean }[]> =>
  database.asNobody(async (client) => {
    const { rows } = await client.query<{ name: string; practice: boolean }>(
      'select name, practice from app.foundations_of_account($1)',
      [accountId],
    )
    return rows
  })

export type Outside = { action: string; subject: string; why: string | null; address: string; email: string }

/** Of whoever has not come in: it stands with the foundation of the account, if that exists. The e-mail address is not kept. */
export const recordOutside = (database: Database, of: Outside): Promise<void> =>
  database.asNobody(async (client) => {
    await client.query("select audit.record_outside($1, $2, $3, nullif($4, '')::inet, $5)", [
      of.action,
      of.subject,
      of.why,
      of.address,
      of.email,
    ])
  })

export async function recordOwn(tx: Tx, actor: Actor, action: string, why?: string): Promise<void> {
  await tx
    .insertInto('audit.event')
    .values({
      foundation_id: actor.foundationId,
      account_id: actor.accountId,
      action,
      subject: 'session',
      why: why ?? null,
    })
    .execute()
}

export type NewHolding = {
  foundationId: string
  accountId: string
  role: Role
  workerId: string | null
  locationId: string | null
  municipalityId?: string | null
  fromOn: PlainDate | null
  untilOn?: PlainDate | null
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
      municipality_id: of.municipalityId ?? null,
      from_on: of.fromOn,
      until_on: of.untilOn ?? null,
    })
    .execute()
  return id
}

export type HoldingValues = Pick<NewHolding, 'locationId' | 'workerId' | 'fromOn'> & {
  municipalityId: string | null
  untilOn: PlainDate | null
}

export async function changeHolding(tx: Tx, id: string, version: number, to: HoldingValues): Promise<boolean> {
  const changed = await tx
    .updateTable('role_holding')
    .set({
      location_id: to.locationId,
      worker_id: to.workerId,
      municipality_id: to.municipalityId,
      from_on: to.fromOn,
      until_on: to.untilOn,
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return changed.numUpdatedRows > 0n
}

export async function findHolding(tx: Tx, id: string): Promise<Holding | null> {
  return [...(await findHoldings(tx)).values()].flat().find((holding) => holding.id === id) ?? null
}

/** All roles of the foundation, past ones too, by account. */
export async function findHoldings(tx: Tx): Promise<Map<string, Holding[]>> {
  const rows = await tx
    .selectFrom('role_holding as h')
    .leftJoin('location as l', (join) =>
      join.onRef('l.foundation_id', '=', 'h.foundation_id').onRef('l.id', '=', 'h.location_id'),
    )
    .leftJoin('app.colleague as w', (join) =>
      join.onRef('w.foundation_id', '=', 'h.foundation_id').onRef('w.id', '=', 'h.worker_id'),
    )
    .leftJoin('municipality as m', (join) =>
      join.onRef('m.foundation_id', '=', 'h.foundation_id').onRef('m.id', '=', 'h.municipality_id'),
    )
    .select(['l.id as location_id', 'l.name as location_name', 'w.id as worker_id', 'w.name as worker_name'])
    .select(['h.id', 'h.account_id', 'h.role', 'h.version', 'h.from_on as fromOn', 'h.until_on as untilOn'])
    .select(['m.id as municipality_id', 'm.name as municipality_name'])
    .orderBy('h.created_at')
    .orderBy('h.id')
    .execute()
  const byAccount = new Map<string, Holding[]>()
  for (const row of rows) {
    const holding: Holding = {
      id: row.id,
      role: row.role as Role,
      location: named(row.location_id, row.location_name),
      worker: named(row.worker_id, row.worker_name),
      municipality: named(row.municipality_id, row.municipality_name),
      fromOn: row.fromOn,
      untilOn: row.untilOn,
      version: row.version,
    }
    byAccount.set(row.account_id, [...(byAccount.get(row.account_id) ?? []), holding])
  }
  return byAccount
}

const named = (id: string | null, name: string | null) => (id === null || name === null ? null : { id, name })

export async function findWorkersNamed(tx: Tx, name: string): Promise<Named[]> {
  const { rows } = await sql<Named>`select id, name from app.colleague where lower(name) = lower(${name})`.execute(tx)
  return rows
}

export async function findLocationName(tx: Tx, id: string): Promise<string | null> {
  const found = await tx.selectFrom('location').select('name').where('id', '=', id).executeTakeFirst()
  return found?.name ?? null
}

/** At another foundation, by a role that has not ended before `since`; null: ever. Row security hides whose and which. */
export async function isHeldElsewhere(tx: Tx, accountId: string, since: PlainDate | null): Promise<boolean> {
  const { rows } = await sql<{ held: boolean }>`select app.held_elsewhere(${accountId}, ${since}) as held`.execute(tx)
  return rows[0]!.held
}

/** Somebody who is administrator now and stays it: without one nobody could give a role any more. */
export async function hasAdministrator(tx: Tx, today: PlainDate): Promise<boolean> {
  const found = await tx
    .selectFrom('role_holding')
    .select('id')
    .where('role', '=', 'administrator')
    .where('until_on', 'is', null)
    .where((where) => where.or([where('from_on', 'is', null), where('from_on', '<=', today)]))
    // Of two who give up the role at the same moment, one has to wait for the other.
    .forUpdate()
    .executeTakeFirst()
  return found !== undefined
}
