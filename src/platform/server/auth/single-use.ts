import { createHash, randomBytes } from 'node:crypto'
import type pg from 'pg'
import { newId } from '#kernel/ids.ts'

/** What a token stands for: halfway a sign-in, a question to a passkey, a visit to the single sign-on. */
export type TokenKind = 'sign-in-step' | 'passkey-sign-in' | 'passkey-new' | 'single-sign-on'

export type SingleUse = {
  /** Keeps a value under a token that works once; only its hash is kept. Makes the token when none is given. */
  put(kind: TokenKind, value: string, seconds: number, token?: string): Promise<string>
  /** The value, without spending it; null for a token that is spent, too old or never made. */
  peek(kind: TokenKind, token: string): Promise<string | null>
  /** The value, for the first who asks; null for everybody after. */
  take(kind: TokenKind, token: string): Promise<string | null>
}

const hashed = (kind: TokenKind, token: string) => `${kind}:${createHash('sha256').update(token).digest('base64url')}`

export function openSingleUse(pool: pg.Pool): SingleUse {
  const valueOf = (result: pg.QueryResult<{ value: string }>) => result.rows[0]?.value ?? null
  return {
    async put(kind, value, seconds, token = randomBytes(32).toString('base64url')) {
      await pool.query(
        `insert into verification (id, identifier, value, expires_at) values ($1, $2, $3, now() + make_interval(secs => $4))`,
        [newId(), hashed(kind, token), value, seconds],
      )
      return token
    },
    peek: async (kind, token) =>
      valueOf(
        await pool.query('select value from verification where identifier = $1 and expires_at > now()', [
          hashed(kind, token),
        ]),
      ),
    take: async (kind, token) =>
      valueOf(
        await pool.query('delete from verification where identifier = $1 and expires_at > now() returning value', [
          hashed(kind, token),
        ]),
      ),
  }
}
