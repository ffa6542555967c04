import { beforeAll, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
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
import * as contract from './contract.ts'

let app: TestApp
let here: TestFoundation
let leader: Visitor
let client: TestClient
let coach: { id: string; name: string }
let reason: string

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  client = await aClient(app, here, { givenNames: 'Liya', familyName: 'Tesfay' })
  coach = await aWorker(app, here, 'Henk Smit')
  reason = await app.asSystem(here, (tx) => aWord(tx, here, 'pair-end-reason', 'Doel bereikt'))
  leader = await app.signedIn('team-leader', here, { locationId: here.locations[0]!.id })
})

const pair = (changes: Partial<contract.PairValues> = {}): contract.PairValues => ({
  workerId: coach.id,
  startedOn: '2026-02-01',
  endedOn: null,
  endReasonId: null,
  ...changes,
})
const start = (changes: Partial<contract.PairValues> = {}) =>
  leader.ask(contract.startPair, { clientId: client.id, ...pair(changes) })
const listed = async (state: 'running' | 'ended', visitor = leader) =>
  (await visitor.ask(contract.listPairs, { state })).body.pairs

test('a pair starts, and ends with a reason; on its last day it still runs', async () => {
  const { id } = (await start()).body
  const row = {
    id,
    client: { id: client.id, number: client.number, name: 'Liya Tesfay' },
    coach,
    startedOn: '2026-02-01',
  }
  expect(await listed('running')).toContainEqual({ ...row, endedOn: null, endReason: null })
  const change = { pairId: id, ...pair({ endedOn: '2026-11-18', endReasonId: reason }), version: 1 }
  await leader.ask(contract.correctPair, change)
  expect((await listed('running')).map((one) => one.id)).toContain(id)
  await leader.ask(contract.correctPair, { ...change, endedOn: '2026-11-17', version: 2 })
  expect(await listed('ended')).toContainEqual({ ...row, endedOn: '2026-11-17', endReason: 'Doel bereikt' })
  expect((await leader.ask(contract.correctPair, { ...change, version: 2 })).problem).toBe('common/stale-version')
})

test('faults stand at their fields', async () => {
  expect((await start({ endedOn: '2026-01-31' })).errors).toEqual([
    { pointer: '/endedOn', code: 'fault/ends-before-start' },
  ])
  expect((await start({ endReasonId: reason })).errors).toEqual([{ pointer: '/endedOn', code: 'fault/required' }])
  expect((await start({ workerId: newId() })).errors?.[0]).toMatchObject({
    pointer: '/workerId',
    code: 'fault/unknown-reference',
  })
  expect((await start({ endedOn: '2026-03-01', endReasonId: newId() })).errors).toEqual([
    { pointer: '/endReasonId', code: 'fault/unknown-choice' },
  ])
})

test('a guide sees the pairs of their own clients and changes none; others see nothing', async () => {
  const mine = await aClient(app, here)
  const { id } = (await leader.ask(contract.startPair, { clientId: mine.id, ...pair() })).body
  const worker = await aWorker(app, here)
  await aTrajectory(app, here, { clientId: mine.id, workerId: worker.id })
  const guide = await app.signedIn('guide', here, { workerId: worker.id })
  expect((await listed('running', guide)).map((one) => one.id)).toEqual([id])
  expect((await guide.ask(contract.correctPair, { pairId: id, ...pair(), version: 1 })).problem).toBe(
    'common/not-allowed',
  )
  const lisse = await app.signedIn('team-leader', here, { locationId: here.locations[1]!.id })
  const stranger = await app.signedIn('team-leader', await aFoundation(app))
  for (const visitor of [lisse, stranger]) {
    expect(await listed('running', visitor)).toEqual([])
    expect((await visitor.ask(contract.getPair, { pairId: id })).problem).toBe('common/not-found')
  }
})
