import type pg from 'pg'
import { newId } from '#kernel/ids.ts'
import { withOwner } from '#platform/server/db/owner.ts'

export type Foundation = { id: string; name: string; practice: boolean }

/** Foundations stand above row security, so only the owner of the database lists and makes them. */
export async function listFoundations(owner: pg.ClientConfig): Promise<Foundation[]> {
  return withOwner(owner, async (client) => {
    const { rows } = await client.query<Foundation>(
      `select id, name, kind = 'practice' as practice from foundation order by created_at, name`,
    )
    return rows
  })
}

export async function createFoundation(
  owner: pg.ClientConfig,
  of: { name: string; practice: boolean },
): Promise<Foundation> {
  const id = newId()
  await withOwner(owner, (client) =>
    client.query('insert into foundation (id, name, kind) values ($1, $2, $3)', [
      id,
      of.name,
      of.practice ? 'practice' : 'own',
    ]),
  )
  return { id, ...of }
}
