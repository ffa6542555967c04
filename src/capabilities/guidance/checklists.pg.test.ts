import { beforeAll, expect, test } from 'vitest'
import type { InputOf } from '#kernel/endpoint.ts'
import { newId } from '#kernel/ids.ts'
import {
  aClient,
  aFoundation,
  aHousehold,
  aTrajectory,
  aWord,
  aWorker,
  type TestClient,
  type TestFoundation,
} from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import * as contract from './contract/checklists.ts'
import { extendTrajectory } from './contract/trajectories.ts'

let app: TestApp
let here: TestFoundation
let [leader, guide, other, coach]: Visitor[] = []
let [amina, omar, nour]: TestClient[] = []

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  const locationId = here.locations[0]!.id
  const [ans, bob] = [await aWorker(app, here), await aWorker(app, here)]
  leader = await app.signedIn('team-leader', here, { locationId })
  guide = await app.signedIn('guide', here, { locationId, workerId: ans.id })
  other = await app.signedIn('guide', here, { locationId, workerId: bob.id })
  coach = await app.signedIn('language-coach', here, { locationId })
  amina = await aClient(app, here, { givenNames: 'Amina', familyName: 'Saleh' })
  omar = await aClient(app, here, { givenNames: 'Omar', familyName: 'Saleh' })
  nour = await aClient(app, here, { givenNames: 'Nour', familyName: 'Saleh', bornOn: '2018-02-01' })
  await aHousehold(app, here, [amina, omar, nour])
  await app.asSystem(here, (tx) =>
    tx
      .insertInto('placement')
      .values({ foundation_id: here.id, id: newId(), client_id: amina!.id, housed_on: '2026-10-20' })
      .execute(),
  )
  await aTrajectory(app, here, { clientId: amina.id, workerId: ans.id, startedOn: '2026-10-19' })
})

const read = async (visitor: Visitor = guide!, clientId = amina!.id) =>
  (await visitor.ask(contract.getChecklist, { clientId })).body
const itemOf = async (key: string, clientId?: string) =>
  (await read()).items.find((item) => item.key === key && (!clientId || item.clientId === clientId))!
const say = (visitor: Visitor, wish: Partial<InputOf<typeof contract.setChecklistItem>> & { item: string }) =>
  visitor.ask(contract.setChecklistItem, { clientId: amina!.id, state: 'done', remark: null, version: 0, ...wish })

test('a trajectory brings the list of its household: counted from the signing, for each whom it is about', async () => {
  const list = await read()
  expect(list).toMatchObject({
    running: { startedOn: '2026-10-19', endedOn: null, signedOn: '2026-10-20', phase: 'settling' },
    householdWith: null,
    may: { change: true },
  })
  const mark = ({ key, about }: { key: string; about: { name: string } | null }) => `${key}: ${about?.name ?? 'all'}`
  const marks = list.items.map(mark)
  for (const expected of ['budget: all', 'doctor: Amina Saleh', 'doctor: Omar Saleh', 'primary-school: Nour Saleh'])
    expect(marks).toContain(expected)
  expect(marks).not.toContain('doctor: Nour Saleh')
  expect((await read(guide!, omar!.id)).running).toBeNull()
})

test('said by who keeps notes of this file; read by who reads guidance; others see nothing', async () => {
  expect((await say(guide!, { item: 'utilities', remark: 'Samen gebeld' })).body).toEqual({ version: 1 })
  expect(await itemOf('utilities')).toMatchObject({
    state: 'done',
    remark: 'Samen gebeld',
    setOn: '2026-11-18',
    urgency: null,
    version: 1,
  })
  expect((await read(leader!)).items.find(({ key }) => key === 'utilities')?.state).toBe('done')
  expect((await other!.ask(contract.getChecklist, { clientId: amina!.id })).status).toBe(404)
  expect((await say(other!, { item: 'home' })).status).toBe(404)
  expect((await coach!.ask(contract.getChecklist, { clientId: amina!.id })).status).toBe(403)
  const anew = await say(guide!, { item: 'utilities', state: 'open', version: 1 })
  expect(anew.body).toEqual({ version: 2 })
  expect((await itemOf('utilities')).urgency).toBe('late')
})

test('why it is not needed and what it waits for are asked; only what is on the list is said something about', async () => {
  for (const state of ['not-needed', 'blocked'] as const)
    expect(await say(guide!, { item: 'television', state })).toMatchObject({
      status: 422,
      errors: [{ pointer: '/remark', code: 'fault/required' }],
    })
  expect((await say(guide!, { item: 'television', state: 'not-needed', remark: 'Wil geen tv' })).status).toBe(200)
  for (const [clientId, item] of [
    [amina!.id, 'nothing-of-the-kind'],
    [amina!.id, 'taxes'],
    [nour!.id, 'doctor'],
  ] as const)
    expect((await say(guide!, { clientId, item })).errors).toEqual([{ pointer: '/item', code: 'fault/unknown-choice' }])
  expect((await say(guide!, { clientId: omar!.id, item: 'doctor' })).status).toBe(200)
  expect((await itemOf('doctor', omar!.id)).state).toBe('done')
  expect((await itemOf('doctor', amina!.id)).state).toBe('open')
})

test('two who say something at once: the second sees what the first said', async () => {
  expect((await say(guide!, { item: 'laptop' })).status).toBe(200)
  const second = await say(leader!, { item: 'laptop', state: 'handed' })
  expect([second.status, second.problem]).toEqual([409, 'common/stale-version'])
  expect((await itemOf('laptop')).state).toBe('done')
})

test('what is late or due this week stands on the day of whoever guides, the latest first, and of nobody else', async () => {
  const { items, count } = (await guide!.ask(contract.listDueItems, {})).body
  expect(count).toBe(items.length)
  expect(items[0]).toMatchObject({ key: 'contract-signing', urgency: 'late', client: { id: amina!.id } })
  expect(items.map(({ due }) => due.on)).toEqual(items.map(({ due }) => due.on).toSorted())
  expect(items.every(({ due }) => due.on <= '2026-11-25')).toBe(true)
  expect(items.some(({ key }) => key === 'television')).toBe(false)
  expect((await other!.ask(contract.listDueItems, {})).body.items).toEqual([])
})

test('per item how it stands, of the files in sight; one location at a time when asked', async () => {
  const of = async (locationId?: string) =>
    (await leader!.ask(contract.countChecklists, locationId ? { locationId } : {})).body
  const all = await of()
  expect(all.clients).toBe(1)
  expect(all.items.find(({ key }) => key === 'doctor')).toMatchObject({ open: 1, late: 1, done: 1 })
  expect(all.items.find(({ key }) => key === 'television')).toMatchObject({ open: 0, notNeeded: 1 })
  expect(await of(here.locations[1]!.id)).toMatchObject({ clients: 0 })
})

test('who came alone under eighteen, also when they no longer count as such, has a guardian to meet', async () => {
  const [group, grown] = await app.asSystem(here, async (tx) => [
    await aWord(tx, here, 'target-group', 'AMV'),
    await aWord(tx, here, 'target-group', 'Ex-AMV'),
  ])
  const boy = await aClient(app, here, { bornOn: '2008-05-01' })
  await aTrajectory(app, here, { clientId: boy.id, workerId: guide!.actor.workerId, startedOn: '2026-09-01' })
  const has = async () => (await read(guide!, boy.id)).items.some(({ key }) => key === 'guardian')
  expect(await has()).toBe(false)
  await app.asOwner('update client set target_group_id = $1 where id = $2', [group, boy.id])
  expect(await has()).toBe(true)
  await app.asOwner('update client set target_group_id = $1 where id = $2', [grown, boy.id])
  await app.asOwner(
    `insert into client_target_group (foundation_id, id, client_id, target_group_id, until_on)
     values ($1, $2, $3, $4, '2026-04-30')`,
    [here.id, newId(), boy.id, group],
  )
  expect(await has()).toBe(true)
})

test('the list closes with the road of two years, also where nobody wrote the end down, and starts anew for who is back', async () => {
  const ans = guide!.actor.workerId
  const yara = await aClient(app, here, { givenNames: 'Yara', familyName: 'Haddad' })
  await aTrajectory(app, here, { clientId: yara.id, workerId: ans, startedOn: '2019-03-01' })
  const clients = async () => (await leader!.ask(contract.countChecklists, {})).body.clients
  const due = async () =>
    (await guide!.ask(contract.listDueItems, {})).body.items.filter(({ client }) => client.id === yara.id)
  const before = await clients()
  const closed = await read(guide!, yara.id)
  expect(closed.running).toMatchObject({ startedOn: '2019-03-01', endedOn: '2021-02-28' })
  expect(closed.items.length).toBeGreaterThan(20)
  expect([closed.progress.late, closed.items.filter(({ urgency }) => urgency !== null)]).toEqual([0, []])
  expect(await due()).toEqual([])
  await app.asOwner(
    `insert into checklist_item (foundation_id, id, client_id, item, state, set_on, version) values ($1, $2, $3, 'doctor', 'done', '2019-04-01', 2)`,
    [here.id, newId(), yara.id],
  )
  await aTrajectory(app, here, { clientId: yara.id, workerId: ans, startedOn: '2026-09-01' })
  const back = await read(guide!, yara.id)
  expect(back.running).toMatchObject({ startedOn: '2026-09-01', endedOn: null })
  expect(back.items.find(({ key }) => key === 'doctor')).toMatchObject({ state: 'open', urgency: 'late', version: 2 })
  expect((await due()).length).toBeGreaterThan(5)
  expect(await clients()).toBe(before + 1)
  expect((await say(guide!, { clientId: yara.id, item: 'doctor', version: 2 })).body).toEqual({ version: 3 })
})

test('an extended trajectory keeps its list open past the two years', async () => {
  const omid = await aClient(app, here, { givenNames: 'Omid', familyName: 'Karimi' })
  const of = { clientId: omid.id, workerId: guide!.actor.workerId }
  const { id: trajectoryId } = await aTrajectory(app, here, { ...of, startedOn: '2024-10-01' })
  expect((await read(guide!, omid.id)).running).toMatchObject({ endedOn: '2026-09-30' })
  const longer = { trajectoryId, version: 1, untilOn: '2026-12-31', reason: 'Nareis loopt nog' }
  expect((await leader!.ask(extendTrajectory, longer)).status).toBe(200)
  const list = await read(guide!, omid.id)
  expect(list.running).toMatchObject({ startedOn: '2024-10-01', endedOn: null })
  expect(list.progress.late).toBeGreaterThan(0)
})

test('the database keeps what was said: no reason, no row; never thrown away', async () => {
  await expect(
    app.asOwner(
      `insert into checklist_item (foundation_id, id, client_id, item, state, set_on) values ($1, $2, $3, 'x', 'blocked', '2026-11-18')`,
      [here.id, newId(), amina!.id],
    ),
  ).rejects.toThrow(/check/)
  await expect(app.asSystem(here, (tx) => tx.deleteFrom('checklist_item').execute())).rejects.toThrow(/permission/)
})
