import { sql } from 'kysely'
import type { Tx } from '#platform/server/db/database.ts'
import type { AuditEvent } from '../contract/log.ts'
import { behindSignal } from './signals.ts'

export type EventRow = Omit<AuditEvent, 'account' | 'onBehalfOf'> & {
  accountId: string | null
  onBehalfOfId: string | null
}

export type EventsWish = {
  accountId?: string | undefined
  clientNumber?: number | undefined
  action?: string | undefined
  fromOn?: string | undefined
  untilOn?: string | undefined
  signalId?: string | undefined
  /** Of the last event shown: `at` with microseconds, and id. */
  after?: { at: string; id: string } | undefined
}

/** The file of a number, and the merges in which it went up. */
const numbered = (number: number) => sql`(select id, merge_id from audit.client_number where number = ${number}) n`

/** The latest first. Row security gives them to who keeps the log, and numbers instead of names of clients. */
export async function findEvents(tx: Tx, wish: EventsWish, most: number): Promise<EventRow[]> {
  const midnight = (day: string) => sql`${day}::date::timestamp at time zone 'Europe/Amsterdam'`
  const only = [
    wish.accountId && sql`e.account_id = ${wish.accountId}`,
    wish.action && sql`e.action = ${wish.action}`,
    wish.clientNumber &&
      sql`(e.client_id = any (array(select n.id from ${numbered(wish.clientNumber)} where n.id is not null))
        or e.subject_id = any (array(select n.merge_id from ${numbered(wish.clientNumber)} where n.merge_id is not null))
        or e.id = any (array(select audit.lists_showing(n.id) from ${numbered(wish.clientNumber)} where n.id is not null)))`,
    wish.fromOn && sql`e.at >= ${midnight(wish.fromOn)}`,
    wish.untilOn && sql`e.at < ${midnight(wish.untilOn)} + interval '1 day'`,
    wish.signalId && behindSignal(wish.signalId),
    wish.after && sql`(e.at, e.id) < (${wish.after.at}::timestamptz, ${wish.after.id}::uuid)`,
  ].filter((part) => part !== undefined && part !== '' && part !== 0)
  const { rows } = await sql<EventRow>`
    select e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, e.account_id as "accountId",
      nullif(e.on_behalf_of, e.account_id) as "onBehalfOfId", host(e.address) as address,
      coalesce(e.roles, '{}') as roles, e.action,
      case when e.subject = 'file_opening' then concat_ws('.', e.subject, e.new_values ->> 'kind') else e.subject end as subject,
      c.number as "clientNumber",
      coalesce(cardinality(e.client_ids), 0) as "inList", coalesce(e.why, case when e.subject = 'file_opening' then e.new_values ->> 'reason' end) as why,
      coalesce((select array_agg(n.key order by n.key) from jsonb_each(e.new_values) n
        where e.old_values is not null and n.value is distinct from e.old_values -> n.key
          and n.key not in ('version', 'updated_at')), '{}') as fields
    from audit.event e
    left join audit.client_number c on c.foundation_id = e.foundation_id and c.id = e.client_id
    where ${only.length > 0 ? sql.join(only, sql` and `) : sql`true`}
    order by e.at desc, e.id desc limit ${most}`.execute(tx)
  return rows
}
