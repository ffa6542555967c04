import { sql } from 'kysely'
import type { PlainDate } from '#kernel/dates.ts'
import type { Tx } from '#platform/server/db/database.ts'

export type Dossier = {
  id: string
  version: number
  clientId: string
  client: { id: string; number: number; name: string }
  kindName: string
  meaning: string | null
  openedOn: PlainDate
  closedOn: PlainDate | null
  appliedOn: PlainDate | null
  outcome: string | null
  /** The first day on which something has to be done: of a running term, or of an open step. */
  nextOn: PlainDate | null
}

export async function findDossier(tx: Tx, caseId: string): Promise<Dossier | null> {
  const { rows } = await sql<Dossier>`
    select l.id, l.version, l.client_id as "clientId", k.name as "kindName", k.meaning, l.opened_on as "openedOn",
      l.closed_on as "closedOn", l.applied_on as "appliedOn", o.name as outcome,
      json_build_object('id', c.id, 'number', c.number, 'name', trim(c.given_names || ' ' || c.family_name)) as client,
      least((select min(due_on) from legal_term t where t.foundation_id = l.foundation_id and t.case_id = l.id and t.state = 'running'),
        (select min(due_on) from legal_step s where s.foundation_id = l.foundation_id and s.case_id = l.id and s.state = 'open')) as "nextOn"
    from legal_case l
    join client c on c.foundation_id = l.foundation_id and c.id = l.client_id
    join list_item k on k.foundation_id = l.foundation_id and k.id = l.kind_id
    left join list_item o on o.foundation_id = l.foundation_id and o.id = l.outcome_id
    where l.id = ${caseId}`.execute(tx)
  return rows[0] ?? null
}

export async function findKindOf(tx: Tx, kindId: string): Promise<{ meaning: string | null } | null> {
  const { rows } = await sql<{ meaning: string | null }>`
    select meaning from list_item where id = ${kindId} and list = 'legal-case-kind'`.execute(tx)
  return rows[0] ?? null
}

/** The word of this foundation for a kind or an outcome; null when it has none. */
export async function findWord(
  tx: Tx,
  list: 'legal-case-kind' | 'legal-outcome',
  meaning: string,
): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id from list_item where list = ${list} and meaning = ${meaning} and active order by name limit 1`.execute(tx)
  return rows[0]?.id ?? null
}

/** The newest open dossier of a kind. */
export async function findOpenCase(tx: Tx, clientId: string, meaning: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select l.id from legal_case l join list_item k on k.foundation_id = l.foundation_id and k.id = l.kind_id
    where l.client_id = ${clientId} and l.closed_on is null and k.meaning = ${meaning}
    order by l.opened_on desc, l.id desc limit 1`.execute(tx)
  return rows[0]?.id ?? null
}

/** The application is dated by the step that is the application, where nobody had written it down. */
export async function setAppliedOn(tx: Tx, caseId: string, on: PlainDate): Promise<void> {
  await sql`update legal_case set applied_on = ${on} where id = ${caseId} and applied_on is null`.execute(tx)
}
