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
const clients = new WeakMap<Tx, pg.PoolClient>()
const watchers = new WeakMap<Tx, Seen>()

/** The bare client under a transaction, for COPY. */
export function clientOf(tx: Tx): pg.PoolClient {
  const client = clients.get(tx)
  if (!client) throw new Error('this transaction has ended')
  return client
}

/**
 * A read that the database plans once per connection instead of at every call: under row security the planning of a
 * statement with many tables costs more than its execution. One name belongs to one text; values go in parameters.
 */
export async function readPrepared<R>(tx: Tx, name: string, query: RawBuilder<R>): Promise<R[]> {
  const { sql, parameters } = query.compile(tx)
  watchers.get(tx)?.(sql)
  const result = await clientOf(tx).query({ name, text: sql, values: parameters as unknown[] })
  return result.rows as R[]
}

/** A Kysely on one client whose transaction is already running. `seen` is told of every statement. */
export function bindTransaction(client: pg.PoolClient, seen?: Seen): Tx {
  const connection: DatabaseConnection = {
    async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
      seen?.(query.sql)
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
  clients.set(tx, client)
  watchers.set(tx, seen)
  return tx
}
