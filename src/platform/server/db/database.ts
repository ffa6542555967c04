import pg from 'pg'
import type { Actor, Reach } from '#kernel/actor.ts'
import { type PlainDate, todayInAmsterdam } from '#kernel/dates.ts'
import { bindTransaction, commit, type Tx, types } from './connection.ts'

export type { Tx } from './connection.ts'

/** What a transaction may see; every setting ends with it. */
type Scope = {
  foundation: string
  account: string
  worker: string
  roles: string
  reach: Reach
  locations: string
  today: PlainDate
  batch: string
}

export type SystemWish = {
  /** Why the system acts; written to the audit log. */
  reason: string
  foundationId: string
  accountId?: string
  batchId?: string
  today?: PlainDate
}

export type Database = {
  /** The only door for our own code: a transaction that sees what this person may see, and nothing else. */
  asActor<T>(actor: Actor, today: PlainDate, work: (tx: Tx) => Promise<T>): Promise<T>
  /** Loud: sees all of one foundation. Audited, and allowed in the files that `test/architecture` lists. */
  asSystem<T>(wish: SystemWish, work: (tx: Tx) => Promise<T>): Promise<T>
  /** For questions that belong to no foundation (readiness, the session of a request). Sees no rows under row security. */
  asNobody<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T>
  /** Told of every statement; for tests that count them. */
  watch(seen: ((sql: string) => void) | undefined): void
  close(): Promise<void>
}

export function openDatabase(connection: pg.PoolConfig, size = 10): Database {
  // Compiling a plan (JIT) takes seconds where these statements take milliseconds.
  const pool = new pg.Pool({ ...connection, types, max: size, application_name: 'reisgezel', options: '-c jit=off' })
  let seen: ((sql: string) => void) | undefined
  // A connection that breaks while idle is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => {})

  async function inTransaction<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
    const client = await pool.connect()
    let broken: Error | undefined
    try {
      const tx = bindTransaction(client, beginAs(scope), seen)
      const result = await work(tx)
      await commit(tx)
      return result
    } catch (error) {
      await client.query('rollback').catch((failed: Error) => (broken = failed))
      throw error
    } finally {
      client.release(broken)
    }
  }

  return {
    asActor: (actor, today, work) =>
      inTransaction(
        {
          foundation: actor.foundationId,
          account: actor.accountId,
          worker: actor.workerId ?? '',
          roles: `{${actor.roles.join(',')}}`,
          reach: actor.reach,
          locations: `{${actor.locationIds.join(',')}}`,
          today,
          batch: '',
        },
        work,
      ),
    asSystem: (wish, work) =>
      inTransaction(
        {
          foundation: wish.foundationId,
          account: wish.accountId ?? '',
          worker: '',
          roles: '{system}',
          reach: 'foundation',
          locations: '{}',
          today: wish.today ?? todayInAmsterdam(),
          batch: wish.batchId ?? '',
        },
        async (tx) => {
          await tx
            .insertInto('audit.event')
            .values({
              foundation_id: wish.foundationId,
              account_id: wish.accountId ?? null,
              action: 'system',
              subject: 'database',
              why: wish.reason,
            })
            .execute()
          return work(tx)
        },
      ),
    async asNobody(work) {
      const client = await pool.connect()
      try {
        return await work(client)
      } finally {
        client.release()
      }
    },
    watch(listener) {
      seen = listener
    },
    close: () => pool.end(),
  }
}

/** Begin and settings travel with the first statement: a transaction costs 40 % less than with a round trip for each. */
function beginAs(scope: Scope): string {
  const settings = Object.entries(scope).map(
    ([name, value]) => `set_config('app.${name}', ${pg.escapeLiteral(value)}, true)`,
  )
  return `begin; select ${settings.join(', ')}`
}
