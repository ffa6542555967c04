import { sql } from 'kysely'
import { eyesOf, inSight } from '#capabilities/clients/public.ts'
import type { Actor } from '#kernel/actor.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { UnassignedCase } from '../contract/gaps.ts'

const shownFirst = 100

/** Of files in sight; those without anybody first, then of who left, then of who is away. */
export async function findUnassigned(tx: Tx, actor: Actor): Promise<{ total: number; cases: UnassignedCase[] }> {
  const { rows } = await sql<UnassignedCase & { total: number }>`
    with found as (
      select l.id as "caseId", l.version, l.opened_on as "openedOn", k.name as kind, away.until_on as "awayUntil",
        json_build_object('id', c.id, 'number', c.number, 'name', trim(c.given_names || ' ' || c.family_name)) as client,
        case when w.id is not null then json_build_object('id', w.id, 'name', w.name) end as adviser,
        case when w.id is null then 'nobody' when w.left_service_on < app.today() then 'left' when away.id is not null then 'away' end as why
      from client c
      join legal_case l on l.foundation_id = c.foundation_id and l.client_id = c.id and l.closed_on is null
      join list_item k on k.foundation_id = l.foundation_id and k.id = l.kind_id
      left join app.colleague w on w.foundation_id = l.foundation_id and w.id = l.adviser_id
      left join lateral (select a.id, a.until_on from absence a where a.foundation_id = l.foundation_id and a.worker_id = l.adviser_id
        and a.from_on <= app.today() and coalesce(a.until_on, 'infinity') >= app.today()
        order by a.until_on desc nulls first limit 1) away on true
      where ${inSight(eyesOf(actor), 'c')})
    select found.*, count(*) over ()::int as total from found where why is not null
    order by array_position(array['nobody', 'left', 'away'], why), adviser ->> 'name', "openedOn", "caseId" limit ${shownFirst}`.execute(
    tx,
  )
  return { total: rows[0]?.total ?? 0, cases: rows.map(({ total: _, ...one }) => one) }
}

/**
 * Open terms of a dossier whose owner was its adviser and has left go to the next one. Where that one is the deputy already,
 * they have it by now: it stays, because a term has an owner beside another deputy.
 */
export async function handTerms(tx: Tx, caseId: string, from: string, to: string): Promise<number> {
  const result = await sql`
    update legal_term t set owner_id = ${to}
    where t.foundation_id = (select app.foundation()) and t.case_id = ${caseId} and t.state in ('waiting', 'running', 'suspended')
      and t.owner_id = ${from} and t.deputy_id <> ${to}
      and exists (select from app.colleague w where w.foundation_id = t.foundation_id and w.id = ${from}
        and w.left_service_on < app.today())`.execute(tx)
  return Number(result.numAffectedRows ?? 0n)
}
