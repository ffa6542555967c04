import fs from 'node:fs'
import pg from 'pg'
import type { Connection } from '../postgres/bootstrap.ts'
import { BackupRefusal } from './refusal.ts'

const quoted = pg.escapeIdentifier
const inUse = '55006'
const mayNot = '42501'

/** Runs work in a database that is not the one being replaced: nobody can rename the database he is in. */
export async function beside<T>(admin: Connection, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = await connectBeside(admin)
  try {
    return await work(client)
  } catch (error) {
    if ((error as pg.DatabaseError).code === inUse) throw stillInUse(error)
    if ((error as pg.DatabaseError).code === mayNot) throw notAllowed(admin.user, error)
    throw error
  } finally {
    await client.end()
  }
}

/** Every server has both, but a hosting company may have closed one. */
async function connectBeside(admin: Connection): Promise<pg.Client> {
  const client = new pg.Client({ ...admin, database: 'postgres', application_name: 'reisgezel restore' })
  try {
    await client.connect()
    return client
  } catch {
    const other = new pg.Client({ ...admin, database: 'template1', application_name: 'reisgezel restore' })
    await other.connect()
    return other
  }
}

export async function refuseWhileInUse(client: pg.Client, database: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_stat_activity where datname = $1', [database])
  if (rowCount !== 0) throw stillInUse()
}

type Likeness = { owner: string; collation: string | null; ctype: string; grants: { to: string; right: string }[] }

/** An empty database like the one it will replace: of the same owner, with the same rights for everybody. */
export async function makeScratchDatabase(client: pg.Client, like: string, name: string): Promise<void> {
  const { owner, collation, ctype, grants } = await likenessOf(client, like)
  const locale = collation
    ? ` locale_provider libc lc_collate ${pg.escapeLiteral(collation)} lc_ctype ${pg.escapeLiteral(ctype)}`
    : ''
  await client.query(
    `create database ${quoted(name)} template template0 encoding 'UTF8' owner ${quoted(owner)}${locale}`,
  )
  await client.query(`revoke all on database ${quoted(name)} from public`)
  for (const { to, right } of grants) await client.query(`grant ${right} on database ${quoted(name)} to ${to}`)
}

async function likenessOf(client: pg.Client, database: string): Promise<Likeness> {
  const { rows } = await client.query<Likeness>(
    `select pg_get_userbyid(datdba) as owner, case datlocprovider when 'c' then datcollate end as collation,
            datctype as ctype,
            (select json_agg(json_build_object('to', case grantee when 0 then 'public' else grantee::regrole::text end,
                                               'right', privilege_type))
             from aclexplode(coalesce(datacl, acldefault('d', datdba)))) as grants
     from pg_database where datname = $1`,
    [database],
  )
  return rows[0]!
}

/**
 * Puts one database in the place of another, in one transaction. The old one stays, under another name, until the next
 * restore: whoever restored the wrong backup can still go back.
 */
export async function swapDatabases(client: pg.Client, name: string, scratch: string, previous: string): Promise<void> {
  await client.query(`drop database if exists ${quoted(previous)}`)
  await client.query('begin')
  try {
    await client.query(`alter database ${quoted(name)} rename to ${quoted(previous)}`)
    await client.query(`alter database ${quoted(scratch)} rename to ${quoted(name)}`)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

/** The same for the folder of files. Returns how to undo it. */
export function swapFolders(dir: string, fresh: string, previous: string): () => void {
  const hadFiles = fs.existsSync(dir)
  fs.rmSync(previous, { recursive: true, force: true })
  const undo = () => {
    if (fs.existsSync(dir)) fs.renameSync(dir, fresh)
    if (hadFiles) fs.renameSync(previous, dir)
  }
  if (hadFiles) fs.renameSync(dir, previous)
  try {
    fs.renameSync(fresh, dir)
  } catch (error) {
    undo()
    throw error
  }
  return undo
}

const stillInUse = (cause?: unknown) =>
  new BackupRefusal(
    'Reisgezel draait nog, of een ander programma gebruikt de database. Stop dat eerst. Er is niets teruggezet.',
    'Reisgezel still runs, or another program uses the database. Stop it first. Nothing was restored.',
    { cause },
  )

const notAllowed = (user: string, cause: unknown) =>
  new BackupRefusal(
    `De gebruiker ${user} mag geen databases maken of hernoemen. Geef die dit recht: alter role "${user}" createdb`,
    `The user ${user} may not make or rename databases. Give it that right: alter role "${user}" createdb`,
    { cause },
  )
