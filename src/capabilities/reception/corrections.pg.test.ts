import { beforeAll, beforeEach, expect, test } from 'vitest'
import { getLegalCase, listLegalCases } from '#capabilities/legal/contract.ts'
import { endTerm, getTerm, listTerms } from '#capabilities/legal/contract/terms.ts'
import { remindOfTerms } from '#capabilities/legal/public.ts'
import { listOwnReminders } from '#capabilities/legal/contract/reminders.ts'
import { listTasksOfClient } from '#capabilities/planning/contract/tasks.ts'
import {
  aClient,
  aFoundation,
  aTrajectory,
  aWord,
  aWorker,
  type TestFoundation,
} from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import * as contract from './contract/procedure.ts'

let app: TestApp
let here: TestFoundation
let [adviser, deputy, guide]: Visitor[] = []
let [anna, bas, joke]: { id: string; name: string }[] = []
let clientId: string

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
})
beforeEach(async () => {
  here = await aFoundation(app, { locations: ['Hillegom'] })
  const signedIn = async (role: 'legal-adviser' | 'guide', name: string) => {
    const worker = await aWorker(app, here, name)
    const where = { locationId: here.locations[0]!.id, workerId: worker.id }
    return [await app.signedIn(role, here, where), worker] as const
  }
  ;[adviser, anna] = await signedIn('legal-adviser', 'Anna de Wit')
  ;[deputy, bas] = await signedIn('legal-adviser', 'Bas Vos')
  ;[guide, joke] = await signedIn('guide', 'Joke Verhoef')
  await app.asSystem(here, (tx) => aWord(tx, here, 'legal-case-kind', 'Asielprocedure'))
  clientId = (await aClient(app, here, { givenNames: 'Rahel', familyName: 'Tesfay' })).id
  await aTrajectory(app, here, { clientId, workerId: joke!.id })
})

type Wish = Partial<Parameters<typeof valuesOf>[0]>
/** Held on Tuesday 10 November; the day that was named is Saturday 21 November 2026. */
const valuesOf = (more: object = {}) => ({
  kind: 'substantive' as const,
  heldOn: '2026-11-10',
  attendedById: anna!.id,
  correctionsDueOn: '2026-11-21' as string | null,
  correctionsGround: 'Brief van de IND van 10 november' as string | null,
  corrections: null as 'sent' | 'none-needed' | null,
  correctionsOn: null as string | null,
  note: null,
  ownerId: anna!.id as string | null,
  deputyId: bas!.id as string | null,
  ...more,
})
const record = (more: Wish = {}) => adviser!.ask(contract.recordInterview, { clientId, ...valuesOf(more) })
const correct = (interviewId: string, version: number, more: Wish = {}) =>
  adviser!.ask(contract.correctInterview, {
    interviewId,
    ...valuesOf({ ownerId: null, deputyId: null, ...more }),
    version,
  })
const faults = ({ errors }: { errors?: { pointer: string; code: string }[] | undefined }) =>
  (errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)
const interviews = async () => (await adviser!.ask(contract.getProcedure, { clientId })).body.interviews
const board = async (who = adviser!) => (await who.ask(listTerms, { whose: 'all' })).body.terms
const termOf = async (legalTermId: string) => (await adviser!.ask(getTerm, { legalTermId })).body

test('the day that was named is minded as a term of a dossier of asylum, on that very day, with its ground', async () => {
  await adviser!.ask(contract.recordApplication, {
    clientId,
    appliedOn: '2026-06-12',
    endedOn: null,
    outcome: null,
    note: null,
  })
  await record()
  const [term] = await board()
  // A Saturday: the letter says so, and no act moves it.
  expect(term).toMatchObject({ dueOn: '2026-11-21', plainOn: '2026-11-21', state: 'running', fromOn: '2026-11-10' })
  expect(term).toMatchObject({ about: 'Correcties en aanvullingen na het nader gehoor', kind: 'Asielprocedure' })
  expect([term!.owner.name, term!.deputy.name]).toEqual(['Anna de Wit', 'Bas Vos'])
  expect(term!.steps.find(({ source }) => source === 'Brief van de IND van 10 november')).toMatchObject({
    on: '2026-11-21',
  })
  const dossier = (await adviser!.ask(getLegalCase, { caseId: term!.caseId })).body
  expect(dossier).toMatchObject({
    clientId,
    head: { kind: 'asylum', regime: 'pact' },
    values: { openedOn: '2026-11-18' },
  })
  expect(await interviews()).toMatchObject([{ term: { id: term!.id, running: true, owner: 'Anna de Wit' } }])
  const { body } = await adviser!.ask(contract.listCorrectionsDue, {})
  expect(body.interviews).toMatchObject([{ owner: 'Anna de Wit', urgency: 'soon' }])
})

test('a second interview comes into the same dossier', async () => {
  await record()
  await record({ kind: 'additional', heldOn: '2026-11-16' })
  expect(new Set((await board()).map(({ caseId }) => caseId)).size).toBe(1)
  expect((await adviser!.ask(listLegalCases, {})).body.cases).toHaveLength(1)
})

test('nobody is left without: an owner and another one as deputy, who both see the dossier, are asked', async () => {
  expect(faults(await record({ ownerId: null, deputyId: null }))).toEqual([
    '/ownerId fault/required',
    '/deputyId fault/required',
  ])
  expect(faults(await record({ deputyId: anna!.id }))).toEqual(['/deputyId fault/same-as-owner'])
  expect(faults(await record({ deputyId: joke!.id }))).toEqual(['/deputyId fault/sees-no-legal'])
  expect(faults(await record({ correctionsDueOn: '2029-11-21' }))).toEqual(['/correctionsDueOn fault/too-far-off'])
  expect([await interviews(), await board(), (await adviser!.ask(listLegalCases, {})).body.cases]).toEqual([[], [], []])
  const plain = { correctionsDueOn: null, correctionsGround: null, ownerId: null, deputyId: null }
  expect((await record(plain)).status).toBe(200)
})

test('a foundation without a word for asylum is told so, and nothing is half written', async () => {
  await app.asOwner(`delete from list_item where foundation_id = $1 and list = 'legal-case-kind'`, [here.id])
  expect(faults(await record())).toEqual([' fault/no-kind-of-dossier'])
  expect(await interviews()).toEqual([])
})

test('another day moves the term, later too; what is sent ends it; what was not sent after all begins it anew', async () => {
  const { id } = (await record()).body
  const term = (await interviews())[0]!.term!
  expect((await correct(id, 1, { note: 'Met tolk' })).status).toBe(200)
  expect((await termOf(term.id)).turns).toHaveLength(1)
  await correct(id, 2, { correctionsDueOn: '2026-11-27', correctionsGround: 'Uitstel, brief van 17 november' })
  const moved = await termOf(term.id)
  expect(moved.term).toMatchObject({ dueOn: '2026-11-27', state: 'running' })
  expect(moved.turns.map(({ kind, ground, dueAfter }) => [kind, ground, dueAfter])).toEqual([
    ['set', 'Brief van de IND van 10 november', '2026-11-21'],
    ['set', 'Uitstel, brief van 17 november', '2026-11-27'],
  ])
  const later = { correctionsDueOn: '2026-11-27', correctionsGround: 'Uitstel, brief van 17 november' }
  await correct(id, 3, { ...later, corrections: 'sent', correctionsOn: '2026-11-18' })
  expect((await termOf(term.id)).term).toMatchObject({
    state: 'done',
    ended: { on: '2026-11-18', what: 'Correcties en aanvullingen verstuurd' },
  })
  expect(faults(await correct(id, 4, later))).toEqual(['/ownerId fault/required', '/deputyId fault/required'])
  expect((await correct(id, 4, { ...later, ownerId: bas!.id, deputyId: anna!.id })).status).toBe(200)
  expect(await interviews()).toMatchObject([{ term: { running: true, owner: 'Bas Vos' } }])
  await correct(id, 5, { correctionsDueOn: null, correctionsGround: null })
  expect((await board()).filter(({ state }) => state === 'running')).toEqual([])
})

test('a term that is done on the board takes the interview off the list', async () => {
  await record()
  const { id: legalTermId, version } = (await board())[0]!
  const told = { what: 'Ingediend door de advocaat', document: 'Brief', reason: null }
  await adviser!.ask(endTerm, { legalTermId, version, outcome: 'done', ...told })
  expect((await adviser!.ask(contract.listCorrectionsDue, {})).body.interviews).toEqual([])
  expect(await interviews()).toMatchObject([{ term: { running: false } }])
})

test('whoever minds it is told; a guide hears nothing of it, as a task neither', async () => {
  await record()
  await remindOfTerms(app.server, here.id, new Date('2026-11-18T06:00:00Z'))
  expect((await adviser!.ask(listOwnReminders, {})).body.reminders).toMatchObject([{ heedOn: '2026-11-21' }])
  expect((await guide!.ask(listTerms, { whose: 'all' })).problem).toBe('common/not-allowed')
  expect((await guide!.ask(listTasksOfClient, { clientId })).body).toMatchObject({ tasks: [] })
  expect(await board(deputy!)).toHaveLength(1)
})
