import { sql } from 'kysely'
import type { Tx } from '#platform/server/db/database.ts'

/** Of `c`, for a file that says whether there is one. */
export const hasPhoto = sql`exists (select from client_photo p where p.foundation_id = c.foundation_id and p.client_id = c.id)`

/** Null without a photo, or out of sight. */
export async function findPhoto(tx: Tx, clientId: string): Promise<{ image: string; agreedOn: string } | null> {
  const { rows } = await sql<{ image: string; agreedOn: string }>`
    select replace(encode(image, 'base64'), chr(10), '') as image, agreed_on as "agreedOn"
    from client_photo where foundation_id = (select app.foundation()) and client_id = ${clientId}`.execute(tx)
  return rows[0] ?? null
}

export async function keepPhoto(
  tx: Tx,
  foundationId: string,
  of: { clientId: string; image: Uint8Array; agreedOn: string },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into client_photo (foundation_id, client_id, image, agreed_on)
    values (${foundationId}, ${of.clientId}, ${of.image}, ${of.agreedOn})
    on conflict (foundation_id, client_id) do update set image = excluded.image, agreed_on = excluded.agreed_on
    returning id`.execute(tx)
  return rows[0]!.id
}

export async function removePhoto(tx: Tx, clientId: string): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    delete from client_photo where foundation_id = (select app.foundation()) and client_id = ${clientId} returning id`.execute(
    tx,
  )
  return rows.length > 0
}
