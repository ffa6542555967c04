import { beforeAll, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
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
import * as contract from './contract.ts'

let app: TestApp
let here: TestFoundation
let leader: Visitor
let guide: Visitor
let foreigner: Visitor
let mine: TestClient
let child: TestClient
let notMine: TestClient

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  const other = await aFoundation(app, { locations: ['Leiden'] })
  mine = await aClient(app, here, {
    givenNames: 'Samira',
    familyName: 'Khatib',
    bornOn: '1992-03-12',
    vNumber: '2012345678',
  })
  child = await aClient(app, here, { givenNames: 'Nour', familyName: 'Khatib' })
  notMine = await aClient(app, here)
  await aHousehold(app, here, [mine, child])
  const worker = await aWorker(app, here)
  await aTrajectory(app, here, { clientId: mine.id, workerId: worker.id, startedOn: '2026-05-06' })
  leader = await app.signedIn('team-leader', here, { locationId: here.locations[0]!.id })
  guide = await app.signedIn('guide', here, { workerId: worker.id })
  foreigner = await app.signedIn('team-leader', other)
})

const values = () => ({
  locationId: here.locations[0]!.id,
  givenNames: 'Yusuf',
  familyName: 'Nazari',
  birthDate: '1985-11-23' as string | null,
  birthDateEstimated: false,
  sex: 'male' as const,
  nationalityId: null,
  languageId: null,
  targetGroupId: null,
  nareis: false,
  vNumber: null as string | null,
  phone: null,
  email: null,
  needsInterpreter: false,
  remarks: null as string | null,
})
const registration = () => ({ ...values(), municipalityId: null, withClientId: null, role: null })

test('the file of a client: person, household, running guidance and the lines of all capabilities', async () => {
  const { status, body } = await guide.ask(contract.getClientFile, { clientId: mine.id })
  expect(status).toBe(200)
  expect(body.client).toMatchObject({ id: mine.id, number: mine.number, vNumber: '2012345678', location: 'Hillegom' })
  expect(body.household?.members.map((member) => [member.client.id, member.role])).toEqual([
    [mine.id, 'head'],
    [child.id, 'child'],
  ])
  expect(body.residences.map((stay) => stay.municipality.name)).toEqual(['Hillegom'])
  expect(body.guidance).toEqual([
    expect.objectContaining({
      startedOn: '2026-05-06',
      kind: 'Maatschappelijke begeleiding',
      course: expect.objectContaining({ state: 'running', of: 24, lastDay: '2028-05-05' }),
    }),
  ])
  expect(body.events).toContainEqual(expect.objectContaining({ capability: 'guidance', onDate: '2026-05-06' }))
  expect(body.may).toMatchObject({ correct: true, changeHousehold: true, record: { contacts: true, guidance: false } })
})

test('the file takes one statement, whatever is in it, and is written down as a look', async () => {
  const seen: string[] = []
  app.database.watch((statement) => seen.push(statement))
  await leader.ask(contract.getClientFile, { clientId: mine.id })
  app.database.watch(undefined)
  expect(seen).toHaveLength(1)
  const looks = await app.asSystem(here, (tx) =>
    tx
      .selectFrom('audit.event')
      .select('account_id')
      .where('action', '=', 'read')
      .where('client_id', '=', mine.id)
      .execute(),
  )
  expect(looks.map((look) => look.account_id)).toContain(leader.actor.accountId)
})

test('a guide sees the household of a client, and no other file; another foundation sees nothing', async () => {
  const asks = [contract.getClientFile, contract.getClient] as const
  for (const ask of asks) {
    expect((await guide.ask(ask, { clientId: child.id })).status).toBe(200)
    expect((await guide.ask(ask, { clientId: notMine.id })).problem).toBe('common/not-found')
    expect((await foreigner.ask(ask, { clientId: mine.id })).problem).toBe('common/not-found')
    expect((await leader.ask(ask, { clientId: newId() })).problem).toBe('common/not-found')
  }
  const save = { clientId: notMine.id, ...values(), version: 1 }
  expect((await guide.ask(contract.correctClient, save)).problem).toBe('common/not-found')
  expect((await foreigner.ask(contract.correctClient, save)).problem).toBe('common/not-found')
})

test('a birth date of which only the year is known stays a year, and a date that names a day is not known to the year', async () => {
  const wish = {
    ...registration(),
    birthDate: '1985-01-01',
    birthDatePrecision: 'year' as const,
    birthDateSource: 'IND',
  }
  const { body } = await leader.ask(contract.registerClient, { ...wish, familyName: 'Jaar' })
  const { client } = (await leader.ask(contract.getClientFile, { clientId: body.id })).body
  expect(client).toMatchObject({ birthDate: '1985-01-01', birthDatePrecision: 'year', birthDateSource: 'IND' })
  const day = await leader.ask(contract.registerClient, { ...wish, birthDate: '1985-11-23' })
  expect([day.problem, day.errors]).toEqual([
    'common/invalid-input',
    [{ pointer: '/birthDate', code: 'fault/more-precise' }],
  ])
  // Refused below as well.
  await expect(app.asOwner(`update client set birth_date = '1985-11-23' where id = $1`, [body.id])).rejects.toThrow(
    'birth_date_as_precise',
  )
})

test('a file is opened with a number, a municipality and a place in a household', async () => {
  const wish = {
    ...registration(),
    familyName: 'Eerste',
    municipalityId: here.municipalities[0]!.id,
    role: 'head' as const,
  }
  const parent = await leader.ask(contract.registerClient, wish)
  expect(parent.status).toBe(200)
  const baby = await leader.ask(contract.registerClient, {
    ...registration(),
    familyName: 'Tweede',
    birthDate: '2026-11-18',
    withClientId: parent.body.id,
    role: 'child',
  })
  expect(baby.body.number).toBe(parent.body.number + 1)
  const { body } = await leader.ask(contract.getClientFile, { clientId: baby.body.id })
  expect(body.household?.members.map((member) => member.role)).toEqual(['head', 'child'])
})

test('a name is kept without marks that nobody sees, and finds its person', async () => {
  const pasted = { ...registration(), givenNames: '\u202eZe\u200bkarias\u2069', familyName: 'Te\u00adsfa\tMaryam' }
  const { body, status } = await leader.ask(contract.registerClient, pasted)
  expect(status).toBe(200)
  const file = await leader.ask(contract.getClientFile, { clientId: body.id })
  expect(file.body.client).toMatchObject({ givenNames: 'Zekarias', familyName: 'Tesfa Maryam' })
  const found = await leader.ask(contract.searchClients, { q: '\u200ezekarias\u200e tesfa' })
  expect(found.body.rows.map(({ id }) => id)).toEqual([body.id])
})

test.each([
  ['a bell', 'Ze\u0007karias', 'fault/unseen-character'],
  ['a NUL', 'Ze\u0000karias', 'fault/unseen-character'],
  ['half a character', 'Ze\ud83dkarias', 'fault/unreadable-value'],
])('%s in a name is said at its field', async (_what, givenNames, code) => {
  const { status, body } = await leader.ask(contract.registerClient, { ...registration(), givenNames })
  expect([status, (body as unknown as { errors: unknown }).errors]).toEqual([422, [{ pointer: '/givenNames', code }]])
})

test('somebody who is there already is asked about once, with the reasons', async () => {
  const double = { ...registration(), givenNames: 'SAMIRA', familyName: 'khatib', birthDate: '1992-03-12' }
  const asked = await leader.ask(contract.registerClient, double)
  expect([asked.status, asked.problem]).toEqual([409, 'clients/possible-double'])
  const { candidates } = contract.possibleDoubleShape.parse((asked.body as unknown as { current: unknown }).current)
  expect(candidates).toEqual([expect.objectContaining({ id: mine.id, probably: true })])
  expect(candidates[0]!.reasons).toEqual(expect.arrayContaining(['same-name', 'same-birth-date']))

  const { body, status } = await leader.ask(contract.registerClient, {
    ...double,
    neverthelessReason: 'Nicht met dezelfde naam',
  })
  expect(status).toBe(200)
  const kept = await app.asSystem(here, (tx) =>
    tx.selectFrom('audit.event').select('why').where('client_id', '=', body.id).where('why', 'is not', null).execute(),
  )
  expect(kept).toEqual([{ why: 'Nicht met dezelfde naam' }])
})

test('a double that one may not see betrays nothing', async () => {
  const away = await app.signedIn('team-leader', here, { locationId: here.locations[1]!.id })
  const wish = { ...registration(), locationId: here.locations[1]!.id, vNumber: '2012345678' }
  expect((await away.ask(contract.registerClient, wish)).status).toBe(200)
})

test('two people save the same file: the second keeps their text and gets the first one beside it', async () => {
  const { id } = (await leader.ask(contract.registerClient, { ...registration(), familyName: 'Samen' })).body
  const save = { clientId: id, ...values(), familyName: 'Samen', version: 1 }
  expect((await leader.ask(contract.correctClient, { ...save, remarks: 'eerst' })).body).toEqual({ id, version: 2 })
  const late = await leader.ask(contract.correctClient, { ...save, remarks: 'later' })
  expect([late.status, late.problem]).toEqual([409, 'common/stale-version'])
  expect((late.body as unknown as { current: object }).current).toMatchObject({
    version: 2,
    values: { remarks: 'eerst' },
  })
  expect((await leader.ask(contract.getClient, { clientId: id })).body.values.remarks).toBe('eerst')
})

test('correcting asks about doubles only when it makes one', async () => {
  const { id } = (await leader.ask(contract.registerClient, { ...registration(), familyName: 'Dubbel' })).body
  const save = { clientId: id, ...values(), familyName: 'Dubbel', version: 1 }
  expect((await leader.ask(contract.correctClient, { ...save, vNumber: '2012345678' })).problem).toBe(
    'clients/possible-double',
  )
  expect((await leader.ask(contract.correctClient, { ...save, phone: '0612345678' })).status).toBe(200)
})

test('a guide corrects their own client, not where the file belongs', async () => {
  const before = (await guide.ask(contract.getClient, { clientId: child.id })).body
  expect(before.may).toEqual({ correct: true, relocate: false })
  const save = { clientId: child.id, ...before.values, version: before.version }
  const moved = await guide.ask(contract.correctClient, { ...save, locationId: here.locations[1]!.id })
  expect(moved.errors).toEqual([{ pointer: '/locationId', code: 'fault/unknown-choice' }])
  expect((await guide.ask(contract.correctClient, { ...save, phone: '0612345678' })).status).toBe(200)
  expect((await guide.ask(contract.registerClient, registration())).status).toBe(403)
})

test.each([
  ['a day that does not exist', { birthDate: '1990-02-31' }, 422, ['/birthDate']],
  ['tomorrow', { birthDate: '2026-11-19' }, 422, ['/birthDate']],
  ['no name at all', { givenNames: ' ', familyName: '' }, 422, ['/familyName']],
  ['a V-number of nine digits', { vNumber: '201234567' }, 422, ['/vNumber']],
  ['no e-mail address', { email: 'joke@' }, 422, ['/email']],
  ['an unknown location', { locationId: newId() }, 422, ['/locationId']],
  ['an unknown nationality', { nationalityId: newId() }, 422, ['/nationalityId']],
  ['an unknown municipality', { municipalityId: newId() }, 422, ['/municipalityId']],
  ['an unknown relative', { withClientId: newId(), role: 'child' }, 422, ['/withClientId']],
  ['a number for a name', { givenNames: 12, nareis: 'J' }, 422, ['/givenNames', '/nareis']],
  ['a field that nobody knows', { shoeSize: 42 }, 422, ['']],
  ['text of 1 MB', { remarks: 'a'.repeat(1024 * 1024) }, 422, ['/remarks']],
  ['text with a zero byte', { remarks: 'a\u0000b' }, 422, ['/remarks']],
  ['too much to read', { remarks: 'a'.repeat(3 * 1024 * 1024) }, 413, undefined],
])('%s is refused at its field', async (_case, change, status, pointers) => {
  const wish = { ...registration(), ...change }
  const answer = await leader.send('POST', '/api/v1/clients', wish)
  expect(answer.status).toBe(status)
  expect(answer.errors?.map((fault) => fault.pointer)).toEqual(pointers)
})

test.each(['geen-id', '1', "' or 1=1 --"])('no id at all: %s', async (id) => {
  const answer = await leader.send('GET', `/api/v1/clients/${encodeURIComponent(id)}/file`)
  expect([answer.status, answer.errors?.[0]?.pointer]).toEqual([422, '/clientId'])
})
