import { beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { correctClient, getClientFile, searchClients } from '#capabilities/clients/contract.ts'
import { getOrganisation, correctFoundation } from '#capabilities/organisation/contract.ts'
import { aClient, aFoundation, aTrajectory, aWorker, type TestFoundation } from '../../../test/harness/builders.ts'
import { testApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import { routes } from '../../apps/registry.ts'
import * as logContract from './contract/log.ts'
import { tryOut } from './contract/matrix.ts'
import { texts as dutch } from './web/log-texts.nl.ts'

const app = await testApp()
let here: TestFoundation
let leader: Visitor
let guide: Visitor
let officer: Visitor
let client: { id: string; number: number }
beforeAll(async () => {
  here = await aFoundation(app)
  const worker = await aWorker(app, here, 'Joke Verhoef')
  client = await aClient(app, here, { givenNames: 'Zeldzaam', familyName: 'Onvergetelijk' })
  await aTrajectory(app, here, { clientId: client.id, workerId: worker.id })
  leader = await app.signedIn('team-leader', here)
  guide = await app.signedIn('guide', here, { workerId: worker.id })
  officer = await app.signedIn('privacy-officer', here)
  await guide.ask(getClientFile, { clientId: client.id })
  await leader.ask(getClientFile, { clientId: client.id })
})
const log = async (wish: Parameters<typeof officer.ask<typeof logContract.listAuditEvents>>[1] = {}) =>
  (await officer.ask(logContract.listAuditEvents, wish)).body

test('a look at a file is found by client, by person and by day, with the role it was done in', async () => {
  const { events, accounts } = await log({ clientNumber: client.number, action: 'read' })
  expect(events).toMatchObject([
    { account: { id: leader.actor.accountId }, roles: ['team-leader'], subject: 'clients.getClientFile' },
    { account: { id: guide.actor.accountId }, roles: ['guide'], clientNumber: client.number, fields: [] },
  ])
  expect(accounts.map(({ id }) => id)).toContain(guide.actor.accountId)
  const byPerson = await log({ accountId: guide.actor.accountId })
  expect(new Set(byPerson.events.map(({ account }) => account?.id))).toEqual(new Set([guide.actor.accountId]))
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' })
  const [on, off] = [await log({ fromOn: today, untilOn: today }), await log({ untilOn: '2020-01-01' })]
  expect([on.events.length > 0, off.events]).toEqual([true, []])
  expect((await log({ clientNumber: 999_999 })).events).toEqual([])
})

test('a search is written down with whom it showed, and found by each of them', async () => {
  const other = await aClient(app, here, { givenNames: 'Zeldzaam', familyName: 'Tweede' })
  await leader.ask(searchClients, { q: 'zeldzaam' })
  const bySearch = async (number: number) => (await log({ clientNumber: number, action: 'search' })).events
  expect(await bySearch(other.number)).toMatchObject([
    { subject: 'clients.searchClients', inList: 2, clientNumber: null },
  ])
  expect(await bySearch(client.number)).toMatchObject([{ inList: 2 }])
  await leader.ask(searchClients, { q: 'tweede' })
  expect([(await bySearch(other.number)).length, (await bySearch(client.number)).length]).toEqual([2, 1])
  const rows = await app.as(leader.actor, (tx) => sql`select audit.lists_showing(${client.id})`.execute(tx))
  expect(rows.rows).toEqual([])
})

test('a change tells which fields, and neither names nor what stood there', async () => {
  const file = (await leader.ask(getClientFile, { clientId: client.id })).body
  const { body } = await leader.send('GET', `/api/v1/clients/${client.id}`)
  const { values, version } = body as { values: never; version: number }
  expect(file).toBeDefined()
  const saved = await leader.ask(correctClient, {
    clientId: client.id,
    ...(values as object),
    phone: '06-12345678',
    version,
  } as never)
  expect(saved.status).toBe(200)
  const [event] = (await log({ clientNumber: client.number, action: 'update' })).events
  expect(event).toMatchObject({ subject: 'client', fields: ['phone'], roles: ['team-leader'] })
  expect(JSON.stringify(await log())).not.toMatch(/Zeldzaam|Onvergetelijk|12345678/)
})

test('a new name of the foundation stands in its own log', async () => {
  const administrator = await app.signedIn('administrator', here)
  const { version } = (await administrator.ask(getOrganisation, {})).body.foundation
  expect((await administrator.ask(correctFoundation, { name: 'Welkom', smallNumberLimit: 5, version })).status).toBe(
    200,
  )
  expect((await log({ accountId: administrator.actor.accountId })).events).toMatchObject([
    { action: 'update', subject: 'foundation', fields: ['name'] },
  ])
})

test('pages follow each other without a gap or a double, and reading the log stands in it', async () => {
  await app.asOwner(
    `insert into audit.event (foundation_id, at, action, subject)
     select $1, '2026-01-05 12:00Z', 'list', 'legal.listLegalCases' from generate_series(1, 250)`,
    [here.id],
  )
  const seen: string[] = []
  let after: string | undefined
  do {
    const page = await log({ fromOn: '2026-01-05', untilOn: '2026-01-05', ...(after ? { after } : {}) })
    seen.push(...page.events.map(({ id }) => id))
    after = page.next ?? undefined
  } while (after)
  expect([seen.length, new Set(seen).size]).toEqual([250, 250])
  expect((await log({ accountId: officer.actor.accountId })).events[0]).toMatchObject({
    action: 'list',
    subject: 'access.listAuditEvents',
  })
})

test('nobody else sees the log, by the door or past it; another foundation sees its own', async () => {
  for (const visitor of [leader, guide]) {
    expect((await visitor.ask(logContract.listAuditEvents, {})).problem).toBe('common/not-allowed')
    const rows = await app.as(visitor.actor, (tx) => tx.selectFrom('audit.event').selectAll().execute())
    const numbers = await app.as(visitor.actor, (tx) => tx.selectFrom('audit.client_number').selectAll().execute())
    expect([rows, numbers]).toEqual([[], []])
  }
  const elsewhere = await app.signedIn('privacy-officer', await aFoundation(app))
  const { body } = await elsewhere.ask(logContract.listAuditEvents, { clientNumber: client.number })
  expect(body.events).toEqual([])
  expect(body.accounts.map(({ id }) => id)).toEqual([elsewhere.actor.accountId])
})

test('an administrator who tries out what a privacy officer sees finds an empty log', async () => {
  const administrator = await app.signedIn('administrator', here)
  expect((await administrator.ask(tryOut, { role: 'privacy-officer', locationId: null })).status).toBe(200)
  const { status, body } = await administrator.ask(logContract.listAuditEvents, {})
  expect([status, body.events]).toEqual([200, []])
  expect((await officer.ask(logContract.listAuditEvents, {})).body.events.length).toBeGreaterThan(0)
})

test('the privacy officer opens no file', async () => {
  expect((await officer.ask(getClientFile, { clientId: client.id })).problem).toBe('common/not-allowed')
  expect(await app.as(officer.actor, (tx) => tx.selectFrom('client').select('id').execute())).toEqual([])
})

test.each(['niet-bestaand', "x' or 1=1", '2026-01-05T12:00:00.000000Z_'])(
  'a next page of %j begins at the top',
  async (after) => {
    const first = await log({ fromOn: '2026-01-05', untilOn: '2026-01-05' })
    expect((await log({ fromOn: '2026-01-05', untilOn: '2026-01-05', after })).events).toEqual(first.events)
  },
)

test('whatever is written down has words for people', async () => {
  const looks = [...routes, ...app.access.routes].flatMap(({ audit, endpoint }) =>
    'none' in audit || 'writes' in audit ? [] : [endpoint.name.replace('.', '-')],
  )
  const written = await app.asOwner<{ name: string }>(
    `select distinct c.relname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
     join pg_proc p on p.oid = t.tgfoid where p.proname like 'record\\_%'`,
  )
  expect(written.length).toBeGreaterThan(15)
  const words = Object.keys(dutch.logged.of)
  expect([...looks, ...written.map(({ name }) => name)].filter((name) => !words.includes(name))).toEqual([])
})
