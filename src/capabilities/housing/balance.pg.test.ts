import { beforeAll, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { aClient, aFoundation, type TestFoundation } from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import * as contract from './contract.ts'

const today = '2026-11-18'
let app: TestApp
let here: TestFoundation
let leader: Visitor
let coordinator: Visitor
let town: string

/** Every test has a foundation of its own: the numbers of one are not in the sums of another. */
async function aTown() {
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  town = here.municipalities[0]!.id
  leader = await app.signedIn('team-leader', here, { locationId: here.locations[0]!.id })
  coordinator = await app.signedIn('coordinator', here)
}

beforeAll(async () => {
  app = await testApp({ today })
})

async function someoneHoused(housedOn: string | null, change: { location?: number; counts?: boolean } = {}) {
  const client = await aClient(app, here, { location: here.locations[change.location ?? 0]! })
  const id = newId()
  await app.asSystem(here, (tx) =>
    tx
      .insertInto('placement')
      .values({
        foundation_id: here.id,
        id,
        client_id: client.id,
        municipality_id: town,
        allocated_on: '2016-12-01',
        housed_on: housedOn,
        counts_for_target: change.counts ?? true,
      })
      .execute(),
  )
  return { ...client, placementId: id }
}

const set = (year: number, half: 1 | 2, target: number, openingBalance: number | null = null) =>
  coordinator.ask(contract.setTarget, { municipalityId: town, year, half, target, openingBalance })
const read = async (on?: string) =>
  (await coordinator.ask(contract.getBalance, { municipalityId: town, ...(on ? { on } : {}) })).body
const halfYear = async (year: number, half: 1 | 2) =>
  (await read()).halfYears.find((one) => one.year === year && one.half === half)

test('a balance is carried over by rule, and stands on any day', async () => {
  await aTown()
  expect(await read()).toMatchObject({ halfYears: [], asOf: null })
  await set(2026, 1, 3, -2)
  await set(2026, 2, 2)
  for (const on of ['2026-02-10', '2026-06-30', '2026-07-01', '2026-11-18']) await someoneHoused(on)
  await coordinator.ask(contract.recordCorrection, {
    municipalityId: town,
    correctedOn: '2026-08-01',
    persons: -1,
    reason: 'Ten onrechte meegeteld',
  })
  expect(await halfYear(2026, 1)).toMatchObject({ opening: -2, stated: -2, target: 3, realised: 2, closing: -3 })
  expect(await halfYear(2026, 2)).toMatchObject({
    opening: -3,
    stated: null,
    realised: 2,
    corrections: -1,
    closing: -4,
  })
  expect((await read('2026-02-09')).asOf).toMatchObject({ opening: -2, realised: 0, closing: -5 })
  expect((await read('2026-02-10')).asOf).toMatchObject({ on: '2026-02-10', realised: 1, closing: -4 })
  expect((await read('2026-07-31')).asOf).toMatchObject({ opening: -3, realised: 1, corrections: 0, closing: -4 })
  expect((await read('2025-12-31')).asOf).toBeNull()
  const ahead = await coordinator.ask(contract.getBalance, { municipalityId: town, on: '2026-11-19' })
  expect(ahead.errors).toEqual([{ pointer: '/on', code: 'fault/in-the-future' }])
})

test('a half-year without a target is not known, and a lead is positive', async () => {
  await aTown()
  await set(2024, 1, 1, 0)
  await set(2026, 2, 0, 3)
  await someoneHoused('2024-03-01')
  await someoneHoused('2024-03-02')
  expect(await halfYear(2024, 1)).toMatchObject({ closing: 1 })
  expect(await halfYear(2024, 2)).toMatchObject({ opening: 1, target: null, closing: null, targetId: null })
  expect(await halfYear(2025, 2)).toMatchObject({ opening: null, target: null, closing: null })
  expect(await halfYear(2026, 2)).toMatchObject({ opening: 3, carried: null, closing: 3 })
})

test('two sources for one balance that disagree are refused with both numbers', async () => {
  await aTown()
  await set(2025, 1, 4, 0)
  await someoneHoused('2025-04-01')
  const refused = await set(2025, 2, 5, -1)
  expect(refused.problem).toBe('housing/balance-disagrees')
  expect(refused.errors).toEqual([
    { pointer: '/openingBalance', code: 'fault/balance-disagrees', params: { stated: -1, carried: -3 } },
  ])
  expect(await halfYear(2025, 2)).toMatchObject({ target: null })
  const agreed = await set(2025, 2, 5, -3)
  expect(agreed.status).toBe(200)
  // What was agreed and disagrees later, because the half-year before changed, is told with both numbers.
  await someoneHoused('2025-05-01')
  expect(await halfYear(2025, 2)).toMatchObject({ stated: -3, carried: -2, opening: -3 })
  const corrected = { targetId: agreed.body.id, year: 2025, half: 2 as const, target: 5, version: 1 }
  expect((await coordinator.ask(contract.correctTarget, { ...corrected, openingBalance: -3 })).status).toBe(409)
  expect((await coordinator.ask(contract.correctTarget, { ...corrected, openingBalance: null })).status).toBe(200)
  expect(await halfYear(2025, 2)).toMatchObject({ opening: -2, carried: null })
})

test('a half-year has one target, and a stale save is refused with what stands there now', async () => {
  await aTown()
  const { body } = await set(2026, 1, 10, 0)
  expect((await set(2026, 1, 11)).errors).toEqual([{ pointer: '/half', code: 'fault/target-already-set' }])
  const later = (await set(2026, 2, 8)).body
  const wish = { targetId: body.id, year: 2026, half: 1 as const, target: 12, openingBalance: 0, version: 1 }
  expect((await coordinator.ask(contract.correctTarget, wish)).body).toEqual({ id: body.id, version: 2 })
  const stale = await leader.ask(contract.correctTarget, { ...wish, target: 13 })
  expect(stale.problem).toBe('common/stale-version')
  expect(stale.raw.json().current).toMatchObject({ version: 2, values: { target: 12, openingBalance: 0 } })
  const moved = { targetId: later.id, year: 2026, half: 1 as const, target: 8, openingBalance: null, version: 1 }
  expect((await coordinator.ask(contract.correctTarget, moved)).errors?.[0]?.pointer).toBe('/half')
})

test('a correction is signed, has a reason, and can itself be corrected', async () => {
  await aTown()
  await set(2026, 1, 1, 0)
  const wish = { municipalityId: town, correctedOn: '2026-03-03', persons: -2, reason: 'Dubbel geteld' }
  const ask = async (change: Partial<typeof wish>) =>
    (await coordinator.ask(contract.recordCorrection, { ...wish, ...change })).errors?.map((fault) => fault.pointer)
  expect(await ask({ persons: 0 })).toEqual(['/persons'])
  expect(await ask({ persons: 1.5 })).toEqual(['/persons'])
  expect(await ask({ reason: '   ' })).toEqual(['/reason'])
  expect(await ask({ correctedOn: '2026-02-31' })).toEqual(['/correctedOn'])
  expect(await ask({ municipalityId: newId() })).toEqual(['/municipalityId'])
  const { body } = await coordinator.ask(contract.recordCorrection, wish)
  expect(await halfYear(2026, 1)).toMatchObject({ realised: 0, corrections: -2, closing: -3 })
  const { municipalityId: _, ...values } = wish
  const change = { correctionId: body.id, ...values, persons: -1, version: 1 }
  expect((await leader.ask(contract.changeCorrection, change)).status).toBe(200)
  expect(await halfYear(2026, 1)).toMatchObject({ corrections: -1, closing: -2 })
  const stale = await coordinator.ask(contract.changeCorrection, change)
  expect(stale.raw.json().current).toMatchObject({ version: 2, values: { persons: -1, reason: 'Dubbel geteld' } })
  expect((await coordinator.ask(contract.changeCorrection, { ...change, correctionId: newId() })).status).toBe(404)
})

test('a key that is planned is not realised yet, and a move inside the municipality never', async () => {
  await aTown()
  await set(2026, 2, 5, 0)
  await set(2027, 1, 4)
  await someoneHoused('2026-11-18')
  await someoneHoused('2026-11-19')
  await someoneHoused('2027-01-05')
  await someoneHoused('2026-10-01', { counts: false })
  await someoneHoused(null)
  expect(await halfYear(2026, 2)).toMatchObject({ realised: 1, planned: 1, closing: -4 })
  expect(await halfYear(2027, 1)).toMatchObject({ realised: 0, planned: 1, opening: -4, closing: -8 })
  expect((await read()).waiting).toBe(3)
})

test('the number counts everybody; the list behind it shows who the reader may see', async () => {
  await aTown()
  await set(2026, 2, 5, 0)
  const mine = await someoneHoused('2026-09-01')
  const other = await someoneHoused('2026-09-02', { location: 1 })
  const wish = { municipalityId: town, year: 2026, half: 2 }
  const forLeader = (await leader.ask(contract.openHoused, wish)).body
  expect(forLeader.total).toBe(2)
  expect(forLeader.persons).toEqual([
    {
      placementId: mine.placementId,
      clientId: mine.id,
      number: mine.number,
      name: expect.stringMatching(/^Amina/),
      on: '2026-09-01',
      age: 36,
    },
  ])
  const byNumber = (await coordinator.ask(contract.openHoused, wish)).body
  expect(byNumber.persons.map(({ number, name, clientId }) => [number, name, clientId])).toEqual([
    [mine.number, null, null],
    [other.number, null, null],
  ])
  const administrator = await app.signedIn('administrator', here)
  expect((await administrator.ask(contract.openHoused, wish)).status).toBe(403)
})

test('another foundation does not exist', async () => {
  await aTown()
  const { body } = await set(2026, 1, 10, 0)
  const elsewhere = await aFoundation(app)
  const stranger = await app.signedIn('coordinator', elsewhere)
  expect((await stranger.ask(contract.getBalance, { municipalityId: town })).status).toBe(404)
  const wish = { targetId: body.id, year: 2026, half: 1 as const, target: 1, openingBalance: 0, version: 1 }
  expect((await stranger.ask(contract.correctTarget, wish)).status).toBe(404)
  const housed = await stranger.ask(contract.openHoused, { municipalityId: town, year: 2026, half: 1 })
  expect(housed.body).toEqual({ total: 0, persons: [] })
})
