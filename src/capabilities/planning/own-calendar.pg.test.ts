import { beforeAll, beforeEach, expect, test } from 'vitest'
import { aClient, aFoundation, aTrajectory, aWorker, type TestFoundation } from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
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
