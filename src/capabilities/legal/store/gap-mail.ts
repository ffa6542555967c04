import { sql } from 'kysely'
import type { Tx } from '#platform/server/db/database.ts'
import type { GapLine } from '../rules/gap-letter.ts'
import { accountOf, type Envelope, type Outcome } from './reminders.ts'

export async function settleGaps(tx: Tx, { ids, mail, nextAt }: Outcome): Promise<void> {
  await sql`update legal_gap_telling set mail = ${mail}, next_at = coalesce(${nextAt}::timestamptz, next_at)
    where foundation_id = (select app.foundation()) and id = any (${sql.val([...ids])}::uuid[])`.execute(tx)
}

/**
 * What one colleague is to be told by now, marked as handed over; as with terms, what was handed over and never heard of again
 * is not posted twice. What is no gap any more is left out.
 */
export async function takeGapEnvelope(tx: Tx, now: Date): Promise<Envelope<GapLine> | null> {
  await sql`update legal_gap_telling set mail = 'failed' where foundation_id = (select app.foundation()) and mail = 'posting'
    and taken_at not between ${now}::timestamptz - interval '15 minutes' and ${now}::timestamptz + interval '15 minutes'`.execute(
    tx,
  )
  const { rows } = await sql<Envelope<GapLine>>`
    with due as (
      select r.* from legal_gap_telling r
      where r.foundation_id = (select app.foundation()) and r.mail = 'waiting'
        and (r.next_at <= ${now}::timestamptz or r.next_at > ${now}::timestamptz + interval '2 days')
      order by r.next_at, r.created_at limit 1 for update skip locked
    ), beside as (
      select r.id from legal_gap_telling r join due on due.foundation_id = r.foundation_id and due.worker_id = r.worker_id
      where r.mail = 'waiting' and (r.next_at <= ${now}::timestamptz or r.next_at > ${now}::timestamptz + interval '2 days')
      order by r.created_at limit 100 for update of r skip locked
    ), held as (
      update legal_gap_telling r set mail = 'posting', tries = r.tries + 1, taken_at = ${now}
      from beside where r.foundation_id = (select app.foundation()) and r.id = beside.id returning r.*
    )
    select array_agg(held.id) as ids, max(held.tries) as tries, ${accountOf(sql`held.worker_id`)} as "to",
      coalesce(json_agg(json_build_object('caseId', held.case_id, 'clientId', held.client_id, 'number', c.number,
        'reason', held.reason, 'sinceOn', held.since_on) order by held.since_on, c.number) filter (where g.id is not null), '[]') as lines
    from held
    left join legal_case_gap g on g.foundation_id = held.foundation_id and g.case_id = held.case_id and g.reason = held.reason
      and g.since_on = held.since_on
    left join client c on c.foundation_id = held.foundation_id and c.id = held.client_id
    group by held.worker_id`.execute(tx)
  return rows[0] ?? null
}
