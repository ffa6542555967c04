import { beforeAll, expect, test } from 'vitest'
import { getHistory } from '#capabilities/access/contract/history.ts'
import { newId } from '#kernel/ids.ts'
import { recordsOfFigure } from '#platform/server/figures/figure.ts'
import { aClient, aFoundation, aTrajectory, aWord, aWorker } from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import { noteConcern } from './contract/concerns.ts'
import { recordConference } from './contract/conferences.ts'
import { recordAnswer, recordAttendance, referClient } from './contract/referrals.ts'
import { figures } from './report.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
})

async function setUp() {
  const here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  const [hillegom, lisse] = here.municipalities
  const locationId = here.locations[0]!.id
  const worker = await aWorker(app, here, 'Joke Verhoef')
  const leader = await app.signedIn('team-leader', here, { locationId, workerId: worker.id })
  const client = await aClient(app, here, { municipality: hillegom! })
  const other = await aClient(app, here, { municipality: lisse! })
  for (const { id } of [client, other]) await aTrajectory(app, here, { clientId: id, workerId: worker.id })
  const count = (key: string, municipalityId = hillegom!.id) =>
    app.asSystem(here, async (tx) => {
      const figure = figures.find((one) => one.key === `network.${key}`)!
      const scope = { foundationId: here.id, municipalityId, from: '2026-01-01', until: '2026-11-18' }
      return (await recordsOfFigure(figure, scope).execute(tx)).rows
    })
  const numbers = async (keys: readonly string[], municipalityId?: string) =>
    Promise.all(
      keys.map(async (key) => (await count(key, municipalityId)).reduce((sum, { weight }) => sum + weight, 0)),
    )
  return { here, hillegom: hillegom!, lisse: lisse!, worker, leader, client, other, count, numbers }
}
type SetUp = Awaited<ReturnType<typeof setUp>>

const refer = async ({ leader }: SetUp, clientId: string, askedOn: string) => {
  const how = { consentHow: 'signed' as const, consentOn: askedOn, warm: false, handedOver: null, followUpOn: null }
  const to = { partnerId: null, partnerName: 'Wijkteam', whatFor: 'Schulden' }
  return (await leader.ask(referClient, { clientId, ...to, askedOn, ...how })).body.id
}

test('referrals count where the client lived: asked, accepted and came, each on its own day', async () => {
  const set = await setUp()
  const { leader, client, other, numbers, lisse } = set
  const id = await refer(set, client.id, '2025-12-30')
  await refer(set, client.id, '2026-11-01')
  await refer(set, other.id, '2026-11-02')
  const keys = ['referrals', 'referralsAccepted', 'referralsCame']
  expect(await numbers(keys)).toEqual([1, 0, 0])
  const step = { referralId: id, refusedWhy: null, followUpOn: null }
  await leader.ask(recordAnswer, { ...step, version: 1, answer: 'accepted', answeredOn: '2026-01-05' })
  expect(await numbers(keys)).toEqual([1, 1, 0])
  await leader.ask(recordAttendance, { referralId: id, version: 2, attendance: 'came', attendedOn: '2026-01-12' })
  expect(await numbers(keys)).toEqual([1, 1, 1])
  expect(await numbers(keys, lisse.id)).toEqual([1, 0, 0])
})

test('signals count by kind: of clients who lived there, and of nobody when they are about that municipality', async () => {
  const { leader, client, numbers, hillegom, lisse } = await setUp()
  const note = (clientId: string | null, kind: 'obstacle' | 'discrimination', municipalityId: string | null) => {
    const rest = { done: null, followUp: null, followUpOn: null, ownerId: null, partnerId: null, about: null }
    return leader.ask(noteConcern, { clientId, kind, municipalityId, noticedOn: '2026-03-01', what: 'Iets', ...rest })
  }
  await note(client.id, 'obstacle', null)
  await note(null, 'obstacle', hillegom.id)
  await note(null, 'obstacle', null)
  await note(null, 'discrimination', lisse.id)
  const keys = ['obstacles', 'wrongRules', 'discrimination', 'personal']
  expect(await numbers(keys)).toEqual([2, 0, 0, 0])
  expect(await numbers(keys, lisse.id)).toEqual([0, 0, 1, 0])
})

test('a conference about several clients of one municipality counts once', async () => {
  const set = await setUp()
  const { here, hillegom, leader, client, other, numbers, lisse, worker } = set
  const second = await aClient(app, here, { municipality: hillegom })
  const values = { partnerIds: [], others: null, groundNote: null, discussed: null, actions: [] }
  const clientIds = [client.id, second.id, other.id]
  const held = { heldOn: '2026-05-05', ground: 'consent' as const, workerIds: [worker.id] }
  expect((await leader.ask(recordConference, { ...values, ...held, clientIds })).status).toBe(200)
  expect(await numbers(['conferences'])).toEqual([1])
  expect(await numbers(['conferences'], lisse.id)).toEqual([1])
})

test('a contact is of a former client when all guidance was over on that day', async () => {
  const { here, client, count } = await setUp()
  const kind = await app.asSystem(here, (tx) => aWord(tx, here, 'contact-kind', 'Spreekuur'))
  const subject = await app.asSystem(here, (tx) => aWord(tx, here, 'contact-subject', 'Toeslagen'))
  await app.asOwner(`update trajectory set started_on = '2025-01-01', ended_on = '2026-04-30' where client_id = $1`, [
    client.id,
  ])
  const never = await aClient(app, here, { municipality: here.municipalities[0]! })
  const held = (clientId: string, on: string, subjectId: string | null) =>
    app.asSystem(here, (tx) =>
      tx
        .insertInto('contact_moment')
        .values({
          foundation_id: here.id,
          id: newId(),
          client_id: clientId,
          held_on: on,
          kind_id: kind,
          subject_id: subjectId,
        })
        .execute(),
    )
  await held(client.id, '2026-04-30', subject)
  await held(client.id, '2026-05-01', subject)
  await held(client.id, '2026-06-01', null)
  await held(never.id, '2026-06-01', subject)
  const found = await count('formerClientQuestions')
  expect(found.map(({ on_date, dimension }) => [on_date, dimension]).toSorted()).toEqual([
    ['2026-05-01', 'Toeslagen'],
    ['2026-06-01', null],
  ])
})

test('who changed a referral is seen by who sees the referral', async () => {
  const set = await setUp()
  const recordId = await refer(set, set.client.id, '2026-11-01')
  const told = await set.leader.ask(getHistory, { recordId, record: 'referral' })
  expect(told.body.changes[0]!.fields).toContainEqual({ name: 'what_for', before: null, after: 'Schulden' })
  const elsewhere = await app.signedIn('team-leader', set.here, { locationId: set.here.locations[1]!.id })
  expect((await elsewhere.ask(getHistory, { recordId, record: 'referral' })).status).toBe(404)
})
