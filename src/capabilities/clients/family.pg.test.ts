import { beforeAll, expect, test } from 'vitest'
import { getHistory } from '#capabilities/access/contract/history.ts'
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
import { changeMembership, getClientFile, joinHousehold, searchClients } from './contract.ts'
import { permitLines } from './contract/details.ts'
import { getFamily, relativeLines } from './contract/family.ts'

let app: TestApp
let here: TestFoundation
let leader: Visitor
let guide: Visitor
let stranger: Visitor
let mother: TestClient
let son: TestClient

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  mother = await aClient(app, here, { bornOn: '1985-06-01' })
  son = await aClient(app, here, { bornOn: '2012-01-01' })
  await aHousehold(app, here, [mother, son])
  const [joke, piet] = [await aWorker(app, here), await aWorker(app, here)]
  await aTrajectory(app, here, { clientId: mother.id, workerId: joke.id, startedOn: '2026-01-01' })
  leader = await app.signedIn('team-leader', here, { locationId: here.locations[0]!.id })
  guide = await app.signedIn('guide', here, { workerId: joke.id })
  stranger = await app.signedIn('guide', here, { workerId: piet.id })
})

const somebody = {
  relation: 'child' as const,
  givenNames: 'Selam',
  familyName: '',
  birthDate: '2010-01-01',
  birthDatePrecision: 'year' as const,
  birthDateEstimated: false,
  whereabouts: 'abroad' as const,
  country: 'Soedan',
  deceased: false,
}
const family = async (of = mother, who = leader) => (await who.ask(getFamily, { clientId: of.id })).body
const add = (wish: Partial<typeof somebody> | object, of = mother, who = leader) =>
  who.ask(relativeLines.add, { clientId: of.id, ...somebody, ...wish })

test('somebody elsewhere is written down, corrected and taken away; the household sees it, and so does its history', async () => {
  const { status, body } = await add({})
  expect(status).toBe(200)
  for (const one of [mother, son]) {
    expect((await family(one)).relatives).toEqual([{ id: body.id, version: 1, clientId: mother.id, values: somebody }])
  }
  const change = { relativeId: body.id, ...somebody, whereabouts: 'reception-centre' as const, version: 1 }
  expect((await leader.ask(relativeLines.correct, change)).body).toEqual({ id: body.id, version: 2 })
  expect((await leader.ask(relativeLines.correct, change)).problem).toBe('common/stale-version')
  // A country is where somebody abroad is.
  expect((await family()).relatives[0]!.values).toMatchObject({ whereabouts: 'reception-centre', country: null })
  const { changes } = (await leader.ask(getHistory, { record: 'relative', recordId: body.id })).body
  expect(changes[0]!.fields.map(({ name }) => name).sort()).toEqual(['country', 'whereabouts'])
  expect((await leader.ask(relativeLines.remove, { relativeId: body.id })).status).toBe(200)
  expect((await family()).relatives).toEqual([])
})

test('one name will do, and nothing need be known of birth; no name at all will not', async () => {
  const unknown = { birthDate: null, birthDatePrecision: 'day', birthDateEstimated: true, country: null }
  const { body } = await add({ ...unknown, givenNames: '', familyName: 'ገብረመድህን', whereabouts: 'unknown' })
  expect((await family()).relatives[0]!.values).toMatchObject({ familyName: 'ገብረመድህን', birthDateEstimated: false })
  await leader.ask(relativeLines.remove, { relativeId: body.id })
  expect((await add({ givenNames: '  ' })).errors).toEqual([{ pointer: '/familyName', code: 'fault/required' }])
  expect((await add({ birthDate: '2027-01-01' })).errors).toEqual([
    { pointer: '/birthDate', code: 'fault/in-the-future' },
  ])
  expect((await add({ birthDate: '2010-05-01' })).errors?.[0]?.code).toBe('fault/more-precise')
})

test('a child older than the parent is a question, and the answer saves', async () => {
  const older = { birthDate: '1980-01-01' }
  expect((await add(older)).problem).toBe('clients/older-than-parent')
  const { status, body } = await add({ ...older, sure: true })
  expect(status).toBe(200)
  const change = { relativeId: body.id, ...somebody, birthDate: '1981-01-01', version: 1 }
  expect((await leader.ask(relativeLines.correct, change)).problem).toBe('clients/older-than-parent')
  expect((await add({ relation: 'parent', birthDate: '1984-01-01' })).problem).toBe('clients/older-than-parent')
  expect((await add({ relation: 'parent', birthDate: '1960-01-01' })).status).toBe(200)
  // Of a member of the household the same is asked.
  const join = { withClientId: son.id, role: 'child' as const, fromOn: null }
  const elder = await aClient(app, here, { bornOn: '1979-01-01' })
  expect((await leader.ask(joinHousehold, { ...join, clientId: elder.id })).problem).toBe('clients/older-than-parent')
  expect((await leader.ask(joinHousehold, { ...join, clientId: elder.id, sure: true })).status).toBe(200)
})

test('who sees the household sees its family elsewhere; nobody finds them by searching', async () => {
  const { body } = await add({ givenNames: 'Onvindbaar', relation: 'sibling' }, son)
  expect((await family(mother, guide)).relatives.map(({ id }) => id)).toContain(body.id)
  expect((await stranger.ask(getFamily, { clientId: mother.id })).problem).toBe('common/not-found')
  expect((await stranger.ask(relativeLines.remove, { relativeId: body.id })).problem).toBe('common/not-found')
  expect((await add({}, mother, stranger)).problem).toBe('common/not-found')
  expect((await leader.ask(searchClients, { q: 'Onvindbaar' })).body.rows).toEqual([])
})

test('family of a member out of sight is out of sight, and so is whose child somebody is', async () => {
  const [seen, child] = [await aClient(app, here), await aClient(app, here, { bornOn: '2015-01-01' })]
  const hidden = await aClient(app, here, { location: here.locations[1]!, bornOn: '1980-01-01' })
  await aHousehold(app, here, [seen, hidden, child])
  const elsewhere = await app.signedIn('team-leader', here, { locationId: here.locations[1]!.id })
  expect((await add({}, hidden, elsewhere)).status).toBe(200)
  await app.asOwner('update household_membership set of_client_id = $1 where client_id = $2', [hidden.id, child.id])
  const { members, relatives } = await family(seen)
  expect(members.map(({ id, ofClientId }) => [id, ofClientId])).toEqual([
    [seen.id, null],
    [child.id, null],
  ])
  expect(relatives).toEqual([])
  const { household } = (await leader.ask(getClientFile, { clientId: seen.id })).body
  expect(household!.members.map(({ ofClientId }) => ofClientId)).toEqual([null, null])
})

test('of whom somebody is the child: a member of the same household, and nobody else', async () => {
  const household = (await leader.ask(getClientFile, { clientId: mother.id })).body.household!
  const { membershipId, version } = household.members.find(({ client }) => client.id === son.id)!
  const wish = { membershipId, role: 'child' as const, fromOn: null, untilOn: null, version }
  for (const ofClientId of [newId(), son.id]) {
    expect((await leader.ask(changeMembership, { ...wish, ofClientId })).errors).toEqual([
      { pointer: '/ofClientId', code: 'fault/unknown-choice' },
    ])
  }
  expect((await leader.ask(changeMembership, { ...wish, ofClientId: mother.id })).status).toBe(200)
  expect((await family()).members.find(({ id }) => id === son.id)?.ofClientId).toBe(mother.id)
})

test('the permit that runs now stands with each person; homes only for who may see them', async () => {
  const permit = { kind: 'asylum-fixed' as const, ground: null, receivedOn: null }
  const until = (fromOn: string, untilOn: string) => ({ clientId: mother.id, ...permit, fromOn, untilOn })
  await leader.ask(permitLines.add, until('2020-01-01', '2025-01-01'))
  await leader.ask(permitLines.add, until('2025-01-02', '2030-01-01'))
  await leader.ask(permitLines.add, until('2030-01-02', '2035-01-01'))
  const { members, showsHomes } = await family()
  expect(members[0]!.permit).toEqual({ kind: 'asylum-fixed', untilOn: '2030-01-01' })
  expect(showsHomes).toBe(true)
  const adviser = await app.signedIn('legal-adviser', here, { locationId: here.locations[0]!.id })
  const seen = await family(mother, adviser)
  expect([seen.showsHomes, seen.members[0]!.home]).toEqual([false, null])
})
