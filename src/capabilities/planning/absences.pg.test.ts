import { beforeAll, beforeEach, expect, test } from 'vitest'
import { getClientFile } from '#capabilities/clients/contract.ts'
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
import * as contract from './contract/absences.ts'
import { sql } from 'kysely'
import { addTask, listTasks } from './contract/tasks.ts'
import { planAppointment } from './contract/appointments.ts'

let app: TestApp
let here: TestFoundation
let leader: Visitor
let elsewhere: Visitor
let guide: Visitor
let colleague: Visitor
let joke: { id: string; name: string }
let piet: { id: string; name: string }
let mother: TestClient
let son: TestClient

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
})
beforeEach(async () => {
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  const [hillegom, lisse] = here.locations
  leader = await app.signedIn('team-leader', here, { locationId: hillegom!.id })
  elsewhere = await app.signedIn('team-leader', here, { locationId: lisse!.id })
  ;[joke, piet] = [await aWorker(app, here, 'Joke Verhoef'), await aWorker(app, here, 'Piet Bos')]
  await app.asOwner('update worker set location_id = $2 where id = any ($1)', [[joke.id, piet.id], hillegom!.id])
  guide = await app.signedIn('guide', here, { locationId: hillegom!.id, workerId: joke.id })
  colleague = await app.signedIn('guide', here, { locationId: hillegom!.id, workerId: piet.id })
  mother = await aClient(app, here, { givenNames: 'Rahel', familyName: 'Tesfay' })
  son = await aClient(app, here, { givenNames: 'Yonas', familyName: 'Tesfay', bornOn: '2015-02-03' })
  await aHousehold(app, here, [mother, son])
  await aTrajectory(app, here, { clientId: mother.id, workerId: joke.id })
})

const wishOf = (more: Partial<contract.AbsenceValues> = {}): contract.AbsenceValues => ({
  workerId: joke.id,
  kind: 'leave',
  fromOn: '2026-11-18',
  untilOn: '2026-11-30',
  standInId: piet.id,
  ...more,
})
const record = (who: Visitor, more?: Partial<contract.AbsenceValues>) => who.ask(contract.recordAbsence, wishOf(more))
const opens = async (who: Visitor, { id }: TestClient = mother) =>
  (await who.ask(getClientFile, { clientId: id })).status === 200
const differences = () =>
  app.asSystem(here, async (tx) => (await sql`select * from app.coupling_differences()`.execute(tx)).rows.length)
const faults = ({ errors }: { errors?: { pointer: string; code: string }[] | undefined }) =>
  (errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)

test('who stands in sees the files and tasks of who is away, with the household, and on Mijn dag for whom', async () => {
  await guide.ask(addTask, {
    clientId: mother.id,
    title: 'Huur',
    dueOn: '2026-11-20',
    note: null,
    belongsTo: 'worker',
    workerId: joke.id,
  })
  expect(await opens(colleague)).toBe(false)
  const { body } = await record(leader)
  expect([await opens(colleague), await opens(colleague, son), await differences()]).toEqual([true, true, 0])
  expect((await colleague.ask(contract.listAbsences, {})).body.minding).toEqual([
    { worker: 'Joke Verhoef', untilOn: '2026-11-30', clients: [{ id: mother.id, name: 'Rahel Tesfay' }] },
  ])
  expect((await colleague.ask(listTasks, {})).body.tasks.map(({ title }) => title)).toEqual(['Huur'])
  await leader.ask(contract.removeAbsence, { absenceId: body.id, version: 1 })
  expect([await opens(colleague), await opens(colleague, son), await differences()]).toEqual([false, false, 0])
  expect((await colleague.ask(listTasks, {})).body.tasks).toEqual([])
})

test.each([
  ['begins tomorrow', '2026-11-19', null],
  ['was over yesterday', '2026-11-01', '2026-11-17'],
])('a file does not open when the absence %s', async (_when, fromOn, untilOn) => {
  await record(leader, { fromOn, untilOn })
  expect([await opens(colleague), await differences()]).toEqual([false, 0])
})

test('it opens on the first day and to the last, and follows another day or another stand-in', async () => {
  const { body } = await record(leader, { fromOn: '2026-11-18', untilOn: '2026-11-18' })
  expect(await opens(colleague)).toBe(true)
  const other = await aWorker(app, here)
  const change = { absenceId: body.id, ...wishOf({ standInId: other.id }), version: 1 }
  expect((await leader.ask(contract.correctAbsence, change)).status).toBe(200)
  expect([await opens(colleague), await differences()]).toEqual([false, 0])
})

test('one says to be away oneself; who stands in, and others, are for who leads that team', async () => {
  expect(faults(await record(guide))).toEqual(['/standInId fault/for-leader'])
  expect(faults(await record(colleague, { standInId: null }))).toEqual(['/workerId fault/unknown-choice'])
  expect(faults(await record(elsewhere))).toEqual(['/workerId fault/unknown-choice'])
  const { body } = await record(guide, { standInId: null })
  expect((await leader.ask(contract.correctAbsence, { absenceId: body.id, ...wishOf(), version: 1 })).status).toBe(200)
  const back = { absenceId: body.id, ...wishOf({ standInId: null }), version: 2 }
  expect((await guide.ask(contract.correctAbsence, back)).problem).toBe('common/not-allowed')
  const adding = app.as(guide.actor, (tx) =>
    tx
      .insertInto('absence')
      .values({
        foundation_id: here.id,
        id: mother.id,
        worker_id: joke.id,
        kind: 'away',
        from_on: '2027-01-01',
        stand_in_id: piet.id,
      })
      .execute(),
  )
  await expect(adding).rejects.toThrow(/row-level security/)
})

test('nobody is away twice at once, nor stands in for themselves', async () => {
  await record(leader)
  expect(faults(await record(leader, { fromOn: '2026-11-30', untilOn: null }))).toEqual(['/fromOn fault/overlaps'])
  expect((await record(leader, { fromOn: '2026-12-01', untilOn: null })).status).toBe(200)
  expect(faults(await record(leader, { standInId: joke.id }))).toEqual(['/standInId fault/unknown-choice'])
  expect(faults(await record(leader, { untilOn: '2026-11-17' }))).toEqual(['/untilOn fault/ends-before-start'])
})

test('planning with somebody who is away is asked about', async () => {
  await record(leader)
  const plan = (onDate: string) =>
    leader.ask(planAppointment, {
      kind: 'talk',
      title: null,
      onDate,
      fromTime: '10:00',
      untilTime: '11:00',
      locationId: here.locations[0]!.id,
      roomId: null,
      place: null,
      workerIds: [joke.id],
      clientIds: [],
      interpreterId: null,
      interpreterLanguageId: null,
      note: null,
      repeat: null,
    })
  const asked = await plan('2026-11-30')
  expect((asked.body as unknown as { current: unknown }).current).toMatchObject({
    taken: [{ worker: 'Joke Verhoef', away: true }],
  })
  expect((await plan('2026-12-01')).status).toBe(200)
})
