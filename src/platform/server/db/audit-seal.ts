import type pg from 'pg'
import type { Database } from './database.ts'
import { withOwner } from './owner.ts'

/** The end of the chain: whoever keeps it elsewhere proves with it that nothing up to there was touched. */
export type Seal = { position: number; hash: string; sealedAt: string }

/** Where chain and log part first. `position` is null for an event that was never sealed. */
export type Break = {
  fault: 'gap' | 'missing' | 'changed' | 'unsealed' | 'other-chain'
  position: number | null
  eventId: string | null
}

/** Chains what was written since the last time; returns how many events. Harmless beside another server that does the same. */
export const sealAudit = (database: Database): Promise<number> =>
  database.asNobody(async (client) => {
    const { rows } = await client.query<{ added: number }>('select audit.seal() as added')
    return rows[0]!.added
  })

export const lastSeal = (owner: pg.ClientConfig): Promise<Seal | null> =>
  withOwner(owner, async (client) => {
    const { rows } = await client.query<Seal>(
      `select position, encode(hash, 'hex') as hash, sealed_at as "sealedAt"
       from audit.entry order by position desc limit 1`,
    )
    return rows[0] ?? null
  })

/** Computes the whole chain anew. With a seal that was kept elsewhere, also a chain that was made anew is found out. */
export const verifyAudit = (owner: pg.ClientConfig, kept: readonly Seal[] = []): Promise<Break | null> =>
  withOwner(owner, async (client) => {
    const { rows } = await client.query<Break>('select fault, position, event_id as "eventId" from audit.verify()')
    if (rows[0]) return rows[0]
    for (const seal of kept) {
      const { rows: same } = await client.query(
        `select from audit.entry where position = $1 and hash = decode($2, 'hex')`,
        [seal.position, seal.hash],
      )
      if (same.length === 0) return { fault: 'other-chain', position: seal.position, eventId: null }
    }
    return null
  })
