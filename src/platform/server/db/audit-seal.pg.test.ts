import { expect, test } from 'vitest'
import { aFoundation } from '../../../../test/harness/builders.ts'
import { testApp } from '../../../../test/harness/test-app.ts'
import { lastSeal, type Seal, sealAudit, verifyAudit } from './audit-seal.ts'

const app = await testApp()
const here = await aFoundation(app, { name: 'Welkom Noord' })
const { database } = app
const { owner } = app.logins

const write = (subject: string) =>
  app.asSystem(here, (tx) =>
    tx.insertInto('audit.event').values({ foundation_id: here.id, action: 'read', subject }).execute(),
  )
/** Ten events, sealed in two goes. Each test breaks its own copy of this and puts it back. */
for (let i = 0; i < 5; i++) await write(`a ${i}`)
await sealAudit(database)
for (let i = 0; i < 5; i++) await write(`b ${i}`)
await sealAudit(database)

async function tampered(sql: string, kept: readonly Seal[] = []) {
  await app.asSuperuser(
    `create table audit.kept_event as table audit.event; create table audit.kept_entry as table audit.entry`,
  )
  try {
    await app.asSuperuser(sql)
    return await verifyAudit(owner, kept)
  } finally {
    await app.asSuperuser(`delete from audit.entry; delete from audit.event;
      insert into audit.event select * from audit.kept_event; insert into audit.entry select * from audit.kept_entry;
      drop table audit.kept_event, audit.kept_entry`)
  }
}
const nth = (position: number) => `(select event_id from audit.entry where position = ${position})`

test('what was written is sealed once, in order, and proven', async () => {
  expect(await sealAudit(database)).toBe(0)
  const [row] = await app.asOwner<{ events: number; entries: number }>(
    'select (select count(*)::int from audit.event) as events, (select count(*)::int from audit.entry) as entries',
  )
  expect(row!.entries).toBe(row!.events)
  expect(row!.entries).toBeGreaterThanOrEqual(10)
  expect(await lastSeal(owner)).toMatchObject({ position: row!.entries, hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
  expect(await verifyAudit(owner, [(await lastSeal(owner))!])).toBeNull()
})

test.each([
  ['a word of an event', `update audit.event set subject = 'anders' where id = ${nth(4)}`, 'changed', 4],
  ['the instant of an event', `update audit.event set at = at + interval '1 ms' where id = ${nth(4)}`, 'changed', 4],
  ['the actor of an event', `update audit.event set account_id = gen_random_uuid() where id = ${nth(7)}`, 'changed', 7],
  ['an event taken away', `delete from audit.event where id = ${nth(3)}`, 'missing', 3],
  [
    'an event taken away with its entry',
    `delete from audit.event where id = ${nth(3)}; delete from audit.entry where position = 3`,
    'gap',
    3,
  ],
  [
    'two entries that changed places',
    `update audit.entry set position = -1 where position = 2; update audit.entry set position = 2 where position = 3; update audit.entry set position = 3 where position = -1`,
    'changed',
    2,
  ],
  ['a hash', `update audit.entry set hash = sha256('x') where position = 5`, 'changed', 5],
])('%s is found out, and where', async (_what, sql, fault, position) => {
  expect(await tampered(sql)).toMatchObject({ fault, position })
})

test('an event that is slipped in with an older instant is found out', async () => {
  const slipped = `insert into audit.event (foundation_id, at, action, subject) values ('${here.id}', now() - interval '3 days', 'read', 'x')`
  expect(await tampered(`${slipped}; select audit.seal()`)).toMatchObject({ fault: 'unsealed', position: null })
})

test('a chain that was made anew from a changed log does not fit the seal that was kept elsewhere', async () => {
  const kept = (await lastSeal(owner))!
  const anew = `update audit.event set why = 'later' where id = ${nth(6)}; delete from audit.entry; select audit.seal()`
  expect(await tampered(anew)).toBeNull()
  expect(await tampered(anew, [kept])).toEqual({ fault: 'other-chain', position: kept.position, eventId: null })
  expect(await verifyAudit(owner, [kept])).toBeNull()
})

test('a column of a later version leaves older entries proven', async () => {
  await app.asSuperuser('alter table audit.event add column later_column text')
  expect(await verifyAudit(owner)).toBeNull()
  await app.asSuperuser('alter table audit.event drop column later_column')
})

test('what is not committed yet is sealed afterwards, and nobody waits for another who seals', async () => {
  await app.asSystem(here, async (tx) => {
    await tx.insertInto('audit.event').values({ foundation_id: here.id, action: 'read', subject: 'slow' }).execute()
    await write('quick')
    await sealAudit(database)
    expect(await verifyAudit(owner)).toBeNull()
  })
  expect(await sealAudit(database)).toBeGreaterThan(0)
  await Promise.all([write('c'), sealAudit(database), sealAudit(database), sealAudit(database)])
  await sealAudit(database)
  expect(await verifyAudit(owner)).toBeNull()
})

test('the application adds to the log and reads it, and touches neither log nor chain otherwise', async () => {
  for (const sql of [
    `update audit.event set why = 'x'`,
    'delete from audit.event',
    'select * from audit.entry',
    `insert into audit.entry (position, event_id, event_at, hash) values (0, gen_random_uuid(), now(), 'x')`,
    'delete from audit.entry',
    'select * from audit.verify()',
  ]) {
    const asked = database.asNobody((client) => client.query(sql))
    await expect(asked, sql).rejects.toMatchObject({ code: '42501' })
  }
})
