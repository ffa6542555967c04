import { beforeAll, expect, test } from 'vitest'
import {
  aClient,
  aFoundation,
  aHousehold,
  aWorker,
  aTrajectory,
  type TestClient,
  type TestFoundation,
} from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import { correctClient, getClient } from './contract.ts'
import { getFileAsOf } from './contract/as-of.ts'
import { nameLines } from './contract/details.ts'

let app: TestApp
let here: TestFoundation
let leader: Visitor
let client: TestClient

const before = '2026-11-01'
/** As if this row was written down in October, and nobody changed it to say so. */
async function longAgo(table: string, column: string, id: string) {
  await app.asOwner(`alter table ${table} disable trigger audit_update`)
  await app.asOwner(`update ${table} set created_at = '2026-10-01' where ${column} = $1`, [id])
  await app.asOwner(`alter table ${table} enable trigger audit_update`)
}

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
  here = await aFoundation(app)
  leader = await app.signedIn('team-leader', here, { locationId: here.locations[0]!.id })
  client = await aClient(app, here, { givenNames: 'Rahel', familyName: 'Gebremedhn' })
  const child = await aClient(app, here, { givenNames: 'Sara', familyName: 'Abraham' })
  await aHousehold(app, here, [client, child])
  await longAgo('client', 'id', client.id)
  for (const table of ['household_membership', 'client_municipality']) await longAgo(table, 'client_id', client.id)
})

async function change(set: Record<string, unknown>) {
  const { body } = await leader.ask(getClient, { clientId: client.id })
  const wish = { ...body.values, ...set, clientId: client.id, version: body.version }
  expect((await leader.ask(correctClient, wish)).status).toBe(200)
}
const asOf = async (on: string, who = leader) => (await who.ask(getFileAsOf, { clientId: client.id, stoodOn: on })).body

test('what was written since is not there, and what it replaced is; also when it changed twice or is gone', async () => {
  await change({ familyName: 'Ghebremedhin', phone: '06-00000001' })
  await change({ phone: '06-00000002', remarks: 'Nieuw.' })
  const name = { kind: 'alias', givenNames: 'Rahel', familyName: 'Tesfay', paper: null } as const
  const { body } = await leader.ask(nameLines.add, { clientId: client.id, ...name })
  const { stood, now } = await asOf(before)
  expect(stood?.values).toMatchObject({
    familyName: 'Gebremedhn',
    phone: null,
    remarks: null,
    otherNames: [],
    municipality: 'Hillegom',
    household: { role: 'head', with: ['Sara Abraham'] },
  })
  expect(now.values).toMatchObject({
    familyName: 'Ghebremedhin',
    phone: '06-00000002',
    remarks: 'Nieuw.',
    otherNames: ['Rahel Tesfay'],
  })
  await longAgo('client_name', 'id', body.id)
  await leader.ask(nameLines.remove, { nameId: body.id })
  expect((await asOf(before)).stood?.values.otherNames).toEqual(['Rahel Tesfay'])
  expect((await asOf(before)).now.values.otherNames).toEqual([])
})

test('before it was opened there was no file, and what is still to come cannot be asked', async () => {
  expect((await asOf('2026-09-30')).stood).toBe(null)
  expect((await leader.ask(getFileAsOf, { clientId: client.id, stoodOn: '2026-11-19' })).errors).toEqual([
    { pointer: '/stoodOn', code: 'fault/in-the-future' },
  ])
})

test('who does not see the file sees nothing of it as it was; who does not see the family, nothing of that', async () => {
  const worker = await aWorker(app, here)
  const stranger = await app.signedIn('guide', here, { workerId: worker.id })
  expect((await stranger.ask(getFileAsOf, { clientId: client.id, stoodOn: before })).status).toBe(404)
  await aTrajectory(app, here, { clientId: client.id, workerId: worker.id })
  expect((await asOf(before, stranger)).stood?.values.household).toEqual({ role: 'head', with: ['Sara Abraham'] })
  const coach = await app.signedIn('work-coach', here, { workerId: worker.id })
  const seen = await coach.ask(getFileAsOf, { clientId: client.id, stoodOn: before })
  expect(seen.body.stood?.values).toMatchObject({ familyName: 'Gebremedhn', household: null })
})
