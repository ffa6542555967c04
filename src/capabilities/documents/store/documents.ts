import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '#kernel/dates.ts'
import type { Named } from '#kernel/shapes.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { recordsIn } from '#platform/server/db/records.ts'
import type { ClientDocument, DocumentValues } from '../contract/documents.ts'

const columns = {
  title: 'title',
  kind: 'kind',
  datedOn: 'dated_on',
  compartment: 'compartment',
  keepUntil: 'keep_until',
  caseId: 'case_id',
} as const
export const documents = recordsIn<DocumentValues>('document', columns)

export type Kept = { fileId: string; fileKey: string; media: 'pdf' | 'docx'; bytes: number; pages: number | null }
type NewDocument = DocumentValues &
  Kept & { id: string; clientId: string; made: 'uploaded' | 'letter'; addedById: string | null }

export async function insertDocument(tx: Tx, foundationId: string, of: NewDocument): Promise<void> {
  await sql`insert into document (foundation_id, id, client_id, case_id, compartment, kind, title, dated_on, keep_until, media,
      bytes, pages, file_id, file_key, made, added_by_id)
    values (${foundationId}, ${of.id}, ${of.clientId}, ${of.caseId}, ${of.compartment}, ${of.kind}, ${of.title}, ${of.datedOn},
      ${of.keepUntil}, ${of.media}, ${of.bytes}, ${of.pages}, ${of.fileId}, ${of.fileKey}, ${of.made}, ${of.addedById})`.execute(
    tx,
  )
}

const shown = (today: PlainDate) => sql`d.id, d.version,
  json_build_object('title', d.title, 'kind', d.kind, 'datedOn', d.dated_on, 'compartment', d.compartment,
    'keepUntil', d.keep_until, 'caseId', d.case_id) as values,
  d.media, d.bytes, d.pages, d.made, to_json(d.created_at) #>> '{}' as "addedAt", w.name as "addedBy", k.name as "caseName",
  coalesce(app.kept_until(d.kind, d.keep_until, g.over_on) < ${today}::date, false) as overdue,
  json_build_object('until', app.kept_until(d.kind, d.keep_until, g.over_on), 'overOn', g.over_on,
    'years', app.retention_years(d.kind),
    'by', case when d.keep_until is not null then 'chosen' when g.over_on is null then 'running' else 'schedule' end) as kept, d.file_missing_since is not null as "fileMissing",
  (select count(*)::int from document_sharing s where s.foundation_id = d.foundation_id and s.document_id = d.id) as sharings`
const beside = sql`left join lateral app.guidance_over(array[d.client_id]) g on true
  left join app.colleague w on w.foundation_id = d.foundation_id and w.id = d.added_by_id
  left join legal_case l on l.foundation_id = d.foundation_id and l.id = d.case_id
  left join list_item k on k.foundation_id = l.foundation_id and k.id = l.kind_id`

export async function findDocuments(tx: Tx, clientId: string, today: PlainDate): Promise<ClientDocument[]> {
  const { rows } = await sql<ClientDocument>`select ${shown(today)} from document d ${beside}
    where d.foundation_id = (select app.foundation()) and d.client_id = ${clientId}
    order by coalesce(d.dated_on, d.created_at::date) desc, d.created_at desc, d.id`.execute(tx)
  return rows
}

export async function findDocument(
  tx: Tx,
  id: string,
  today: PlainDate,
): Promise<(ClientDocument & { clientId: string }) | null> {
  const { rows } = await sql<ClientDocument & { clientId: string }>`
    select d.client_id as "clientId", ${shown(today)} from document d ${beside}
    where d.foundation_id = (select app.foundation()) and d.id = ${id}`.execute(tx)
  return rows[0] ?? null
}

type Content = { clientId: string; title: string; media: 'pdf' | 'docx'; fileId: string; fileKey: string }
export async function findContent(tx: Tx, id: string): Promise<Content | null> {
  const { rows } = await sql<Content>`
    select client_id as "clientId", title, media, file_id as "fileId", file_key as "fileKey" from document
    where foundation_id = (select app.foundation()) and id = ${id}`.execute(tx)
  return rows[0] ?? null
}

/** The name of its file, which may go now; null when it is out of sight or may not be taken away. */
export async function deleteDocument(tx: Tx, id: string): Promise<string | null> {
  const { rows } = await sql<{ fileId: string }>`
    delete from document where foundation_id = (select app.foundation()) and id = ${id} returning file_id as "fileId"`.execute(
    tx,
  )
  return rows[0]?.fileId ?? null
}

/** Says of each document whether its file was found; one that is back, after a restore, is missed no more. */
export async function noteMissing(tx: Tx, fileIds: readonly string[], at: Date): Promise<void> {
  await sql`
    update document set file_missing_since = case when file_id = any (${[...fileIds]}::uuid[]) then ${at}::timestamptz end
    where foundation_id = (select app.foundation())
      and (file_missing_since is not null) <> (file_id = any (${[...fileIds]}::uuid[]))`.execute(tx)
}

/** Legal dossiers of a client that one sees, the running ones first. */
export async function findCases(tx: Tx, clientId: string): Promise<Named[]> {
  const { rows } = await sql<Named>`
    select l.id, k.name || ' (' || to_char(l.opened_on, 'YYYY') || ')' as name from legal_case l
    join list_item k on k.foundation_id = l.foundation_id and k.id = l.kind_id
    where l.foundation_id = (select app.foundation()) and l.client_id = ${clientId}
    order by l.closed_on is not null, l.opened_on desc, l.id`.execute(tx)
  return rows
}

export const isCaseOf = async (tx: Tx, caseId: string, clientId: string): Promise<boolean> =>
  await exists(tx, sql`select from legal_case where id = ${caseId} and client_id = ${clientId}`)

/** Whether a legal dossier has this as the copy of a piece of evidence, also one that is out of sight. */
export const isCopyOfEvidence = async (tx: Tx, id: string): Promise<boolean> =>
  await exists(tx, sql`select where app.is_copy_of_evidence(${id})`)

async function exists(tx: Tx, query: RawBuilder<unknown>): Promise<boolean> {
  const { rows } = await sql<{ yes: boolean }>`select exists (${query}) as yes`.execute(tx)
  return rows[0]!.yes
}

/** Whether this is a document in the legal part of this file, for who sees that part. */
export async function hasLegalDocument(tx: Tx, clientId: string, id: string): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`select exists (select from document
    where id = ${id} and client_id = ${clientId} and compartment = 'legal') as is`.execute(tx)
  return rows[0]!.is
}
