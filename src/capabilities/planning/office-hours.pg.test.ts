import { beforeAll, beforeEach, expect, test } from 'vitest'
import { openForWalkIn } from '#capabilities/access/contract/openings.ts'
import {
  aClient,
  aFoundation,
  aTrajectory,
  aWord,
  aWorker,
  type TestClient,
  type TestFoundation,
} from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import { forgetVisitors } from './commands/forget-visitors.ts'
import * as contract from './contract/office-hours.ts'

let app: TestApp
let here: TestFoundation
let hillegom: string
let desk: Visitor
let guide: Visitor
let colleague: Visitor
let leader: Visitor
let joke: { id: string; name: string }
let mother: TestClient
let words: Record<'guidance' | 'info' | 'post' | 'tigrinya', string>

beforeAll(async () => {
  app = await testApp({ today: '2026-11-23' })
})
beforeEach(async () => {
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  hillegom = here.locations[0]!.id
  joke = await aWorker(app, here, 'Joke Verhoef')
  const piet = await aWorker(app, here, 'Piet Bos')
  desk = await app.signedIn('receptionist', here, { locationId: hillegom })
  guide = await app.signedIn('guide', here, { locationId: hillegom, workerId: joke.id })
  colleague = await app.signedIn('guide', here, { locationId: hillegom, workerId: piet.id })
  leader = await app.signedIn('team-leader', here, { locationId: hillegom })
  mother = await aClient(app, here, { givenNames: 'Rahel', familyName: 'Tesfay' })
  await app.asOwner('update client set location_id = $2 where id = $1', [mother.id, hillegom])
  await aTrajectory(app, here, { clientId: mother.id, workerId: joke.id, startedOn: '2024-11-01' })
  await app.asSystem(here, async (tx) => {
    words = {
      guidance: await aWord(tx, here, 'contact-kind', 'Maatschappelijke begeleiding'),
      info: await aWord(tx, here, 'contact-kind', 'Infopunt'),
      post: await aWord(tx, here, 'contact-subject', 'Post'),
      tigrinya: await aWord(tx, here, 'language', 'Tigrinya'),
    }
  })
})

const arrive = (who: Visitor, more: Record<string, unknown> = {}) =>
  who.ask(contract.recordArrival, {
    locationId: hillegom,
    clientId: null,
    calledName: null,
    languageId: null,
    needsInterpreter: false,
    question: 'Post',
    kind: 'social',
    ...more,
  })
const talk = (more: Record<string, unknown> = {}) => ({
  kindId: words.guidance,
  subjectId: words.post,
  minutes: 20,
  note: null,
  triage: null,
  triageElsewhere: null,
  ...more,
})
const board = async (who: Visitor) => (await who.ask(contract.listVisits, {})).body
const contactsOf = async (clientId: string) =>
  (await app.asOwner('select id, minutes, worker_id from contact_moment where client_id = $1', [clientId])) as unknown
const faults = ({ errors }: { errors?: { pointer: string; code: string }[] | undefined }) =>
  (errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)

test('numbers of the day run on from one, also when two desks press at once', async () => {
  const answers = await Promise.all(Array.from({ length: 8 }, (_, at) => arrive(at % 2 ? desk : guide)))
  expect(answers.map(({ body }) => body.number).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
})

test('the board says who waits, with whom they are, and who has been here longer than two years', async () => {
  await arrive(desk, { clientId: mother.id, languageId: words.tigrinya, needsInterpreter: true })
  const [visit] = (await board(desk)).visits
  expect(visit).toMatchObject({
    number: 1,
    client: { id: mother.id, name: 'Rahel Tesfay' },
    guides: [{ id: joke.id, name: 'Joke Verhoef' }],
    beyondTwoYears: true,
    language: 'Tigrinya',
    needsInterpreter: true,
    state: 'waiting',
  })
})

test('somebody is at the desk once, and only whom the desk knows', async () => {
  const stranger = await aClient(app, here, { givenNames: 'Omar', familyName: 'Elders' })
  await app.asOwner('update client set location_id = $2 where id = $1', [stranger.id, here.locations[1]!.id])
  await arrive(desk, { clientId: mother.id })
  expect(faults(await arrive(desk, { clientId: mother.id }))).toEqual(['/clientId fault/already-there'])
  expect(faults(await arrive(desk, { clientId: stranger.id }))).toEqual(['/clientId fault/unknown-reference'])
  expect(faults(await arrive(desk, { locationId: here.locations[1]!.id }))).toEqual([
    '/locationId fault/unknown-choice',
  ])
})

test('of two guides who take the same visitor the second hears it, and nothing changes for the first', async () => {
  const { body } = await arrive(desk, { clientId: mother.id })
  const call = (who: Visitor) => who.ask(contract.callVisitor, { visitId: body.id, version: 1, roomId: null })
  const both = await Promise.all([call(guide), call(colleague)])
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
  expect(both.find(({ status }) => status === 409)!.problem).toBe('planning/visitor-taken')
  expect((await board(desk)).visits).toMatchObject([{ state: 'called', calledBy: expect.anything() as unknown }])
})

test('a talk ends as a contact in the file, once, with who helped', async () => {
  const { body } = await arrive(desk, { clientId: mother.id })
  const called = await guide.ask(contract.callVisitor, { visitId: body.id, version: 1, roomId: null })
  const finish = { visitId: body.id, version: called.body.version, ...talk({ triage: 'support' }) }
  const done = await guide.ask(contract.finishVisit, finish)
  expect(done.status).toBe(200)
  expect((await guide.ask(contract.finishVisit, finish)).problem).toBe('planning/visitor-taken')
  expect(await contactsOf(mother.id)).toEqual([{ id: body.id, minutes: 20, worker_id: joke.id }])
  expect((await board(desk)).visits).toMatchObject([{ state: 'done', recorded: true }])
  expect(await app.asOwner('select triage_outcome from visit where id = $1', [body.id])).toEqual([
    { triage_outcome: 'support' },
  ])
})

test('a guide who does not see the file opens it first; until then nothing is written down', async () => {
  const { body } = await arrive(desk, { clientId: mother.id })
  const called = await colleague.ask(contract.callVisitor, { visitId: body.id, version: 1, roomId: null })
  const asked = async () => (await colleague.ask(contract.getVisit, { visitId: body.id })).body
  expect((await asked()).may).toEqual({ record: false, open: true, takeIn: false })
  const finish = { visitId: body.id, version: called.body.version, ...talk() }
  expect((await colleague.ask(contract.finishVisit, finish)).status).toBe(404)
  expect(await contactsOf(mother.id)).toEqual([])
  await colleague.ask(openForWalkIn, { clientId: mother.id, reason: 'Komt met een brief op het spreekuur' })
  expect((await asked()).may).toEqual({ record: true, open: false, takeIn: false })
  expect((await colleague.ask(contract.finishVisit, finish)).status).toBe(200)
  expect(await contactsOf(mother.id)).toHaveLength(1)
})

test('of somebody unknown the talk is counted, and no word about who it was stays', async () => {
  const { body } = await arrive(desk, { calledName: 'de heer met de rode jas', question: 'Cursus' })
  const called = await guide.ask(contract.callVisitor, { visitId: body.id, version: 1, roomId: null })
  const finish = { visitId: body.id, version: called.body.version, ...talk({ kindId: words.info }) }
  expect(faults(await guide.ask(contract.finishVisit, { ...finish, note: 'Omar' }))).toEqual([
    '/note fault/nobody-to-note',
  ])
  await guide.ask(contract.finishVisit, finish)
  expect(await app.asOwner('select called_name, question from visit where id = $1', [body.id])).toEqual([
    { called_name: null, question: null },
  ])
  expect(await app.asOwner('select minutes, kind_id from visitor_contact where id = $1', [body.id])).toEqual([
    { minutes: 20, kind_id: words.info },
  ])
})

test('of who was unknown and whose visit was never ended, no word is left the day after', async () => {
  const { body } = await arrive(desk, { calledName: 'mevrouw met de kinderwagen', question: 'Brief' })
  const { body: known } = await arrive(desk, { clientId: mother.id, question: 'Brief van school' })
  const wordsOf = (id: string) => app.asOwner('select called_name, question from visit where id = $1', [id])
  const forget = (at: string) => forgetVisitors({ database: app.database }, here.id, new Date(at))
  await forget('2026-11-23T20:00:00Z')
  expect(await wordsOf(body.id)).toEqual([{ called_name: 'mevrouw met de kinderwagen', question: 'Brief' }])
  await forget('2026-11-24T02:00:00Z')
  expect(await wordsOf(body.id)).toEqual([{ called_name: null, question: null }])
  expect(await wordsOf(known.id)).toEqual([{ called_name: null, question: 'Brief van school' }])
})

test('back to the waiting room and gone: what cannot be is refused', async () => {
  const { body } = await arrive(desk)
  const wait = (version: number) => desk.ask(contract.sendBackToWait, { visitId: body.id, version })
  expect((await wait(1)).problem).toBe('planning/visitor-taken')
  await guide.ask(contract.callVisitor, { visitId: body.id, version: 1, roomId: null })
  expect((await wait(2)).status).toBe(200)
  expect((await desk.ask(contract.letVisitorLeave, { visitId: body.id, version: 3 })).status).toBe(200)
  expect((await board(desk)).visits).toMatchObject([{ number: 1, state: 'left', calledBy: null }])
})

test('who may not see a visit: another location, another function, yesterday, a secret client', async () => {
  const { body } = await arrive(desk, { clientId: mother.id })
  const opens = async (who: Visitor) => (await who.ask(contract.getVisit, { visitId: body.id })).status
  const lisse = await app.signedIn('receptionist', here, { locationId: here.locations[1]!.id })
  const coordinator = await app.signedIn('coordinator', here)
  expect([await opens(desk), await opens(lisse), await opens(coordinator)]).toEqual([200, 404, 403])
  await app.asOwner(`update visit set visit_on = '2026-11-22' where id = $1`, [body.id])
  expect([await opens(desk), await opens(guide), await opens(leader)]).toEqual([404, 404, 200])
  await app.asOwner('update client set secret = true where id = $1', [mother.id])
  expect([await opens(desk), await opens(leader)]).toEqual([404, 404])
})

const intake = (visitId: string, more: Record<string, unknown> = {}) => ({
  visitId,
  givenNames: 'Berhane',
  familyName: 'Tesfay',
  callName: null,
  sayName: null,
  birthDate: '1991-02-03',
  birthDatePrecision: 'day' as const,
  birthDateEstimated: false,
  birthDateSource: null,
  sex: null,
  nationalityId: null,
  languageId: words.tigrinya,
  targetGroupId: null,
  nareis: false,
  vNumber: null,
  phone: null,
  email: null,
  contactWay: null,
  mayWriteHome: true,
  secondContact: null,
  needsInterpreter: true,
  remarks: null,
  locationId: hillegom,
  municipalityId: null,
  withClientId: null,
  role: null,
  neverthelessReason: null,
  ...more,
})

test('somebody unknown becomes a client at the desk: the visit is theirs, once, and the word to call them is gone', async () => {
  const { body } = await arrive(desk, { calledName: 'Berhane', languageId: words.tigrinya })
  const seen = async (who: Visitor) => (await who.ask(contract.getVisit, { visitId: body.id })).body
  expect([(await seen(leader)).may.takeIn, (await seen(guide)).may.takeIn]).toEqual([true, false])
  expect((await guide.ask(contract.takeInVisitor, intake(body.id))).status).toBe(403)
  const elsewhere = await app.signedIn('team-leader', here, { locationId: here.locations[1]!.id })
  expect((await elsewhere.ask(contract.takeInVisitor, intake(body.id))).status).toBe(404)
  const taken = await leader.ask(contract.takeInVisitor, intake(body.id))
  expect(taken.status).toBe(200)
  expect((await seen(leader)).visit).toMatchObject({ client: { id: taken.body.id }, calledName: null, number: 1 })
  expect((await seen(leader)).may.takeIn).toBe(false)
  expect((await leader.ask(contract.takeInVisitor, intake(body.id))).problem).toBe('planning/visitor-taken')
})

test('intake at the desk refuses what intake refuses, and then nothing has changed', async () => {
  const { body } = await arrive(desk, { calledName: 'Berhane' })
  const faulty = await leader.ask(contract.takeInVisitor, intake(body.id, { withClientId: mother.id }))
  expect(faults(faulty)).toEqual(['/role fault/required'])
  const known = await aClient(app, here, { givenNames: 'Berhane', familyName: 'Tesfay', bornOn: '1991-02-03' })
  expect((await leader.ask(contract.takeInVisitor, intake(body.id))).problem).toBe('clients/possible-double')
  expect((await board(leader)).visits).toMatchObject([{ client: null, calledName: 'Berhane' }])
  const rows = await app.asOwner(`select id from client where given_names = 'Berhane' and foundation_id = $1`, [
    here.id,
  ])
  expect(rows).toEqual([{ id: known.id }])
})

test('earlier days: how many came, how long they waited and who helped, for who leads; a day opens', async () => {
  const first = await arrive(desk, { clientId: mother.id })
  await arrive(desk, { calledName: 'Omar' })
  app.setNow('2026-11-23T11:25:00Z')
  const called = await guide.ask(contract.callVisitor, { visitId: first.body.id, version: 1, roomId: null })
  await guide.ask(contract.finishVisit, { visitId: first.body.id, version: called.body.version, ...talk() })
  expect((await leader.ask(contract.listDeskDays, {})).body.days).toEqual([])
  app.setNow('2026-11-24T11:00:00Z')
  try {
    expect((await leader.ask(contract.listDeskDays, {})).body.days).toEqual([
      { visitOn: '2026-11-23', came: 2, done: 1, left: 1, usualWait: 25, longestWait: 25, helpers: ['Joke Verhoef'] },
    ])
    const day = await leader.ask(contract.listPastVisits, { visitOn: '2026-11-23' })
    expect(day.body.visits).toMatchObject([
      { number: 1, client: { name: 'Rahel Tesfay' } },
      { number: 2, client: null },
    ])
    const elsewhere = await app.signedIn('team-leader', here, { locationId: here.locations[1]!.id })
    expect((await elsewhere.ask(contract.listDeskDays, {})).body.days).toEqual([])
    expect((await desk.ask(contract.listDeskDays, {})).status).toBe(403)
  } finally {
    app.setNow('2026-11-23T11:00:00Z')
  }
})

test('the screen of the waiting room has numbers and rooms and nothing else, also of who is kept out of sight', async () => {
  await arrive(desk, { clientId: mother.id })
  await arrive(desk, { calledName: 'Omar', question: 'Cursus' })
  await app.asOwner('update client set secret = true where id = $1', [mother.id])
  const { body } = await desk.ask(contract.listWaitingNumbers, {})
  expect(body).toEqual({ location: 'Hillegom', called: [], waiting: [1, 2] })
})

test('who leads sets the times, closes a day, and says who is there; away is marked', async () => {
  const hour = {
    locationId: hillegom,
    kind: 'social' as const,
    weekday: 1,
    opensAt: '10:30',
    closesAt: '12:00',
    fromOn: null,
    untilOn: null,
  }
  expect((await guide.ask(contract.openOfficeHour, hour)).status).toBe(403)
  expect(faults(await leader.ask(contract.openOfficeHour, { ...hour, closesAt: '10:00' }))).toEqual([
    '/closesAt fault/ends-before-start',
  ])
  await leader.ask(contract.openOfficeHour, hour)
  expect((await board(desk)).hours).toMatchObject([{ opensAt: '10:30', closesAt: '12:00' }])
  const duty = { locationId: hillegom, onDate: '2026-11-23', workerId: joke.id, languageId: null, roomId: null }
  const put = await leader.ask(contract.putOnDuty, duty)
  expect(faults(await leader.ask(contract.putOnDuty, duty))).toEqual(['/workerId fault/already-there'])
  await leader.ask(contract.putOnDuty, { ...duty, workerId: null, languageId: words.tigrinya })
  await app.asOwner(
    `insert into absence (foundation_id, id, worker_id, kind, from_on) values ($1, gen_random_uuid(), $2, 'leave', '2026-11-20')`,
    [here.id, joke.id],
  )
  expect((await board(guide)).duties).toMatchObject([
    { worker: { name: 'Joke Verhoef' }, absent: true },
    { worker: null, language: 'Tigrinya', absent: false },
  ])
  expect((await guide.ask(contract.takeOffDuty, { dutyId: put.body.id })).status).toBe(403)
  await leader.ask(contract.closeForADay, { locationId: hillegom, onDate: '2026-11-23', reason: 'Studiedag' })
  expect(await board(desk)).toMatchObject({ hours: [], closedBecause: 'Studiedag' })
})
