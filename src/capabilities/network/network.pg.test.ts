import { beforeAll, beforeEach, expect, test } from 'vitest'
import { getClientFile } from '#capabilities/clients/contract.ts'
import { listTasks } from '#capabilities/planning/contract/tasks.ts'
import {
  aClient,
  aFoundation,
  aTrajectory,
  aWorker,
  type TestClient,
  type TestFoundation,
} from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import * as partners from './contract/partners.ts'
import * as contract from './contract/referrals.ts'
import { firstPartners } from './rules/first-partners.ts'

let app: TestApp
let here: TestFoundation
let leader: Visitor
let elsewhere: Visitor
let guide: Visitor
let colleague: Visitor
let lawyer: Visitor
let joke: { id: string; name: string }
let mother: TestClient
let present: string

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
})
beforeEach(async () => {
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  const [hillegom, lisse] = here.locations
  const signedIn = async (role: 'team-leader' | 'guide' | 'legal-adviser', locationId: string, name?: string) => {
    const worker = await aWorker(app, here, name)
    await app.asOwner('update worker set location_id = $2 where id = $1', [worker.id, locationId])
    return [await app.signedIn(role, here, { locationId, workerId: worker.id }), worker] as const
  }
  ;[leader] = await signedIn('team-leader', hillegom!.id)
  ;[elsewhere] = await signedIn('team-leader', lisse!.id)
  ;[guide, joke] = await signedIn('guide', hillegom!.id, 'Joke Verhoef')
  ;[colleague] = await signedIn('guide', hillegom!.id, 'Piet Bos')
  ;[lawyer] = await signedIn('legal-adviser', hillegom!.id)
  mother = await aClient(app, here, { givenNames: 'Rahel', familyName: 'Tesfay' })
  await aTrajectory(app, here, { clientId: mother.id, workerId: joke.id })
  present = (await leader.ask(partners.addPartner, partnerOf({ name: 'Stichting Present' }))).body.id
})

const partnerOf = (more: Partial<partners.PartnerValues> = {}): partners.PartnerValues => ({
  name: 'Wijkteam',
  subjects: ['practical'],
  about: null,
  area: null,
  contactName: null,
  phone: null,
  email: null,
  website: null,
  note: null,
  activeUntil: null,
  ...more,
})
type Wish = Partial<contract.ReferralValues>
const wishOf = (more: Wish = {}): contract.ReferralValues => ({
  partnerId: present,
  partnerName: null,
  whatFor: 'Klussen in het huis',
  askedOn: '2026-11-16',
  warm: true,
  consentHow: 'spoken',
  consentOn: '2026-11-16',
  handedOver: 'Samen gebeld; naam en telefoonnummer gegeven',
  followUpOn: '2026-11-25',
  ...more,
})
const refer = (who: Visitor, more?: Wish) => who.ask(contract.referClient, { clientId: mother.id, ...wishOf(more) })
const read = async (who: Visitor, referralId: string) => (await who.ask(contract.getReferral, { referralId })).body
const answer = (who: Visitor, referralId: string, more: object = {}) =>
  who.ask(contract.recordAnswer, {
    referralId,
    version: 1,
    answer: 'accepted',
    answeredOn: '2026-11-17',
    refusedWhy: null,
    followUpOn: null,
    ...more,
  })
const tasksOf = async (who: Visitor) =>
  (await who.ask(listTasks, { whose: 'mine', state: 'open' })).body.tasks.map(
    ({ kind, title, dueOn }) => `${kind} ${title} ${dueOn}`,
  )
const faults = ({ errors }: { errors?: { pointer: string; code: string }[] | undefined }) =>
  (errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)

test('a client is referred, the organisation takes them, they come, and it is closed: a task for each day of asking', async () => {
  const { body } = await refer(guide)
  expect(await tasksOf(guide)).toEqual(['referral Klussen in het huis 2026-11-25'])
  expect(await read(guide, body.id)).toMatchObject({
    referral: { partner: 'Stichting Present', state: 'asked', days: 2, due: false, madeBy: { name: 'Joke Verhoef' } },
    may: { change: true },
  })
  expect((await answer(guide, body.id, { followUpOn: '2026-12-02' })).status).toBe(200)
  expect(await tasksOf(guide)).toEqual(['referral Klussen in het huis 2026-12-02'])
  const came = { referralId: body.id, version: 2, attendance: 'came' as const, attendedOn: '2026-11-18' }
  expect((await guide.ask(contract.recordAttendance, came)).status).toBe(200)
  expect(await tasksOf(guide)).toEqual([])
  const closing = { referralId: body.id, version: 3, closedOn: '2026-11-18', closingNote: 'Alles hangt' }
  expect((await guide.ask(contract.closeReferral, closing)).status).toBe(200)
  expect((await read(guide, body.id)).referral).toMatchObject({ state: 'ended', closingNote: 'Alles hangt' })
  expect((await guide.ask(contract.listReferrals, { state: 'open' })).body.referrals).toEqual([])
  expect((await guide.ask(contract.listReferrals, { state: 'ended' })).body.referrals).toHaveLength(1)
})

test('without consent nobody is referred, and bad input is told at its field', async () => {
  const told = async (more: object) => faults(await refer(guide, more as Wish))
  expect(await told({ consentHow: null })).toEqual(['/consentHow fault/consent-needed'])
  expect(await told({ consentOn: '2026-11-17' })).toEqual(['/consentOn fault/consent-first'])
  expect(await told({ askedOn: '2026-11-19' })).toEqual(['/askedOn fault/in-the-future'])
  expect(await told({ partnerId: null })).toEqual(['/partnerId fault/which-partner'])
  expect(await told({ partnerName: 'De buren' })).toEqual(['/partnerName fault/one-partner'])
  expect(await told({ handedOver: '' })).toEqual(['/handedOver fault/what-was-handed-over'])
  expect(await told({ handedOver: null, warm: false })).toEqual([])
  expect(await told({ followUpOn: '2026-11-01' })).toEqual(['/followUpOn fault/ends-before-start'])
})

test('what an organisation refuses is said with why; a step is taken once and in its turn', async () => {
  const { body } = await refer(guide)
  const early = { referralId: body.id, version: 1, attendance: 'came' as const, attendedOn: '2026-11-18' }
  expect((await guide.ask(contract.recordAttendance, early)).problem).toBe('network/step-taken')
  expect(faults(await answer(guide, body.id, { answer: 'refused' }))).toEqual(['/refusedWhy fault/required'])
  expect(faults(await answer(guide, body.id, { answeredOn: '2026-11-15' }))).toEqual([
    '/answeredOn fault/before-referral',
  ])
  const refused = { answer: 'refused', refusedWhy: 'Wachtlijst van een jaar' }
  expect((await answer(guide, body.id, refused)).status).toBe(200)
  expect(await tasksOf(guide)).toEqual([])
  expect((await answer(guide, body.id, { ...refused, version: 2 })).problem).toBe('network/step-taken')
  expect((await answer(guide, body.id, refused)).problem).toBe('common/stale-version')
})

test('when another day is chosen the task moves with it', async () => {
  const { body } = await refer(guide)
  const values = wishOf({ followUpOn: '2026-11-30' })
  const changed = await guide.ask(contract.correctReferral, { referralId: body.id, version: 1, ...values })
  expect(changed.status).toBe(200)
  expect(await tasksOf(guide)).toEqual(['referral Klussen in het huis 2026-11-30'])
})

test('who sees a referral: who sees the guidance of the client, and nobody else', async () => {
  const { body } = await refer(guide)
  const statusOf = async (who: Visitor) => (await who.ask(contract.getReferral, { referralId: body.id })).status
  expect(await Promise.all([leader, guide, colleague, elsewhere].map(statusOf))).toEqual([200, 200, 404, 404])
  expect(await statusOf(lawyer)).toBe(403)
  expect((await answer(elsewhere, body.id)).status).toBe(404)
  const listed = async (who: Visitor) => (await who.ask(contract.listReferrals, {})).body.referrals.length
  expect([await listed(leader), await listed(guide), await listed(colleague), await listed(elsewhere)]).toEqual([
    1, 1, 0, 0,
  ])
  await app.asOwner('update client set secret = true where id = $1', [mother.id])
  expect([await listed(leader), await listed(guide)]).toEqual([0, 0])
})

test('the file tells of a referral: asked, and what came of it', async () => {
  const { body } = await refer(guide)
  await answer(guide, body.id)
  const file = (await guide.ask(getClientFile, { clientId: mother.id })).body
  const told = file.events.filter(({ capability }) => capability === 'network')
  expect(told.map(({ onDate, word, detail }) => [onDate, word, detail.what])).toEqual([
    ['2026-11-17', 'Stichting Present', 'accepted'],
    ['2026-11-16', 'Stichting Present', 'warm'],
  ])
  expect(file.may.record.network).toBe(true)
})

test('the directory is for who works with files, and kept by who leads or administers', async () => {
  const administrator = await app.signedIn('administrator', here)
  const trainer = await app.signedIn('trainer', here)
  const names = async (who: Visitor) => (await who.ask(partners.listPartners, {})).body.partners.map(({ name }) => name)
  expect([await names(guide), await names(lawyer), await names(administrator)]).toEqual(
    Array.from({ length: 3 }, () => ['Stichting Present']),
  )
  expect((await trainer.ask(partners.listPartners, {})).status).toBe(403)
  expect((await guide.ask(partners.addPartner, partnerOf())).status).toBe(403)
  expect(faults(await leader.ask(partners.addPartner, partnerOf({ name: 'stichting present' })))).toEqual([
    '/name fault/already-there',
  ])
  expect((await administrator.ask(partners.takeFirstPartners, {})).body.added).toBe(firstPartners.length - 1)
  expect((await leader.ask(partners.takeFirstPartners, {})).body.added).toBe(0)
  expect(await names(guide)).toHaveLength(firstPartners.length)
})

test('nobody is referred any more to an organisation that has stopped', async () => {
  const stopped = { ...partnerOf({ name: 'Stichting Present', activeUntil: '2026-11-10' }), partnerId: present }
  expect((await leader.ask(partners.correctPartner, { ...stopped, version: 1 })).status).toBe(200)
  expect(faults(await refer(guide))).toEqual(['/partnerId fault/unknown-choice'])
  expect((await refer(guide, { askedOn: '2026-11-09', consentOn: '2026-11-09' })).status).toBe(200)
})
