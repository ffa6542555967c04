import { beforeAll, beforeEach, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import {
  aClient,
  aFoundation,
  aTrajectory,
  aWord,
  aWorker,
  type TestClient,
  type TestFoundation,
} from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import { correctLegalCase, getLegalCase, listLegalCases, openLegalCase } from './contract.ts'
import * as contract from './contract/round.ts'
import { addTerm } from './contract/terms.ts'

type Person = { visitor: Visitor; id: string }
let app: TestApp
let here: TestFoundation
let [anna, bas, chris, dirk]: Person[] = []
let client: TestClient
let kindId: string

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
})
beforeEach(async () => {
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  const person = async (role: 'legal-adviser' | 'guide', at: number, name: string): Promise<Person> => {
    const { id } = await aWorker(app, here, name)
    return { id, visitor: await app.signedIn(role, here, { locationId: here.locations[at]!.id, workerId: id }) }
  }
  anna = await person('legal-adviser', 0, 'Anna de Wit')
  bas = await person('legal-adviser', 0, 'Bas Vos')
  chris = await person('legal-adviser', 1, 'Chris Smit')
  dirk = await person('guide', 0, 'Dirk Mol')
  client = await aClient(app, here, { givenNames: 'Omid', familyName: 'Rahimi' })
  kindId = await app.asSystem(here, (tx) => aWord(tx, here, 'legal-case-kind', 'Gezinshereniging'))
})

const dossier = (openedOn = '2026-03-02') => ({ kindId, openedOn, closedOn: null, outcomeId: null, persons: 3 })
const open = async (more: { openedOn?: string; adviserId?: string | null } = {}, who = anna!) =>
  (await who.visitor.ask(openLegalCase, { clientId: client.id, ...dossier(), ...more })).body.id
const written = (more: Partial<contract.MutationValues> = {}): contract.MutationValues => ({
  nothingChanged: false,
  changed: 'De IND heeft de ontvangst bevestigd.',
  awaited: 'Uitnodiging voor DNA',
  awaitedFrom: 'de IND',
  nextOn: '2026-12-09',
  ...more,
})
const write = (caseId: string, more: Partial<contract.MutationValues> & { version?: number } = {}, who = anna!) =>
  who.visitor.ask(contract.recordMutation, { caseId, ...written(), ...more })
const round = async (who = anna!, asked: { whose?: 'mine' | 'all'; locationId?: string } = {}) =>
  (await who.visitor.ask(contract.listRoundCases, { whose: 'mine', ...asked })).body
const mutations = async (caseId: string, who = anna!) =>
  (await who.visitor.ask(contract.listMutations, { caseId })).body
const faults = ({ errors }: { errors?: { pointer: string; code: string }[] | undefined }) =>
  (errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)

test('who opens a dossier is its adviser; another has to see the dossier; mine are narrowed from all', async () => {
  const mine = await open()
  const his = await open({ adviserId: bas!.id })
  const nobodys = await open({ adviserId: null })
  const list = async (whose: 'mine' | 'all', who = anna!) =>
    (await who.visitor.ask(listLegalCases, { whose })).body.cases.map(({ id }) => id).toSorted()
  expect(await list('mine')).toEqual([mine])
  expect(await list('mine', bas!)).toEqual([his])
  expect(await list('all')).toEqual([mine, his, nobodys].toSorted())
  const blind = { clientId: client.id, ...dossier(), adviserId: dirk!.id }
  expect(faults(await anna!.visitor.ask(openLegalCase, blind))).toEqual(['/adviserId fault/sees-no-legal'])
  const unknown = { ...blind, adviserId: newId() }
  expect(faults(await anna!.visitor.ask(openLegalCase, unknown))).toEqual(['/adviserId fault/unknown-choice'])
  // A change that does not speak of the adviser leaves who it was.
  await bas!.visitor.ask(correctLegalCase, { caseId: mine, ...dossier('2026-03-03'), version: 1 })
  const { values } = (await anna!.visitor.ask(getLegalCase, { caseId: mine })).body
  expect(values).toMatchObject({ openedOn: '2026-03-03', adviserId: anna!.id })
})

test('the round counts what is done this month, of mine and of the location, and keeps its order', async () => {
  const [second, first] = [await open(), await open({ openedOn: '2025-06-01' })]
  const his = await open({ openedOn: '2026-05-01' }, bas!)
  const closed = await open()
  const outcomeId = await app.asSystem(here, (tx) => aWord(tx, here, 'legal-outcome', 'Ingewilligd'))
  const ended = { caseId: closed, ...dossier(), closedOn: '2026-11-10', outcomeId, version: 1 }
  expect((await anna!.visitor.ask(correctLegalCase, ended)).status).toBe(200)
  expect((await write(first)).status).toBe(200)
  const mine = await round()
  expect(mine.month).toBe('2026-11')
  expect(mine.cases.map(({ id, done }) => [id, done])).toEqual([
    [first, true],
    [second, false],
  ])
  expect(mine.mine).toEqual({ running: 2, done: 1 })
  expect(mine.locations).toEqual([{ ...mine.locations[0], name: 'Hillegom', running: 3, done: 1 }])
  const all = await round(anna, { whose: 'all', locationId: here.locations[0]!.id })
  expect(all.cases.map(({ id }) => id)).toEqual([first, second, his])
  expect((await round(anna, { whose: 'all', locationId: here.locations[1]!.id })).cases).toEqual([])
})

test('a mutation says what changed or that nothing did, what is awaited and when next, and by whom it was written', async () => {
  const caseId = await open()
  expect((await write(caseId)).body.version).toBe(1)
  const { body } = await write(caseId, { nothingChanged: true, changed: '', version: 1 }, bas)
  expect(body.version).toBe(2)
  const found = await mutations(caseId)
  expect(found.mutations).toEqual([
    {
      id: body.id,
      version: 2,
      month: '2026-11',
      values: written({ nothingChanged: true, changed: '' }),
      writtenBy: { id: bas!.id, name: 'Bas Vos' },
      writtenOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    },
  ])
})

test('months stand the newest first, and the next date is proposed from the last, a term, or a month on', async () => {
  const caseId = await open()
  expect((await mutations(caseId)).proposal).toEqual({ nextOn: '2026-12-18', because: 'month' })
  await anna!.visitor.ask(addTerm, {
    caseId,
    rule: null,
    value: 3,
    unit: 'weeks',
    fromOn: '2026-11-12',
    ruleOn: null,
    about: 'Reactie op de brief',
    ownerId: anna!.id,
    deputyId: bas!.id,
  })
  expect((await mutations(caseId)).proposal).toEqual({ nextOn: '2026-12-03', because: 'term' })
  await app.asSystem(here, async (tx) => {
    for (const [month, next_on] of [
      ['2026-09-01', '2026-10-05'],
      ['2026-10-01', '2026-11-25'],
    ] as const)
      await tx
        .insertInto('legal_mutation')
        .values({ foundation_id: here.id, id: newId(), client_id: client.id, case_id: caseId, month, next_on })
        .execute()
  })
  await write(caseId)
  const found = await mutations(caseId)
  expect(found.mutations.map(({ month }) => month)).toEqual(['2026-11', '2026-10', '2026-09'])
  expect(found.proposal).toEqual({ nextOn: '2026-11-25', because: 'previous' })
})

test('faults stand at their fields, and nothing is written', async () => {
  const caseId = await open()
  expect(faults(await write(caseId, { changed: ' ' }))).toEqual(['/changed fault/say-what-changed'])
  expect(faults(await write(caseId, { nothingChanged: true }))).toEqual(['/changed fault/changed-or-not'])
  expect(faults(await write(caseId, { awaited: '' }))).toEqual(['/awaited fault/required'])
  expect(faults(await write(caseId, { nextOn: '2026-11-17' }))).toEqual(['/nextOn fault/in-the-past'])
  expect((await mutations(caseId)).mutations).toEqual([])
  expect((await write(caseId, { nextOn: '2026-11-18' })).status).toBe(200)
})

test('a closed dossier takes no mutation', async () => {
  const caseId = await open()
  const outcomeId = await app.asSystem(here, (tx) => aWord(tx, here, 'legal-outcome', 'Ingewilligd'))
  const ended = { ...dossier(), closedOn: '2026-11-10', outcomeId, version: 1 }
  await anna!.visitor.ask(correctLegalCase, { caseId, ...ended })
  expect(faults(await write(caseId))).toEqual(['/changed fault/case-is-closed'])
})

test('two who write the same dossier: one is first, the other sees what stands there and can go on from it', async () => {
  const caseId = await open()
  const answers = await Promise.all([
    write(caseId, { changed: 'Van Anna' }),
    write(caseId, { changed: 'Van Bas' }, bas),
  ])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
  const [lost] = answers.filter(({ status }) => status === 409)
  const stands = (await mutations(caseId)).mutations
  expect(stands).toHaveLength(1)
  expect(lost!.problem).toBe('common/stale-version')
  expect((lost!.body as unknown as { current: contract.LegalMutation }).current).toEqual(stands[0])
  expect((await write(caseId, { changed: 'Van allebei', version: 1 }, bas)).status).toBe(200)
  expect((await write(caseId, { changed: 'Te laat', version: 1 })).status).toBe(409)
  expect((await mutations(caseId)).mutations[0]!.values.changed).toBe('Van allebei')
})

test('who does not see the legal compartment sees no mutation: a guide of the client, another location, another foundation', async () => {
  const caseId = await open()
  await write(caseId)
  await aTrajectory(app, here, { clientId: client.id, workerId: dirk!.id })
  expect((await dirk!.visitor.ask(contract.listRoundCases, {})).status).toBe(403)
  expect((await dirk!.visitor.ask(contract.listMutations, { caseId })).status).toBe(403)
  expect((await dirk!.visitor.ask(contract.recordMutation, { caseId, ...written() })).status).toBe(403)
  const there = await aFoundation(app, { locations: ['Elders'] })
  const stranger = {
    id: '',
    visitor: await app.signedIn('legal-adviser', there, { locationId: there.locations[0]!.id }),
  }
  for (const who of [chris!, stranger]) {
    const seen = await round(who, { whose: 'all' })
    expect([seen.cases, seen.locations]).toEqual([[], []])
    expect((await who.visitor.ask(contract.listMutations, { caseId })).status).toBe(404)
    expect((await write(caseId, { version: 1 }, who)).status).toBe(404)
  }
})
