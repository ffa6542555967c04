import { beforeAll, beforeEach, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import {
  aClient,
  aFoundation,
  aWord,
  aWorker,
  type TestClient,
  type TestFoundation,
} from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import { checkNextSteps } from './commands/gaps.ts'
import { postTermLetters } from './commands/reminders.ts'
import { getLegalCase, openLegalCase } from './contract.ts'
import * as contract from './contract/gaps.ts'
import { addTerm, listTermsOfCase } from './contract/terms.ts'

let app: TestApp
let here: TestFoundation
let [adviser, other, leader, lisse, guide]: Visitor[] = []
let [anna, bas]: { id: string; name: string }[] = []
let client: TestClient
let caseId: string

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
})
beforeEach(async () => {
  app.setNow('2026-11-18T11:00:00Z')
  await app.asOwner(`update legal_gap_telling set mail = 'needless'`, [])
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  const signedIn = async (role: 'legal-adviser' | 'team-leader' | 'guide', at: number, name: string) => {
    const worker = await aWorker(app, here, name)
    const where = { locationId: here.locations[at]!.id, workerId: worker.id }
    return [await app.signedIn(role, here, where), worker] as const
  }
  ;[adviser, anna] = await signedIn('legal-adviser', 0, 'Anna de Wit')
  ;[other, bas] = await signedIn('legal-adviser', 0, 'Bas Vos')
  ;[leader] = await signedIn('team-leader', 0, 'Chris Smit')
  ;[lisse] = await signedIn('team-leader', 1, 'Dirk Mol')
  ;[guide] = await signedIn('guide', 0, 'Gijs Bol')
  client = await aClient(app, here, { givenNames: 'Omid', familyName: 'Rahimi' })
  const kindId = await app.asSystem(here, (tx) => aWord(tx, here, 'legal-case-kind', 'Gezinshereniging'))
  const dossier = { kindId, openedOn: '2026-03-02', closedOn: null, outcomeId: null, persons: 3 }
  caseId = (await adviser.ask(openLegalCase, { clientId: client.id, ...dossier })).body.id
})

const look = (at = app.now()) => checkNextSteps(app.server, here.id, at)
const own = async (who: Visitor) =>
  (await who.ask(contract.listOwnGaps, {})).body.gaps.map(({ reason, sinceOn }) => `${reason} ${sinceOn}`)
async function posted(at = app.now()) {
  app.letters.length = 0
  await postTermLetters(app, at)
  return app.letters.filter(({ text }) => text.includes(` ${client.number} `))
}
const aTerm = async () => {
  const asked = { rule: null, value: 30, unit: 'days' as const, fromOn: '2026-11-18', ruleOn: null, back: false }
  const wish = { ...asked, waitsFor: null, about: 'Iets', ownerId: anna!.id, deputyId: bas!.id }
  return (await adviser!.ask(addTerm, { caseId, ...wish })).body.id
}
const away = (workerId: string) =>
  app.asOwner(
    `insert into absence (foundation_id, id, worker_id, kind, from_on, until_on) values ($1, $2, $3, 'leave', '2026-11-18', '2026-11-30')`,
    [here.id, newId(), workerId],
  )
const leaves = (workerId: string) =>
  app.asOwner('update worker set left_service_on = $2 where id = $1', [workerId, '2026-11-17'])
const tellings = () => app.asOwner('select id from legal_gap_telling where foundation_id = $1', [here.id])

test('the adviser is told of a dossier without a next step, on the own page and by mail, once and without a name', async () => {
  await look()
  expect([await own(adviser!), await own(other!), await own(leader!)]).toEqual([['no-step 2026-11-18'], [], []])
  const [letter, ...more] = await posted()
  expect(more).toEqual([])
  expect(letter).toMatchObject({ to: adviser!.email, subject: 'Een dossier vraagt om aandacht' })
  expect(letter!.text).toContain(`Dossier ${client.number} heeft sinds woensdag 18 november 2026 geen volgende stap`)
  expect(JSON.stringify(letter)).not.toMatch(/Omid|Rahimi|Anna/)
  for (const morning of ['2026-11-18T12:00:00Z', '2026-11-19T06:00:00Z', '2026-12-24T06:00:00Z']) {
    await look(new Date(morning))
    expect(await posted(new Date(morning))).toEqual([])
  }
  expect(await tellings()).toHaveLength(1)
})

test('many servers at once tell once and post once', async () => {
  await Promise.all([1, 2, 3, 4].map(() => look()))
  expect(await tellings()).toHaveLength(1)
  app.letters.length = 0
  await Promise.all([1, 2, 3].map(() => postTermLetters(app, app.now())))
  expect(app.letters.filter(({ text }) => text.includes(` ${client.number} `))).toHaveLength(1)
})

test('with a next step it is gone from the own page; lacking it again is another reason', async () => {
  await look()
  const id = await aTerm()
  expect(await own(adviser!)).toEqual([])
  await look(new Date('2026-11-19T06:00:00Z'))
  await app.asOwner(`update legal_term set state = 'withdrawn', ended_on = '2026-11-20', reason = 'x' where id = $1`, [
    id,
  ])
  await look(new Date('2026-11-21T06:00:00Z'))
  expect(await own(adviser!)).toEqual(['no-step 2026-11-21'])
  expect(await tellings()).toHaveLength(2)
})

test('while the adviser is away who leads hears of it; without an adviser too, until somebody has it', async () => {
  await away(anna!.id)
  await look()
  expect([await own(adviser!), await own(leader!), await own(lisse!)]).toEqual([[], ['no-step 2026-11-18'], []])
  await leaves(anna!.id)
  await look(new Date('2026-11-19T06:00:00Z'))
  expect(await own(leader!)).toEqual(['no-step 2026-11-18', 'no-adviser 2026-11-19'])
  const handed = await leader!.ask(contract.handCases, { adviserId: bas!.id, cases: [{ caseId, version: 1 }] })
  expect(handed.status).toBe(200)
  expect(await own(leader!)).toEqual(['no-step 2026-11-18'])
})

test('dossiers of which nobody is the adviser, or only somebody who left or is away, are listed for who sees them', async () => {
  const unassigned = async (who = leader!) => (await who.ask(contract.listUnassignedCases, {})).body
  expect((await unassigned()).cases).toEqual([])
  await away(anna!.id)
  expect((await unassigned()).cases).toMatchObject([
    { caseId, why: 'away', adviser: { name: 'Anna de Wit' }, awayUntil: '2026-11-30' },
  ])
  await leaves(anna!.id)
  expect((await unassigned()).cases).toMatchObject([{ why: 'left' }])
  await app.asOwner('update legal_case set adviser_id = null where id = $1', [caseId])
  expect(await unassigned(other!)).toMatchObject({ total: 1, cases: [{ why: 'nobody', adviser: null }] })
  expect((await unassigned(lisse!)).cases).toEqual([])
  expect((await guide!.ask(contract.listUnassignedCases, {})).problem).toBe('common/not-allowed')
  await app.asOwner(`update legal_case set closed_on = '2026-11-18' where id = $1`, [caseId])
  expect((await unassigned()).cases).toEqual([])
})

test('a dossier of who left is given with the terms that were theirs; all are given or none', async () => {
  const third = await aWorker(app, here, 'Eva Smid')
  await app.signedIn('legal-adviser', here, { locationId: here.locations[0]!.id, workerId: third.id })
  const termId = await aTerm()
  const hand = (adviserId: string, version = 1, who = leader!, more: object[] = []) =>
    who.ask(contract.handCases, { adviserId, cases: [{ caseId, version }, ...more] } as never)
  const minders = async () =>
    (await leader!.ask(listTermsOfCase, { caseId })).body.terms.map(
      ({ owner, deputy }) => `${owner.name}, ${deputy.name}`,
    )
  const faults = ({ errors }: { errors?: { pointer: string; code: string }[] | undefined }) =>
    (errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)
  await leaves(anna!.id)
  expect(faults(await hand(anna!.id))).toEqual(['/adviserId fault/unknown-choice'])
  expect(faults(await hand(guide!.actor.workerId!))).toEqual(['/adviserId fault/sees-no-legal'])
  expect((await hand(third.id, 1, lisse!)).problem).toBe('common/not-found')
  expect((await hand(third.id, 1, guide!)).problem).toBe('common/not-allowed')
  expect((await hand(third.id, 1, leader!, [{ caseId: newId(), version: 1 }])).problem).toBe('common/not-found')
  expect(await minders()).toEqual(['Anna de Wit, Bas Vos'])
  // Who is deputy already stays so: a term has an owner beside another deputy.
  expect((await hand(bas!.id)).body).toEqual({ cases: 1, terms: 0 })
  await app.asOwner('update legal_case set adviser_id = $2 where id = $1', [caseId, anna!.id])
  const { version } = (await leader!.ask(getLegalCase, { caseId })).body
  expect((await hand(third.id, 1)).problem).toBe('common/stale-version')
  expect((await hand(third.id, version)).body).toEqual({ cases: 1, terms: 1 })
  expect(await minders()).toEqual(['Eva Smid, Bas Vos'])
  expect((await leader!.ask(getLegalCase, { caseId })).body.values.adviserId).toBe(third.id)
  expect(termId).toBeTruthy()
})
