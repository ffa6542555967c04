import { beforeAll, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { changeSecrecy } from '#capabilities/access/contract/openings.ts'
import { getClientFile } from '#capabilities/clients/contract.ts'
import {
  aClient,
  aFoundation,
  aHousehold,
  aWord,
  type TestClient,
  type TestFoundation,
} from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import * as contract from './contract.ts'

let app: TestApp
let here: TestFoundation
let leader: Visitor
let words: Record<'regular' | 'moved', string>
let town: string
let home: string

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  town = here.municipalities[0]!.id
  leader = await app.signedIn('team-leader', here, { locationId: here.locations[0]!.id })
  words = await app.asSystem(here, async (tx) => ({
    regular: await aWord(tx, here, 'housing-arrangement', 'Regulier'),
    moved: await aWord(tx, here, 'departure-reason', 'Verhuisd naar andere gemeente'),
  }))
  home = (await addHome({ address: 'Dorpsstraat 4' })).body.id
})

const addHome = (change: Partial<contract.DwellingValues> = {}) =>
  leader.ask(contract.addDwelling, { municipalityId: town, number: null, address: null, postcode: null, ...change })

const values = (change: Partial<contract.PlacementValues> = {}): contract.PlacementValues => ({
  municipalityId: town,
  dwellingId: null,
  arrangementId: words.regular,
  allocatedOn: '2026-10-01',
  housedOn: null,
  leftOn: null,
  departureReasonId: null,
  countsForTarget: true,
  ...change,
})
const record = (client: TestClient, change: Partial<contract.PlacementValues> = {}, together: string[] = []) =>
  leader.ask(contract.recordPlacement, { clientId: client.id, ...values(change), together })
const correct = (placementId: string, version: number, change: Partial<contract.PlacementValues>, rest = {}) =>
  leader.ask(contract.correctPlacement, { placementId, ...values(change), version, ...rest })
const board = async () => (await leader.ask(contract.getBoard, { municipalityId: town })).body.cards
const stageOf = async (client: TestClient) => (await board()).find((card) => card.clientId === client.id)?.stage

test('from allocation to key: each step is seen on the board and in the file', async () => {
  const client = await aClient(app, here, { givenNames: 'Omid', familyName: 'Karimi' })
  const { id } = (await record(client)).body
  expect(await stageOf(client)).toBe('allocated')
  await correct(id, 1, { dwellingId: home })
  expect(await stageOf(client)).toBe('home-found')
  await correct(id, 2, { dwellingId: home, housedOn: '2026-12-01' })
  expect(await stageOf(client)).toBe('key-planned')
  await correct(id, 3, { dwellingId: home, housedOn: '2026-11-16' })
  expect(await stageOf(client)).toBe('housed')
  const placement = (await leader.ask(contract.getPlacement, { placementId: id })).body
  expect(placement).toMatchObject({ clientName: 'Omid Karimi', version: 4, values: { housedOn: '2026-11-16' } })
  const file = JSON.stringify((await leader.ask(getClientFile, { clientId: client.id })).body)
  for (const word of ['allocated', 'housed', 'Dorpsstraat 4', 'Regulier']) expect(file).toContain(word)
  await correct(id, 4, {
    dwellingId: home,
    housedOn: '2026-11-16',
    leftOn: '2026-11-17',
    departureReasonId: words.moved,
  })
  expect(JSON.stringify((await leader.ask(getClientFile, { clientId: client.id })).body)).toContain('andere gemeente')
})

test('nobody has two homes at once, not even when two people are as fast', async () => {
  const client = await aClient(app, here)
  await record(client, { housedOn: '2026-10-05', leftOn: '2026-11-01' })
  const refused = await record(client, { housedOn: '2026-10-31' })
  expect(refused.problem).toBe('housing/overlapping-placement')
  expect(refused.errors).toEqual([{ pointer: '/housedOn', code: 'fault/overlaps' }])
  const race = await Promise.all([1, 2, 3].map(() => record(client, { housedOn: '2026-11-01' })))
  expect(race.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
})

test('others of the household get the same only when they are named', async () => {
  const [head, child, other] = [await aClient(app, here), await aClient(app, here), await aClient(app, here)]
  await aHousehold(app, here, [head, child, other])
  const before = (await leader.ask(contract.listPlacements, { clientId: head.id })).body
  expect(before.placements).toEqual([])
  expect(before.together.map(({ id }) => id).toSorted()).toEqual([child.id, other.id].toSorted())
  const { id } = (await record(head, {}, [child.id])).body
  expect(await stageOf(child)).toBe('allocated')
  expect(await stageOf(other)).toBeUndefined()
  const { together } = (await leader.ask(contract.getPlacement, { placementId: id })).body
  expect(together).toHaveLength(1)
  const key = { dwellingId: home, housedOn: '2026-11-10' }
  expect((await correct(id, 1, key, { together: [together[0]!.id] })).status).toBe(200)
  expect([await stageOf(head), await stageOf(child)]).toEqual(['housed', 'housed'])
  const again = await correct(id, 2, key, { together: [together[0]!.id] })
  expect(again.errors).toEqual([{ pointer: '/together', code: 'fault/no-longer-waiting' }])
})

test('whoever comes along counts for themselves: not again in a municipality where they lived before', async () => {
  const [head, back, fresh] = [await aClient(app, here), await aClient(app, here), await aClient(app, here)]
  await aHousehold(app, here, [head, back, fresh])
  const before = { allocatedOn: '2019-12-01', housedOn: '2020-01-01', leftOn: '2021-01-01' }
  expect((await record(back, before)).status).toBe(200)
  const countsOf = (client: TestClient) =>
    app.asSystem(here, async (tx) => {
      const rows = await tx
        .selectFrom('placement')
        .select('counts_for_target')
        .where('client_id', '=', client.id)
        .where('allocated_on', '=', '2026-10-02')
        .execute()
      return rows.map((row) => row.counts_for_target)
    })
  const all = async () => [await countsOf(head), await countsOf(back), await countsOf(fresh)].flat()
  const { id } = (await record(head, { allocatedOn: '2026-10-02' }, [back.id, fresh.id])).body
  expect(await all()).toEqual([true, false, true])

  const { together } = (await leader.ask(contract.getPlacement, { placementId: id })).body
  const along = { together: together.map((one) => one.id) }
  const key = { allocatedOn: '2026-10-02', dwellingId: home, housedOn: '2026-12-01' }
  expect((await correct(id, 1, key, along)).status).toBe(200)
  expect(await all()).toEqual([true, false, true])
  await correct(id, 2, { ...key, countsForTarget: false }, along)
  expect(await all()).toEqual([false, false, false])
})

test('whoever moves along keeps the day on which they were allocated', async () => {
  const [head, child] = [await aClient(app, here), await aClient(app, here)]
  await aHousehold(app, here, [head, child])
  const { id } = (await record(head)).body
  const own = (await record(child, { allocatedOn: '2026-11-02' })).body.id
  const key = { dwellingId: home, housedOn: '2026-11-10' }
  const early = await correct(id, 1, { ...key, housedOn: '2026-11-01' }, { together: [own] })
  expect(early.errors).toEqual([{ pointer: '/together', code: 'fault/allocated-later' }])
  expect((await correct(id, 1, key, { together: [own] })).status).toBe(200)
  expect((await leader.ask(contract.getPlacement, { placementId: own })).body.values).toMatchObject({
    allocatedOn: '2026-11-02',
    ...key,
  })
})

test('one of the household who has a home stops the whole; nothing is half written', async () => {
  const [head, child] = [await aClient(app, here), await aClient(app, here)]
  await aHousehold(app, here, [head, child])
  await record(child, { housedOn: '2026-10-02' })
  const refused = await record(head, { housedOn: '2026-11-02' }, [child.id])
  expect(refused.errors).toEqual([{ pointer: '/together', code: 'fault/overlaps' }])
  expect(await stageOf(head)).toBeUndefined()
  const unseen = await aClient(app, here, { location: here.locations[1]! })
  expect((await record(head, {}, [unseen.id])).errors?.[0]?.pointer).toBe('/together')
})

test('faults stand at their fields', async () => {
  const client = await aClient(app, here)
  const lisse = (await addHome({ number: 'W9', municipalityId: here.municipalities[1]!.id })).body.id
  const pointers = async (change: Record<string, unknown>) =>
    (await record(client, change as never)).errors?.map((fault) => fault.pointer)
  expect(await pointers({ housedOn: '2026-09-30' })).toEqual(['/housedOn'])
  expect(await pointers({ housedOn: '2026-02-30' })).toEqual(['/housedOn'])
  expect(await pointers({ dwellingId: lisse })).toEqual(['/dwellingId'])
  expect(await pointers({ dwellingId: newId() })).toEqual(['/dwellingId'])
  expect(await pointers({ municipalityId: newId() })).toEqual(['/municipalityId'])
  expect(await pointers({ arrangementId: words.moved })).toEqual(['/arrangementId'])
  expect(await pointers({ countsForTarget: 'ja' })).toEqual(['/countsForTarget'])
  expect(await pointers({ unheardOf: 1 })).toHaveLength(1)
  expect((await record({ id: newId(), number: 0 })).status).toBe(404)
})

test('a stale save is refused with the placement as it stands now', async () => {
  const client = await aClient(app, here)
  const { id } = (await record(client)).body
  await correct(id, 1, { housedOn: '2026-11-03' })
  const stale = await correct(id, 1, { housedOn: '2026-11-04' })
  expect(stale.problem).toBe('common/stale-version')
  expect(stale.raw.json().current).toMatchObject({ version: 2, values: { housedOn: '2026-11-03' } })
})

test('a first home gives a client without a municipality the one of the home', async () => {
  const client = await aClient(app, here)
  await app.asSystem(here, (tx) => tx.deleteFrom('client_municipality').where('client_id', '=', client.id).execute())
  await record(client, { housedOn: '2026-11-05' })
  const rows = await app.asSystem(here, (tx) =>
    tx
      .selectFrom('client_municipality')
      .select(['municipality_id', 'from_on', 'until_on'])
      .where('client_id', '=', client.id)
      .execute(),
  )
  expect(rows).toEqual([{ municipality_id: town, from_on: '2026-10-01', until_on: null }])
})

test('a placement is seen with its client, and not without', async () => {
  const client = await aClient(app, here, { location: here.locations[1]! })
  const lisse = await app.signedIn('team-leader', here, { locationId: here.locations[1]!.id })
  const { body } = await lisse.ask(contract.recordPlacement, { clientId: client.id, ...values() })
  expect((await leader.ask(contract.getPlacement, { placementId: body.id })).status).toBe(404)
  expect((await correct(body.id, 1, {})).status).toBe(404)
  expect((await leader.ask(contract.listPlacements, { clientId: client.id })).status).toBe(404)
  expect(await stageOf(client)).toBeUndefined()
})

test('homes are found by any part of their address, and keep their people in one municipality', async () => {
  const { id } = (await addHome({ address: 'Pastoorslaan 40', postcode: '2182 BX', number: 'W17' })).body
  for (const q of ['pastoors', '2182 bx', 'w17']) {
    const { dwellings } = (await leader.ask(contract.listDwellings, { q })).body
    expect(dwellings.map((one) => one.id)).toEqual([id])
  }
  expect((await leader.ask(contract.listDwellings, { q: '%' })).body.total).toBe(0)
  const stale = {
    dwellingId: id,
    municipalityId: town,
    number: null,
    address: 'Pastoorslaan 42',
    postcode: ' ',
    version: 1,
  }
  expect((await leader.ask(contract.correctDwelling, stale)).status).toBe(200)
  expect((await leader.ask(contract.getDwelling, { dwellingId: id })).body).toMatchObject({
    version: 2,
    values: { address: 'Pastoorslaan 42', postcode: null },
  })
  expect((await leader.ask(contract.correctDwelling, stale)).raw.json().current).toMatchObject({ version: 2 })
  await record(await aClient(app, here), { dwellingId: id })
  const moved = { ...stale, municipalityId: here.municipalities[1]!.id, version: 2 }
  expect((await leader.ask(contract.correctDwelling, moved)).errors?.[0]?.code).toBe('fault/home-has-people')
  expect((await addHome()).errors).toEqual([{ pointer: '/address', code: 'fault/required' }])
})

test('the town of a home where only somebody out of sight lives can be mended, and tells nothing', async () => {
  const { id: dwellingId } = (await addHome({ address: 'Stil Pad 9' })).body
  const hidden = await aClient(app, here)
  const { id: placementId } = (await record(hidden, { dwellingId, housedOn: '2026-10-05' })).body
  const other = await app.signedIn('team-leader', here, { locationId: here.locations[0]!.id })
  await other.ask(changeSecrecy, { clientId: hidden.id, secret: true, why: 'Opvang wegens dreiging', accountIds: [] })
  const mended = {
    dwellingId,
    municipalityId: here.municipalities[1]!.id,
    number: null,
    address: 'Stil Pad 9',
    postcode: null,
    version: 1,
  }
  expect((await leader.ask(contract.correctDwelling, mended)).status).toBe(200)
  const [row] = await app.asOwner('select municipality_id from placement where id = $1', [placementId])
  expect(row).toEqual({ municipality_id: mended.municipalityId })
})
