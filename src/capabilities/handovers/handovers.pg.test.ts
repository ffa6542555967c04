import { beforeAll, beforeEach, expect, test } from 'vitest'
import { getClientFile } from '#capabilities/clients/contract.ts'
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
let hillegom: Visitor
let lisse: Visitor
let third: Visitor
let guide: Visitor
let newGuide: Visitor
let mother: TestClient
let son: TestClient
let trajectoryId: string

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
})
beforeEach(async () => {
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse', 'Teylingen'] })
  const [from, to, other] = here.locations
  hillegom = await app.signedIn('team-leader', here, { locationId: from!.id })
  lisse = await app.signedIn('team-leader', here, { locationId: to!.id })
  third = await app.signedIn('team-leader', here, { locationId: other!.id })
  const joke = await aWorker(app, here, 'Joke Verhoef')
  guide = await app.signedIn('guide', here, { workerId: joke.id })
  newGuide = await app.signedIn('guide', here, { locationId: to!.id, workerId: (await aWorker(app, here)).id })
  mother = await aClient(app, here, { givenNames: 'Rahel', familyName: 'Tesfay' })
  son = await aClient(app, here, { givenNames: 'Yonas', familyName: 'Tesfay', bornOn: '2015-02-03' })
  await aHousehold(app, here, [mother, son])
  trajectoryId = (await aTrajectory(app, here, { clientId: mother.id, workerId: joke.id, startedOn: '2026-01-01' })).id
})

type Wish = Partial<contract.HandoverValues> & { clientId?: string }
const wishOf = (more: Wish = {}) => ({
  clientId: mother.id,
  clientIds: [mother.id, son.id],
  toLocationId: here.locations[1]!.id,
  fromOn: '2026-11-18',
  why: 'Het gezin woont nu in Lisse',
  consent: 'spoken' as const,
  consentOn: '2026-11-16',
  consentLanguageId: null,
  consentWhy: null,
  endReasonId: null,
  ...more,
})
const preview = (who: Visitor, more?: Wish) => who.ask(contract.previewHandover, wishOf(more))
async function offer(who: Visitor, more?: Wish) {
  const { body } = await preview(who, more)
  return who.ask(contract.offerHandover, { ...wishOf(more), seen: body.seen })
}
const offered = async (more?: Wish, who = guide) => (await offer(who, more)).body.id
const listed = async (who: Visitor) => (await who.ask(contract.listHandovers, {})).body.handovers
const read = (who: Visitor, handoverId: string) => who.ask(contract.getHandover, { handoverId })
const accept = (who: Visitor, handoverId: string, version = 1) =>
  who.ask(contract.acceptHandover, { handoverId, version, remark: null })
const opens = async (who: Visitor, clientId = mother.id) => (await who.ask(getClientFile, { clientId })).status
const faults = async (who: Visitor, more: Wish) => {
  const answer = await preview(who, more)
  const { errors } = answer.body as unknown as { errors?: { pointer: string; code: string }[] }
  return [answer.status, ...(errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)]
}

test('a guide offers a household, the other location accepts: one side loses the files, the other has them', async () => {
  const { body: shown } = await preview(guide)
  expect(shown).toMatchObject({
    persons: [{ clientId: mother.id }, { clientId: son.id }],
    staying: [],
    to: 'Lisse',
    endings: [{ of: 'trajectory', client: 'Rahel Tesfay', worker: 'Joke Verhoef', ends: true }],
  })
  expect(shown.contents.find(({ compartment }) => compartment === 'guidance')?.lines).toBe(1)
  expect(shown.contents.find(({ compartment }) => compartment === 'legal')?.lines).toBeNull()

  const id = await offered()
  expect(await opens(lisse)).toBe(404)
  const waiting = (await read(lisse, id)).body
  expect(waiting).toMatchObject({ state: 'offered', incoming: true, inSight: [], may: { accept: true, withdraw: false } })
  expect(waiting.persons.map(({ name }) => name)).toEqual(['Rahel Tesfay', 'Yonas Tesfay'])
  expect(waiting.contents?.find(({ compartment }) => compartment === 'legal')?.lines).toBe(0)
  expect((await lisse.ask(contract.countHandovers, {})).body.count).toBe(1)
  expect((await hillegom.ask(contract.countHandovers, {})).body.count).toBe(0)

  expect((await accept(lisse, id)).status).toBe(200)
  expect([await opens(hillegom), await opens(guide), await opens(guide, son.id)]).toEqual([404, 404, 404])
  expect([await opens(lisse), await opens(lisse, son.id), await opens(newGuide)]).toEqual([200, 200, 404])
  const [ended] = await app.asOwner<{ ended_on: string }>('select ended_on::text from trajectory where id = $1', [
    trajectoryId,
  ])
  expect(ended!.ended_on).toBe('2026-11-17')
  for (const who of [hillegom, guide]) {
    const { body } = await read(who, id)
    expect(body).toMatchObject({ state: 'accepted', inSight: [], contents: null, may: { withdraw: false } })
    expect(body.persons.map(({ number }) => number)).toEqual([mother.number, son.number])
    expect((await listed(who)).map((one) => one.id)).toEqual([id])
  }
  const logged = await app.asOwner<{ client_id: string }>(
    `select client_id from audit.event where foundation_id = $1 and action = 'transfer' and subject_id = $2`,
    [here.id, id],
  )
  expect(logged.map((one) => one.client_id).sort()).toEqual([mother.id, son.id].sort())
})
