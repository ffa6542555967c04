import { type RawBuilder, sql } from 'kysely'
import { eyesOf, inSight } from '#capabilities/clients/public.ts'
import type { Actor } from '#kernel/actor.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { recordsIn } from '#platform/server/db/records.ts'
import type { FileEventRow } from '#platform/server/file-events.ts'
import type { LegalCaseRow, LegalCaseValues } from './contract.ts'

export const legalCases = recordsIn<
  Omit<LegalCaseValues, 'adviserId'> & { adviserId: string | null; clientId: string }
>('legal_case', {
  clientId: 'client_id',
  kindId: 'kind_id',
  openedOn: 'opened_on',
  appliedOn: 'applied_on',
  closedOn: 'closed_on',
  outcomeId: 'outcome_id',
  persons: 'persons',
  adviserId: 'adviser_id',
})

export async function findLegalCases(
  tx: Tx,
  actor: Actor,
  wanted: { kindId?: string | undefined; state: 'running' | 'closed'; whose: 'mine' | 'all' },
): Promise<LegalCaseRow[]> {
  const { rows } = await sql<LegalCaseRow>`
    select l.id, json_build_object('id', c.id, 'number', c.number, 'name', trim(c.given_names || ' ' || c.family_name)) as client,
      k.name as kind, l.opened_on as "openedOn", l.closed_on as "closedOn", o.name as outcome, l.persons,
      case when a.id is not null then json_build_object('id', a.id, 'name', a.name) end as adviser
    from client c
    join legal_case l on l.foundation_id = c.foundation_id and l.client_id = c.id
    join list_item k on k.foundation_id = l.foundation_id and k.id = l.kind_id
    left join list_item o on o.foundation_id = l.foundation_id and o.id = l.outcome_id
    left join app.colleague a on a.foundation_id = l.foundation_id and a.id = l.adviser_id
    where ${inSight(eyesOf(actor), 'c')} and (l.closed_on is null) = (${wanted.state} = 'running')
      and (${wanted.kindId ?? null}::uuid is null or l.kind_id = ${wanted.kindId ?? null})
      and (${wanted.whose} = 'all' or l.adviser_id = ${actor.workerId})
    order by case when ${wanted.state} = 'running' then l.opened_on end, l.closed_on desc, l.id limit 2000`.execute(tx)
  return rows
}

/** Opened and closed. Row security shows no legal case to a guide, so the part is empty for them. */
export const fileEvents = (clientId: string): RawBuilder<FileEventRow> => sql<FileEventRow>`
  select 'legal'::text as capability, l.id, moment.on_date, null::date as until_on, 'milestone'::text as mark, k.name as word,
    jsonb_build_object('what', moment.what, 'words', jsonb_build_array(moment.outcome)) as detail
  from legal_case l
  join list_item k on k.foundation_id = l.foundation_id and k.id = l.kind_id
  cross join lateral (values
    (l.opened_on, 'opened', null),
    (l.closed_on, 'closed', (select name from list_item o where o.foundation_id = l.foundation_id and o.id = l.outcome_id))
  ) as moment (on_date, what, outcome)
  where l.client_id = ${clientId} and moment.on_date is not null`
