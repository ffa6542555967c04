import { createHash } from 'node:crypto'
import type pg from 'pg'

export type Limit = { key: string; most: number; seconds: number }

export type RateLimit = {
  /** Counts one attempt under every key; false when one of them is over its limit. */
  attempt(limits: readonly Limit[]): Promise<boolean>
  /** Takes the attempt back: it was a good one. */
  forgive(limits: readonly Limit[]): Promise<void>
}

/** Keys hold addresses, so only their hash is kept. */
const hashed = (key: string) => createHash('sha256').update(key).digest('base64url')

/**
 * Counts in the database, so that several servers count together. The count goes up before the password is looked at:
 * many guesses at the same moment are counted too.
 */
export function openRateLimit(pool: pg.Pool): RateLimit {
  async function count(limit: Limit, now: number): Promise<boolean> {
    const { rows } = await pool.query<{ count: number }>(
      `insert into rate_limit as r (key, count, last_request) values ($1, 1, $2)
       on conflict (key) do update set
         count = case when r.last_request < $3 then 1 else r.count + 1 end,
         last_request = case when r.last_request < $3 then $2 else r.last_request end
       returning count`,
      [hashed(limit.key), now, now - limit.seconds * 1000],
    )
    return (rows[0]?.count ?? 0) <= limit.most
  }
  return {
    async attempt(limits) {
      const now = Date.now()
      const within: boolean[] = []
      for (const limit of limits) within.push(await count(limit, now))
      return within.every(Boolean)
    },
    async forgive(limits) {
      await pool.query('update rate_limit set count = greatest(count - 1, 0) where key = any ($1)', [
        limits.map((limit) => hashed(limit.key)),
      ])
    },
  }
}
