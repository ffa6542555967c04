import { beforeAll, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { aClient, aFoundation, aTrajectory, aWord, type TestFoundation } from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import * as contract from './contract.ts'

let app: TestApp
let here: TestFoundation
let leader: Visitor
let words: Record<'guide' | 'coach' | 'moved', string>

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
  here = await aFoundation(app)
  words = await app.asSystem(here, async (tx) => ({
    guide: await aWord(tx, here, 'function', 'Maatschappelijk begeleider'),
    coach: await aWord(tx, here, 'function', 'Taalcoach'),
    moved: await aWord(tx, here, 'leaving-reason', 'Verhuizing'),
  }))
  leader = await app.signedIn('team-leader', here, { locationId: here.locations[0]!.id })
})

const person = (changes: Partial<contract.WorkerValues> = {}): contract.WorkerValues => ({
  name: 'Joke Verhoef',
  kind: 'volunteer',
  functionId: words.guide,
  inServiceOn: '2024-02-01',
  leftServiceOn: null,
  leavingReasonId: null,
  locationId: here.locations[0]!.id,
  email: null,
  phone: null,
  address: null,
  guidesAtMost: null,
  postcode: null,
  ...changes,
})
const register = (changes: Partial<contract.WorkerValues> = {}) => leader.ask(contract.registerWorker, person(changes))
type Wanted = { q?: string; functionId?: string; service?: 'now' | 'left' | 'all'; on?: string }
const listed = async (wanted: Wanted = {}, visitor = leader) =>
  (await visitor.ask(contract.listWorkers, wanted)).body.workers

test('somebody joins the team, is found by words in any order, and leaves', async () => {
  const { id } = (await register({ name: 'Zoë El Idrissi', functionId: words.coach })).body
  expect((await listed({ q: 'idrissi, ZOE' })).map((one) => one.id)).toEqual([id])
  expect(await listed({ q: 'Zoë Bos' })).toEqual([])
  expect((await listed({ functionId: words.coach })).map((one) => one.name)).toEqual(['Zoë El Idrissi'])
  const leaving = person({
    name: 'Zoë El Idrissi',
    functionId: words.coach,
    leftServiceOn: '2026-11-18',
    leavingReasonId: words.moved,
  })
  expect((await leader.ask(contract.correctWorker, { workerId: id, ...leaving, version: 1 })).status).toBe(200)
  expect((await listed({ functionId: words.coach })).map((one) => one.id)).toEqual([id])
  const gone = { workerId: id, ...leaving, leftServiceOn: '2026-11-17', version: 2 }
  expect((await leader.ask(contract.correctWorker, gone)).body).toEqual({ id, version: 3 })
  expect(await listed({ functionId: words.coach })).toEqual([])
  expect((await listed({ service: 'left' })).map((one) => one.id)).toEqual([id])
  expect((await listed({ functionId: words.coach, on: '2024-02-01' })).map((one) => one.id)).toEqual([id])
  expect(await listed({ functionId: words.coach, on: '2024-01-31' })).toEqual([])
  expect((await leader.ask(contract.correctWorker, gone)).body).toMatchObject({
    status: 409,
    current: { version: 3, values: { leftServiceOn: '2026-11-17' } },
  })
})

test('running trajectories are counted for who may see them', async () => {
  const { id } = (await register({ name: 'Kees de Wit' })).body
  for (const endedOn of [null, '2026-12-31', '2026-01-31']) {
    await aTrajectory(app, here, { clientId: (await aClient(app, here)).id, workerId: id, endedOn })
  }
  expect((await listed({ q: 'kees' }))[0]?.guides).toBe(2)
  const coordinator = await app.signedIn('coordinator', here)
  expect((await listed({ q: 'kees' }, coordinator))[0]?.guides).toBe(0)
})

test('faults stand at their fields', async () => {
  expect((await register({ name: '  ' })).errors).toEqual([{ pointer: '/name', code: 'fault/required' }])
  expect((await register({ leftServiceOn: '2024-01-31' })).errors).toEqual([
    { pointer: '/leftServiceOn', code: 'fault/ends-before-start' },
  ])
  expect((await register({ leavingReasonId: words.moved })).errors).toEqual([
    { pointer: '/leftServiceOn', code: 'fault/required' },
  ])
  expect((await register({ functionId: words.moved })).errors).toEqual([
    { pointer: '/functionId', code: 'fault/unknown-choice' },
  ])
  expect((await register({ email: 'geen adres' })).errors?.[0]).toEqual({
    pointer: '/email',
    code: 'fault/no-email-address',
  })
  expect((await register({ locationId: newId() })).errors?.[0]?.pointer).toBe('/locationId')
})

test('names are for everybody of the foundation, the rest for who manages the team; another foundation sees nobody', async () => {
  const { id } = (await register({ name: 'Anja Mulder', phone: '06 12345678' })).body
  const guide = await app.signedIn('guide', here)
  expect((await listed({ q: 'Anja' }, guide)).map((one) => one.name)).toEqual(['Anja Mulder'])
  expect((await guide.ask(contract.getWorker, { workerId: id })).problem).toBe('common/not-allowed')
  expect((await guide.ask(contract.registerWorker, person())).problem).toBe('common/not-allowed')
  const administrator = await app.signedIn('administrator', here)
  expect((await administrator.ask(contract.getWorker, { workerId: id })).body.values.phone).toBe('06 12345678')

  const stranger = await app.signedIn('team-leader', await aFoundation(app))
  expect(await listed({ service: 'all' }, stranger)).toEqual([])
  expect((await stranger.ask(contract.getWorker, { workerId: id })).problem).toBe('common/not-found')
})
