import { type RawBuilder, sql } from 'kysely'
import { eyesOf, inSight } from '#capabilities/clients/public.ts'
import type { Actor } from '#kernel/actor.ts'
import { newId } from '#kernel/ids.ts'
import type { PlainDate } from '#kernel/dates.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { CaseGap } from '../contract/reminders.ts'

/** What counts as a next step with a date of the dossier `l`: here alone, for the board and for the job of the morning. */
const hasNextStep: RawBuilder<boolean> = sql`
  (exists (select from legal_term t where t.foundation_id = l.foundation_id and t.case_id = l.id and t.state = 'running')
  or exists (select from legal_step s where s.foundation_id = l.foundation_id and s.case_id = l.id and s.state = 'open'
    and s.due_on is not null)
  or exists (select from legal_mutation m where m.foundation_id = l.foundation_id and m.case_id = l.id and m.next_on >= app.today()))`

const waits = sql`exists (select from legal_term t where t.foundation_id = l.foundation_id and t.case_id = l.id
  and t.state in ('waiting', 'suspended'))`

const shownFirst = 100

/** Open dossiers of files in sight without one, the oldest first. */
export async function findGaps(tx: Tx, actor: Actor): Promise<{ total: number; cases: CaseGap[] }> {
  const { rows } = await sql<CaseGap & { total: number }>`
    select l.id as "caseId", json_build_object('id', c.id, 'number', c.number, 'name', trim(c.given_names || ' ' || c.family_name)) as client,
      k.name as kind, l.opened_on as "openedOn", g.since_on as "sinceOn", ${waits} as waits, count(*) over ()::int as total
    from client c
    join legal_case l on l.foundation_id = c.foundation_id and l.client_id = c.id
    join list_item k on k.foundation_id = l.foundation_id and k.id = l.kind_id
    left join legal_case_gap g on g.foundation_id = l.foundation_id and g.case_id = l.id
    where ${inSight(eyesOf(actor), 'c')} and l.closed_on is null and not ${hasNextStep}
    order by coalesce(g.since_on, 'infinity'), l.opened_on, l.id limit ${shownFirst}`.execute(tx)
  return { total: rows[0]?.total ?? 0, cases: rows.map(({ total: _, ...one }) => one) }
}

/** Writes down which dossiers are without one from today on, and forgets those that have one again. */
export async function keepGaps(tx: Tx, today: PlainDate): Promise<number> {
  const { rows } = await sql<{ caseId: string; clientId: string; known: boolean }>`
    select l.id as "caseId", l.client_id as "clientId", g.id is not null as known
    from legal_case l left join legal_case_gap g on g.foundation_id = l.foundation_id and g.case_id = l.id
    where l.foundation_id = (select app.foundation()) and l.closed_on is null and not ${hasNextStep}`.execute(tx)
  const fresh = rows.filter(({ known }) => !known).map((one) => ({ ...one, id: newId() }))
  if (fresh.length > 0)
    await sql`insert into legal_case_gap (foundation_id, id, client_id, case_id, since_on)
      select (select app.foundation()), r.id, r."clientId", r."caseId", ${today}
      from json_to_recordset(${JSON.stringify(fresh)}::json) r (id uuid, "clientId" uuid, "caseId" uuid)
      on conflict (foundation_id, case_id) do nothing`.execute(tx)
  await sql`delete from legal_case_gap g using legal_case l where l.foundation_id = g.foundation_id and l.id = g.case_id
    and g.foundation_id = (select app.foundation()) and (l.closed_on is not null or ${hasNextStep})`.execute(tx)
  return rows.length
}
