import { type RawBuilder, sql } from 'kysely'
import { eyesOf, inSight } from '#capabilities/clients/public.ts'
import type { Actor } from '#kernel/actor.ts'
import { newId } from '#kernel/ids.ts'
import type { PlainDate } from '#kernel/dates.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { GapReason, OwnGap } from '../contract/gaps.ts'
import type { CaseGap } from '../contract/reminders.ts'

/** What counts as a next step with a date of the dossier `l`: here alone, for the board and for the job of the morning. */
const hasNextStep: RawBuilder<boolean> = sql`
  (exists (select from legal_term t where t.foundation_id = l.foundation_id and t.case_id = l.id and t.state = 'running')
  or exists (select from legal_step s where s.foundation_id = l.foundation_id and s.case_id = l.id and s.state = 'open'
    and s.due_on >= app.today())
  or exists (select from legal_mutation m where m.foundation_id = l.foundation_id and m.case_id = l.id and m.next_on >= app.today()))`

/** Somebody gives the legal guidance in the dossier `l` who has not left. Who is away comes back. */
const hasAdviser: RawBuilder<boolean> = sql`
  exists (select from app.colleague w where w.foundation_id = l.foundation_id and w.id = l.adviser_id
    and coalesce(w.left_service_on, 'infinity') >= app.today())`

const filled: Record<GapReason, RawBuilder<boolean>> = { 'no-step': hasNextStep, 'no-adviser': hasAdviser }

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
    left join legal_case_gap g on g.foundation_id = l.foundation_id and g.case_id = l.id and g.reason = 'no-step'
    where ${inSight(eyesOf(actor), 'c')} and l.closed_on is null and not ${hasNextStep}
    order by coalesce(g.since_on, 'infinity'), l.opened_on, l.id limit ${shownFirst}`.execute(tx)
  return { total: rows[0]?.total ?? 0, cases: rows.map(({ total: _, ...one }) => one) }
}

/** Writes down which dossiers lack this from today on, and forgets those that lack it no more. Returns how many lack it. */
export async function keepGaps(tx: Tx, reason: GapReason, today: PlainDate): Promise<number> {
  const { rows } = await sql<{ caseId: string; clientId: string; known: boolean }>`
    select l.id as "caseId", l.client_id as "clientId", g.id is not null as known
    from legal_case l left join legal_case_gap g on g.foundation_id = l.foundation_id and g.case_id = l.id and g.reason = ${reason}
    where l.foundation_id = (select app.foundation()) and l.closed_on is null and not ${filled[reason]}`.execute(tx)
  const fresh = rows.filter(({ known }) => !known).map((one) => ({ ...one, id: newId() }))
  if (fresh.length > 0)
    await sql`insert into legal_case_gap (foundation_id, id, client_id, case_id, reason, since_on)
      select (select app.foundation()), r.id, r."clientId", r."caseId", ${reason}, ${today}
      from json_to_recordset(${JSON.stringify(fresh)}::json) r (id uuid, "clientId" uuid, "caseId" uuid)
      on conflict on constraint one_gap_of_a_kind do nothing`.execute(tx)
  await sql`delete from legal_case_gap g using legal_case l where l.foundation_id = g.foundation_id and l.id = g.case_id
    and g.foundation_id = (select app.foundation()) and g.reason = ${reason}
    and (l.closed_on is not null or ${filled[reason]})`.execute(tx)
  return rows.length
}

/**
 * Tells of each gap whoever minds the dossier today: its adviser; where there is none, or who is away, those who lead there;
 * where these are away too, they all the same. What was told of this gap is not told to them again, however often it runs.
 */
export async function tellGaps(tx: Tx, today: PlainDate): Promise<number> {
  const { rows } = await sql<{
    clientId: string
    caseId: string
    reason: GapReason
    sinceOn: PlainDate
    workerId: string
  }>`
    with gap as (
      select g.*, l.adviser_id, coalesce(g.reason = 'no-step' and app.minds_today(l.adviser_id, g.client_id) = 'here', false) as minded,
        app.leaders_of_client(g.client_id) as leaders
      from legal_case_gap g join legal_case l on l.foundation_id = g.foundation_id and l.id = g.case_id
      where g.foundation_id = (select app.foundation())
    ), hearer as (
      select g.*, g.adviser_id as worker_id from gap g where g.minded
      union all
      select g.*, m.worker_id from gap g cross join lateral (
        select one as worker_id, app.minds_today(one, g.client_id) = 'here' as here from unnest(g.leaders) one) m
      where not g.minded and (m.here or not exists (
        select from unnest(g.leaders) other where app.minds_today(other, g.client_id) = 'here'))
    )
    select h.client_id as "clientId", h.case_id as "caseId", h.reason, h.since_on as "sinceOn", h.worker_id as "workerId"
    from hearer h where not exists (select from legal_gap_telling t where t.foundation_id = h.foundation_id and t.case_id = h.case_id
      and t.reason = h.reason and t.since_on = h.since_on and t.worker_id = h.worker_id)`.execute(tx)
  if (rows.length === 0) return 0
  const fresh = rows.map((one) => ({ ...one, id: newId() }))
  const told = await sql`
    insert into legal_gap_telling (foundation_id, id, client_id, case_id, worker_id, reason, since_on, told_on)
    select (select app.foundation()), r.id, r."clientId", r."caseId", r."workerId", r.reason, r."sinceOn", ${today}
    from json_to_recordset(${JSON.stringify(fresh)}::json) r (id uuid, "clientId" uuid, "caseId" uuid, "workerId" uuid, reason text,
      "sinceOn" date)
    on conflict on constraint gap_told_once do nothing`.execute(tx)
  return Number(told.numAffectedRows ?? 0n)
}

/** Of which I was told, as long as they last: of a dossier that has a next step again, nothing is said. */
export async function findOwnGaps(tx: Tx, workerId: string): Promise<OwnGap[]> {
  const { rows } = await sql<OwnGap>`
    select l.id as "caseId", t.reason, t.since_on as "sinceOn", k.name as kind,
      json_build_object('id', c.id, 'number', c.number, 'name', trim(c.given_names || ' ' || c.family_name)) as client
    from legal_gap_telling t
    join legal_case l on l.foundation_id = t.foundation_id and l.id = t.case_id and l.closed_on is null
    join legal_case_gap g on g.foundation_id = t.foundation_id and g.case_id = t.case_id and g.reason = t.reason
      and g.since_on = t.since_on
    join client c on c.foundation_id = t.foundation_id and c.id = t.client_id
    join list_item k on k.foundation_id = l.foundation_id and k.id = l.kind_id
    where t.worker_id = ${workerId}
      and case t.reason when 'no-step' then not ${hasNextStep} else not ${hasAdviser} end
    order by t.since_on, l.opened_on, l.id, t.reason limit ${shownFirst}`.execute(tx)
  return rows
}
