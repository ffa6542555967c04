import pg from 'pg'
import type { Actor } from '#kernel/actor.ts'
import { type PlainDate, todayInAmsterdam } from '#kernel/dates.ts'
import { bindTransaction, commit, type Tx, types } from './connection.ts'

export type { Tx } from './connection.ts'

/** What a transaction may see, as settings `app.<name>`; every one of them ends with it. */
type Settings = Readonly<Record<string, string>>

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

  async function inTransaction<T>(settings: Settings, work: (tx: Tx) => Promise<T>): Promise<T> {
    const client = await pool.connect()
    let broken: Error | undefined
    try {
      const tx = bindTransaction(client, beginAs(settings), seen)
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
    asActor: (actor, today, work) => inTransaction(settingsOf(actor, today), work),
    asSystem: (wish, work) =>
      inTransaction(
        {
          foundation: wish.foundationId,
          account: wish.accountId ?? '',
          roles: '{system}',
          reach: 'foundation',
          today: wish.today ?? todayInAmsterdam(),
          batch: wish.batchId ?? '',
          address: '',
          on_behalf_of: wish.accountId ?? '',
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

const list = (values: readonly string[]) => `{${values.join(',')}}`

/** Compartments are spelled with `_` here: the name of a setting takes no `-`. What is not laid down is closed. */
function settingsOf(actor: Actor, today: PlainDate): Settings {
  const settings: Record<string, string> = {
    foundation: actor.foundationId,
    account: actor.accountId,
    worker: actor.workerId ?? '',
    // Who tries out a function has its rooms, not its rights: those stay what they are.
    roles: actor.tryingOut ? '{administrator}' : list(actor.roles),
    today,
    address: actor.address ?? '',
    on_behalf_of: actor.onBehalfOf ?? '',
  }
  // Rooms of another function, without the people of this foundation in them.
  if (actor.tryingOut && !actor.practice) return { ...settings, trying_out: 'yes' }
  for (const right of ['read', 'write'] as const) {
    for (const [compartment, scope] of Object.entries(actor.sight[right])) {
      const of = compartment.replace('-', '_')
      if (scope.foundation) settings[`${right}_all_${of}`] = 'yes'
      if (scope.locationIds.length > 0) settings[`${right}_at_${of}`] = list(scope.locationIds)
      if (scope.ties.length > 0) settings[`${right}_tie_${of}`] = list(scope.ties)
    }
  }
  if (actor.walkInIds.length > 0) settings.walk_in = list(actor.walkInIds)
  if (actor.brokenGlassIds.length > 0) settings.broken_glass = list(actor.brokenGlassIds)
  if (actor.namedForIds.length > 0) settings.named_for = list(actor.namedForIds)
  if (actor.municipalityIds.length > 0) settings.municipalities = list(actor.municipalityIds)
  return settings
}

/** Begin and settings travel with the first statement: a transaction costs 40 % less than with a round trip for each. */
function beginAs(settings: Settings): string {
  const told = Object.entries(settings).map(
    ([name, value]) => `set_config('app.${name}', ${pg.escapeLiteral(value)}, true)`,
  )
  return `begin; select ${told.join(', ')}`
}
