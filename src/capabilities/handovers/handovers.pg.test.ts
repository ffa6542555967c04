import fc from 'fast-check'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { getClientFile } from '#capabilities/clients/contract.ts'
import { getPossibleDouble, mergeClients, pairClients, undoMerge } from '#capabilities/clients/contract/doubles.ts'
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
  const task = { foundation_id: here.id, client_id: son.id, belongs_to: 'guide', kind: 'own', due_on: '2026-12-01' }
  await app.asSystem(here, async (tx) => {
    await tx
      .insertInto('task')
      .values({ ...task, id: newId(), title: 'School bellen' })
      .execute()
    const done = { outcome: 'done', done_at: '2026-11-01T10:00:00Z' }
    await tx
      .insertInto('task')
      .values({ ...task, ...done, id: newId(), title: 'Al gedaan' })
      .execute()
  })
  const { body: shown } = await preview(guide)
  expect(shown).toMatchObject({
    persons: [{ clientId: mother.id }, { clientId: son.id }],
    staying: [],
    to: 'Lisse',
    endings: [{ of: 'trajectory', client: 'Rahel Tesfay', worker: 'Joke Verhoef', ends: true }],
  })
  expect(shown.contents.find(({ part }) => part === 'guidance')?.lines).toBe(1)
  expect(shown.contents.find(({ part }) => part === 'legal')?.lines).toBeNull()
  expect(shown.contents.slice(-3)).toEqual([
    { part: 'self-reliance', lines: 0 },
    { part: 'planning', lines: 1 },
    { part: 'network', lines: 0 },
  ])

  const id = await offered()
  expect(await opens(lisse)).toBe(404)
  const waiting = (await read(lisse, id)).body
  expect(waiting).toMatchObject({
    state: 'offered',
    incoming: true,
    inSight: [],
    may: { accept: true, withdraw: false },
  })
  expect(waiting.persons.map(({ name }) => name)).toEqual(['Rahel Tesfay', 'Yonas Tesfay'])
  expect(waiting.contents?.find(({ part }) => part === 'legal')?.lines).toBe(0)
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

test('a third location, another foundation and a legal adviser of the other location know of nothing', async () => {
  const id = await offered()
  const elsewhere = await aFoundation(app, { locations: ['Leiden'] })
  const stranger = await app.signedIn('team-leader', elsewhere, { locationId: elsewhere.locations[0]!.id })
  const adviser = await app.signedIn('legal-adviser', here, { locationId: here.locations[1]!.id })
  for (const who of [third, stranger, adviser]) {
    expect(await listed(who)).toEqual([])
    expect((await read(who, id)).status).toBe(404)
  }
  for (const who of [third, stranger]) {
    expect((await accept(who, id)).status).toBe(404)
    expect((await who.ask(contract.declineHandover, { handoverId: id, version: 1, remark: 'Nee' })).status).toBe(404)
  }
  expect((await accept(lisse, id)).status).toBe(200)
  for (const who of [third, stranger]) expect((await read(who, id)).status).toBe(404)
})

test('the sender cannot accept, the receiver cannot withdraw; the team leader of the sender can withdraw', async () => {
  const id = await offered()
  expect((await accept(hillegom, id)).status).toBe(403)
  const withdraw = (who: Visitor) =>
    who.ask(contract.withdrawHandover, { handoverId: id, version: 1, remark: 'Toch niet' })
  expect((await withdraw(lisse)).status).toBe(403)
  expect((await withdraw(hillegom)).status).toBe(200)
  expect((await read(lisse, id)).body).toMatchObject({
    state: 'withdrawn',
    remark: 'Toch niet',
    may: { accept: false },
  })
  const again = await accept(lisse, id, 2)
  expect([again.status, (again.body as unknown as { type: string }).type]).toEqual([
    409,
    expect.stringContaining('handovers/answered-already'),
  ])
  expect([await opens(guide), await opens(lisse)]).toEqual([200, 404])
})

test('declining asks why, and leaves all as it was; it can be offered again', async () => {
  const id = await offered()
  const decline = (remark: string) => lisse.ask(contract.declineHandover, { handoverId: id, version: 1, remark })
  expect((await decline(' ')).status).toBe(422)
  expect((await decline('Wij hebben geen begeleider')).status).toBe(200)
  expect((await read(guide, id)).body).toMatchObject({ state: 'declined', remark: 'Wij hebben geen begeleider' })
  expect([await opens(guide), await opens(lisse)]).toEqual([200, 404])
  const again = await offered()
  expect((await accept(lisse, again, 3)).status).toBe(409)
  expect((await accept(lisse, again)).status).toBe(200)
})

test('what cannot be offered is told at its field', async () => {
  const closed = here.locations[2]!.id
  await app.asOwner('update location set closed_on = $2 where id = $1', [closed, '2026-01-01'])
  const stranger = await aClient(app, here)
  const table: [Wish, string][] = [
    [{ clientIds: [stranger.id] }, '/clientIds/0 fault/unknown-choice'],
    [{ toLocationId: here.locations[0]!.id }, '/toLocationId fault/already-there'],
    [{ toLocationId: closed }, '/toLocationId fault/unknown-choice'],
    [{ fromOn: '2026-01-18' }, '/fromOn fault/out-of-range'],
    [{ consentOn: null }, '/consentOn fault/required'],
    [{ consentOn: '2026-11-19' }, '/consentOn fault/in-the-future'],
    [{ consent: 'not-needed' }, '/consentWhy fault/required'],
    [{ consentLanguageId: here.locations[0]!.id }, '/consentLanguageId fault/unknown-choice'],
  ]
  for (const [more, expected] of table) expect(await faults(guide, more)).toEqual([422, expected])
  await offered({ clientIds: [son.id] })
  expect(await faults(guide, {})).toEqual([422, expect.stringContaining('fault/offered-already')])
  expect((await preview(third)).status).toBe(404)
})

test('a secret file is never offered, and an offer with somebody who becomes secret is gone for the others', async () => {
  const id = await offered()
  await app.asOwner('update client set secret = true where id = $1', [son.id])
  expect((await read(lisse, id)).status).toBe(404)
  expect((await accept(lisse, id)).status).toBe(404)
  expect((await lisse.ask(contract.countHandovers, {})).body.count).toBe(0)
  expect(await listed(lisse)).toEqual([])
  const account = await app.asOwner<{ id: string }>(
    'select account_id as id from role_holding where foundation_id = $1 and location_id = $2',
    [here.id, here.locations[0]!.id],
  )
  await app.asOwner(
    'insert into secrecy_member (foundation_id, id, client_id, account_id) values ($1, gen_random_uuid(), $2, $3)',
    [here.id, son.id, account[0]!.id],
  )
  const withdrawn = await hillegom.ask(contract.withdrawHandover, { handoverId: id, version: 1, remark: null })
  expect(withdrawn.status).toBe(200)
  expect(await faults(hillegom, {})).toEqual([422, expect.stringContaining('fault/secret-stays')])
  const form = await hillegom.ask(contract.getHandoverForm, { clientId: mother.id })
  expect(form.body.members.find((one) => one.id === son.id)?.not).toBe('secret')
})

test('not before its day, not when a file moved meanwhile, and not when it is no longer what was seen', async () => {
  const early = await offered({ fromOn: '2026-12-01' })
  expect((await accept(lisse, early)).body).toMatchObject({ type: expect.stringContaining('handovers/too-early') })
  await hillegom.ask(contract.withdrawHandover, { handoverId: early, version: 1, remark: null })

  const moved = await offered()
  await app.asOwner('update client set location_id = $2 where id = $1', [son.id, here.locations[2]!.id])
  expect((await accept(lisse, moved)).body).toMatchObject({ type: expect.stringContaining('handovers/outdated') })
  expect([await opens(guide), await opens(lisse)]).toEqual([200, 404])
  await hillegom.ask(contract.withdrawHandover, { handoverId: moved, version: 1, remark: null })

  await app.asOwner('update client set location_id = $2 where id = $1', [son.id, here.locations[0]!.id])
  const { body } = await preview(guide)
  const seen = { ...wishOf({ why: 'Iets anders' }), seen: body.seen }
  expect((await guide.ask(contract.offerHandover, seen)).body).toMatchObject({
    type: expect.stringContaining('handovers/preview-outdated'),
  })
})

test('who works for the other location keeps the trajectory; one that begins later goes along without its guide', async () => {
  const stays = await aWorker(app, here, 'Ria Vink')
  await app.asOwner('update worker set location_id = $2 where id = $1', [stays.id, here.locations[1]!.id])
  const leaves = await aWorker(app, here, 'Piet Smit')
  const of = (workerId: string, startedOn: string, kind: string) =>
    aTrajectory(app, here, { clientId: mother.id, workerId, startedOn, kind })
  const kept = await of(stays.id, '2026-02-01', 'Taal')
  const later = await of(leaves.id, '2026-11-18', 'Werk')
  const { endings } = (await preview(hillegom)).body
  expect(endings.map(({ worker, ends }) => [worker, ends]).sort()).toEqual([
    ['Joke Verhoef', true],
    ['Piet Smit', false],
  ])
  await accept(lisse, await offered({}, hillegom))
  const found = await app.asOwner<{ id: string; worker: string | null; ended: string | null }>(
    'select id, worker_id as worker, ended_on::text as ended from trajectory where client_id = $1',
    [mother.id],
  )
  const byId = new Map(found.map((one) => [one.id, [one.worker, one.ended]]))
  expect(byId.get(kept.id)).toEqual([stays.id, null])
  expect(byId.get(later.id)).toEqual([null, null])
  expect(byId.get(trajectoryId)![1]).toBe('2026-11-17')
})

test('who stays behind is named, and keeps the guide', async () => {
  const { body } = await preview(guide, { clientIds: [son.id] })
  expect(body).toMatchObject({ staying: ['Rahel Tesfay'], endings: [] })
  await accept(lisse, await offered({ clientIds: [son.id] }))
  expect([await opens(guide), await opens(lisse), await opens(lisse, son.id)]).toEqual([200, 404, 200])
})

/** What may be, in the fewest words: where the file is, and which offer waits. */
type Model = { at: 0 | 1; offer: { id: string; version: number } | null }
const deeds = ['offer', 'withdraw', 'decline', 'accept'] as const

test('whatever is offered, withdrawn, declined and accepted in whatever order, a file is in one place and one offer waits', async () => {
  const leaders = () => [hillegom, lisse] as const
  const stranger = () => third
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...deeds), fc.constantFrom('sender', 'receiver', 'third')), { maxLength: 8 }),
      async (history) => {
        const client = await aClient(app, here)
        const model: Model = { at: 0, offer: null }
        for (const [deed, by] of history) {
          const [sender, receiver] = model.at === 0 ? leaders() : ([lisse, hillegom] as const)
          const who = by === 'sender' ? sender : by === 'receiver' ? receiver : stranger()
          const more = { clientId: client.id, clientIds: [client.id], toLocationId: here.locations[1 - model.at]!.id }
          if (deed === 'offer') {
            const made = await offer(who, more)
            const may = by === 'sender' && model.offer === null
            expect(made.status === 200).toBe(may)
            if (may) model.offer = { id: made.body.id, version: 1 }
            continue
          }
          if (model.offer === null) continue
          const { id: handoverId, version } = model.offer
          const endpoint = {
            withdraw: contract.withdrawHandover,
            decline: contract.declineHandover,
            accept: contract.acceptHandover,
          }
          const { status } = await who.ask(endpoint[deed], { handoverId, version, remark: 'Om te proberen' })
          const may = by === (deed === 'withdraw' ? 'sender' : 'receiver')
          expect(status).toBe(may ? 200 : by === 'third' ? 404 : 403)
          if (may) model.offer = null
          if (may && deed === 'accept') model.at = model.at === 0 ? 1 : 0
        }
        const seen = [await opens(hillegom, client.id), await opens(lisse, client.id), await opens(third, client.id)]
        expect(seen).toEqual([model.at === 0 ? 200 : 404, model.at === 1 ? 200 : 404, 404])
        const [waits] = await app.asOwner<{ n: number }>(
          'select count(*)::int as n from handover_client where client_id = $1 and waits',
          [client.id],
        )
        expect(waits!.n).toBe(model.offer === null ? 0 : 1)
      },
    ),
    { numRuns: 25 },
  )
})

test('two files that both wait are made one: one offer is left and can be accepted, and undoing brings the other back', async () => {
  const twin = await aClient(app, here, { givenNames: 'Rahel', familyName: 'Tesfai' })
  const single = { clientId: mother.id, clientIds: [mother.id] }
  const kept = await offered(single, hillegom)
  const other = await offered({ clientId: twin.id, clientIds: [twin.id] }, hillegom)
  const { id: doubleId } = (await hillegom.ask(pairClients, { clientId: mother.id, otherId: twin.id })).body
  const double = (await hillegom.ask(getPossibleDouble, { doubleId })).body
  const keep = double.one.file?.id === mother.id ? 'one' : 'other'
  const merged = await hillegom.ask(mergeClients, { doubleId, version: double.version, keep, picks: {} })
  expect(merged.status).toBe(200)
  expect((await listed(lisse)).map(({ id }) => id)).toEqual([kept])
  const undone = await hillegom.ask(undoMerge, { mergeId: merged.body.id, toGone: [], fieldsToGone: [] })
  expect(undone.status).toBe(200)
  expect((await listed(lisse)).map(({ id }) => id).sort()).toEqual([kept, other].sort())
  expect((await accept(lisse, other)).status).toBe(200)
  expect([await opens(lisse, twin.id), await opens(lisse)]).toEqual([200, 404])
})
