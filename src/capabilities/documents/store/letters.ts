import { sql } from 'kysely'
import { newId } from '#kernel/ids.ts'
import type { Tx } from '#platform/server/db/database.ts'

export type KeptTemplate = {
  id: string
  version: number
  name: string
  fields: string[]
  fileId: string
  fileKey: string
}

export async function findTemplates(tx: Tx): Promise<KeptTemplate[]> {
  const { rows } = await sql<KeptTemplate>`
    select id, version, name, fields, file_id as "fileId", file_key as "fileKey" from letter_template
    where foundation_id = (select app.foundation()) order by name`.execute(tx)
  return rows
}

type NewTemplate = { name: string; fields: readonly string[]; bytes: number; fileId: string; fileKey: string }
/** In the place of one of the same name; the file of that one may go then. */
export async function keepTemplate(
  tx: Tx,
  foundationId: string,
  of: NewTemplate,
): Promise<{ id: string; former: string | null }> {
  const { rows: before } = await sql<{ fileId: string }>`
    select file_id as "fileId" from letter_template where foundation_id = ${foundationId} and name = ${of.name} for update`.execute(
    tx,
  )
  const { rows } = await sql<{ id: string }>`
    insert into letter_template (foundation_id, id, name, fields, bytes, file_id, file_key)
    values (${foundationId}, ${newId()}, ${of.name}, ${[...of.fields]}, ${of.bytes}, ${of.fileId}, ${of.fileKey})
    on conflict (foundation_id, name) do update set fields = excluded.fields, bytes = excluded.bytes, file_id = excluded.file_id,
      file_key = excluded.file_key
    returning id`.execute(tx)
  return { id: rows[0]!.id, former: before[0]?.fileId ?? null }
}

export async function deleteTemplate(tx: Tx, id: string): Promise<string | null> {
  const { rows } = await sql<{ fileId: string }>`
    delete from letter_template where foundation_id = (select app.foundation()) and id = ${id} returning file_id as "fileId"`.execute(
    tx,
  )
  return rows[0]?.fileId ?? null
}

export type Dossier = {
  clientId: string
  client: string
  number: number
  bornOn: string | null
  kind: string
  openedOn: string
  closedOn: string | null
  outcome: string | null
  foundation: string
  location: string
  terms: { about: string; dueOn: string; source: string | null }[]
}
/** What a letter about a legal dossier can say; null when it is out of sight. */
export async function findDossier(tx: Tx, caseId: string): Promise<Dossier | null> {
  const { rows } = await sql<Dossier>`
    select c.id as "clientId", trim(c.given_names || ' ' || c.family_name) as client, c.number, c.birth_date as "bornOn",
      k.name as kind, l.opened_on as "openedOn", l.closed_on as "closedOn", o.name as outcome, f.name as foundation, p.name as location,
      coalesce((select json_agg(json_build_object('about', t.subject, 'dueOn', t.due_on, 'source', t.source) order by t.due_on, t.id)
        from legal_term t where t.foundation_id = l.foundation_id and t.case_id = l.id and t.state = 'running'), '[]') as terms
    from legal_case l
    join client c on c.foundation_id = l.foundation_id and c.id = l.client_id
    join list_item k on k.foundation_id = l.foundation_id and k.id = l.kind_id
    join foundation f on f.id = l.foundation_id
    join location p on p.foundation_id = c.foundation_id and p.id = c.location_id
    left join list_item o on o.foundation_id = l.foundation_id and o.id = l.outcome_id
    where l.foundation_id = (select app.foundation()) and l.id = ${caseId}`.execute(tx)
  return rows[0] ?? null
}
