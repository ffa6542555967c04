import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { PlainDate } from '#kernel/dates.ts'
import { newId } from '#kernel/ids.ts'
import type { Tx } from '#platform/server/db/database.ts'

export type Secrecy = { clientName: string; secret: boolean; accountIds: string[] }

/** Null when the client is not in sight. */
export async function findSecrecy(tx: Tx, clientId: string): Promise<Secrecy | null> {
  const { rows } = await sql<Secrecy>`
    select trim(c.given_names || ' ' || c.family_name) as "clientName", c.secret,
      coalesce((select array_agg(m.account_id order by m.created_at) from secrecy_member m
        where m.foundation_id = c.foundation_id and m.client_id = c.id), '{}') as "accountIds"
    from client c where c.foundation_id = (select app.foundation()) and c.id = ${clientId}`.execute(tx)
  return rows[0] ?? null
}

/** Who is named sees the client from now on, also in this transaction: without that the mark could not be written. */
export async function nameForClient(tx: Tx, foundationId: string, clientId: string, accountIds: readonly string[]) {
  await sql`
    insert into secrecy_member (foundation_id, id, client_id, account_id)
    select ${foundationId}, given.id, ${clientId}, given.account_id
    from unnest(${accountIds.map(() => newId())}::uuid[], ${accountIds}::uuid[]) given (id, account_id)
    on conflict do nothing`.execute(tx)
  await sql`
    select set_config('app.named_for', array_append(app.named_for(), ${clientId}::uuid)::text, true)
    where exists (select from secrecy_member where client_id = ${clientId} and account_id = app.account())`.execute(tx)
}

export const forgetForClient = (tx: Tx, clientId: string, keep: readonly string[]) =>
  sql`delete from secrecy_member where client_id = ${clientId} and account_id <> all (${keep}::uuid[])`.execute(tx)

export const markSecret = (tx: Tx, clientId: string, secret: boolean) =>
  sql`update client set secret = ${secret} where id = ${clientId} and secret <> ${secret}`.execute(tx)

/** Accounts of those who guide this client now. */
export async function findCoupled(tx: Tx, clientId: string, today: PlainDate): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct h.account_id as id from trajectory t
    join role_holding h on h.foundation_id = t.foundation_id and h.worker_id = t.worker_id
    where t.foundation_id = (select app.foundation()) and t.client_id = ${clientId} and t.started_on <= ${today}::date
      and (t.ended_on is null or t.ended_on >= ${today}::date)`.execute(tx)
  return rows.map((row) => row.id)
}

/** Why the mark was set or lifted: kept in the log, like the reason of a file that is opened for once. */
export async function recordWhy(tx: Tx, actor: Actor, of: { clientId: string; secret: boolean; why: string }) {
  await tx
    .insertInto('audit.event')
    .values({
      foundation_id: actor.foundationId,
      account_id: actor.accountId,
      action: 'update',
      subject: of.secret ? 'access.markSecret' : 'access.liftSecrecy',
      client_id: of.clientId,
      why: of.why,
    })
    .execute()
}

/** Numbers alone; row security gives them to the privacy officer. */
export async function findSecretClients(tx: Tx): Promise<{ id: string; number: number; accountIds: string[] }[]> {
  const { rows } = await sql<{ id: string; number: number; accountIds: string[] }>`
    select c.id, c.number, coalesce((select array_agg(m.account_id order by m.created_at) from secrecy_member m
        where m.foundation_id = c.foundation_id and m.client_id = c.id), '{}') as "accountIds"
    from audit.secret_client c order by c.number`.execute(tx)
  return rows
}
