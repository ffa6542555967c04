import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { type Actor, roles } from '#kernel/actor.ts'
import { compartments, ties } from '#kernel/compartments.ts'
import { newId } from '#kernel/ids.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { refusePowerfulRole } from '../../src/apps/role-check.ts'
import { aFoundation } from '../harness/builders.ts'
import { testApp } from '../harness/test-app.ts'
import { fillTables, tablesOfFoundations } from './filled-tables.ts'

const app = await testApp()
const ours = await aFoundation(app, { name: 'Welkom Noord' })
const theirs = await aFoundation(app, { name: 'Welkom Zuid' })
const tables = await tablesOfFoundations(app)
const ourRows = await fillTables(app, tables, ours.id)
const theirRows = await fillTables(app, tables, theirs.id)

type Eyes = { who: string; look<T>(work: (tx: Tx) => Promise<T>): Promise<T> }

/** The widest eyes there are, and one pair for each role; an actor who names the other's locations and worker besides. */
async function allEyes(): Promise<Eyes[]> {
  const byRole = await Promise.all(
    roles.map(async (role) => {
      const { actor } = await app.signedIn(role, ours, { workerId: String(ourRows.get('worker')!.id) })
      return { who: role, look: <T>(work: (tx: Tx) => Promise<T>) => app.as(actor, work) }
    }),
  )
  const scope = { foundation: true, locationIds: theirs.locations.map((location) => location.id), ties }
  const everything = Object.fromEntries(compartments.map((compartment) => [compartment, scope]))
  const forged: Actor = {
    accountId: newId(),
    foundationId: ours.id,
    workerId: String(theirRows.get('worker')!.id),
    displayName: '',
    roles: ['team-leader', 'guide'],
    sight: { read: everything, write: everything },
    walkInIds: [String(theirRows.get('client')!.id)],
    brokenGlassIds: [String(theirRows.get('client')!.id)],
    namedForIds: [String(theirRows.get('client')!.id)],
    municipalityIds: [],
    practice: false,
    tryingOut: false,
  }
  return [
    { who: 'the system', look: (work) => app.asSystem(ours, work) },
    { who: 'an actor with locations of the other', look: (work) => app.as(forged, work) },
    ...byRole,
  ]
}
const eyes = await allEyes()

test('there are tables to look at, and each holds a row of both', () => {
  expect(tables.length).toBeGreaterThan(25)
  expect([...theirRows.keys()].sort()).toEqual(tables.map((table) => table.name).sort())
})

test('the widest eyes do see our own rows: the test below can fail', async () => {
  for (const { name } of tables.filter((table) => table.name !== 'audit.event')) {
    const count = await app.asSystem(ours, (tx) => countOf(tx, name, ours.id))
    expect([name, count > 0]).toEqual([name, true])
  }
})

test.each(tables.map((table) => table.name))('%s: no eyes of ours see a row of theirs', async (name) => {
  for (const { who, look } of eyes) {
    expect([who, await look((tx) => countOf(tx, name, theirs.id))]).toEqual([who, 0])
  }
})

test.each(tables.map((table) => table.name))(
  '%s: a row of theirs cannot be changed, removed or taken over',
  async (name) => {
    for (const { who, look } of eyes.slice(0, 3)) {
      for (const statement of [
        sql`update ${sql.table(name)} set foundation_id = foundation_id where foundation_id = ${theirs.id}`,
        sql`update ${sql.table(name)} set foundation_id = ${ours.id} where foundation_id = ${theirs.id}`,
        sql`delete from ${sql.table(name)} where foundation_id = ${theirs.id}`,
      ]) {
        expect([who, await touched(look, statement)]).toEqual([who, 0])
      }
    }
  },
)

test.each(tables.map((table) => table.name))('%s: a row cannot be laid with them', async (name) => {
  const row = { ...theirRows.get(name)!, ...('id' in theirRows.get(name)! ? { id: newId() } : {}) }
  for (const { who, look } of eyes.slice(0, 3)) {
    const insert = sql`insert into ${sql.table(name)} select * from jsonb_populate_record(null::${sql.table(name)}, ${JSON.stringify(row)}::jsonb)`
    expect([who, await refusal(look, insert)]).toEqual([who, '42501'])
  }
})

test.each(tables.map((table) => table.name))('%s: a row of ours cannot be moved to them', async (name) => {
  const move = sql`update ${sql.table(name)} set foundation_id = ${theirs.id} where foundation_id = ${ours.id}`
  expect(await refusal(eyes[0]!.look, move)).toBe('42501')
})

test('without an actor there is nothing to see', async () => {
  for (const { name } of tables) {
    const seen = await app.database.asNobody(
      async (client) => (await client.query(`select count(*)::int as n from ${name}`)).rows[0].n,
    )
    expect([name, seen]).toEqual([name, 0])
  }
})

test('every table with a foundation has forced row security with a policy for the application', async () => {
  const offenders = await app.asOwner(
    `
    select c.oid::regclass::text as name from pg_class c
    where c.oid = any ($1::text[]::regclass[]) and not (c.relrowsecurity and c.relforcerowsecurity
      and exists (select from pg_policy p where p.polrelid = c.oid and to_regrole('reisgezel_app')::oid = any (p.polroles)))`,
    [[...tables.map((table) => table.name), 'foundation']],
  )
  expect(offenders).toEqual([])
})

test('no table of ours stands outside row security without being named here', async () => {
  const outside = await app.asOwner<{ name: string }>(`
    select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'app', 'audit') and c.relkind in ('r', 'p') and not c.relforcerowsecurity
      and has_table_privilege('reisgezel_app', c.oid, 'select, insert, update, delete') order by 1`)
  // What each function sees unless a foundation chose otherwise: the same for everybody, written by migrations alone.
  expect(outside).toEqual([{ name: 'app.compartment_default' }])
})

test('the application cannot read accounts, passwords and sessions', async () => {
  for (const name of ['account_user', 'credential', 'session', 'verification', 'rate_limit']) {
    const asked = app.database.asNobody((client) => client.query(`select 1 from auth.${name}`))
    await expect(asked).rejects.toMatchObject({ code: '42501' })
  }
})

test('the sign-in role sees nothing but its own schema', async () => {
  const { rows } = await app.database.asNobody((client) =>
    client.query<{ name: string }>(`
      select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('public', 'audit') and c.relkind in ('r', 'v', 'p')
        and has_table_privilege('reisgezel_auth', c.oid, 'select')`),
  )
  expect(rows).toEqual([])
})

test('the application refuses to run as a role that can do too much', async () => {
  await expect(refusePowerfulRole(app.logins.app)).resolves.toBeUndefined()
  await expect(refusePowerfulRole(app.logins.owner)).rejects.toThrow('owns the tables')
  await app.asSuperuser(`create role test_bypass login bypassrls password 'test' in role reisgezel_app`)
  await expect(refusePowerfulRole({ ...app.logins.app, user: 'test_bypass' })).rejects.toThrow('bypass')
  await app.asSuperuser('drop role test_bypass')
  await expect(refusePowerfulRole(app.logins.superuser)).rejects.toThrow('superuser')
})

async function countOf(tx: Tx, name: string, foundationId: string): Promise<number> {
  const { rows } = await sql<{
    n: number
  }>`select count(*)::int as n from ${sql.table(name)} where foundation_id = ${foundationId}`.execute(tx)
  return rows[0]!.n
}

type Statement = ReturnType<typeof sql>

/** How many rows a statement touched; a table whose grants or policies refuse it at once touches none. */
async function touched(look: Eyes['look'], statement: Statement): Promise<number> {
  try {
    return Number((await look((tx) => statement.execute(tx))).numAffectedRows ?? 0)
  } catch (error) {
    if ((error as { code?: string }).code === '42501') return 0
    throw error
  }
}

async function refusal(look: Eyes['look'], statement: Statement): Promise<string | undefined> {
  try {
    await look((tx) => statement.execute(tx))
    return undefined
  } catch (error) {
    return (error as { code?: string }).code
  }
}
