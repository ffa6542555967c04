import { beforeAll, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { getClientFile, getHousehold, removeMembership } from '#capabilities/clients/contract.ts'
import { getReport } from '#capabilities/reporting/contract.ts'
import { recordContact } from '#capabilities/contacts/contract.ts'
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
import * as contract from './contract.ts'

let app: TestApp
let here: TestFoundation
let leader: Visitor
let words: Record<'first' | 'moved' | 'guidance', string>

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  words = await app.asSystem(here, async (tx) => ({
    first: await aWord(tx, here, 'trajectory-kind', 'Maatschappelijke begeleiding 1e jaar'),
    moved: await aWord(tx, here, 'trajectory-end-reason', 'Verhuisd'),
    guidance: await aWord(tx, here, 'contact-kind', 'Maatschappelijke begeleiding'),
  }))
  leader = await app.signedIn('team-leader', here, { locationId: here.locations[0]!.id })
})

const trajectory = (changes: Partial<contract.TrajectoryValues> = {}): contract.TrajectoryValues => ({
  kindId: words.first,
  startedOn: '2026-05-06',
  endedOn: null,
  endReasonId: null,
  workerId: null,
  ...changes,
})
const day = async (visitor: Visitor) => (await visitor.ask(contract.getMyDay, {})).body
const idsOf = (people: readonly contract.Guided[]) => people.map((one) => one.client.id)

test('two trajectories of one kind do not run at one time; after each other, or for somebody else, they may', async () => {
  const [client, brother] = [await aClient(app, here), await aClient(app, here)]
  const start = (clientId: string, changes: Partial<contract.TrajectoryValues> = {}) =>
    leader.ask(contract.startTrajectory, { clientId, ...trajectory(changes) })
  const first = (await start(client.id)).body
  const refused = [{ pointer: '/kindId', code: 'fault/already-running' }]
  expect((await start(client.id, { startedOn: '2026-09-01' })).errors).toEqual(refused)
  expect((await start(client.id, { startedOn: '2025-01-01', endedOn: '2026-05-06' })).errors).toEqual(refused)
  const before = await start(client.id, { startedOn: '2025-01-01', endedOn: '2026-05-05' })
  expect([before.status, (await start(brother.id)).status]).toEqual([200, 200])
  const change = { trajectoryId: first.id, ...trajectory({ startedOn: '2026-05-07' }), version: 1 }
  expect((await leader.ask(contract.correctTrajectory, change)).status).toBe(200)
  const back = { ...change, startedOn: '2026-05-05', version: 2 }
  expect((await leader.ask(contract.correctTrajectory, back)).errors).toEqual(refused)

  const twice = await aTrajectory(app, here, {
    clientId: client.id,
    workerId: null,
    kind: 'Maatschappelijke begeleiding 1e jaar',
    startedOn: '2026-05-07',
  })
  const mend = { trajectoryId: twice.id, ...trajectory({ startedOn: '2026-05-07', endedOn: '2026-06-30' }), version: 1 }
  expect((await leader.ask(contract.correctTrajectory, mend)).status).toBe(200)
})

test('nor when two people start or change them at once', async () => {
  const client = await aClient(app, here)
  const start = (changes: Partial<contract.TrajectoryValues> = {}) =>
    leader.ask(contract.startTrajectory, { clientId: client.id, ...trajectory(changes) })
  const race = await Promise.all([start(), start(), start()])
  expect(race.map(({ status }) => status).toSorted()).toEqual([200, 422, 422])

  const earlier = (await start({ startedOn: '2024-01-01', endedOn: '2024-06-30' })).body
  const later = (await start({ startedOn: '2025-01-01', endedOn: '2025-06-30' })).body
  const change = ({ id }: { id: string }, changes: Partial<contract.TrajectoryValues>) =>
    leader.ask(contract.correctTrajectory, { trajectoryId: id, ...trajectory(changes), version: 1 })
  const both = await Promise.all([
    change(earlier, { startedOn: '2024-01-01', endedOn: '2024-10-31' }),
    change(later, { startedOn: '2024-10-01', endedOn: '2025-06-30' }),
  ])
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 422])
})

test('a trajectory that a register ends before it starts stands in nobody’s way, and can be mended', async () => {
  const client = await aClient(app, here)
  const reversed = await aTrajectory(app, here, {
    clientId: client.id,
    workerId: null,
    kind: 'Maatschappelijke begeleiding 1e jaar',
    startedOn: '2025-06-01',
    endedOn: '2025-02-01',
  })
  const wish = { clientId: client.id, ...trajectory({ startedOn: '2026-09-01' }) }
  expect((await leader.ask(contract.startTrajectory, wish)).status).toBe(200)
  const mended = trajectory({ startedOn: '2025-02-01', endedOn: '2025-06-01' })
  expect(
    (await leader.ask(contract.correctTrajectory, { trajectoryId: reversed.id, ...mended, version: 1 })).body,
  ).toEqual({ id: reversed.id, version: 2 })
})

test('a guide sees the client and the household from the start of a trajectory until its end', async () => {
  const [mother, daughter] = [await aClient(app, here), await aClient(app, here, { givenNames: 'Nour' })]
  await aHousehold(app, here, [mother, daughter])
  const worker = await aWorker(app, here, 'Joke Verhoef')
  const guide = await app.signedIn('guide', here, { workerId: worker.id })
  const sees = async (clientId: string) => (await guide.ask(getClientFile, { clientId })).status
  expect([await sees(mother.id), await sees(daughter.id)]).toEqual([404, 404])

  const wish = trajectory({ workerId: worker.id })
  const { id } = (await leader.ask(contract.startTrajectory, { clientId: mother.id, ...wish })).body
  expect([await sees(mother.id), await sees(daughter.id)]).toEqual([200, 200])
  const before = await day(guide)
  expect(before.may).toEqual({ lead: false, contacts: true, guideOwn: true })
  expect(before.mine).toEqual([
    expect.objectContaining({
      trajectoryId: id,
      client: expect.objectContaining({ id: mother.id }),
      household: ['Nour'],
      kind: 'Maatschappelijke begeleiding 1e jaar',
      guide: worker,
      month: 7,
      lastContactOn: null,
    }),
  ])

  const ended = { trajectoryId: id, ...wish, endedOn: '2026-11-17', endReasonId: words.moved, version: 1 }
  expect((await leader.ask(contract.correctTrajectory, ended)).body).toEqual({ id, version: 2 })
  expect([await sees(mother.id), await sees(daughter.id)]).toEqual([404, 404])
  expect((await day(guide)).mine).toEqual([])
  const file = (await leader.ask(getClientFile, { clientId: mother.id })).body
  expect(JSON.stringify(file)).toContain('Verhuisd')

  const reopened = { trajectoryId: id, ...wish, version: 2 }
  expect((await leader.ask(contract.correctTrajectory, reopened)).status).toBe(200)
  expect(await sees(mother.id)).toBe(200)
})

test('a guide no longer sees whom their client lived with, once one of them is moved or taken out of the household', async () => {
  const [mother, daughter, uncle] = [await aClient(app, here), await aClient(app, here), await aClient(app, here)]
  const household = await aHousehold(app, here, [mother, daughter, uncle])
  const elsewhere = await aHousehold(app, here, [await aClient(app, here)])
  const [workerOfMother, workerOfUncle] = [await aWorker(app, here), await aWorker(app, here)]
  await aTrajectory(app, here, { clientId: mother.id, workerId: workerOfMother.id })
  await aTrajectory(app, here, { clientId: uncle.id, workerId: workerOfUncle.id })
  const guideOfMother = await app.signedIn('guide', here, { workerId: workerOfMother.id })
  const guideOfUncle = await app.signedIn('guide', here, { workerId: workerOfUncle.id })
  const seenBy = (guide: Visitor) =>
    Promise.all(
      [mother, daughter, uncle].map(async (of) => (await guide.ask(getClientFile, { clientId: of.id })).status),
    )
  expect([await seenBy(guideOfMother), await seenBy(guideOfUncle)]).toEqual([
    [200, 200, 200],
    [200, 200, 200],
  ])

  await app.asSystem(here, (tx) =>
    tx
      .updateTable('household_membership')
      .set({ household_id: elsewhere.id })
      .where('client_id', '=', uncle.id)
      .execute(),
  )
  expect([await seenBy(guideOfMother), await seenBy(guideOfUncle)]).toEqual([
    [200, 200, 404],
    [404, 404, 200],
  ])

  const { members } = (await leader.ask(getHousehold, { householdId: household.id })).body
  const { membershipId } = members.find((one) => one.client.id === mother.id)!
  expect((await leader.ask(removeMembership, { membershipId })).status).toBe(200)
  expect(await seenBy(guideOfMother)).toEqual([200, 404, 404])

  await app.asSystem(here, (tx) =>
    tx.updateTable('trajectory').set({ client_id: daughter.id }).where('client_id', '=', mother.id).execute(),
  )
  expect(await seenBy(guideOfMother)).toEqual([404, 200, 404])
})

test('who has gone quiet: no contact for six weeks, or none at all since the start', async () => {
  const worker = await aWorker(app, here)
  const guide = await app.signedIn('guide', here, { workerId: worker.id })
  const [spoken, silent, never, fresh] = [
    await aClient(app, here),
    await aClient(app, here),
    await aClient(app, here),
    await aClient(app, here),
  ]
  for (const [client, startedOn] of [
    [spoken, '2026-01-01'],
    [silent, '2026-01-01'],
    [never, '2026-02-01'],
    [fresh, '2026-11-01'],
  ] as const) {
    await aTrajectory(app, here, { clientId: client.id, workerId: worker.id, startedOn })
  }
  for (const [client, heldOn] of [
    [spoken, '2026-10-07'],
    [silent, '2026-10-06'],
  ] as const) {
    const values = { heldOn, kindId: words.guidance, mannerId: null, subjectId: null, minutes: null, note: null }
    const made = await guide.ask(recordContact, { clientId: client.id, ...values, workerId: worker.id })
    expect(made.status).toBe(200)
  }
  const { mine, quiet } = await day(guide)
  expect(mine).toHaveLength(4)
  expect(idsOf(quiet)).toEqual([never.id, silent.id])
  const wide = (await guide.ask(contract.getMyDay, { quietWeeks: 52 })).body
  expect(wide.quiet).toEqual([])
})

test('a team leader sees who has no guide, what passes month 24 and what began this month, of their location', async () => {
  const leaderOfLisse = await app.signedIn('team-leader', here, { locationId: here.locations[1]!.id })
  const worker = await aWorker(app, here)
  const there = () => aClient(app, here, { location: here.locations[1]! })
  const [alone, long, fresh] = [await there(), await there(), await there()]
  const of = (client: { id: string }, startedOn: string, workerId: string | null = worker.id) =>
    aTrajectory(app, here, { clientId: client.id, workerId, startedOn })
  await of(alone, '2026-06-01', null)
  await of(long, '2024-11-18')
  await of(fresh, '2026-11-02')
  const found = await day(leaderOfLisse)
  expect([idsOf(found.unguided), idsOf(found.overdue), idsOf(found.startedThisMonth)]).toEqual([
    [alone.id],
    [long.id],
    [fresh.id],
  ])
  expect([found.mine, found.may]).toEqual([[], { lead: true, contacts: true, guideOwn: false }])
})

test('the client of somebody who left the team has no guide', async () => {
  const worker = await aWorker(app, here, 'Kees de Wit')
  const client = await aClient(app, here)
  await aTrajectory(app, here, { clientId: client.id, workerId: worker.id })
  const unguided = async () => (await day(leader)).unguided.find((one) => one.client.id === client.id)
  const leave = (on: string) =>
    app.asSystem(here, (tx) =>
      tx.updateTable('worker').set({ left_service_on: on }).where('id', '=', worker.id).execute(),
    )
  await leave('2026-11-18')
  expect(await unguided()).toBeUndefined()
  await leave('2026-11-17')
  expect(await unguided()).toMatchObject({ guide: worker, guideLeftOn: '2026-11-17' })
})

test('who waits: grown-ups with whom nobody has begun, once per household', async () => {
  const foundation = await aFoundation(app)
  const head = await aClient(app, foundation, { givenNames: 'Samira' })
  const partner = await aClient(app, foundation, { givenNames: 'Omar' })
  const child = await aClient(app, foundation, { givenNames: 'Nour', bornOn: '2015-01-01' })
  await aHousehold(app, foundation, [head, partner, child])
  const guided = await aClient(app, foundation)
  const besides = await aClient(app, foundation)
  await aHousehold(app, foundation, [guided, besides])
  await aTrajectory(app, foundation, { clientId: guided.id, workerId: null, endedOn: '2026-06-01' })
  const gone = await aClient(app, foundation)
  await app.asSystem(foundation, (tx) =>
    tx
      .insertInto('placement')
      .values({
        foundation_id: foundation.id,
        id: newId(),
        client_id: gone.id,
        housed_on: '2026-01-01',
        left_on: '2026-10-01',
      })
      .execute(),
  )
  const visitor = await app.signedIn('team-leader', foundation)
  const { waiting } = await day(visitor)
  expect(waiting.map((one) => [one.client.id, one.household])).toEqual([[head.id, ['Omar', 'Nour']]])
  const guide = await app.signedIn('guide', foundation)
  expect((await day(guide)).waiting).toEqual([])
})

test('who is to live together from a day to come, does not yet today', async () => {
  const foundation = await aFoundation(app)
  const [guided, bride] = [await aClient(app, foundation), await aClient(app, foundation, { givenNames: 'Hala' })]
  await aHousehold(app, foundation, [guided, bride], '2026-11-19')
  await aTrajectory(app, foundation, { clientId: guided.id, workerId: null, startedOn: '2026-11-02' })
  const [one, other] = [await aClient(app, foundation), await aClient(app, foundation)]
  await aHousehold(app, foundation, [one, other], '2026-11-19')
  const visitor = await app.signedIn('team-leader', foundation)
  const before = await day(visitor)
  expect(before.startedThisMonth.map(({ household }) => household)).toEqual([[]])
  expect(before.waiting.map(({ client, household }) => [client.id, household])).toEqual([
    [bride.id, []],
    [one.id, []],
    [other.id, []],
  ])
})

test('a coordinator sees numbers of everybody and no names; per municipality as the report counts them', async () => {
  const foundation = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  const worker = await aWorker(app, foundation)
  const [one, two] = [
    await aClient(app, foundation),
    await aClient(app, foundation, { municipality: foundation.municipalities[1]! }),
  ]
  await aTrajectory(app, foundation, { clientId: one.id, workerId: worker.id, startedOn: '2026-01-01' })
  await aTrajectory(app, foundation, { clientId: two.id, workerId: null, startedOn: '2025-12-31' })
  const kind = await app.asSystem(foundation, (tx) => aWord(tx, foundation, 'contact-kind', 'Infopunt'))
  const guide = await app.signedIn('team-leader', foundation, { workerId: worker.id })
  for (const [client, heldOn] of [
    [one, '2026-01-01'],
    [one, '2026-11-18'],
    [two, '2026-03-01'],
    [two, '2025-12-31'],
  ] as const) {
    const values = { heldOn, kindId: kind, mannerId: null, subjectId: null, minutes: null, note: null, workerId: null }
    await guide.ask(recordContact, { clientId: client.id, ...values })
  }
  const coordinator = await app.signedIn('coordinator', foundation)
  const { body } = await coordinator.ask(contract.getOverview, {})
  expect(body).toEqual({
    today: '2026-11-18',
    running: 2,
    unguided: 1,
    guides: 1,
    municipalities: [
      { ...foundation.municipalities[0], contacts: 2, started: 1 },
      { ...foundation.municipalities[1], contacts: 1, started: 0 },
    ],
  })
  const { body: report } = await coordinator.ask(getReport, {
    municipalityId: foundation.municipalities[0]!.id,
    from: '2026-01-01',
    until: '2026-12-31',
  })
  const reported = report.chapters
    .flatMap((chapter) => chapter.figures)
    .find((figure) => figure.key === 'contacts.held')
  expect(reported?.value).toBe(2)
  expect((await guide.ask(contract.getOverview, {})).problem).toBe('common/not-allowed')
  expect((await coordinator.ask(contract.getMyDay, {})).problem).toBe('common/not-allowed')
})

test('only a team leader starts and ends; faults stand at their fields', async () => {
  const client = await aClient(app, here)
  const ask = async (changes: Partial<contract.TrajectoryValues>) =>
    (await leader.ask(contract.startTrajectory, { clientId: client.id, ...trajectory(changes) })).errors
  expect(await ask({ endedOn: '2026-05-05' })).toEqual([{ pointer: '/endedOn', code: 'fault/ends-before-start' }])
  expect(await ask({ endReasonId: words.moved })).toEqual([{ pointer: '/endedOn', code: 'fault/required' }])
  expect(await ask({ kindId: words.moved })).toEqual([{ pointer: '/kindId', code: 'fault/unknown-choice' }])
  expect((await ask({ workerId: newId() }))?.[0]?.pointer).toBe('/workerId')
  expect(await ask({ startedOn: '31-02-2026' })).toEqual([{ pointer: '/startedOn', code: 'fault/date-does-not-exist' }])

  const worker = await aWorker(app, here)
  const { id } = await aTrajectory(app, here, { clientId: client.id, workerId: worker.id })
  const guide = await app.signedIn('guide', here, { workerId: worker.id })
  expect((await guide.ask(contract.getTrajectory, { trajectoryId: id })).body.may).toEqual({ correct: false })
  const wish = { trajectoryId: id, ...trajectory({ workerId: worker.id }), version: 1 }
  expect((await guide.ask(contract.correctTrajectory, wish)).problem).toBe('common/not-allowed')
})

test('a stale save is refused with what stands there now; who may not see it does not find it', async () => {
  const client = await aClient(app, here)
  const { id } = (await leader.ask(contract.startTrajectory, { clientId: client.id, ...trajectory() })).body
  const wish = { trajectoryId: id, ...trajectory({ startedOn: '2026-05-07' }), version: 1 }
  await leader.ask(contract.correctTrajectory, wish)
  expect((await leader.ask(contract.correctTrajectory, wish)).body).toMatchObject({
    status: 409,
    current: { version: 2, values: { startedOn: '2026-05-07' } },
  })
  const lisse = await app.signedIn('team-leader', here, { locationId: here.locations[1]!.id })
  const stranger = await app.signedIn('team-leader', await aFoundation(app))
  for (const visitor of [lisse, stranger]) {
    expect((await visitor.ask(contract.correctTrajectory, { ...wish, version: 2 })).problem).toBe('common/not-found')
    expect((await visitor.ask(contract.getTrajectory, { trajectoryId: id })).problem).toBe('common/not-found')
    expect((await visitor.ask(contract.startTrajectory, { clientId: client.id, ...trajectory() })).problem).toBe(
      'common/not-found',
    )
  }
})
