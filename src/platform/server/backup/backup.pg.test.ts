import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { migrationsDir } from '../db/migrate.ts'
import { folderStore } from '../files/file-store.ts'
import type { Connection } from '../postgres/bootstrap.ts'
import { aClient, aFoundation, aHousehold, type TestFoundation } from '../../../../test/harness/builders.ts'
import { type TestApp, testApp } from '../../../../test/harness/test-app.ts'
import { restoreBackup } from './restore-backup.ts'
import { findForeignKeys, findTables } from './tables.ts'
import { writeBackup } from './write-backup.ts'

const phrase = 'vier woorden op een kaartje'
const oddName = 'Tab\there, new\nline, back\\slash \\N, "quote", ገብረመድህን محمد'

let app: TestApp
let foundation: TestFoundation
let root: string
let file: string
let target: { admin: Connection; owner: Connection; filesDir: string }
let serial = 0

beforeAll(async () => {
  app = await testApp()
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'rg-backup-'))
  file = path.join(root, 'reisgezel.backup')
  foundation = await aFoundation(app, { name: oddName, locations: ['Hillegom', 'Lisse'] })
  const head = await aClient(app, foundation, { bornOn: null, vNumber: '0012345678' })
  await aHousehold(app, foundation, [head, await aClient(app, foundation)])
  await app.signedIn('team-leader', foundation)
  fs.mkdirSync(path.join(root, 'files', 'ab'), { recursive: true })
  fs.writeFileSync(path.join(root, 'files', 'ab', 'brief.pdf'), Buffer.alloc(200_000, 7))
  fs.writeFileSync(path.join(root, 'files', 'leeg'), '')
  await writeBackup(source(), file, phrase)
})
afterAll(() => fs.rmSync(root, { recursive: true, force: true }))

beforeEach(async () => {
  const { superuser, template, prefix } = inject('cluster')
  const database = `${prefix}_restore_${process.pid}_${++serial}`
  await onServer(`create database ${database} template ${template} owner reisgezel_owner`)
  await onServer(`revoke all on database ${database} from public`)
  await onServer(`grant connect, temporary on database ${database} to reisgezel_app`)
  await onServer(`grant connect, create on database ${database} to reisgezel_owner`)
  const admin = { ...superuser, database } as Connection
  const filesDir = path.join(root, `target-${serial}`, 'files')
  fs.mkdirSync(filesDir, { recursive: true })
  fs.writeFileSync(path.join(filesDir, 'oud'), 'stond er al')
  target = { admin, owner: { ...admin, user: 'test_owner', password: 'test' }, filesDir }
})
afterEach(async () => {
  const left = await onServer(`select datname from pg_database where starts_with(datname, '${target.admin.database}')`)
  for (const { datname } of left) await onServer(`drop database ${datname} with (force)`)
})

const source = () => ({
  owner: app.logins.owner as Connection,
  files: folderStore(path.join(root, 'files')),
  appVersion: '9.8.7',
})

test('a backup restored elsewhere holds the same rows, files, rules and rights', async () => {
  const rights = await rightsOn(target.admin.database)
  const result = await restoreBackup(target, file, phrase)
  expect(result.manifest).toMatchObject({ appVersion: '9.8.7', format: 1 })
  expect(result.files).toBe(2)

  const [before, after] = [await contentsOf(app.logins.owner), await contentsOf(target.owner)]
  expect(after).toEqual(before)
  expect(Object.values(after).filter((content) => content.rows > 0).length).toBeGreaterThan(8)
  expect(await inDatabase(target.owner, 'select name from foundation')).toContainEqual({ name: oddName })
  expect(await structureOf(target.owner)).toEqual(await structureOf(app.logins.owner))
  expect(fs.readFileSync(path.join(target.filesDir, 'ab', 'brief.pdf'))).toEqual(Buffer.alloc(200_000, 7))
  expect(fs.readdirSync(target.filesDir).sort()).toEqual(['ab', 'leeg'])
  // Whoever was signed in when the backup was made has to sign in again.
  expect(await inDatabase(target.owner, 'select token from auth.session')).toEqual([])
  expect(await rightsOn(target.admin.database)).toEqual(rights)
  const asApp = { ...target.owner, user: 'test_app' }
  expect(await inDatabase(asApp, 'select id from client', false)).toEqual([])
})

test('what stood there before stays under another name until the next restore', async () => {
  const { previous } = await restoreBackup(target, file, phrase)
  expect(await inDatabase({ ...target.owner, database: previous.database }, 'select id from client')).toEqual([])
  expect(fs.readdirSync(previous.filesDir)).toEqual(['oud'])
  await restoreBackup(target, file, phrase)
  expect(await inDatabase({ ...target.owner, database: previous.database }, 'select id from client')).toHaveLength(2)
  expect(fs.readdirSync(previous.filesDir).sort()).toEqual(['ab', 'leeg'])
})

test('a backup holds one moment, however much is written while it is made', async () => {
  let isDone = false
  const writing = (async () => {
    while (!isDone) await aHousehold(app, foundation, [await aClient(app, foundation), await aClient(app, foundation)])
  })()
  const busy = path.join(root, 'busy.backup')
  await writeBackup(source(), busy, phrase)
  isDone = true
  await writing
  await expect(restoreBackup(target, busy, phrase)).resolves.toMatchObject({ files: 2 }) // checks every foreign key
})

test('a wrong passphrase, a cut, a damaged, a foreign and an empty file change nothing', async () => {
  const whole = fs.readFileSync(file)
  const middle = Math.floor(whole.length / 2)
  const damaged = Buffer.from(whole)
  damaged[middle]! ^= 1
  const wrong: [Buffer, string, string][] = [
    [whole, 'een andere zin', 'wachtzin past niet'],
    [whole.subarray(0, whole.length - 1), phrase, 'einde ontbreekt'],
    [whole.subarray(0, middle), phrase, 'einde ontbreekt'],
    [damaged, phrase, 'beschadigd'],
    [Buffer.from('Cliëntnr;Voornamen\n1;Amina\n'.repeat(10)), phrase, 'geen back-up'],
    [Buffer.alloc(0), phrase, 'geen back-up'],
  ]
  const before = await contentsOf(target.owner)
  for (const [bytes, words, message] of wrong) {
    const broken = path.join(root, 'broken.backup')
    fs.writeFileSync(broken, bytes)
    await expect(restoreBackup(target, broken, words)).rejects.toThrow(message)
  }
  expect(await contentsOf(target.owner)).toEqual(before)
  await expectNoScratch()
})

test('a backup of a newer program is refused; one of an older program is brought up to date', async () => {
  const older = copyOfMigrations()
  const [last] = await app.asOwner<{ name: string }>('select max(name) as name from migration')
  fs.rmSync(path.join(older, last!.name))
  await expect(restoreBackup({ ...target, migrationsDir: older }, file, phrase)).rejects.toThrow(
    /nieuwere versie van Reisgezel \(9\.8\.7\)[^]*newer version/,
  )
  await expectNoScratch()

  const newer = copyOfMigrations()
  fs.writeFileSync(path.join(newer, '29991231T0000_later.sql'), 'alter table client add column later int default 5')
  await restoreBackup({ ...target, migrationsDir: newer }, file, phrase)
  expect(await inDatabase(target.owner, 'select distinct later from client')).toEqual([{ later: 5 }])
})

test('it is refused while somebody uses the database', async () => {
  const somebody = new pg.Client({ ...target.owner, user: 'test_app' })
  await somebody.connect()
  try {
    await expect(restoreBackup(target, file, phrase)).rejects.toThrow(/draait nog[^]*still runs/)
  } finally {
    await somebody.end()
  }
  await expectNoScratch()
})

test('a table whose rows the owner cannot see stops the backup, and no file appears', async () => {
  const hidden = path.join(root, 'hidden.backup')
  await app.asOwner(
    'create table hidden (id int); alter table hidden enable row level security, force row level security',
  )
  try {
    await expect(writeBackup(source(), hidden, phrase)).rejects.toThrow('hidden hides rows')
    await expect(writeBackup(source(), hidden, '')).rejects.toThrow('heeft een wachtzin nodig')
  } finally {
    await app.asOwner('drop table hidden')
  }
  expect(fs.readdirSync(root).filter((name) => name.startsWith('hidden'))).toEqual([])
})

async function expectNoScratch(): Promise<void> {
  expect(await onServer(`select datname from pg_database where datname ~ '_restore_[0-9a-f]{8}$'`)).toEqual([])
  const folder = path.dirname(target.filesDir)
  expect(fs.readdirSync(folder)).toEqual(['files'])
  expect(fs.readdirSync(target.filesDir)).toEqual(['oud'])
}

function copyOfMigrations(): string {
  const dir = fs.mkdtempSync(path.join(root, 'migrations-'))
  fs.cpSync(migrationsDir, dir, { recursive: true })
  return dir
}

/** Number of rows of each table and a sum over their contents. */
async function contentsOf(owner: pg.ClientConfig): Promise<Record<string, { rows: number; sum: string }>> {
  return withClient(owner, async (client) => {
    const contents: Record<string, { rows: number; sum: string }> = {}
    for (const { name } of await findTables(client)) {
      const { rows } = await client.query<{ rows: number; sum: string }>(
        `select count(*)::int as rows, coalesce(sum(hashtextextended(t::text, 0)), 0)::text as sum from ${name} t`,
      )
      contents[name] = rows[0]!
    }
    return contents
  })
}

async function structureOf(owner: pg.ClientConfig): Promise<unknown> {
  return withClient(owner, async (client) => ({
    tables: await findTables(client),
    foreignKeys: await findForeignKeys(client),
    triggers: (
      await client.query(
        'select tgrelid::regclass::text, tgname, tgenabled from pg_trigger where not tgisinternal order by 1, 2',
      )
    ).rows,
    rights: (
      await client.query(
        `select oid::regclass::text as name, relacl::text from pg_class
         where relacl is not null and relnamespace::regnamespace::text !~ $1 order by 1`,
        ['^pg_'],
      )
    ).rows,
  }))
}

const inDatabase = (connection: pg.ClientConfig, sql: string, asOwner = true): Promise<Record<string, unknown>[]> =>
  withClient(connection, async (client) => (await client.query(sql)).rows, asOwner)

/** What everybody may do with the database as a whole; the application lays out temporary tables, for one. */
async function rightsOn(database: string): Promise<string[]> {
  const rights = await onServer(
    `select acl::text as datname from pg_database, unnest(datacl) acl where datname = '${database}' order by 1`,
  )
  return rights.map((right) => right.datname)
}

async function onServer(sql: string): Promise<{ datname: string }[]> {
  return withClient(inject('cluster').superuser, async (client) => (await client.query(sql)).rows, false)
}

async function withClient<T>(
  config: pg.ClientConfig,
  work: (client: pg.Client) => Promise<T>,
  asOwner = true,
): Promise<T> {
  const client = new pg.Client(config)
  await client.connect()
  try {
    if (asOwner) await client.query('set role reisgezel_owner')
    return await work(client)
  } finally {
    await client.end()
  }
}
