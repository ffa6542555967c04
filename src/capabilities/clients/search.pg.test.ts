import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import {
  aClient,
  aFoundation,
  aHousehold,
  aTrajectory,
  aWorker,
  type TestClient,
  type TestFoundation,
} from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import { registerClient, searchClients } from './contract.ts'

let app: TestApp
let here: TestFoundation
let leader: Visitor
let everywhere: Visitor
let guide: Visitor
let samira: TestClient
let son: TestClient
let stranger: TestClient
let elsewhere: TestClient

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  const other = await aFoundation(app, { locations: ['Leiden'] })
  const [hillegom, lisse] = here.locations
  samira = await aClient(app, here, {
    givenNames: 'Samira',
    familyName: 'Khatib',
    bornOn: '1992-03-12',
    vNumber: '2012345678',
  })
  son = await aClient(app, here, { givenNames: 'Sami', familyName: 'Khatib', bornOn: '2015-06-01' })
  stranger = await aClient(app, here, { givenNames: 'Ali', familyName: 'Ähmad', bornOn: null })
  elsewhere = await aClient(app, here, {
    givenNames: 'Samira',
    familyName: 'Zaki',
    location: lisse!,
    municipality: here.municipalities[1]!,
  })
  await aClient(app, other, { givenNames: 'Samira', familyName: 'Khatib', vNumber: '2012345678' })
  await aHousehold(app, here, [samira, son])
  const worker = await aWorker(app, here, 'Joke Verhoef')
  await aTrajectory(app, here, { clientId: samira.id, workerId: worker.id, startedOn: '2026-05-06' })
  leader = await app.signedIn('team-leader', here, { locationId: hillegom!.id })
  everywhere = await app.signedIn('team-leader', here)
  guide = await app.signedIn('guide', here, { workerId: worker.id })
})

const ids = (of: { body: { rows: { id: string }[] } }) => of.body.rows.map((row) => row.id)

test('an empty question lists what somebody sees, by name', async () => {
  expect(ids(await leader.ask(searchClients, {}))).toEqual([stranger.id, son.id, samira.id])
  expect(ids(await everywhere.ask(searchClients, {}))).toEqual([stranger.id, son.id, samira.id, elsewhere.id])
})

test('a guide finds their own clients and the household, and nobody else by any word', async () => {
  expect(ids(await guide.ask(searchClients, {}))).toEqual([son.id, samira.id])
  expect(ids(await guide.ask(searchClients, { q: 'samira' }))).toEqual([samira.id])
  expect((await guide.ask(searchClients, { q: String(stranger.number) })).body).toMatchObject({ rows: [], total: 0 })
})

test('every word must begin a word of the file; a whole word stands first', async () => {
  expect(ids(await leader.ask(searchClients, { q: 'sami' }))).toEqual([son.id, samira.id])
  expect(ids(await leader.ask(searchClients, { q: 'KHATIB sam' }))).toEqual([son.id, samira.id])
  expect(ids(await leader.ask(searchClients, { q: 'samira zaki' }))).toEqual([])
  expect(ids(await everywhere.ask(searchClients, { q: 'zaki samira' }))).toEqual([elsewhere.id])
})

test.each([
  ['the number', () => String(samira.number), 'client-number'],
  ['another birth date', () => '12-03-1988 khatib', null],
  ['the birth date', () => '12-3-1992', 'birth-date'],
  ['a name with another day of the year', () => '1-1-1992 samira', 'birth-year'],
  ['a name with the birth date', () => 'samira 12-3-1992', 'birth-date'],
  ['another day without a name', () => '1-1-1992', null],
])('%s finds, and says so', async (_what, typed, foundBy) => {
  const { body } = await leader.ask(searchClients, { q: typed() })
  expect(body.rows.map((row) => [row.id, row.foundBy])).toEqual(foundBy === null ? [] : [[samira.id, [foundBy]]])
})

test('a file opened by hand is found by its V-number and its names in any order', async () => {
  const { body } = await everywhere.ask(registerClient, {
    locationId: here.locations[1]!.id,
    givenNames: 'Rahel',
    familyName: 'Ghebre-Medhin',
    birthDate: '1999-01-01',
    birthDateEstimated: true,
    sex: null,
    nationalityId: null,
    languageId: null,
    targetGroupId: null,
    nareis: false,
    vNumber: '2099 999 999',
    phone: null,
    email: null,
    needsInterpreter: false,
    remarks: null,
    municipalityId: null,
    withClientId: null,
    role: null,
  })
  for (const q of ['20999', 'medhin rahel', 'ghebremedhin', String(body.number)]) {
    const [first] = ids(await everywhere.ask(searchClients, { q }))
    expect({ q, first }).toEqual({ q, first: body.id })
  }
  expect(ids(await leader.ask(searchClients, { q: 'rahel' }))).toEqual([])
})

test('a row says where somebody stands today', async () => {
  const { rows } = (await leader.ask(searchClients, { q: 'samira' })).body
  expect(rows).toEqual([
    expect.objectContaining({
      householdSize: 2,
      guide: 'Joke Verhoef',
      guidanceSince: '2026-05-06',
      guidanceMonth: 7,
      guidanceOver: false,
      municipality: 'Hillegom',
      home: 'unknown',
    }),
  ])
})

test.each([
  [{ guide: 'me' } as const, 0],
  [{ guide: 'none' } as const, 2],
  [{ guidance: 'open' } as const, 1],
  [{ guidance: 'none' } as const, 2],
  [{ home: 'housed' } as const, 0],
  [{ home: 'waiting' } as const, 0],
])('filters look at today: %o', async (filter, total) => {
  expect((await leader.ask(searchClients, filter)).body.total).toBe(total)
})

test('filters on place and sort', async () => {
  expect(ids(await everywhere.ask(searchClients, { municipalityId: here.municipalities[1]!.id }))).toEqual([
    elsewhere.id,
  ])
  expect(ids(await guide.ask(searchClients, { guide: 'me' }))).toEqual([samira.id])
  expect(ids(await leader.ask(searchClients, { sort: 'birth-date' }))).toEqual([samira.id, son.id, stranger.id])
  expect(ids(await leader.ask(searchClients, { sort: 'newest' }))).toEqual([stranger.id, son.id, samira.id])
})

test('a stretch of the list carries the total, also past its end', async () => {
  const { body } = await leader.ask(searchClients, { limit: 1, offset: 1 })
  expect([body.rows.length, body.total, body.rows[0]!.id]).toEqual([1, 3, son.id])
  expect((await leader.ask(searchClients, { limit: 10, offset: 50 })).body).toMatchObject({ rows: [], total: 3 })
})

test('at most two statements, however many rows', async () => {
  const seen: string[] = []
  app.database.watch((statement) => seen.push(statement))
  await leader.ask(searchClients, { q: 'sam' })
  app.database.watch(undefined)
  expect(seen).toHaveLength(2)
})

test('words are looked up in the index, under row security too', async () => {
  const plan = await app.as(leader.actor, async (tx) => {
    await sql`set local enable_seqscan = off`.execute(tx)
    const { rows } = await sql<Record<string, string>>`explain select client_id from client_token
      where foundation_id = (select app.foundation()) and token >= 'sam' and token < 'sam~'`.execute(tx)
    return rows.map((row) => row['QUERY PLAN']).join('\n')
  })
  expect(plan).toMatch(/Index Cond:.*token >= 'sam'/)
})

test.each([
  ['limit=0', '/limit'],
  ['limit=10001', '/limit'],
  ['offset=-1', '/offset'],
  ['offset=tien', '/offset'],
  ['sort=shoe-size', '/sort'],
  ['municipalityId=Hillegom', '/municipalityId'],
  ['guide=you', '/guide'],
  [`q=${'a'.repeat(201)}`, '/q'],
])('a question that cannot be asked: %s', async (query, pointer) => {
  const answer = await leader.send('GET', `/api/v1/clients?${query}`)
  expect(answer.status).toBe(422)
  expect(answer.errors?.map((fault) => fault.pointer)).toEqual([pointer])
})

test.each(['coordinator', 'administrator'] as const)('a %s has no list of clients', async (role) => {
  const visitor = await app.signedIn(role, here)
  expect((await visitor.ask(searchClients, {})).status).toBe(403)
})
