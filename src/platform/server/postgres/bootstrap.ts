import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import { loginsByHand } from './logins-by-hand.ts'
import { newPassword, readPasswords, writePasswords } from './secrets.ts'

/** How to reach a database as one login; what `pg` takes for a client or a pool. */
export type Connection = {
  host: string
  port: number
  user: string
  password?: string
  database: string
  ssl?: NonNullable<pg.ClientConfig['ssl']>
}

/**
 * The owner migrates; the application and the sign-in each have a login that can do no more than it needs. The
 * administrator made them, and restores a backup.
 */
export type Logins = { admin: Connection; owner: Connection; app: Connection; auth: Connection }

export type BootstrapOptions = {
  /** The folder that keeps the passwords, in `secrets.json`. */
  dataDir: string
  /** Logins that an administrator made, for a database whose role may not make any. */
  given?: { app: string | null; auth: string | null }
}

const kinds = ['owner', 'app', 'auth'] as const
const rolesFile = path.resolve(import.meta.dirname, '../../../../db/roles.sql')
const lock = 7_206_612
const permissionDenied = '42501'

/** Takes a DATABASE_URL apart, with everything that `pg` understands in one (a socket folder, sslmode). */
export function connectionFromUrl(connectionString: string): Connection {
  const { host, port, user, password, database, ssl } = new pg.Client({ connectionString }) as pg.Client & Parsed
  return { host, port, user: user ?? '', database: database ?? '', ...(password && { password }), ...(ssl && { ssl }) }
}
type Parsed = { ssl?: NonNullable<pg.ClientConfig['ssl']> }

/** Makes the database of the embedded PostgreSQL if it is not there yet, and the roles and logins in it. */
export async function bootstrapEmbedded(
  server: Omit<Connection, 'database'>,
  options: BootstrapOptions,
): Promise<Logins> {
  const name = 'reisgezel'
  await within({ ...server, database: 'postgres' }, async (client) => {
    await client.query(await fs.readFile(rolesFile, 'utf8'))
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount === 0) await makeDatabase(client, name)
  })
  return bootstrapDatabase({ ...server, database: name }, options)
}

/**
 * Makes what the migrations and the application need in an existing database: the three roles of db/roles.sql and a
 * login in each, with a password of our own making. Changes nothing that is there already; safe when two start at once.
 */
export async function bootstrapDatabase(admin: Connection, options: BootstrapOptions): Promise<Logins> {
  return within(admin, async (client) => {
    const given = givenLogins(admin, options)
    if (given) {
      await refuseUnlessOwner(client, admin)
      return given
    }
    try {
      await client.query('select pg_advisory_lock($1)', [lock])
      await client.query(await fs.readFile(rolesFile, 'utf8'))
      await grantToOwner(client, admin.database)
      return await makeLogins(client, admin, options.dataDir)
    } catch (error) {
      if ((error as pg.DatabaseError).code !== permissionDenied) throw error
      throw new Error(loginsByHand(admin.user, admin.database), { cause: error })
    }
  })
}

async function makeDatabase(client: pg.Client, name: string): Promise<void> {
  try {
    await client.query(`create database ${name} owner reisgezel_owner template template0 encoding 'UTF8'`)
    await client.query(`revoke connect, temporary on database ${name} from public`)
    await client.query(`grant connect on database ${name} to reisgezel_owner, reisgezel_app, reisgezel_auth`)
    // An import lays its rows in tables of its own transaction.
    await client.query(`grant temporary on database ${name} to reisgezel_app`)
  } catch (error) {
    // Another start made it in the meantime; which of the two codes depends on how close together they were.
    if (!['42P04', '23505'].includes((error as pg.DatabaseError).code ?? '')) throw error
  }
}

/** The owner makes schemas, tables and trusted extensions; it need not own the database itself. */
async function grantToOwner(client: pg.Client, database: string): Promise<void> {
  const { rows } = await client.query<{ missing: boolean }>(`
    select not (has_database_privilege('reisgezel_owner', current_database(), 'create')
                and has_schema_privilege('reisgezel_owner', 'public', 'create')) as missing`)
  if (!rows[0]?.missing) return
  await client.query(`grant create, temporary on database ${pg.escapeIdentifier(database)} to reisgezel_owner`)
  await client.query('grant usage, create on schema public to reisgezel_owner')
}

async function makeLogins(client: pg.Client, admin: Connection, dataDir: string): Promise<Logins> {
  const prefix = await loginPrefix(client)
  const before = readPasswords(dataDir)
  const logins = { admin } as Logins
  for (const kind of kinds) {
    const user = `${prefix}_${kind}`
    logins[kind] = { ...admin, user, password: before[user] ?? newPassword() }
  }
  const after = Object.fromEntries(kinds.map((kind) => [logins[kind].user, logins[kind].password ?? '']))
  // First the file, then the roles: cut off in between, the next start finds passwords that do not fit and sets them.
  if (kinds.some((kind) => before[logins[kind].user] === undefined)) writePasswords(dataDir, { ...before, ...after })
  for (const kind of kinds) await ensureLogin(client, logins[kind], `reisgezel_${kind}`)
  return logins
}

/** Logins live in the whole server: two databases of one server must not share them. */
async function loginPrefix(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `select system_identifier || '/' || current_database() as id from pg_control_system()`,
  )
  return `reisgezel_${createHash('sha256').update(rows[0]!.id).digest('hex').slice(0, 8)}`
}

async function ensureLogin(client: pg.Client, login: Connection, group: string): Promise<void> {
  const user = pg.escapeIdentifier(login.user)
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [login.user])
  // No superuser, no createrole, no bypassrls: these are the defaults, and naming them takes a superuser.
  if (rowCount === 0) await client.query(`create role ${user} login in role ${group}`)
  if (rowCount === 0 || !(await canSignIn(login))) {
    await client.query(`alter role ${user} password ${pg.escapeLiteral(login.password ?? '')}`)
  }
}

async function canSignIn(login: Connection): Promise<boolean> {
  try {
    await within(login, async () => {})
    return true
  } catch (error) {
    if (['28P01', '28000'].includes((error as pg.DatabaseError).code ?? '')) return false
    throw error
  }
}

function givenLogins(admin: Connection, { given }: BootstrapOptions): Logins | null {
  if (!given?.app || !given.auth) return null
  return { admin, owner: admin, app: connectionFromUrl(given.app), auth: connectionFromUrl(given.auth) }
}

async function refuseUnlessOwner(client: pg.Client, admin: Connection): Promise<void> {
  const { rows } = await client.query<{ fits: boolean }>(`
    select coalesce(pg_has_role(current_user, to_regrole('reisgezel_owner'), 'member'), false)
           and to_regrole('reisgezel_app') is not null and to_regrole('reisgezel_auth') is not null as fits`)
  if (!rows[0]?.fits) throw new Error(loginsByHand(admin.user, admin.database))
}

async function within<T>(connection: Connection, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
