import { beforeAll, beforeEach, expect, test } from 'vitest'
import {
  aClient,
  aFoundation,
  aTrajectory,
  aWord,
  aWorker,
  type TestFoundation,
} from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import { newId } from '#kernel/ids.ts'
import { planAppointment } from './contract/appointments.ts'
import * as contract from './contract/own-calendar.ts'

let app: TestApp
let here: TestFoundation
let [guide, interpreter, nobody]: Visitor[] = []
let workerId: string

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
})
beforeEach(async () => {
  app.setNow('2026-11-18T11:00:00Z')
  here = await aFoundation(app, { locations: ['Hillegom'] })
  const locationId = here.locations[0]!.id
  const [joke, tolk] = [await aWorker(app, here, 'Joke Verhoef'), await aWorker(app, here, 'Selam Tolk')]
  workerId = joke.id
  guide = await app.signedIn('guide', here, { locationId, workerId })
  interpreter = await app.signedIn('interpreter', here, { locationId, workerId: tolk.id })
  nobody = await app.signedIn('guide', here, { locationId })
  const client = await aClient(app, here, { givenNames: 'Rahel', familyName: 'Tesfay' })
  await aTrajectory(app, here, { clientId: client.id, workerId })
  const planned = await guide.ask(planAppointment, {
    kind: 'home-visit',
    title: 'Rahel, over de huur',
    onDate: '2026-11-24',
    fromTime: '10:00',
    untilTime: '11:00',
    locationId,
    roomId: null,
    place: 'bij de cliënt thuis',
    workerIds: [workerId],
    clientIds: [client.id],
    interpreterId: tolk.id,
    interpreterLanguageId: null,
    note: 'geheim',
    repeat: null,
  })
  if (planned.status !== 200) throw new Error(`not planned: ${planned.status}`)
})

const feed = async (who: Visitor = guide!) => new URL((await who.ask(contract.makeOwnFeed, {})).body.address).pathname
const read = (path: string, ip = '10.1.1.1') => app.http.inject({ method: 'GET', url: path, remoteAddress: ip })

test('an address reads the own calendar without a session: hours, kind and place, and nobody’s name', async () => {
  const path = await feed()
  const answer = await read(path)
  expect(answer.statusCode).toBe(200)
  expect(answer.headers).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8',
    'cache-control': 'private, max-age=600',
    'x-robots-tag': 'noindex, nofollow',
  })
  expect(answer.body).toContain('SUMMARY:Huisbezoek\r\n')
  expect(answer.body).toContain('DTSTART;TZID=Europe/Amsterdam:20261124T100000\r\n')
  expect(answer.body).not.toMatch(/Rahel|Tesfay|RT\)|geheim|huur|Joke/)
  const forInterpreter = (await read(await feed(interpreter!))).body
  expect(forInterpreter).toContain('SUMMARY:Tolken\r\n')
  expect(forInterpreter).not.toMatch(/Huisbezoek|Rahel/)
})

test('the last day of a term that one minds stands in it as a whole day, without its file or what it is about', async () => {
  const adviser = await aWorker(app, here, 'Anna de Wit')
  const visitor = await app.signedIn('legal-adviser', here, { locationId: here.locations[0]!.id, workerId: adviser.id })
  await app.asSystem(here, async (tx) => {
    const client = await tx
      .selectFrom('client')
      .select('id')
      .where('foundation_id', '=', here.id)
      .executeTakeFirstOrThrow()
    const at = { foundation_id: here.id, client_id: client.id }
    const case_id = newId()
    const kind_id = await aWord(tx, here, 'legal-case-kind', 'Naturalisatie')
    await tx
      .insertInto('legal_case')
      .values({ ...at, id: case_id, kind_id, opened_on: '2026-01-02' })
      .execute()
    const days = { from_on: '2026-11-08', due_on: '2026-11-30', plain_on: '2026-11-29' }
    const minders = { owner_id: workerId, deputy_id: adviser.id }
    await tx
      .insertInto('legal_term')
      .values({ ...at, id: newId(), case_id, subject: 'geheim bezwaar', value: 3, unit: 'weeks', ...days, ...minders })
      .execute()
  })
  const { body } = await read(await feed(visitor))
  expect(body).toContain('DTSTART;VALUE=DATE:20261129\r\nDTEND;VALUE=DATE:20261130\r\nTRANSP:TRANSPARENT\r\n')
  expect(body).toContain('SUMMARY:Termijn: laatste dag (vervanger)\r\n')
  expect(body).not.toMatch(/Rahel|Tesfay|geheim|bezwaar/)
  // Who guides does not see the legal dossier, and their calendar does not tell of it.
  expect((await read(await feed())).body).not.toContain('Termijn')
})

test('only its hash is kept; a new one ends the old, and withdrawn is not there', async () => {
  const first = await feed()
  const secret = first.split('/').at(-1)!.replace('.ics', '')
  const rows = await app.asOwner<{ all: string }>(
    'select o::text as all from own_calendar o where foundation_id = $1',
    [here.id],
  )
  expect(rows.map(({ all }) => all).join()).not.toContain(secret)
  const second = await feed()
  expect([(await read(first)).statusCode, (await read(second)).statusCode]).toEqual([404, 200])
  expect((await guide!.ask(contract.getOwnCalendar, {})).body.feed).toEqual({
    madeOn: '2026-11-18',
    readOn: '2026-11-18',
  })
  expect((await guide!.ask(contract.withdrawOwnFeed, {})).status).toBe(200)
  const gone = await read(second)
  const never = await read('/kalender/nothing-of-the-kind.ics')
  expect([gone.statusCode, gone.json().type]).toEqual([404, never.json().type])
  expect((await guide!.ask(contract.getOwnCalendar, {})).body.feed).toBeNull()
})

test('it ends with the function, and with the service', async () => {
  const path = await feed()
  await app.asOwner(`update role_holding set until_on = '2026-11-17' where worker_id = $1`, [workerId])
  expect((await read(path)).statusCode).toBe(404)
  await app.asOwner('update role_holding set until_on = null where worker_id = $1', [workerId])
  expect((await read(path)).statusCode).toBe(200)
  await app.asOwner(`update worker set left_service_on = '2026-11-17' where id = $1`, [workerId])
  expect((await read(path)).statusCode).toBe(404)
})

test('guesses are counted by where they come from; who reads a real one is not held up by them', async () => {
  const path = await feed()
  for (let at = 0; at < 60; at++) await read(`/kalender/guess-${at}.ics`, '10.9.9.9')
  expect((await read('/kalender/guess.ics', '10.9.9.9')).statusCode).toBe(429)
  expect((await read(path, '10.1.1.2')).statusCode).toBe(200)
})

test('what is heard by mail is one’s own choice; the second of two sees what the first chose', async () => {
  expect((await guide!.ask(contract.getOwnCalendar, {})).body).toMatchObject({
    reminder: false,
    ofOwnPlans: false,
    version: 0,
  })
  const choose = (version: number) =>
    guide!.ask(contract.chooseOwnLetters, { reminder: true, ofOwnPlans: false, version })
  expect((await choose(0)).body).toEqual({ version: 1 })
  expect((await choose(1)).body).toEqual({ version: 2 })
  expect((await choose(1)).problem).toBe('common/stale-version')
  expect((await interpreter!.ask(contract.getOwnCalendar, {})).body.reminder).toBe(false)
})

test('an account that belongs to nobody of the team has no calendar', async () => {
  expect((await nobody!.ask(contract.getOwnCalendar, {})).body.may).toEqual({ change: false })
  expect((await nobody!.ask(contract.makeOwnFeed, {})).problem).toBe('common/not-allowed')
})
