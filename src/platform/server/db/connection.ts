import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
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

const clients = new WeakMap<Tx, pg.PoolClient>()

/** The bare client under a transaction, for COPY. */
export function clientOf(tx: Tx): pg.PoolClient {
  const client = clients.get(tx)
  if (!client) throw new Error('this transaction has ended')
  return client
}

/** A Kysely on one client whose transaction is already running. `seen` is told of every statement. */
export function bindTransaction(client: pg.PoolClient, seen?: (sql: string) => void): Tx {
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
  return tx
}
