import { beforeAll, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { aClient, aFoundation, aWorker, type TestClient, type TestFoundation } from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import { insertHolding } from '#capabilities/access/store/accounts.ts'
import { getClient } from '#capabilities/clients/contract.ts'
import * as contract from './contract.ts'

let app: TestApp
let here: TestFoundation
let leader: Visitor
let learner: TestClient
let coach: Visitor
let pairId: string

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  leader = await app.signedIn('team-leader', here, { locationId: here.locations[0]!.id })
  learner = await aClient(app, here, { givenNames: 'Liya Hana', familyName: 'Tesfay', bornOn: '1990-04-01' })
  coach = await aCoach()
  pairId = await pairUp(coach, learner)
})

const workers = new Map<Visitor, string>()
async function aCoach() {
  const { id } = await aWorker(app, here)
  const visitor = await app.signedIn('language-coach', here, { workerId: id })
  workers.set(visitor, id)
  return visitor
}
async function pairUp(visitor: Visitor, client: TestClient, startedOn = '2026-02-01') {
  const values = { workerId: workers.get(visitor)!, startedOn, endedOn: null, endReasonId: null }
  return (await leader.ask(contract.startPair, { clientId: client.id, ...values })).body.id
}
const lesson = (changes: Partial<contract.LessonValues> = {}) => ({
  heldOn: '2026-11-10',
  minutes: 90,
  note: 'Boodschappen doen',
  ...changes,
})
const record = (visitor: Visitor, of = pairId, changes: Partial<contract.LessonValues> = {}) =>
  visitor.ask(contract.recordLesson, { pairId: of, ...lesson(changes) })

test('a coach sees how to reach the own learner, and nothing that leads to the file', async () => {
  const { body } = await coach.ask(contract.listOwnPairs, {})
  expect(body.pairs).toEqual([
    {
      id: pairId,
      clientId: learner.id,
      learner: { firstName: 'Liya', phone: null, email: null, language: null, needsInterpreter: expect.anything() },
      startedOn: '2026-02-01',
      endedOn: null,
      level: null,
      version: 1,
    },
  ])
  expect(JSON.stringify(body)).not.toMatch(/Tesfay|Hana|1990/)
  expect(JSON.stringify(body)).not.toContain(String(learner.number))
  expect((await coach.ask(getClient, { clientId: learner.id })).problem).toBe('common/not-allowed')
  expect((await coach.ask(contract.listPairs, { state: 'running' })).problem).toBe('common/not-allowed')
})

test('lessons and level are kept by the coach; the team leader reads them; the look is written down', async () => {
  const { id } = (await record(coach)).body
  await record(coach, pairId, { heldOn: '2026-11-17', note: '' })
  await coach.ask(contract.correctLesson, { lessonId: id, ...lesson({ minutes: 60 }), version: 1 })
  await coach.ask(contract.gradePair, { pairId, level: 'A2', version: 1 })
  const { body } = await leader.ask(contract.listLessons, { pairId })
  expect(body.lessons.map(({ values }) => [values.heldOn, values.minutes, values.note])).toEqual([
    ['2026-11-17', 90, null],
    ['2026-11-10', 60, 'Boodschappen doen'],
  ])
  expect((await leader.ask(contract.getPair, { pairId })).body).toMatchObject({ level: 'A2', may: { record: true } })
  expect((await coach.ask(contract.correctLesson, { lessonId: id, ...lesson(), version: 1 })).problem).toBe(
    'common/stale-version',
  )
  const looks = await app.asOwner(
    `select subject from audit.event where account_id = $1 and action = 'read' and client_id = $2`,
    [leader.actor.accountId, learner.id],
  )
  expect(looks.map(({ subject }) => subject)).toContain('matching.listLessons')
})

test('faults stand at their fields', async () => {
  const code = async (changes: Partial<contract.LessonValues>) => (await record(coach, pairId, changes)).errors?.[0]
  expect(await code({ heldOn: '2026-11-19' })).toMatchObject({ pointer: '/heldOn', code: 'fault/in-the-future' })
  expect(await code({ heldOn: '2026-01-31' })).toMatchObject({ pointer: '/heldOn', code: 'fault/outside-pair' })
  for (const minutes of [0, 601, 1.5]) expect(await code({ minutes })).toMatchObject({ pointer: '/minutes' })
  expect(await code({ note: 'a'.repeat(2001) })).toMatchObject({ pointer: '/note', code: 'fault/too-long' })
})

test('another coach, also one of the same learner, has nothing of this pair', async () => {
  const [stranger, second] = [await aCoach(), await aCoach()]
  const other = await pairUp(second, learner)
  const { id: lessonId } = (await record(coach)).body
  for (const visitor of [stranger, second]) {
    for (const answer of [
      await visitor.ask(contract.listLessons, { pairId }),
      await record(visitor),
      await visitor.ask(contract.gradePair, { pairId, level: 'C2', version: 2 }),
      await visitor.ask(contract.correctLesson, { lessonId, ...lesson(), version: 1 }),
    ]) {
      expect(answer.problem).toBe('common/not-found')
    }
  }
  expect((await second.ask(contract.listOwnPairs, {})).body.pairs.map(({ id }) => id)).toEqual([other])
  const seen = await app.as(second.actor, (tx) => tx.selectFrom('pair_lesson').select('id').execute())
  expect(seen).toEqual([])
})

test('who leads another location and coaches here has the lessons of the own pair alone', async () => {
  const { id } = await aWorker(app, here)
  const both = await app.signedIn('language-coach', here, { workerId: id })
  workers.set(both, id)
  await app.asSystem(here, (tx) =>
    insertHolding(tx, {
      foundationId: here.id,
      accountId: both.actor!.accountId,
      role: 'team-leader',
      workerId: null,
      locationId: here.locations[1]!.id,
      fromOn: null,
    }),
  )
  const own = await pairUp(both, learner)
  await record(coach)
  await record(both, own)
  expect((await both.ask(contract.listLessons, { pairId: own })).body.lessons).toHaveLength(1)
  expect((await both.ask(contract.listLessons, { pairId })).problem).toBe('common/not-found')
})

test('when the pair ends, so does what the coach sees, on the day after its last', async () => {
  const leaving = await aCoach()
  const client = await aClient(app, here)
  const own = await pairUp(leaving, client)
  await record(leaving, own)
  const values = { workerId: workers.get(leaving)!, startedOn: '2026-02-01', endReasonId: null }
  await leader.ask(contract.correctPair, { pairId: own, ...values, endedOn: '2026-11-18', version: 1 })
  expect((await leaving.ask(contract.listOwnPairs, {})).body.pairs).toHaveLength(1)
  expect((await leaving.ask(contract.listLessons, { pairId: own })).body.lessons).toHaveLength(1)
  await leader.ask(contract.correctPair, { pairId: own, ...values, endedOn: '2026-11-17', version: 2 })
  expect((await leaving.ask(contract.listOwnPairs, {})).body.pairs).toEqual([])
  for (const answer of [
    await leaving.ask(contract.listLessons, { pairId: own }),
    await record(leaving, own, { heldOn: '2026-11-16' }),
    await leaving.ask(contract.gradePair, { pairId: own, level: 'B1', version: 3 }),
  ]) {
    expect(answer.problem).toBe('common/not-found')
  }
  expect(await app.as(leaving.actor, (tx) => tx.selectFrom('pair_lesson').select('id').execute())).toEqual([])
  expect((await leader.ask(contract.listLessons, { pairId: own })).body.lessons).toHaveLength(1)
})

test('a pair that is not there, and one of another foundation', async () => {
  expect((await coach.ask(contract.listLessons, { pairId: newId() })).problem).toBe('common/not-found')
  const stranger = await app.signedIn('team-leader', await aFoundation(app))
  expect((await stranger.ask(contract.listLessons, { pairId })).problem).toBe('common/not-found')
})
