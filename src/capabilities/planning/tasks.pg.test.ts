import { beforeAll, beforeEach, expect, test } from 'vitest'
import * as events from '#capabilities/clients/contract/events.ts'
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
import * as contract from './contract/tasks.ts'
import { addTasks, endTasksOf } from './public.ts'

let app: TestApp
let here: TestFoundation
let leader: Visitor
let elsewhere: Visitor
let guide: Visitor
let colleague: Visitor
let lawyer: Visitor
let joke: { id: string; name: string }
let piet: { id: string; name: string }
let mother: TestClient

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
})
beforeEach(async () => {
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  const [hillegom, lisse] = here.locations
  const signedIn = async (role: 'team-leader' | 'guide' | 'legal-adviser', locationId: string, name?: string) => {
    const worker = await aWorker(app, here, name)
    await app.asOwner('update worker set location_id = $2 where id = $1', [worker.id, locationId])
    return [await app.signedIn(role, here, { locationId, workerId: worker.id }), worker] as const
  }
  ;[leader] = await signedIn('team-leader', hillegom!.id)
  ;[elsewhere] = await signedIn('team-leader', lisse!.id)
  ;[guide, joke] = await signedIn('guide', hillegom!.id, 'Joke Verhoef')
  ;[colleague, piet] = await signedIn('guide', hillegom!.id, 'Piet Bos')
  ;[lawyer] = await signedIn('legal-adviser', hillegom!.id)
  mother = await aClient(app, here, { givenNames: 'Rahel', familyName: 'Tesfay' })
  await aTrajectory(app, here, { clientId: mother.id, workerId: joke.id })
})

type Wish = Partial<contract.TaskValues> & { clientId?: string | null }
const wishOf = (more: Wish = {}) => ({
  clientId: mother.id,
  title: 'Huisarts bellen',
  dueOn: '2026-11-20',
  note: null,
  belongsTo: 'guide' as const,
  workerId: null,
  ...more,
})
const add = (who: Visitor, more?: Wish) => who.ask(contract.addTask, wishOf(more))
type Whose = 'mine' | 'given' | 'all'
const listed = async (who: Visitor, whose: Whose = 'mine', state: 'open' | 'done' = 'open') =>
  (await who.ask(contract.listTasks, { whose, state })).body.tasks
const titles = async (who: Visitor, whose?: Whose) => (await listed(who, whose)).map(({ title }) => title)
const faults = ({ errors }: { errors?: { pointer: string; code: string }[] | undefined }) =>
  (errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)

test('a guide writes a task down, it is there late first, and is done with one press and undone', async () => {
  await add(guide)
  await add(guide, { title: 'DigiD', dueOn: '2026-11-17' })
  await add(guide, { title: 'Vandaag', dueOn: '2026-11-18', clientId: null, belongsTo: 'worker', workerId: joke.id })
  const found = await listed(guide)
  expect(found.map(({ title, urgency, client }) => [title, urgency, client?.name])).toEqual([
    ['DigiD', 'late', 'Rahel Tesfay'],
    ['Vandaag', 'today', undefined],
    ['Huisarts bellen', 'soon', 'Rahel Tesfay'],
  ])
  const { id, version } = found[0]!
  const ended = await guide.ask(contract.endTask, { taskId: id, version, outcome: 'done' })
  expect(ended.status).toBe(200)
  expect(await titles(guide)).toEqual(['Vandaag', 'Huisarts bellen'])
  const [done] = await listed(guide, 'mine', 'done')
  expect(done).toMatchObject({ title: 'DigiD', urgency: 'done', done: { by: 'Joke Verhoef', outcome: 'done' } })
  expect((await guide.ask(contract.endTask, { taskId: id, version, outcome: 'done' })).problem).toBe(
    'common/stale-version',
  )
  await guide.ask(contract.reopenTask, { taskId: id, version: ended.body.version })
  expect(await titles(guide)).toEqual(['DigiD', 'Vandaag', 'Huisarts bellen'])
})

test('a task of the guide follows the client to the next guide, and to the team leader while there is none', async () => {
  await add(guide)
  expect([await titles(guide), await titles(colleague), await titles(leader)]).toEqual([['Huisarts bellen'], [], []])
  await app.asOwner('update trajectory set worker_id = null where client_id = $1', [mother.id])
  expect([await titles(guide), await titles(leader)]).toEqual([[], ['Huisarts bellen']])
  await app.asOwner('update trajectory set worker_id = $2 where client_id = $1', [mother.id, piet.id])
  expect([await titles(colleague), await titles(leader)]).toEqual([['Huisarts bellen'], []])
})

test('who sees a task: the location of the file, its guide, whose it is; not another location, and not when it is secret', async () => {
  const { body } = await add(leader, { title: 'Brief lezen', belongsTo: 'leader' })
  const statusOf = async (who: Visitor) => (await who.ask(contract.getTask, { taskId: body.id })).status
  expect(await Promise.all([leader, guide, colleague, elsewhere, lawyer].map(statusOf))).toEqual([
    200, 200, 404, 404, 404,
  ])
  const workers = lawyer.actor.workerId
  await add(leader, { title: 'Beschikking', belongsTo: 'worker', workerId: workers })
  expect(await titles(lawyer)).toEqual(['Beschikking'])
  expect(await titles(leader, 'given')).toEqual(['Beschikking'])
  await app.asOwner('update client set secret = true where id = $1', [mother.id])
  expect(await Promise.all([leader, guide, lawyer].map((who) => titles(who, 'all')))).toEqual([[], [], []])
  expect([await titles(lawyer), await titles(leader, 'given')]).toEqual([[], []])
})

test('a colleague gets a task by name of who asked, if they see the file', async () => {
  const refused = await add(guide, { belongsTo: 'worker', workerId: piet.id })
  expect(faults(refused)).toEqual(['/workerId fault/sees-no-file'])
  await aTrajectory(app, here, { clientId: mother.id, workerId: piet.id, kind: 'Jobcoaching' })
  const { body } = await add(guide, { belongsTo: 'worker', workerId: joke.id })
  const handed = await guide.ask(contract.correctTask, {
    taskId: body.id,
    ...rest(wishOf({ belongsTo: 'worker', workerId: piet.id })),
    version: 1,
  })
  expect(handed.status).toBe(200)
  expect(await listed(colleague)).toMatchObject([{ givenBy: { name: 'Joke Verhoef' }, worker: { name: 'Piet Bos' } }])
  expect([await titles(guide), await titles(guide, 'given')]).toEqual([[], ['Huisarts bellen']])
})

const rest = ({ clientId: _clientId, ...values }: ReturnType<typeof wishOf>) => values

test('what is asked of a colleague about nobody is theirs, of who asked, and of who leads their location', async () => {
  await add(guide, { clientId: null, title: 'Koffie kopen', belongsTo: 'worker', workerId: piet.id })
  expect(await titles(colleague)).toEqual(['Koffie kopen'])
  expect([await titles(guide, 'given'), await titles(leader, 'all')]).toEqual([['Koffie kopen'], ['Koffie kopen']])
  expect([await titles(elsewhere, 'all'), await titles(lawyer, 'all')]).toEqual([[], []])
  const [task] = await listed(colleague)
  const far = { taskId: task!.id, outcome: 'done' as const, version: 1 }
  expect((await elsewhere.ask(contract.endTask, far)).problem).toBe('common/not-found')
  expect((await colleague.ask(contract.endTask, far)).status).toBe(200)
})

test('bad input is told at its field', async () => {
  const told = async (more: Wish) => faults(await add(guide, more))
  expect(await told({ title: '' })).toEqual(['/title fault/required'])
  expect(await told({ dueOn: '2026-02-30' })).toEqual(['/dueOn fault/date-does-not-exist'])
  expect(await told({ dueOn: '2062-11-20' })).toEqual(['/dueOn fault/too-far-off'])
  expect(await told({ belongsTo: 'worker' })).toEqual(['/workerId fault/required'])
  const gone = await aWorker(app, here)
  await app.asOwner(`update worker set left_service_on = '2026-11-17' where id = $1`, [gone.id])
  expect(await told({ belongsTo: 'worker', workerId: gone.id })).toEqual(['/workerId fault/unknown-choice'])
})

test('the same origin makes a task once, whoever asks and at what time, and ends what is open of it', async () => {
  const origin = { kind: 'trajectory', id: mother.id }
  const made = (occasion: string) => ({
    clientId: mother.id,
    kind: 'baseline-measurement' as const,
    dueOn: '2026-11-30',
    belongsTo: 'guide' as const,
    origin,
    occasion,
  })
  await app.as(leader.actor, (tx) => addTasks(tx, leader.actor, [made('start'), made('half-way')]))
  await Promise.all([
    app.as(guide.actor, (tx) => addTasks(tx, guide.actor, [made('start')])),
    app.as(leader.actor, (tx) => addTasks(tx, leader.actor, [made('start'), made('half-way')])),
  ])
  expect(await listed(guide)).toMatchObject([
    { kind: 'baseline-measurement', title: null },
    { kind: 'baseline-measurement' },
  ])
  await app.as(guide.actor, (tx) => endTasksOf(tx, { ...origin, occasion: 'start' }, 'done'))
  expect(await listed(guide)).toHaveLength(1)
  await app.as(guide.actor, (tx) => endTasksOf(tx, origin, 'lapsed'))
  expect((await listed(guide, 'mine', 'done')).map(({ done }) => done!.outcome).sort()).toEqual(['done', 'lapsed'])
  await app.as(guide.actor, (tx) => addTasks(tx, guide.actor, [made('start')]))
  expect(await listed(guide)).toEqual([])
})

test('turning eighteen says which tasks follow, and then they are the guide’s, once', async () => {
  const groups = await app.asSystem(here, async (tx) => ({
    minor: await aWord(tx, here, 'target-group', 'AMV'),
    grown: await aWord(tx, here, 'target-group', 'Ex-AMV'),
  }))
  const boy = await aClient(app, here, { givenNames: 'Yonas', bornOn: '2008-11-15' })
  await aTrajectory(app, here, { clientId: boy.id, workerId: joke.id })
  await app.asOwner('update client set target_group_id = $1 where id = $2', [groups.minor, boy.id])
  const wish = { clientId: boy.id, targetGroupId: groups.grown, fromOn: '2026-11-15' }
  const { body } = await guide.ask(events.comingsOfAge.preview, wish)
  const announced = body.following!.tasks
  // The birthday was three days ago: what should have been done by then gets a week.
  expect(announced.map(({ kind, dueOn }) => `${kind} ${dueOn}`)).toEqual([
    'eighteen-guardian 2026-11-25',
    'eighteen-housing 2026-11-25',
    'eighteen-guidance 2026-11-22',
    'eighteen-digid 2026-11-29',
    'eighteen-income 2026-11-29',
    'eighteen-school 2026-11-29',
    'eighteen-insurance 2026-12-13',
  ])
  expect(await titles(guide)).toEqual([])
  expect((await guide.ask(events.comingsOfAge.record, { ...wish, seen: body.seen })).status).toBe(200)
  const made = async () => (await listed(guide)).map(({ kind, dueOn }) => `${kind} ${dueOn}`).sort()
  expect(await made()).toEqual(announced.map(({ kind, dueOn }) => `${kind} ${dueOn}`).sort())
  const back = { ...wish, targetGroupId: groups.minor, fromOn: '2026-11-16' }
  const again = (await guide.ask(events.comingsOfAge.preview, back)).body
  await guide.ask(events.comingsOfAge.record, { ...back, seen: again.seen })
  expect(await made()).toHaveLength(announced.length)
})

test('for who dies nothing is left to do, and that is said first', async () => {
  await add(guide)
  await add(leader, { title: 'Plan', belongsTo: 'leader' })
  const wish = { clientId: mother.id, deceasedOn: '2026-11-17' }
  const { body } = await guide.ask(events.passings.preview, wish)
  expect(body.following).toEqual({ tasks: [], lapsing: 2 })
  await guide.ask(events.passings.record, { ...wish, seen: body.seen })
  expect([await titles(guide), await titles(leader)]).toEqual([[], []])
  expect((await listed(leader, 'all', 'done')).map(({ done }) => done!.outcome)).toEqual(['lapsed', 'lapsed'])
})
