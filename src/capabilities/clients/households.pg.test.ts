import { beforeAll, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
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
import * as contract from './contract.ts'

let app: TestApp
let here: TestFoundation
let leader: Visitor
let mother: TestClient
let daughter: TestClient
let uncle: TestClient

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  mother = await aClient(app, here)
  daughter = await aClient(app, here, { bornOn: '2015-01-01' })
  uncle = await aClient(app, here)
  await aHousehold(app, here, [mother, daughter])
  leader = await app.signedIn('team-leader', here, { locationId: here.locations[0]!.id })
})

const fileOf = async (client: TestClient) => (await leader.ask(contract.getClientFile, { clientId: client.id })).body
const membersOf = async (client: TestClient) =>
  (await fileOf(client)).household?.members.map((member) => member.client.id) ?? []

test('somebody joins a household, corrects the day and leaves again', async () => {
  const wish = { clientId: uncle.id, withClientId: mother.id, role: 'lodger' as const, fromOn: '2026-11-01' }
  const { status, body } = await leader.ask(contract.joinHousehold, wish)
  expect(status).toBe(200)
  expect(await membersOf(uncle)).toEqual([mother.id, daughter.id, uncle.id])

  const change = { membershipId: body.id, role: 'lodger' as const, fromOn: '2026-10-01', untilOn: null, version: 1 }
  expect((await leader.ask(contract.changeMembership, change)).body).toEqual({ id: body.id, version: 2 })
  expect((await leader.ask(contract.changeMembership, change)).problem).toBe('common/stale-version')
  expect(
    (await leader.ask(contract.changeMembership, { ...change, untilOn: '2026-09-30', version: 2 })).errors,
  ).toEqual([{ pointer: '/untilOn', code: 'fault/ends-before-start' }])
  await leader.ask(contract.changeMembership, { ...change, untilOn: '2026-11-17', version: 2 })
  expect(await membersOf(uncle)).toEqual([])

  const { members } = (await leader.ask(contract.getHousehold, { householdId: body.householdId })).body
  expect(members.map((member) => [member.client.id, member.untilOn])).toEqual([
    [mother.id, null],
    [daughter.id, null],
    [uncle.id, '2026-11-17'],
  ])
})

test('only the person who moves leaves the old household, the day before', async () => {
  const wish = { clientId: daughter.id, withClientId: null, role: 'head' as const }
  expect((await leader.ask(contract.joinHousehold, { ...wish, fromOn: null })).errors).toEqual([
    { pointer: '/fromOn', code: 'fault/required' },
  ])
  await leader.ask(contract.joinHousehold, { ...wish, fromOn: '2026-11-10' })
  expect(await membersOf(daughter)).toEqual([daughter.id])
  expect(await membersOf(mother)).toEqual([mother.id])
  const { household } = await fileOf(mother)
  const { members } = (await leader.ask(contract.getHousehold, { householdId: household!.id })).body
  expect(members.find((member) => member.client.id === daughter.id)?.untilOn).toBe('2026-11-09')
})

test('a membership by mistake is taken back; who is there already does not join twice', async () => {
  const [first, second] = [await aClient(app, here), await aClient(app, here)]
  const joined = await leader.ask(contract.joinHousehold, {
    clientId: first.id,
    withClientId: second.id,
    role: 'partner',
    fromOn: '2026-11-01',
  })
  expect(await membersOf(second)).toEqual([second.id, first.id])
  const again = { clientId: first.id, withClientId: second.id, role: 'child' as const, fromOn: '2026-11-02' }
  expect((await leader.ask(contract.joinHousehold, again)).errors).toEqual([
    { pointer: '/withClientId', code: 'fault/already-there' },
  ])
  expect((await leader.ask(contract.joinHousehold, { ...again, withClientId: first.id })).errors?.[0]?.pointer).toBe(
    '/withClientId',
  )
  expect((await leader.ask(contract.removeMembership, { membershipId: joined.body.id })).status).toBe(200)
  expect(await membersOf(first)).toEqual([])
  expect((await leader.ask(contract.removeMembership, { membershipId: joined.body.id })).problem).toBe(
    'common/not-found',
  )
})

test('a member at a location out of sight is not shown and not counted', async () => {
  const seen = await aClient(app, here)
  const hidden = await aClient(app, here, { location: here.locations[1]! })
  const { id } = await aHousehold(app, here, [seen, hidden])
  expect(await membersOf(seen)).toEqual([seen.id])
  expect((await leader.ask(contract.getHousehold, { householdId: id })).body.members).toHaveLength(1)
  expect((await leader.ask(contract.searchClients, { q: String(seen.number) })).body.rows[0]?.householdSize).toBe(1)
})

test('a guide changes the household of their client only', async () => {
  const [own, other] = [await aClient(app, here), await aClient(app, here)]
  const worker = await aWorker(app, here)
  await aTrajectory(app, here, { clientId: own.id, workerId: worker.id })
  const { id } = await aHousehold(app, here, [other])
  const guide = await app.signedIn('guide', here, { workerId: worker.id })
  const wish = { role: 'head' as const, fromOn: null }
  expect((await guide.ask(contract.joinHousehold, { ...wish, clientId: own.id, withClientId: null })).status).toBe(200)
  expect((await guide.ask(contract.joinHousehold, { ...wish, clientId: other.id, withClientId: own.id })).problem).toBe(
    'common/not-found',
  )
  expect(
    (
      await guide.ask(contract.joinHousehold, {
        ...wish,
        clientId: own.id,
        withClientId: other.id,
        fromOn: '2026-11-12',
      })
    ).errors?.[0]?.pointer,
  ).toBe('/withClientId')
  expect((await guide.ask(contract.getHousehold, { householdId: id })).problem).toBe('common/not-found')
})

test('another municipality from a day on; the one before ends the day before', async () => {
  const lisse = here.municipalities[1]!
  const move = { clientId: mother.id, municipalityId: lisse.id, fromOn: '2026-12-01' }
  expect(
    (await leader.ask(contract.moveClientToMunicipality, { ...move, municipalityId: newId() })).errors?.[0]?.pointer,
  ).toBe('/municipalityId')
  const moved = await leader.ask(contract.moveClientToMunicipality, move)
  expect(moved.status).toBe(200)
  const { residences } = await fileOf(mother)
  expect(residences.map((stay) => [stay.municipality.name, stay.fromOn, stay.untilOn])).toEqual([
    ['Lisse', '2026-12-01', null],
    ['Hillegom', null, '2026-11-30'],
  ])
  const change = {
    residenceId: residences[0]!.id,
    municipalityId: lisse.id,
    fromOn: '2026-11-15',
    untilOn: null,
    version: 1,
  }
  const overlap = await leader.ask(contract.changeResidence, change)
  expect([overlap.status, overlap.errors?.[0]?.code]).toEqual([422, 'fault/overlaps'])
  expect((await leader.ask(contract.changeResidence, { ...change, fromOn: '2026-12-05' })).status).toBe(200)
  expect((await leader.ask(contract.changeResidence, { ...change, fromOn: '2026-12-06' })).problem).toBe(
    'common/stale-version',
  )
})
