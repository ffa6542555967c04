import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  type RawBuilder,
} from 'kysely'
import pg from 'pg'
import type { DB } from './schema.ts'

/** A running transaction of one actor. Everything our own code asks of the database goes through one. */
export type Tx = Kysely<DB>

const DATE = 1082
const INT8 = 20
const NUMERIC = 1700
const TIMESTAMPTZ = 1184

/** Days arrive as `yyyy-mm-dd`, instants as ISO text, counts and sums as numbers: never as a JavaScript Date. */
export const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === DATE) return (text: string) => text
    if (oid === INT8 || oid === NUMERIC) return Number
    if (oid === TIMESTAMPTZ) return (text: string) => new Date(text).toISOString()
    return pg.types.getTypeParser(oid, format)
  }) as typeof pg.types.getTypeParser,
}

type Seen = ((sql: string) => void) | undefined

/** `before` waits to travel with what comes next: a round trip costs as much as a small statement. */
type Bound = { client: pg.PoolClient; begin: string; before: string[]; seen: Seen; planning: Planning }
type Planning = 'auto' | 'force_generic_plan'
const bound = new WeakMap<Tx, Bound>()

function boundOf(tx: Tx): Bound {
  const found = bound.get(tx)
  if (!found) throw new Error('this transaction has ended')
  return found
}

async function sendBefore({ client, before }: Bound): Promise<void> {
  if (before.length > 0) await client.query(before.splice(0).join('; '))
}

/** Said only when it changes: several statements in a row that are planned once cost no round trip for it. */
function planAs(of: Bound, planning: Planning): void {
  if (of.planning === planning) return
  of.planning = planning
  of.before.push(`set local plan_cache_mode = ${planning}`)
}

/** The bare client under a transaction, for COPY. */
export async function clientOf(tx: Tx): Promise<pg.PoolClient> {
  const of = boundOf(tx)
  planAs(of, 'auto')
  await sendBefore(of)
  return of.client
}

/** Runs with the next statement, or with the commit: for what nobody waits for, such as the record of a look. */
export function runAlong(tx: Tx, statement: string): void {
  boundOf(tx).before.push(statement)
}

/** Ends the transaction. One in which nothing was asked never began. */
export async function commit(tx: Tx): Promise<void> {
  const of = boundOf(tx)
  if (of.before.length === 1 && of.before[0] === of.begin) return
  of.before.push('commit')
  await sendBefore(of)
}

/**
 * A read that is parsed once per connection. One name belongs to one text; values go in parameters. The database chooses
 * between a plan for these very values and one for all.
 */
export async function readPrepared<R>(tx: Tx, name: string, query: RawBuilder<R>): Promise<R[]> {
  return (await askPrepared(tx, name, query, 'auto')).rows as R[]
}

async function askPrepared(
  tx: Tx,
  name: string,
  query: RawBuilder<unknown>,
  planning: Planning,
): Promise<pg.QueryResult> {
  const { sql, parameters } = query.compile(tx)
  const of = boundOf(tx)
  of.seen?.(sql)
  planAs(of, planning)
  await sendBefore(of)
  return of.client.query({ name, text: sql, values: parameters as unknown[] })
}

/**
 * As readPrepared, for a read that has one good plan whatever the values: planned once per connection. Under row security
 * the planning of a statement with many tables costs more than its execution, and left to itself the database plans it
 * anew for ever, because it thinks the plan for these very values a little cheaper.
 */
export async function readPlannedOnce<R>(tx: Tx, name: string, query: RawBuilder<R>): Promise<R[]> {
  return (await askPrepared(tx, name, query, 'force_generic_plan')).rows as R[]
}

/** As readPlannedOnce, for a statement that writes; how many rows it wrote. */
export async function writePlannedOnce(tx: Tx, name: string, query: RawBuilder<unknown>): Promise<number> {
  return (await askPrepared(tx, name, query, 'force_generic_plan')).rowCount ?? 0
}

/** A Kysely on one client; `begin` opens its transaction with the first statement. `seen` is told of every statement. */
export function bindTransaction(client: pg.PoolClient, begin: string, seen?: Seen): Tx {
  const of: Bound = { client, begin, before: [begin], seen, planning: 'auto' }
  const connection: DatabaseConnection = {
    async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
      seen?.(query.sql)
      planAs(of, 'auto')
      await sendBefore(of)
      const result = await client.query(query.sql, query.parameters as unknown[])
      return { rows: result.rows as R[], numAffectedRows: BigInt(result.rowCount ?? 0) }
    },
    // oxlint-disable-next-line require-yield
    async *streamQuery() {
      throw new Error('use copyOut to stream')
    },
  }
  const nothing = async () => {}
  const refuse = async () => {
    throw new Error('a transaction of an actor is already running')
  }
  const driver: Driver = {
    init: nothing,
    acquireConnection: async () => connection,
    beginTransaction: refuse,
    commitTransaction: refuse,
    rollbackTransaction: refuse,
    releaseConnection: nothing,
    destroy: nothing,
  }
  const tx: Tx = new Kysely<DB>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driver,
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
  bound.set(tx, of)
  return tx
}
