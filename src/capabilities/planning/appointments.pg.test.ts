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
import * as contract from './contract/appointments.ts'

let app: TestApp
let here: TestFoundation
let leader: Visitor
let elsewhere: Visitor
let guide: Visitor
let colleague: Visitor
let interpreter: Visitor
let joke: { id: string; name: string }
let piet: { id: string; name: string }
let tolk: { id: string; name: string }
let mother: TestClient
let roomId: string

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
})
beforeEach(async () => {
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  const [hillegom, lisse] = here.locations
  leader = await app.signedIn('team-leader', here, { locationId: hillegom!.id })
  elsewhere = await app.signedIn('team-leader', here, { locationId: lisse!.id })
  ;[joke, piet, tolk] = [
    await aWorker(app, here, 'Joke Verhoef'),
    await aWorker(app, here, 'Piet Bos'),
    await aWorker(app, here, 'Selam Tolk'),
  ]
  guide = await app.signedIn('guide', here, { locationId: hillegom!.id, workerId: joke.id })
  colleague = await app.signedIn('guide', here, { locationId: hillegom!.id, workerId: piet.id })
  interpreter = await app.signedIn('interpreter', here, { locationId: hillegom!.id, workerId: tolk.id })
  mother = await aClient(app, here, { givenNames: 'Rahel', familyName: 'Tesfay' })
  await aTrajectory(app, here, { clientId: mother.id, workerId: joke.id })
  roomId = (await leader.ask(contract.addRoom, { locationId: hillegom!.id, name: 'Kamer 1', seats: 4 })).body.id
})

const wishOf = (more: Partial<contract.AppointmentValues> = {}): contract.AppointmentValues => ({
  kind: 'talk',
  title: null,
  onDate: '2026-11-24',
  fromTime: '10:00',
  untilTime: '11:00',
  locationId: here.locations[0]!.id,
  roomId: null,
  place: null,
  workerIds: [joke.id],
  clientIds: [mother.id],
  interpreterId: null,
  interpreterLanguageId: null,
  note: null,
  ...more,
})
type More = Partial<contract.AppointmentValues> & { repeat?: contract.Repeat | null; sure?: boolean }
const plan = (who: Visitor, more: More = {}) => {
  const { repeat = null, sure = false, ...values } = more
  return who.ask(contract.planAppointment, { ...wishOf(values), repeat, sure })
}
const week = { fromOn: '2026-11-23', untilOn: '2026-11-29' }
const calendar = async (who: Visitor, of: { workerId?: string; locationId?: string; roomId?: string } = {}) =>
  (await who.ask(contract.listAppointments, { ...week, ...of })).body
const faults = ({ errors }: { errors?: { pointer: string; code: string }[] | undefined }) =>
  (errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)

test('a guide plans a talk; it stands in the own calendar, the location’s and the room’s, with the client', async () => {
  expect((await plan(guide, { roomId })).status).toBe(200)
  for (const of of [{}, { roomId }, { locationId: here.locations[0]!.id }]) {
    expect((await calendar(guide, of)).appointments).toMatchObject([
      {
        fromAt: '2026-11-24T09:00:00.000Z',
        room: 'Kamer 1',
        clients: [{ name: 'Rahel Tesfay' }],
        workers: [{ name: 'Joke Verhoef' }],
      },
    ])
  }
  expect((await guide.ask(contract.listAppointmentsOfClient, { clientId: mother.id })).body.appointments).toHaveLength(
    1,
  )
})

test('a colleague sees that somebody is taken and not for whom; another location and who guides nobody see nothing of it', async () => {
  const { body } = await plan(guide, { note: 'over de huur' })
  const seen = await calendar(colleague, { workerId: joke.id })
  expect([seen.appointments, seen.taken]).toMatchObject([
    [],
    [{ worker: 'Joke Verhoef', fromAt: '2026-11-24T09:00:00.000Z' }],
  ])
  const statusOf = async (who: Visitor) => (await who.ask(contract.getAppointment, { appointmentId: body.id })).status
  expect(await Promise.all([guide, leader, colleague, elsewhere].map(statusOf))).toEqual([200, 200, 404, 404])
  expect((await calendar(elsewhere, { locationId: here.locations[0]!.id })).appointments).toEqual([])
})

test('a secret client stands in no calendar of who is not named', async () => {
  await plan(guide)
  await app.asOwner('update client set secret = true where id = $1', [mother.id])
  expect((await calendar(leader, { locationId: here.locations[0]!.id })).appointments).toMatchObject([{ clients: [] }])
  expect((await calendar(guide)).appointments).toMatchObject([{ clients: [] }])
})

test('who or what is taken is asked about, and not refused', async () => {
  await plan(guide, { roomId })
  const asked = await plan(colleague, {
    roomId,
    workerIds: [piet.id, joke.id],
    clientIds: [],
    fromTime: '10:30',
    untilTime: '11:30',
  })
  expect([asked.status, asked.problem]).toEqual([409, 'planning/taken'])
  expect((asked.body as unknown as { current: unknown }).current).toMatchObject({
    count: 2,
    taken: [{ worker: 'Joke Verhoef' }, { room: 'Kamer 1' }],
  })
  const after = { roomId, workerIds: [piet.id], clientIds: [], fromTime: '11:00', untilTime: '11:30' }
  expect((await plan(colleague, after)).status).toBe(200)
  expect((await plan(colleague, { roomId, workerIds: [piet.id], clientIds: [], sure: true })).status).toBe(200)
})

test('every week: one is moved, then all that follow, and the rest is cancelled', async () => {
  const { body } = await plan(guide, { repeat: { unit: 'weeks', every: 1, untilOn: '2026-12-15' } })
  expect(body.count).toBe(4)
  const all = async () =>
    (await guide.ask(contract.listAppointments, { fromOn: '2026-11-20', untilOn: '2026-12-20' })).body.appointments.map(
      ({ id, fromAt, version }) => ({ id, fromAt: fromAt.slice(5, 16), version }),
    )
  const change = async (at: number, more: Partial<contract.AppointmentValues>, following: boolean) => {
    const one = (await all())[at]!
    const input = { appointmentId: one.id, ...wishOf(more), following, version: one.version }
    return (await guide.ask(contract.correctAppointment, input)).status
  }
  expect(await change(1, { onDate: '2026-12-02', fromTime: '14:00', untilTime: '15:00' }, false)).toBe(200)
  expect((await all()).map(({ fromAt }) => fromAt)).toEqual([
    '11-24T09:00',
    '12-02T13:00',
    '12-08T09:00',
    '12-15T09:00',
  ])
  expect(await change(2, { onDate: '2026-12-09' }, true)).toBe(200)
  expect((await all()).map(({ fromAt }) => fromAt)).toEqual([
    '11-24T09:00',
    '12-02T13:00',
    '12-09T09:00',
    '12-16T09:00',
  ])
  const third = (await all())[2]!
  await guide.ask(contract.cancelAppointment, { appointmentId: third.id, following: true, version: third.version })
  expect((await all()).map(({ fromAt }) => fromAt)).toEqual(['11-24T09:00', '12-02T13:00'])
})

test('an interpreter sees when, where, which language and initials, and says yes; moved, it is asked again', async () => {
  const tigrinya = await app.asSystem(here, (tx) => aWord(tx, here, 'language', 'Tigrinya'))
  const booked = { interpreterId: tolk.id, interpreterLanguageId: tigrinya, roomId, note: 'geheim' }
  const { body } = await plan(guide, booked)
  const [booking] = (await interpreter.ask(contract.listBookings, {})).body.bookings
  expect(booking).toEqual({
    id: body.id,
    version: 1,
    fromAt: '2026-11-24T09:00:00.000Z',
    untilAt: '2026-11-24T10:00:00.000Z',
    location: 'Hillegom',
    room: 'Kamer 1',
    place: null,
    language: 'Tigrinya',
    initials: ['RT'],
    answer: null,
  })
  const yes = { appointmentId: body.id, answer: 'accepted' as const, version: 1 }
  expect((await interpreter.ask(contract.answerBooking, yes)).status).toBe(200)
  expect((await interpreter.ask(contract.answerBooking, yes)).problem).toBe('common/stale-version')
  expect((await interpreter.ask(contract.getAppointment, { appointmentId: body.id })).status).toBe(403)
  expect((await calendar(guide)).appointments).toMatchObject([
    { interpreter: { language: 'Tigrinya', answer: 'accepted' } },
  ])
  await guide.ask(contract.correctAppointment, {
    appointmentId: body.id,
    ...wishOf({ ...booked, fromTime: '09:00', untilTime: '10:00' }),
    version: 2,
  })
  expect((await interpreter.ask(contract.listBookings, {})).body.bookings).toMatchObject([{ answer: null }])
})

test('who sees an appointment by its client alone changes nothing of it', async () => {
  const { body } = await plan(leader, { workerIds: [piet.id] })
  const input = { appointmentId: body.id, ...wishOf({ workerIds: [piet.id], title: 'anders' }), version: 1 }
  expect((await guide.ask(contract.getAppointment, { appointmentId: body.id })).status).toBe(200)
  expect((await guide.ask(contract.correctAppointment, input)).problem).toBe('common/not-allowed')
  const cancel = { appointmentId: body.id, version: 1 }
  expect((await guide.ask(contract.cancelAppointment, cancel)).problem).toBe('common/not-allowed')
  expect((await colleague.ask(contract.cancelAppointment, cancel)).status).toBe(200)
})

test('bad input is told at its field', async () => {
  const told = async (more: More) => faults(await plan(guide, more))
  expect(await told({ untilTime: '09:00' })).toEqual(['/untilTime fault/ends-before-start'])
  expect(await told({ fromTime: '25:00' })).toEqual(['/fromTime fault/no-time'])
  expect(await told({ workerIds: [] })).toEqual(['/workerIds fault/required'])
  expect(await told({ repeat: { unit: 'weeks', every: 1, untilOn: '2030-11-24' } })).toEqual([
    '/repeat/untilOn fault/too-many',
  ])
  expect(await told({ roomId: mother.id })).toEqual(['/roomId fault/unknown-choice'])
  const other = await aClient(app, here, { location: here.locations[1]! })
  expect((await plan(guide, { clientIds: [other.id] })).status).toBe(404)
  const twice = await leader.ask(contract.addRoom, { locationId: here.locations[0]!.id, name: 'Kamer 1', seats: null })
  expect(faults(twice)).toEqual(['/name fault/already-there'])
})

test('of a calendar with 10,000 entries a bounded part is sent, and said so; asking takes no more than of an empty one', async () => {
  const locationId = here.locations[0]!.id
  const statements = async (ask: () => Promise<unknown>) => {
    let count = 0
    app.database.watch(() => count++)
    await ask()
    app.database.watch(undefined)
    return count
  }
  const few = await statements(() => calendar(guide, { locationId }))
  // As on a machine whose statistics date from before: they must not decide how long this takes.
  await app.asOwner('analyze appointment, appointment_worker, appointment_client')
  await app.asOwner(
    `with added as (
       insert into appointment (foundation_id, id, location_id, kind, from_at, until_at)
       select $1, gen_random_uuid(), $2, 'talk', at, at + interval '5 minutes'
       from generate_series('2026-11-23T07:00:00Z'::timestamptz, '2026-11-29T21:00:00Z', interval '55 seconds') at limit 10000
       returning foundation_id, id)
     insert into appointment_worker (foundation_id, id, appointment_id, worker_id)
     select foundation_id, gen_random_uuid(), id, $3 from added`,
    [here.id, locationId, joke.id],
  )
  // As the server does by itself after so many: on counts of an empty table it would look up each entry by itself.
  await app.asOwner('analyze appointment, appointment_worker')
  for (const of of [{}, { locationId }, { workerId: joke.id }]) {
    const { appointments, cut, taken } = await calendar(guide, of)
    expect([appointments.length, cut, taken.length <= 50]).toEqual([1000, true, true])
    expect(appointments.map(({ fromAt }) => fromAt)).toEqual(appointments.map(({ fromAt }) => fromAt).toSorted())
  }
  expect(await statements(() => calendar(guide, { locationId }))).toBe(few)
  const day = { fromOn: '2026-11-29', untilOn: '2026-11-29', locationId }
  const { body } = await guide.ask(contract.listAppointments, day)
  expect(body.appointments.every(({ fromAt }) => fromAt >= '2026-11-28T22:55')).toBe(true)
})

test('a series takes as many statements to plan whether it is short or long, and is never longer than two years of weeks', async () => {
  const statementsFor = async (untilOn: string, fromTime: string) => {
    let count = 0
    app.database.watch(() => count++)
    const { body } = await plan(guide, {
      fromTime,
      untilTime: `${fromTime.slice(0, 2)}:30`,
      repeat: { unit: 'weeks', every: 1, untilOn },
    })
    app.database.watch(undefined)
    return [body.count, count] as const
  }
  const [short, long] = [await statementsFor('2026-12-01', '09:00'), await statementsFor('2028-11-20', '12:00')]
  expect([short[0], long[0]]).toEqual([2, 104])
  expect(long[1]).toBe(short[1])
})
