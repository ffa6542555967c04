import { beforeAll, beforeEach, expect, test } from 'vitest'
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
import { postLetters, remindOfTomorrow } from './commands/letters.ts'
import * as contract from './contract/appointments.ts'

let app: TestApp
let here: TestFoundation
let [guide, colleague, interpreter]: Visitor[] = []
let [joke, piet, tolk]: { id: string; name: string }[] = []
let mother: TestClient

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
})
beforeEach(async () => {
  app.setNow('2026-11-18T11:00:00Z')
  here = await aFoundation(app, { locations: ['Hillegom'] })
  const locationId = here.locations[0]!.id
  ;[joke, piet, tolk] = [
    await aWorker(app, here, 'Joke Verhoef'),
    await aWorker(app, here, 'Piet Bos'),
    await aWorker(app, here, 'Selam Tolk'),
  ]
  guide = await app.signedIn('guide', here, { locationId, workerId: joke.id })
  colleague = await app.signedIn('guide', here, { locationId, workerId: piet.id })
  interpreter = await app.signedIn('interpreter', here, { locationId, workerId: tolk.id })
  mother = await aClient(app, here, { givenNames: 'Rahel', familyName: 'Tesfay' })
  await aTrajectory(app, here, { clientId: mother.id, workerId: joke.id })
  await reachedBy('e-mail')
})

const reachedBy = (way: string) =>
  app.asOwner(`update client set email = 'rahel@post.example', contact_way = $1 where id = $2`, [way, mother.id])
const wishOf = (more: Partial<contract.AppointmentValues> = {}): contract.AppointmentValues => ({
  kind: 'legal',
  title: 'Rahel over de huur',
  onDate: '2026-11-24',
  fromTime: '10:00',
  untilTime: '11:00',
  locationId: here.locations[0]!.id,
  roomId: null,
  place: null,
  workerIds: [joke!.id, piet!.id],
  clientIds: [mother.id],
  interpreterId: null,
  interpreterLanguageId: null,
  note: 'geheim',
  ...more,
})
type Plan = Partial<contract.AppointmentValues> & { tellClients?: boolean; repeat?: contract.Repeat }
const plan = async ({ tellClients = false, repeat, ...more }: Plan = {}) => {
  const answer = await guide!.ask(contract.planAppointment, { ...wishOf(more), repeat: repeat ?? null, tellClients })
  expect(answer.status).toBe(200)
  return answer.body
}
const change = async (id: string, version: number, more: Partial<contract.AppointmentValues>) =>
  (await guide!.ask(contract.correctAppointment, { appointmentId: id, ...wishOf(more), version })).status
/** What is posted now: to whom, with which word for a calendar, and the letter itself. */
async function posted(at = app.now()) {
  app.letters.length = 0
  await postLetters(app, at)
  return app.letters.map((letter) => ({ ...letter, method: letter.calendar?.method }))
}

test('who takes part is invited with a calendar file, who plans is not; no name of a client goes out', async () => {
  await plan()
  const letters = await posted()
  expect(letters).toMatchObject([
    { to: colleague!.email, method: 'REQUEST', subject: 'Afspraak: dinsdag 24 november 2026, 10:00' },
  ])
  const whole = JSON.stringify(letters)
  expect(whole).toContain('RT')
  expect(whole).not.toMatch(/Rahel|Tesfay|geheim|huur/)
  expect(await posted()).toEqual([])
})

test('an interpreter hears of it with initials and the language; a secret client not even with those', async () => {
  const tigrinya = await app.asSystem(here, (tx) => aWord(tx, here, 'language', 'Tigrinya'))
  const booked = { workerIds: [joke!.id], interpreterId: tolk!.id, interpreterLanguageId: tigrinya }
  await plan(booked)
  const [letter] = await posted()
  expect(letter).toMatchObject({ to: interpreter!.email })
  expect(letter!.text).toMatch(/Taal: Tigrinya/)
  expect(letter!.calendar!.content).toContain('SUMMARY:Tolken (RT)')
  await app.asOwner('update client set secret = true where id = $1', [mother.id])
  await app.asOwner(
    "update appointment_letter set sent_at = null, next_at = now() - interval '1 year' where worker_id = $1",
    [tolk!.id],
  )
  const [again] = await posted()
  expect(again!.text).not.toContain('voorletters')
  expect(again!.calendar!.content).toContain('SUMMARY:Tolken\r')
})

test('a client is invited when asked for and reached by mail, in plain words without what it is about', async () => {
  await plan({ workerIds: [joke!.id] })
  expect(await posted()).toEqual([])
  await plan({ workerIds: [joke!.id], onDate: '2026-11-25', tellClients: true })
  const [letter, ...others] = await posted()
  expect([letter!.to, others]).toEqual(['rahel@post.example', []])
  expect(letter!.text).toContain('Met: Joke Verhoef')
  expect(JSON.stringify(letter)).not.toMatch(/Juridisch|huur|geheim/)
  await reachedBy('telephone')
  await plan({ workerIds: [joke!.id], onDate: '2026-11-26', tellClients: true })
  expect(await posted()).toEqual([])
})

test('a change is told under the same mark with a higher count; who is out of it and a cancellation too', async () => {
  const { id } = await plan({ tellClients: true })
  const [first] = await posted()
  expect(await change(id, 1, { fromTime: '13:00', untilTime: '14:00', workerIds: [joke!.id] })).toBe(200)
  const told = (await posted()).map(({ to, method }) => `${to} ${method}`).sort()
  expect(told).toEqual([`${colleague!.email} CANCEL`, 'rahel@post.example REQUEST'].sort())
  const markIn = (content: string) => [/UID:(.*)\r/.exec(content)![1], /SEQUENCE:(.*)\r/.exec(content)![1]]
  const client = app.letters.find(({ to }) => to === 'rahel@post.example')!
  expect(markIn(first!.calendar!.content)).toEqual([`${id}@reisgezel`, '0'])
  expect(markIn(client.calendar!.content)).toEqual([`${id}@reisgezel`, '1'])
  expect((await guide!.ask(contract.cancelAppointment, { appointmentId: id, version: 2 })).status).toBe(200)
  expect(await posted()).toMatchObject([{ to: 'rahel@post.example', method: 'CANCEL' }])
})

test('changed before it was posted: one letter, that says how it is now; off by then: none', async () => {
  const { id } = await plan()
  await change(id, 1, { fromTime: '13:00', untilTime: '14:00' })
  expect(await posted()).toMatchObject([{ to: colleague!.email, subject: 'Afspraak: dinsdag 24 november 2026, 13:00' }])
  const other = await plan({ onDate: '2026-11-26' })
  await guide!.ask(contract.cancelAppointment, { appointmentId: other.id, version: 1 })
  expect(await posted()).toEqual([])
})

test('a series goes in one letter', async () => {
  await plan({ repeat: { unit: 'weeks', every: 1, untilOn: '2026-12-15' } })
  const letters = await posted()
  expect(letters).toMatchObject([{ method: 'PUBLISH' }])
  expect(letters[0]!.calendar!.content.match(/BEGIN:VEVENT/g)).toHaveLength(4)
})

test('mail that fails breaks no planning, is tried again later, and is given up in the end', async () => {
  const send = app.server.mailer.send
  await plan()
  app.server.mailer.send = async () => Promise.reject(new Error('no mail today'))
  try {
    expect(await postLetters(app, app.now())).toEqual({ sent: 0, failed: 1 })
    expect(await postLetters(app, app.now())).toEqual({ sent: 0, failed: 0 })
    let at = app.now().getTime()
    for (let tries = 2; tries <= 8; tries++) {
      at += 12 * 3_600_000
      expect(await postLetters(app, new Date(at))).toEqual({ sent: 0, failed: 1 })
    }
    expect(await postLetters(app, new Date(at + 86_400_000))).toEqual({ sent: 0, failed: 0 })
  } finally {
    app.server.mailer.send = send
  }
  await plan({ onDate: '2026-11-25' })
  expect(await posted()).toHaveLength(1)
})

test('who wishes it is reminded the day before, once, and again when it was moved to another day', async () => {
  const wishes = (visitor: Visitor, worker: string) =>
    app.asOwner(
      `insert into own_calendar (foundation_id, id, account_id, worker_id, reminder) values ($1, gen_random_uuid(), $2, $3, true)`,
      [here.id, visitor.actor.accountId, worker],
    )
  await wishes(guide!, joke!.id)
  const { id } = await plan({ tellClients: true })
  await posted()
  const remind = (at: string) => remindOfTomorrow(app.server, here.id, new Date(at))
  expect(await remind('2026-11-22T11:00:00Z')).toBe(0)
  expect(await remind('2026-11-23T09:00:00Z')).toBe(2)
  expect(await remind('2026-11-23T10:00:00Z')).toBe(0)
  const letters = await posted(new Date('2026-11-23T10:00:00Z'))
  expect(letters.map(({ to }) => to).sort()).toEqual([guide!.email, 'rahel@post.example'].sort())
  expect(letters.find(({ to }) => to === guide!.email)!.subject).toBe(
    'Morgen een afspraak: dinsdag 24 november 2026, 10:00',
  )
  await change(id, 1, { onDate: '2026-11-27' })
  expect(await remind('2026-11-26T09:00:00Z')).toBe(2)
})

test('the letters are read by nobody, whatever they may see', async () => {
  await plan()
  for (const who of [guide!, colleague!])
    expect(await app.as(who.actor, (tx) => tx.selectFrom('appointment_letter').select('id').execute())).toEqual([])
})
