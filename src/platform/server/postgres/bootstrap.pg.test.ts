import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { debianBinaries } from './binaries.ts'
import { bootstrapDatabase, bootstrapEmbedded, type Connection, connectionFromUrl } from './bootstrap.ts'
import { type RunningPostgres, startDebian15, startEmbedded, throwawaySettings as settings } from './embedded.ts'

const servers = [
  { name: 'embedded 18', start: startEmbedded },
  ...(debianBinaries() ? [{ name: 'Debian 15', start: startDebian15 }] : []),
]

describe.each(servers)('roles and logins on $name', ({ start }) => {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'rg-'))
  let running: RunningPostgres
  let superuser: Connection
  let dataDir: string
  let serial = 0

  beforeAll(async () => {
    fs.chmodSync(root, 0o755)
    running = await start({ dataDir: path.join(root, 'postgres'), settings })
    superuser = { host: running.host, port: running.port, user: 'postgres', database: 'postgres' }
    // Passwords count here, unlike in an installation, so that a wrong one is noticed.
    const rules = 'local all postgres trust\nlocal all all scram-sha-256\n'
    fs.writeFileSync(path.join(running.dataDir, 'pg_hba.conf'), rules)
    await ask(superuser, 'select pg_reload_conf()')
  })
  beforeEach(() => {
    dataDir = fs.mkdtempSync(path.join(root, 'data-'))
  })
  afterAll(async () => {
    await running.stop()
    fs.rmSync(root, { recursive: true, force: true })
  })

  /** A database of somebody who is no superuser, as at a hosting company. */
  async function ownedDatabase(rights: 'createrole' | 'nocreaterole'): Promise<Connection> {
    serial += 1
    const user = `hoster_${serial}`
    await ask(superuser, `create role ${user} login password 'pw' ${rights}`)
    await ask(superuser, `create database database_${serial} owner ${user}`)
    await ask(superuser, fs.readFileSync('db/roles.sql', 'utf8'))
    if (rights === 'createrole') await ask(superuser, `grant ${groups} to ${user} with admin option`)
    return { ...superuser, user, password: 'pw', database: `database_${serial}` }
  }

  test('a first start makes the database and logins that can do what they must and no more', async () => {
    const { owner, app, auth } = await bootstrapEmbedded(superuser, { dataDir })
    expect(await ask(owner, 'set role reisgezel_owner; create table kept (id int); show server_encoding')).toEqual([
      { server_encoding: 'UTF8' },
    ])
    expect(await ask(owner, `select tableowner from pg_tables where tablename = 'kept'`)).toEqual([
      { tableowner: 'reisgezel_owner' },
    ])
    for (const login of [app, auth]) {
      await expect(ask(login, 'select id from kept')).rejects.toThrow('permission denied')
      await expect(ask(login, 'create table mine (id int)')).rejects.toThrow('permission denied')
      await expect(ask(login, 'set role reisgezel_owner')).rejects.toThrow('permission denied')
      const rights = 'rolsuper or rolcreaterole or rolcreatedb or rolbypassrls or rolreplication as powerful'
      expect(await ask(login, `select ${rights} from pg_roles where rolname = current_user`)).toEqual([
        { powerful: false },
      ])
    }
    expect(await ask(app, groupsOf)).toEqual([{ rolname: 'reisgezel_app' }])
    expect(await ask(auth, groupsOf)).toEqual([{ rolname: 'reisgezel_auth' }])
    expect(fs.statSync(path.join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600)
  })

  test('a second start changes nothing; a lost or damaged file of passwords is made anew', async () => {
    const first = await bootstrapEmbedded(superuser, { dataDir })
    expect(await bootstrapEmbedded(superuser, { dataDir })).toEqual(first)

    fs.writeFileSync(path.join(dataDir, 'secrets.json'), '{"reisgezel_')
    const mended = await bootstrapEmbedded(superuser, { dataDir })
    expect(mended.app.user).toBe(first.app.user)
    expect(await ask(mended.app, 'select 1 as one')).toEqual([{ one: 1 }])
    await expect(ask(first.app, 'select 1')).rejects.toThrow('password authentication failed')
  })

  test('starts at the same moment agree on everything', async () => {
    const admin = await ownedDatabase('createrole')
    const all = await Promise.all([1, 2, 3, 4].map(() => bootstrapDatabase(admin, { dataDir })))
    for (const logins of all) expect(logins).toEqual(all[0])
    for (const login of Object.values(all[0]!)) expect(await ask(login, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test('an administrator who is no superuser is enough, and each database of a server gets logins of its own', async () => {
    const one = await bootstrapDatabase(await ownedDatabase('createrole'), { dataDir })
    expect(await ask(one.owner, 'set role reisgezel_owner; create schema app; create extension btree_gist')).toEqual([])
    const other = await bootstrapDatabase({ ...superuser, database: 'template1' }, { dataDir })
    expect(one.app.user).not.toBe(other.app.user)
    expect(await ask(one.app, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test('without the right to make roles it says what an administrator has to run, and either way is enough', async () => {
    const admin = await ownedDatabase('nocreaterole')
    const refused = await bootstrapDatabase(admin, { dataDir }).catch((error: Error) => error.message)
    expect(refused).toContain('mag hier geen rollen maken')

    const statements = (text: string) => text.split('\n').filter((line) => line.startsWith('  '))
    const [allow = '', byHand = ''] = String(refused).split('A:')[1]!.split('B:')
    const there = { ...superuser, database: admin.database }
    for (const sql of statements(byHand)) await ask(there, sql).catch(ignoreExisting)
    const url = (login: string) => `postgres://${login}:...@/${admin.database}?host=${superuser.host}`
    const given = { app: url('reisgezel_app_login'), auth: url('reisgezel_auth_login') }
    const logins = await bootstrapDatabase(admin, { dataDir, given })
    expect(await ask(logins.owner, 'set role reisgezel_owner; create schema app')).toEqual([])
    expect(await ask(logins.app, groupsOf)).toEqual([{ rolname: 'reisgezel_app' }])
    for (const sql of statements(allow)) await ask(there, sql)
    expect(await ask((await bootstrapDatabase(admin, { dataDir })).app, groupsOf)).toEqual([
      { rolname: 'reisgezel_app' },
    ])
  })
})

test('a DATABASE_URL is taken apart with its options', () => {
  expect(connectionFromUrl('postgres://jan:g%40heim@db.example:6432/rg?sslmode=verify-full')).toMatchObject({
    host: 'db.example',
    port: 6432,
    user: 'jan',
    password: 'g@heim',
    database: 'rg',
    ssl: {},
  })
  expect(connectionFromUrl('postgres://jan@/rg?host=/run/postgresql')).toEqual({
    host: '/run/postgresql',
    port: 5432,
    user: 'jan',
    database: 'rg',
  })
})

const groups = 'reisgezel_owner, reisgezel_app, reisgezel_auth'

const groupsOf = `select g.rolname from pg_auth_members m join pg_roles g on g.oid = m.roleid
  join pg_roles u on u.oid = m.member where u.rolname = current_user`

const ignoreExisting = (error: pg.DatabaseError) => {
  if (error.code !== '42710') throw error
}

async function ask(connection: Connection, sql: string): Promise<unknown[]> {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    const result = (await client.query(sql)) as pg.QueryResult | pg.QueryResult[]
    return Array.isArray(result) ? result.at(-1)!.rows : result.rows
  } finally {
    await client.end()
  }
}
