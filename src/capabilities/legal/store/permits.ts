import { sql } from 'kysely'
import { eyesOf, inSight } from '#capabilities/clients/public.ts'
import type { Actor } from '#kernel/actor.ts'
import type { PlainDate } from '#kernel/dates.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { ExpiringPermit } from '../contract/permits.ts'

/** As it stands in the database; what the law says of it, the rules say. */
export type FoundPermit = Omit<ExpiringPermit, 'days' | 'state' | 'apply'>

const client = sql`json_build_object('id', c.id, 'number', c.number, 'name', trim(c.given_names || ' ' || c.family_name))`
const renewalCase = sql`(
  select l.id from legal_case l join list_item k on k.foundation_id = l.foundation_id and k.id = l.kind_id
  where l.foundation_id = c.foundation_id and l.client_id = c.id and l.closed_on is null and k.meaning = 'permit-extension'
  order by l.opened_on desc, l.id limit 1)`
const renewalTask = sql`(
  select json_build_object('dueOn', t.due_on, 'ended', t.ended) from app.renewal_tasks(array[p.id]) t)`
/** A later permit; a passing document is none. One without a last day follows when it never ends, or began later. */
const followed = sql`exists (
  select from residence_permit n where n.foundation_id = p.foundation_id and n.client_id = p.client_id and n.id <> p.id
    and n.kind <> 'w-document' and (n.until_on > p.until_on or n.until_on is null
      and (n.kind in ('asylum-indefinite', 'regular-indefinite') or n.from_on > p.from_on)))`
/** No more than the log writes down of one list. */
const most = 200

/**
 * Permits of the files in sight with a last day in this stretch, the first to end first, but for those that another permit
 * follows. It begins at the files, because the permits of others are many.
 */
export async function findExpiringPermits(
  tx: Tx,
  actor: Actor,
  { from, until }: { from: PlainDate; until: PlainDate },
): Promise<{ count: number; found: FoundPermit[] }> {
  const { rows } = await sql<FoundPermit & { count: number }>`
    with c as materialized (
      select c.foundation_id, c.id, c.number, c.given_names, c.family_name from client c
      where ${inSight(eyesOf(actor), 'c')} and c.deceased_on is null
    ), p as materialized (
      select p.id, p.kind, p.until_on, p.client_id, count(*) over ()::int as count
      from c join residence_permit p on p.foundation_id = c.foundation_id and p.client_id = c.id
      where p.until_on between ${from} and ${until} and not ${followed}
      order by p.until_on, p.id limit ${most}
    )
    select p.id, p.kind, p.until_on as "untilOn", p.count, ${client} as client, ${renewalCase} as "caseId", ${renewalTask} as task
    from p join c on c.id = p.client_id order by p.until_on, p.id`.execute(tx)
  return { count: rows[0]?.count ?? 0, found: rows.map(({ count: _, ...row }) => row) }
}

type OnePermit = { clientId: string; kind: string; untilOn: PlainDate | null; task: ExpiringPermit['task'] }
export async function findPermit(tx: Tx, id: string): Promise<OnePermit | null> {
  const { rows } = await sql<OnePermit>`
    select p.client_id as "clientId", p.kind, p.until_on as "untilOn", ${renewalTask} as task
    from residence_permit p where p.id = ${id}`.execute(tx)
  return rows[0] ?? null
}
