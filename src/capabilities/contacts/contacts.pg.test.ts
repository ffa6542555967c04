import { beforeAll, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { getClientFile } from '#capabilities/clients/contract.ts'
import { listTasks } from '#capabilities/planning/contract/tasks.ts'
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
import { listAppointments } from '#capabilities/planning/contract/appointments.ts'
import * as contract from './contract.ts'

let app: TestApp
let here: TestFoundation
let elsewhere: TestFoundation
let guide: Visitor
let leader: Visitor
let own: TestClient
let other: TestClient
let worker: { id: string }
let words: Record<'guidance' | 'desk' | 'legal' | 'phone' | 'school', string>

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  elsewhere = await aFoundation(app)
  worker = await aWorker(app, here, 'Joke Verhoef')
  own = await aClient(app, here, { givenNames: 'Rahel', familyName: 'Ghebremedhin' })
  other = await aClient(app, here)
  await aTrajectory(app, here, { clientId: own.id, workerId: worker.id })
  words = await app.asSystem(here, async (tx) => ({
    guidance: await aWord(tx, here, 'contact-kind', 'Maatschappelijke begeleiding'),
    desk: await aWord(tx, here, 'contact-kind', 'Infopunt'),
    legal: await aWord(tx, here, 'contact-kind', 'Juridisch'),
    phone: await aWord(tx, here, 'contact-manner', 'Telefoon'),
    school: await aWord(tx, here, 'contact-subject', 'School'),
  }))
  guide = await app.signedIn('guide', here, { workerId: worker.id, locationId: here.locations[0]!.id })
  leader = await app.signedIn('team-leader', here, { locationId: here.locations[0]!.id })
})

const talk = (changes: Partial<contract.ContactValues> = {}): contract.ContactValues => ({
  heldOn: '2026-11-18',
  kindId: words.guidance,
  mannerId: words.phone,
  subjectId: words.school,
  minutes: 15,
  workerId: worker.id,
  note: 'Brief van school samen gelezen.',
  ...changes,
})

test('a contact is recorded, found back on the file and among my last ones, and corrected', async () => {
  const made = await guide.ask(contract.recordContact, { clientId: own.id, ...talk() })
  expect([made.status, made.body.version]).toEqual([200, 1])
  const { contacts } = (await guide.ask(contract.myRecentContacts, {})).body
  expect(contacts[0]).toEqual({
    id: made.body.id,
    client: { id: own.id, name: 'Rahel Ghebremedhin' },
    heldOn: '2026-11-18',
    kind: 'Maatschappelijke begeleiding',
    subject: 'School',
    minutes: 15,
  })
  const file = (await guide.ask(getClientFile, { clientId: own.id })).body
  expect(JSON.stringify(file)).toContain('Brief van school samen gelezen.')

  const change = { contactId: made.body.id, ...talk({ minutes: 20, note: null }), version: 1 }
  expect((await guide.ask(contract.correctContact, change)).body).toEqual({ id: made.body.id, version: 2 })
  const read = (await guide.ask(contract.getContact, { contactId: made.body.id })).body
  expect(read).toEqual({
    id: made.body.id,
    clientId: own.id,
    values: talk({ minutes: 20, note: null }),
    version: 2,
    kindIds: [words.desk, words.guidance],
    may: { correct: true },
  })
})

test('somebody else was first: refused, with the record as it stands in the shape of the form', async () => {
  const { id } = (await guide.ask(contract.recordContact, { clientId: own.id, ...talk() })).body
  await leader.ask(contract.correctContact, { contactId: id, ...talk({ note: 'Van de teamleider' }), version: 1 })
  const late = await guide.ask(contract.correctContact, { contactId: id, ...talk({ note: 'Van mij' }), version: 1 })
  expect([late.status, late.problem]).toEqual([409, 'common/stale-version'])
  const { current } = late.body as unknown as { current: { version: number; values: contract.ContactValues } }
  expect([current.version, current.values.note]).toEqual([2, 'Van de teamleider'])
})

test('what is wrong is refused at its field', async () => {
  const ask = (changes: Partial<contract.ContactValues>) =>
    guide.ask(contract.recordContact, { clientId: own.id, ...talk(changes) })
  expect((await ask({ heldOn: '2026-11-19' })).errors).toEqual([{ pointer: '/heldOn', code: 'fault/in-the-future' }])
  await app.asOwner('update client set birth_date = $2 where id = $1', [own.id, '1988-04-02'])
  expect((await ask({ heldOn: '1988-04-01' })).errors).toEqual([{ pointer: '/heldOn', code: 'fault/before-birth' }])
  const { id: contactId, version } = (await ask({ heldOn: '1988-04-02' })).body
  const earlier = await guide.ask(contract.correctContact, { contactId, version, ...talk({ heldOn: '1988-04-01' }) })
  expect(earlier.errors).toEqual([{ pointer: '/heldOn', code: 'fault/before-birth' }])
  expect((await ask({ heldOn: '2026-02-31' })).errors).toEqual([
    { pointer: '/heldOn', code: 'fault/date-does-not-exist' },
  ])
  expect((await ask({ minutes: 1441 })).errors).toEqual([{ pointer: '/minutes', code: 'fault/out-of-range' }])
  expect((await ask({ kindId: words.school, mannerId: newId() })).errors).toEqual([
    { pointer: '/kindId', code: 'fault/unknown-choice' },
    { pointer: '/mannerId', code: 'fault/unknown-choice' },
  ])
  expect((await ask({ workerId: newId() })).errors?.[0]).toMatchObject({
    pointer: '/workerId',
    code: 'fault/unknown-reference',
  })
  expect((await ask({ note: 'x'.repeat(1_000_000) })).errors).toEqual([
    { pointer: '/note', code: 'fault/too-long', params: { max: 20_000 } },
  ])
})

test('a guide writes down contacts of the clients coupled to them, and of nobody else', async () => {
  const wish = { clientId: other.id, ...talk() }
  expect((await guide.ask(contract.recordContact, wish)).problem).toBe('common/not-found')
  expect((await guide.ask(contract.prepareContact, { clientId: other.id })).problem).toBe('common/not-found')
  const { id } = (await leader.ask(contract.recordContact, wish)).body
  expect((await guide.ask(contract.getContact, { contactId: id })).problem).toBe('common/not-found')
  const change = { contactId: id, ...talk(), version: 1 }
  expect((await guide.ask(contract.correctContact, change)).problem).toBe('common/not-found')
})

test('another location and another foundation see nothing of it', async () => {
  const { id } = (await guide.ask(contract.recordContact, { clientId: own.id, ...talk() })).body
  const lisse = await app.signedIn('team-leader', here, { locationId: here.locations[1]!.id })
  const stranger = await app.signedIn('team-leader', elsewhere)
  for (const visitor of [lisse, stranger]) {
    expect((await visitor.ask(contract.getContact, { contactId: id })).problem).toBe('common/not-found')
    expect((await visitor.ask(contract.recordContact, { clientId: own.id, ...talk() })).problem).toBe(
      'common/not-found',
    )
    const change = { contactId: id, ...talk(), version: 1 }
    expect((await visitor.ask(contract.correctContact, change)).status).toBeGreaterThanOrEqual(404)
  }
  const coordinator = await app.signedIn('coordinator', here)
  expect((await coordinator.ask(contract.getContact, { contactId: id })).problem).toBe('common/not-allowed')
})

test('a new contact starts from what fits: guidance while it runs, else the information point; legal for who is', async () => {
  const proposed = async (visitor: Visitor, client: TestClient) =>
    (await visitor.ask(contract.prepareContact, { clientId: client.id })).body
  expect(await proposed(guide, own)).toEqual({
    clientName: 'Rahel Ghebremedhin',
    kindIds: [words.desk, words.guidance],
    kindId: words.guidance,
    workerId: worker.id,
    today: '2026-11-18',
    usualSubjectIds: [words.school],
  })
  expect((await proposed(leader, other)).kindId).toBe(words.desk)
  const adviser = await app.signedIn('legal-adviser', here)
  expect((await proposed(adviser, own)).kindId).toBe(words.legal)

  const settled = await aClient(app, here)
  const { id: trajectoryId } = await aTrajectory(app, here, { clientId: settled.id, workerId: worker.id })
  await app.asSystem(here, (tx) =>
    tx
      .insertInto('placement')
      .values({ foundation_id: here.id, id: newId(), client_id: settled.id, housed_on: '2024-11-18' })
      .execute(),
  )
  expect((await proposed(guide, settled)).kindId).toBe(words.desk)
  await app.asSystem(here, (tx) =>
    tx
      .insertInto('trajectory_extension')
      .values({
        foundation_id: here.id,
        id: newId(),
        client_id: settled.id,
        trajectory_id: trajectoryId,
        until_on: '2026-11-18',
        reason: 'Nog niet zelfstandig',
        said_on: '2026-11-01',
      })
      .execute(),
  )
  expect((await proposed(guide, settled)).kindId).toBe(words.guidance)
})

test('sent again after a lost answer it is kept once; with other words both are shown, and nothing is written over', async () => {
  const contactId = newId()
  const wish = { clientId: own.id, contactId, ...talk({ note: 'Eén keer' }) }
  const answers = await Promise.all([guide, guide, guide].map((who) => who.ask(contract.recordContact, wish)))
  expect(answers.map(({ status, body }) => [status, body.id])).toEqual([1, 2, 3].map(() => [200, contactId]))
  const file = JSON.stringify((await guide.ask(getClientFile, { clientId: own.id })).body)
  expect(file.split('Eén keer')).toHaveLength(2)

  const other = await guide.ask(contract.recordContact, { ...wish, note: 'Anders' })
  expect([other.status, other.problem]).toEqual([409, 'common/stale-version'])
  expect((other.body as unknown as { current: { values: { note: string } } }).current.values.note).toBe('Eén keer')
  const fromElsewhere = await guide.ask(contract.recordContact, { ...wish, clientId: own.id, minutes: 16 })
  expect(fromElsewhere.status).toBe(409)
})

test('an id that is somebody else’s contact is told as if it were not there', async () => {
  const { id } = (await leader.ask(contract.recordContact, { clientId: other.id, ...talk() })).body
  const taken = await guide.ask(contract.recordContact, { clientId: own.id, contactId: id, ...talk() })
  expect(taken.problem).toBe('common/not-found')
})

test('one talk with a family is a contact of each; whoever is out of sight is refused, and nothing is written', async () => {
  const sister = await aClient(app, here, { givenNames: 'Senait', familyName: 'Ghebremedhin' })
  await aTrajectory(app, here, { clientId: sister.id, workerId: worker.id })
  const wish = { clientId: own.id, alsoClientIds: [sister.id, own.id, sister.id], ...talk({ note: 'Samen gesproken' }) }
  expect((await guide.ask(contract.recordContact, wish)).status).toBe(200)
  for (const [client, name] of [
    [sister, 'Rahel Ghebremedhin'],
    [own, 'Senait Ghebremedhin'],
  ] as const) {
    const { events } = (await guide.ask(getClientFile, { clientId: client.id })).body
    const held = events.filter((one) => (one.detail as { note?: string }).note === 'Samen gesproken')
    expect(held.map((one) => (one.detail as { together?: string[] }).together)).toEqual([[name]])
  }
  const hidden = { clientId: own.id, alsoClientIds: [other.id], ...talk({ note: 'Nooit' }) }
  expect((await guide.ask(contract.recordContact, hidden)).errors).toEqual([
    { pointer: '/alsoClientIds', code: 'fault/unknown-reference' },
  ])
  expect(JSON.stringify((await guide.ask(getClientFile, { clientId: own.id })).body)).not.toContain('Nooit')
})

test('what is still to be done becomes a task of who writes it down, once', async () => {
  const what = { followUp: 'DigiD aanvragen', followUpOn: '2026-11-25' }
  const wish = { clientId: own.id, contactId: newId(), ...what, ...talk() }
  await guide.ask(contract.recordContact, wish)
  await guide.ask(contract.recordContact, wish)
  const { tasks } = (await guide.ask(listTasks, {})).body
  expect(tasks.map(({ title, dueOn, urgency, client }) => [title, dueOn, urgency, client?.id])).toEqual([
    ['DigiD aanvragen', '2026-11-25', 'soon', own.id],
  ])
  const refused = async (change: object) =>
    (await guide.ask(contract.recordContact, { ...wish, contactId: newId(), ...change })).errors
  expect(await refused({ followUpOn: null })).toEqual([{ pointer: '/followUpOn', code: 'fault/required' }])
  expect(await refused({ followUp: null })).toEqual([{ pointer: '/followUp', code: 'fault/required' }])
})

test('ten times at once, from ten tabs: one contact, one task, and ten the same answers', async () => {
  const what = { followUp: 'Brief zoeken', followUpOn: '2026-11-26' }
  const wish = { clientId: own.id, contactId: newId(), ...talk({ note: 'Tien keer' }), ...what }
  const answers = await Promise.all(Array.from({ length: 10 }, () => guide.ask(contract.recordContact, wish)))
  expect(answers.map(({ status, body }) => [status, body])).toEqual(
    answers.map(() => [200, { id: wish.contactId, version: 1 }]),
  )
  const file = JSON.stringify((await guide.ask(getClientFile, { clientId: own.id })).body)
  expect(file.split('Tien keer')).toHaveLength(2)
  const { tasks } = (await guide.ask(listTasks, {})).body
  expect(tasks.filter(({ title }) => title === 'Brief zoeken')).toHaveLength(1)
})

test('a next appointment in the same breath stands in the calendar of who held the contact, once', async () => {
  const days = { fromOn: '2026-11-23', untilOn: '2026-12-20' }
  const planned = async () => (await guide.ask(listAppointments, days)).body.appointments
  const wish = { clientId: own.id, contactId: newId(), meetOn: '2026-11-25', meetAt: '14:00', ...talk() }
  expect((await guide.ask(contract.recordContact, wish)).status).toBe(200)
  await guide.ask(contract.recordContact, wish)
  expect(await planned()).toMatchObject([
    {
      kind: 'talk',
      fromAt: '2026-11-25T13:00:00.000Z',
      untilAt: '2026-11-25T14:00:00.000Z',
      clients: [{ id: own.id }],
    },
  ])
  const refused = async (change: object) => {
    const contactId = newId()
    const { errors } = await guide.ask(contract.recordContact, { ...wish, contactId, ...change })
    expect((await guide.ask(contract.getContact, { contactId })).status).toBe(404)
    return errors?.map(({ pointer, code }) => `${pointer} ${code}`)
  }
  expect(await refused({ meetAt: '14:30' })).toEqual(['/meetAt fault/taken-then'])
  expect(await refused({ meetAt: null })).toEqual(['/meetAt fault/required'])
  expect(await refused({ meetOn: null })).toEqual(['/meetOn fault/required'])
  expect(await refused({ meetOn: '2020-01-01' })).toEqual(['/meetOn fault/is-past'])
  expect(await refused({ meetAt: '25:00' })).toEqual(['/meetAt fault/no-hour'])
  expect(await planned()).toHaveLength(1)
})
