import { sql } from 'kysely'
import type { Tx } from '#platform/server/db/database.ts'
import type { UploadMedia } from '../contract/documents.ts'

export type SentFile = { id: string; fileKey: string; media: UploadMedia; bytes: number }

export async function insertUpload(
  tx: Tx,
  of: SentFile & { foundationId: string; clientId: string; accountId: string },
): Promise<void> {
  await sql`insert into document_upload (foundation_id, id, client_id, account_id, media, bytes, file_key)
    values (${of.foundationId}, ${of.id}, ${of.clientId}, ${of.accountId}, ${of.media}, ${of.bytes}, ${of.fileKey})`.execute(
    tx,
  )
}

/** One's own of this client, in the order that was asked; fewer when some are gone. */
export async function findUploads(tx: Tx, clientId: string, ids: readonly string[]): Promise<SentFile[]> {
  const { rows } = await sql<SentFile>`
    select u.id, u.file_key as "fileKey", u.media, u.bytes from unnest(${[...ids]}::uuid[]) with ordinality wanted (id, at)
    join document_upload u on u.foundation_id = (select app.foundation()) and u.id = wanted.id and u.client_id = ${clientId}
    order by wanted.at`.execute(tx)
  return rows
}

/** How many there were: somebody who saves twice at once finds none the second time. */
export async function deleteUploads(tx: Tx, ids: readonly string[]): Promise<number> {
  const { rows } = await sql`
    delete from document_upload where foundation_id = (select app.foundation()) and id = any (${[...ids]}::uuid[]) returning id`.execute(
    tx,
  )
  return rows.length
}

/** One's own that never became a document; their files may go. */
export async function deleteStaleUploads(tx: Tx, accountId: string, before: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    delete from document_upload where foundation_id = (select app.foundation()) and account_id = ${accountId}
      and created_at < ${before} returning id`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Of everybody; their files may go. */
export async function deleteUploadsBefore(tx: Tx, before: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    delete from document_upload where foundation_id = (select app.foundation()) and created_at < ${before} returning id`.execute(
    tx,
  )
  return rows.map(({ id }) => id)
}

/** Every file that a row of this foundation holds the key of. */
export async function findFileIds(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select file_id as id from document where foundation_id = (select app.foundation())
    union all select file_id from letter_template where foundation_id = (select app.foundation())
    union all select id from document_upload where foundation_id = (select app.foundation())`.execute(tx)
  return rows.map(({ id }) => id)
}
