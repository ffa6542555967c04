import { beforeAll, expect, test } from 'vitest'
import { getClientFile } from '#capabilities/clients/contract.ts'
import { listTasks } from '#capabilities/planning/contract/tasks.ts'
import { checkCouplings } from '#capabilities/access/commands/couplings.ts'
import {
  aClient,
  aFoundation,
  aHousehold,
  aTrajectory,
  aWord,
  aWorker,
  type TestFoundation,
} from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import { getMyDay, startTrajectory } from './contract.ts'
import * as measurements from './contract/measurements.ts'
import * as contract from './contract/trajectories.ts'

let app: TestApp
let here: TestFoundation
let leader: Visitor
let elsewhere: Visitor
let words: Record<'kind' | 'moved', string>

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  words = await app.asSystem(here, async (tx) => ({
    kind: await aWord(tx, here, 'trajectory-kind', 'Coaching thuis'),
    moved: await aWord(tx, here, 'trajectory-end-reason', 'Verhuisd'),
  }))
  leader = await app.signedIn('team-leader', here, { locationId: here.locations[0]!.id })
  elsewhere = await app.signedIn('team-leader', here, { locationId: here.locations[1]!.id })
})

async function begun(workerId: string | null = null, startedOn = '2026-11-02') {
  const client = await aClient(app, here)
  const wish = { clientId: client.id, kindId: words.kind, startedOn, endedOn: null, endReasonId: null, workerId }
  const { body } = await leader.ask(startTrajectory, wish)
  return { client, trajectoryId: body.id }
}
const courseOf = async (trajectoryId: string, who = leader) =>
  (await who.ask(contract.getTrajectoryCourse, { trajectoryId })).body
const dueOf = async (trajectoryId: string) =>
  Object.fromEntries((await courseOf(trajectoryId)).todo.map(({ kind, dueOn }) => [kind, dueOn]))

test('a start asks for what belongs to it, before the day it is due; a pause and an extension move what is open', async () => {
  const { trajectoryId } = await begun()
  expect(await dueOf(trajectoryId)).toEqual({
    'baseline-measurement': '2026-12-14',
    'phase-change': '2027-05-02',
    'interim-measurement': '2027-05-02',
    'final-measurement': '2028-10-04',
    'exit-interview': '2028-10-18',
  })
  const pause = { trajectoryId, version: 1, fromOn: '2026-11-09', reason: 'Ziek' }
  expect((await leader.ask(contract.pauseTrajectory, pause)).body).toEqual({ id: trajectoryId, version: 2 })
  expect((await courseOf(trajectoryId)).course).toMatchObject({ state: 'paused', month: 1, lastDay: '2028-11-11' })
  const twice = await leader.ask(contract.pauseTrajectory, { ...pause, version: 2, fromOn: '2026-11-12' })
  expect(twice.errors).toEqual([{ pointer: '/fromOn', code: 'fault/already-paused' }])
  const stale = await leader.ask(contract.resumeTrajectory, { trajectoryId, version: 1, onwardOn: '2026-11-16' })
  expect(stale.status).toBe(409)
  await leader.ask(contract.resumeTrajectory, { trajectoryId, version: 2, onwardOn: '2026-11-16' })
  expect((await courseOf(trajectoryId)).course).toMatchObject({ state: 'running', lastDay: '2028-11-08' })
  expect(await dueOf(trajectoryId)).toMatchObject({ 'phase-change': '2027-05-09', 'exit-interview': '2028-10-25' })

  const extend = (untilOn: string) =>
    leader.ask(contract.extendTrajectory, { trajectoryId, version: 3, untilOn, reason: 'Nareis loopt nog' })
  expect((await extend('2028-11-08')).errors).toEqual([{ pointer: '/untilOn', code: 'fault/not-longer' }])
  expect((await extend('2028-12-31')).status).toBe(200)
  const after = await courseOf(trajectoryId)
  expect(after.course).toMatchObject({ lastDay: '2028-12-31', why: { extendedUntil: '2028-12-31', pausedDays: 7 } })
  expect(after.happened.map(({ what, on }) => [what, on])).toEqual([
    ['extended', '2026-11-18'],
    ['resumed', '2026-11-16'],
    ['paused', '2026-11-09'],
    ['started', '2026-11-02'],
  ])
  expect((await dueOf(trajectoryId))['exit-interview']).toBe('2028-12-17')
})

test('ending early asks for the last conversation; reopening needs its reason and asks for the road again', async () => {
  const { client, trajectoryId } = await begun()
  const end = { trajectoryId, version: 1, endedOn: '2026-11-17', endReasonId: words.moved, remark: 'Naar Zwolle' }
  const before = await leader.ask(contract.endTrajectory, { ...end, endedOn: '2026-11-01' })
  expect(before.errors).toEqual([{ pointer: '/endedOn', code: 'fault/ends-before-start' }])
  expect((await leader.ask(contract.endTrajectory, end)).status).toBe(200)
  expect(await courseOf(trajectoryId)).toMatchObject({
    endedOn: '2026-11-17',
    endReason: 'Verhuisd',
    course: { state: 'ended' },
  })
  expect(await dueOf(trajectoryId)).toEqual({ 'final-measurement': '2026-12-01', 'exit-interview': '2026-12-01' })

  const said = {
    trajectoryId,
    heldOn: '2026-11-18',
    present: null,
    reached: 'Zelf naar de dokter',
    remaining: null,
    referredTo: 'Vluchtelingenwerk Zwolle',
    contactAfter: true,
    version: null,
  }
  expect((await leader.ask(contract.recordExitInterview, { ...said, heldOn: '2026-11-19' })).errors).toEqual([
    { pointer: '/heldOn', code: 'fault/in-the-future' },
  ])
  expect((await leader.ask(contract.recordExitInterview, said)).status).toBe(200)
  expect((await leader.ask(contract.recordExitInterview, said)).status).toBe(409)
  const mended = await leader.ask(contract.recordExitInterview, { ...said, reached: 'Zelf naar school', version: 1 })
  expect(mended.body).toMatchObject({ version: 2 })
  expect(await courseOf(trajectoryId)).toMatchObject({ interview: { reached: 'Zelf naar school', contactAfter: true } })
  expect(Object.keys(await dueOf(trajectoryId))).toEqual(['final-measurement'])

  const reopen = { trajectoryId, version: 2, reason: 'Toch niet verhuisd' }
  const noReason = await leader.ask(contract.reopenTrajectory, { ...reopen, reason: '' })
  expect(noReason.errors).toEqual([{ pointer: '/reason', code: 'fault/required' }])
  const second = {
    clientId: client.id,
    kindId: words.kind,
    startedOn: '2026-11-18',
    endedOn: null,
    endReasonId: null,
    workerId: null,
  }
  const other = (await leader.ask(startTrajectory, second)).body
  expect((await leader.ask(contract.reopenTrajectory, reopen)).errors).toEqual([
    { pointer: '/reason', code: 'fault/already-running' },
  ])
  await leader.ask(contract.endTrajectory, { ...end, trajectoryId: other.id, endedOn: '2026-11-18' })
  // Still of the same kind on those days: the first can only go on once the second is out of its way.
  expect((await leader.ask(contract.reopenTrajectory, reopen)).status).toBe(422)
})

test('what lapsed with an end comes back when the trajectory goes on; what was done stays done', async () => {
  const { client, trajectoryId } = await begun()
  const asked = await dueOf(trajectoryId)
  const end = { trajectoryId, version: 1, endedOn: '2026-11-17', endReasonId: words.moved, remark: null }
  await leader.ask(contract.endTrajectory, end)
  expect(Object.keys(await dueOf(trajectoryId)).sort()).toEqual(['exit-interview', 'final-measurement'])
  await leader.ask(contract.reopenTrajectory, { trajectoryId, version: 2, reason: 'Toch niet verhuisd' })
  expect(await dueOf(trajectoryId)).toEqual(asked)

  await app.asOwner(
    `update task set outcome = 'done', done_at = now() where client_id = $1 and kind = 'baseline-measurement'`,
    [client.id],
  )
  await leader.ask(contract.endTrajectory, { ...end, version: 3 })
  await leader.ask(contract.reopenTrajectory, { trajectoryId, version: 4, reason: 'Nog eens' })
  const { 'baseline-measurement': _, ...others } = asked
  expect(await dueOf(trajectoryId)).toEqual(others)
})

test('a finished baseline measurement is what the task of the start asked for', async () => {
  const { client, trajectoryId } = await begun()
  const values = { moment: 'baseline', takenOn: '2026-11-18', present: null } as const
  const wish = { clientId: client.id, instrument: 'zrm-2017', ...values }
  const { id: measurementId } = (await leader.ask(measurements.beginMeasurement, wish)).body
  const { of } = (await leader.ask(measurements.getMeasurement, { measurementId })).body
  const judged = of.domains.map(({ key }) => ({ domain: key, level: 3, why: null, remark: null }))
  const save = { measurementId, version: 1, ...values, judged }
  await leader.ask(measurements.saveMeasurement, { ...save, finish: false })
  expect(await dueOf(trajectoryId)).toHaveProperty('baseline-measurement')
  expect((await leader.ask(measurements.saveMeasurement, { ...save, version: 2, finish: true })).status).toBe(200)
  expect(await dueOf(trajectoryId)).not.toHaveProperty('baseline-measurement')
})

test('who guides beside the main guide sees the file and the household, in those days and no others', async () => {
  const [mother, son] = [await aClient(app, here), await aClient(app, here)]
  await aHousehold(app, here, [mother, son])
  const { id: trajectoryId } = await aTrajectory(app, here, {
    clientId: mother.id,
    workerId: null,
    startedOn: '2026-01-01',
  })
  const second = await aWorker(app, here)
  const guide = await app.signedIn('guide', here, { workerId: second.id })
  const sees = async (clientId: string) => (await guide.ask(getClientFile, { clientId })).status
  expect([await sees(mother.id), await sees(son.id)]).toEqual([404, 404])
  const wish = { trajectoryId, workerId: second.id, fromOn: '2026-11-01', untilOn: null }
  const added = await leader.ask(contract.addGuide, wish)
  expect(added.status).toBe(200)
  expect([await sees(mother.id), await sees(son.id)]).toEqual([200, 200])
  const mine = async () => (await guide.ask(getMyDay, {})).body.mine.map((one) => [one.trajectoryId, one.alongside])
  expect(await mine()).toEqual([[trajectoryId, true]])
  expect((await courseOf(trajectoryId, guide)).may.manage).toBe(false)
  expect((await leader.ask(contract.addGuide, wish)).errors).toEqual([
    { pointer: '/workerId', code: 'fault/already-guides' },
  ])
  const early = await leader.ask(contract.addGuide, { ...wish, fromOn: '2025-12-31' })
  expect(early.errors).toEqual([{ pointer: '/fromOn', code: 'fault/before-trajectory' }])
  const check = () => checkCouplings({ auth: app.auth, server: app.server }, here.id, { repair: false })
  expect(await check()).toMatchObject({ missing: 0, extra: 0 })

  await leader.ask(contract.endGuide, { trajectoryId, guideId: added.body.id, untilOn: '2026-11-17' })
  expect(await mine()).toEqual([])
  expect([await sees(mother.id), await sees(son.id)]).toEqual([404, 404])
  expect(await check()).toMatchObject({ missing: 0, extra: 0 })
})

test('a guide who leaves with forty clients: all to others in one request, with a note that becomes a task', async () => {
  const [leaving, calm, busy] = [await aWorker(app, here), await aWorker(app, here), await aWorker(app, here)]
  const started = await Promise.all(
    Array.from({ length: 40 }, async () => {
      const client = await aClient(app, here)
      return {
        client,
        ...(await aTrajectory(app, here, { clientId: client.id, workerId: leaving.id, startedOn: '2026-01-01' })),
      }
    }),
  )
  const { held, candidates } = (await leader.ask(contract.listHeldTrajectories, { ofWorkerId: leaving.id })).body
  expect(held).toHaveLength(40)
  expect(candidates.find(({ id }) => id === calm.id)).toMatchObject({ running: 0 })
  expect(candidates.some(({ id }) => id === leaving.id)).toBe(false)
  expect((await elsewhere.ask(contract.listHeldTrajectories, { ofWorkerId: leaving.id })).body.held).toEqual([])

  const moves = held.map(({ id, version }, at) => ({
    trajectoryId: id,
    version,
    workerId: at < 30 ? calm.id : busy.id,
  }))
  const wrong = moves.map((one, at) => (at === 39 ? { ...one, version: 2 } : one))
  expect((await leader.ask(contract.reassignTrajectories, { moves: wrong, note: null })).status).toBe(409)
  expect((await leader.ask(contract.listHeldTrajectories, { ofWorkerId: leaving.id })).body.held).toHaveLength(40)
  const done = await leader.ask(contract.reassignTrajectories, { moves, note: 'Bel deze week even' })
  expect(done.body).toEqual({ moved: 40 })
  const after = (await leader.ask(contract.listHeldTrajectories, { ofWorkerId: leaving.id })).body
  expect(after.held).toEqual([])
  expect(after.candidates.find(({ id }) => id === calm.id)).toMatchObject({ running: 30 })

  const guide = await app.signedIn('guide', here, { workerId: calm.id })
  const mine = (await guide.ask(listTasks, { whose: 'mine' })).body.tasks
  expect(mine.map(({ title }) => title)).toEqual(Array.from({ length: 30 }, () => 'Bel deze week even'))
  const course = await courseOf(moves[0]!.trajectoryId)
  expect(course.guides.map(({ worker, main, fromOn, untilOn }) => [worker.id, main, fromOn, untilOn])).toEqual([
    [calm.id, true, '2026-11-18', null],
    [leaving.id, true, '2026-01-01', '2026-11-17'],
  ])
  expect(started).toHaveLength(40)
})

test('out of sight a trajectory does not exist, and a guide manages none', async () => {
  const worker = await aWorker(app, here)
  const guide = await app.signedIn('guide', here, { workerId: worker.id })
  const { trajectoryId } = await begun(worker.id)
  const pause = { trajectoryId, version: 1, fromOn: '2026-11-18', reason: 'Ziek' }
  expect((await elsewhere.ask(contract.getTrajectoryCourse, { trajectoryId })).status).toBe(404)
  expect((await elsewhere.ask(contract.pauseTrajectory, pause)).status).toBe(404)
  expect((await guide.ask(contract.getTrajectoryCourse, { trajectoryId })).status).toBe(200)
  expect((await guide.ask(contract.pauseTrajectory, pause)).status).toBe(403)
})
