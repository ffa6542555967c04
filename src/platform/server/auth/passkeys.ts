import type pg from 'pg'
import { newId } from '#kernel/ids.ts'

export type Passkey = {
  id: string
  accountId: string
  credentialId: string
  publicKey: Uint8Array<ArrayBuffer>
  counter: number
  transports: string[]
  name: string
  createdAt: string
  lastUsedAt: string | null
}
export type NewPasskey = Omit<Passkey, 'id' | 'createdAt' | 'lastUsedAt'>

/** Where passkeys are kept; what they prove is for the command that asks them. */
export type Passkeys = {
  ofAccount(accountId: string): Promise<Passkey[]>
  byCredential(credentialId: string): Promise<Passkey | null>
  /** Null when this very key is known already, here or elsewhere. */
  add(of: NewPasskey): Promise<string | null>
  /** False when it was used at this count before: somebody may have a copy. */
  count(id: string, before: number, now: number): Promise<boolean>
  rename(accountId: string, id: string, name: string): Promise<boolean>
  remove(accountId: string, id: string): Promise<boolean>
  removeAll(accountId: string): Promise<void>
}

type Row = {
  id: string
  user_id: string
  credential_id: string
  public_key: Buffer
  counter: string
  transports: string[]
  name: string
  created_at: Date
  last_used_at: Date | null
}

const asPasskey = (row: Row): Passkey => ({
  id: row.id,
  accountId: row.user_id,
  credentialId: row.credential_id,
  publicKey: new Uint8Array(row.public_key),
  counter: Number(row.counter),
  transports: row.transports,
  name: row.name,
  createdAt: row.created_at.toISOString(),
  lastUsedAt: row.last_used_at?.toISOString() ?? null,
})

export function openPasskeys(pool: pg.Pool): Passkeys {
  const changed = async (text: string, values: unknown[]) => (await pool.query(text, values)).rowCount === 1
  return {
    async ofAccount(accountId) {
      const { rows } = await pool.query<Row>(
        'select * from passkey where user_id = $1 order by created_at, id limit 100',
        [accountId],
      )
      return rows.map(asPasskey)
    },
    async byCredential(credentialId) {
      const { rows } = await pool.query<Row>('select * from passkey where credential_id = $1', [credentialId])
      return rows[0] ? asPasskey(rows[0]) : null
    },
    async add(of) {
      const id = newId()
      const added = await changed(
        `insert into passkey (id, user_id, credential_id, public_key, counter, transports, name)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict (credential_id) do nothing`,
        [id, of.accountId, of.credentialId, Buffer.from(of.publicKey), of.counter, of.transports, of.name],
      )
      return added ? id : null
    },
    count: (id, before, now) =>
      changed('update passkey set counter = $3, last_used_at = now() where id = $1 and counter = $2', [
        id,
        before,
        now,
      ]),
    rename: (accountId, id, name) =>
      changed('update passkey set name = $3 where user_id = $1 and id = $2', [accountId, id, name]),
    remove: (accountId, id) => changed('delete from passkey where user_id = $1 and id = $2', [accountId, id]),
    removeAll: async (accountId) => void (await pool.query('delete from passkey where user_id = $1', [accountId])),
  }
}
