import { beforeAll, beforeEach, expect, test } from 'vitest'
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
import { approveRule, proposeVersion } from '#capabilities/rules/contract/changes.ts'
import { openLegalCase } from './contract.ts'
import {
  addTerm,
  addTermsOfEvent,
  endTerm,
  getTerm,
  type LegalTermValues,
  listTerms,
  listTermsOfCase,
} from './contract/terms.ts'
import * as contract from './contract/turns.ts'

let app: TestApp
let here: TestFoundation
let [adviser, deputy, lisse]: Visitor[] = []
let [anna, bas]: { id: string; name: string }[] = []
let client: TestClient
let caseId: string

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
})
beforeEach(async () => {
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  const signedIn = async (at: number, name: string) => {
    const worker = await aWorker(app, here, name)
    const where = { locationId: here.locations[at]!.id, workerId: worker.id }
    return [await app.signedIn('legal-adviser', here, where), worker] as const
  }
  ;[adviser, anna] = await signedIn(0, 'Anna de Wit')
  ;[deputy, bas] = await signedIn(0, 'Bas Vos')
  ;[lisse] = await signedIn(1, 'Chris Smit')
  client = await aClient(app, here, { givenNames: 'Omid', familyName: 'Rahimi' })
  const kindId = await app.asSystem(here, (tx) => aWord(tx, here, 'legal-case-kind', 'Gezinshereniging'))
  const dossier = { kindId, openedOn: '2026-03-02', closedOn: null, outcomeId: null, persons: 3 }
  caseId = (await adviser!.ask(openLegalCase, { clientId: client.id, ...dossier })).body.id
})

const minders = () => ({ ownerId: anna!.id, deputyId: bas!.id })
/** Six weeks from Tuesday 10 November: until Tuesday 22 December 2026. */
const wish = (more: Partial<LegalTermValues> = {}): LegalTermValues => ({
  rule: null,
  value: 6,
  unit: 'weeks',
  fromOn: '2026-11-10',
  ruleOn: null,
  back: false,
  waitsFor: null,
  about: 'Reageren',
  ...minders(),
  ...more,
})
const add = async (more: Partial<LegalTermValues> = {}) =>
  (await adviser!.ask(addTerm, { caseId, ...wish(more) })).body.id
const read = async (legalTermId: string, who = adviser!) => (await who.ask(getTerm, { legalTermId })).body
const plain = { toOn: null, value: null, unit: null, ground: 'Brief van de IND' }
type Wish = Partial<Omit<contract.TurnValues, 'kind'>> & { kind: contract.TurnKind; fromOn: string }
const turn = (legalTermId: string, version: number, more: Wish, who = adviser!) =>
  who.ask(contract.turnTerm, { legalTermId, version, ...plain, ...more })
const faults = ({ errors }: { errors?: { pointer: string; code: string }[] | undefined }) =>
  (errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)

test('a term that waits has no day; when its event came it is counted, and says so', async () => {
  const id = await add({
    rule: 'nareis-application',
    value: null,
    unit: null,
    fromOn: null,
    waitsFor: 'de beschikking',
  })
  const { term, safeOn } = await read(id)
  expect(term).toMatchObject({ state: 'waiting', waitsFor: 'de beschikking', dueOn: null, days: null, band: 'still' })
  expect(safeOn).toBeNull()
  const board = (await adviser!.ask(listTerms, {})).body
  expect(board.counts).toEqual({ missed: 0, today: 0, week: 0, month: 0, later: 0, still: 1 })
  expect(board.terms.map((one) => one.id)).toEqual([id])
  expect(faults(await turn(id, 1, { kind: 'extended', fromOn: '2026-11-17', value: 2, unit: 'weeks' }))).toEqual([
    ' fault/term-waits',
  ])
  expect(faults(await turn(id, 1, { kind: 'came', fromOn: '2026-11-19' }))).toEqual(['/fromOn fault/in-the-future'])
  const { body } = await turn(id, 1, { kind: 'came', fromOn: '2026-11-17' })
  expect(body).toMatchObject({ state: 'running', dueOn: '2027-02-17', version: 2 })
  expect(await read(id)).toMatchObject({
    term: { state: 'running', fromOn: '2026-11-17', ruleVersion: 'nareis-application@2026-06-12', band: 'later' },
    turns: [{ kind: 'came', ground: 'Brief van de IND', dueBefore: null, dueAfter: '2027-02-17', by: 'Anna de Wit' }],
  })
})

test('neither a day nor an event, or both, is refused at its field', async () => {
  const refused = async (more: Partial<LegalTermValues>) =>
    faults(await adviser!.ask(addTerm, { caseId, ...wish(more) }))
  expect(await refused({ fromOn: null })).toEqual(['/fromOn fault/day-or-waits'])
  expect(await refused({ fromOn: null, waitsFor: '' })).toEqual(['/waitsFor fault/required'])
  expect(await refused({ waitsFor: 'de brief' })).toEqual(['/waitsFor fault/unknown-choice'])
  expect(await refused({ fromOn: null, waitsFor: 'de brief', rule: 'bestaat-niet', value: null, unit: null })).toEqual([
    '/rule fault/unknown-choice',
  ])
})

test('it stands still and runs again: the days in between come after it', async () => {
  const id = await add()
  expect((await read(id)).term.dueOn).toBe('2026-12-22')
  const asked = { legalTermId: id, kind: 'suspended' as const, ...plain, fromOn: '2026-11-16' }
  expect((await adviser!.ask(contract.previewTurn, { ...asked, ground: '' })).body).toMatchObject({
    state: 'suspended',
  })
  expect((await read(id)).turns).toEqual([])
  expect((await turn(id, 1, { kind: 'suspended', fromOn: '2026-11-16' })).body).toMatchObject({ state: 'suspended' })
  expect(await read(id)).toMatchObject({
    term: { state: 'suspended', standsSince: '2026-11-16', days: null, band: 'still' },
    safeOn: null,
  })
  expect(faults(await turn(id, 2, { kind: 'suspended', fromOn: '2026-11-17' }))).toEqual([' fault/term-stands-still'])
  expect(faults(await turn(id, 2, { kind: 'resumed', fromOn: '2026-11-16' }))).toEqual([
    '/fromOn fault/ends-before-start',
  ])
  const { body } = await turn(id, 2, { kind: 'resumed', fromOn: '2026-11-23' })
  // Seven days on: Tuesday 29 December.
  expect(body).toMatchObject({ state: 'running', dueOn: '2026-12-29' })
  expect(body.sentence.nl).toContain('stond zeven dagen stil')
  const { term, turns } = await read(id)
  expect(term).toMatchObject({ state: 'running', standsSince: null, dueOn: '2026-12-29' })
  expect(turns.map(({ kind, dueAfter }) => `${kind} ${dueAfter}`)).toEqual([
    'suspended 2026-12-22',
    'resumed 2026-12-29',
  ])
})

test('longer, shorter and anew, each counted from what was before, with its ground', async () => {
  const id = await add()
  const becomes = async (version: number, more: Wish) => (await turn(id, version, more)).body.dueOn
  expect(await becomes(1, { kind: 'extended', fromOn: '2026-11-17', value: 2, unit: 'weeks' })).toBe('2027-01-05')
  expect(await becomes(2, { kind: 'shortened', fromOn: '2026-11-18', toOn: '2026-12-05' })).toBe('2026-12-05')
  expect(await becomes(3, { kind: 'restarted', fromOn: '2026-11-18' })).toBe('2026-12-30')
  const { term, turns, safeOn } = await read(id)
  expect(term.sentence.nl).toContain('opnieuw begonnen op 18 november 2026')
  expect(turns.map(({ dueBefore, dueAfter }) => `${dueBefore} ${dueAfter}`)).toEqual([
    '2026-12-22 2027-01-05',
    '2027-01-05 2026-12-05',
    '2026-12-05 2026-12-30',
  ])
  // Wednesday 30 December: the last working day before it is Tuesday.
  expect(safeOn).toBe('2026-12-29')
})

test('what cannot be is refused at its field', async () => {
  const id = await add()
  const refused = async (more: Wish) => faults(await turn(id, 1, more))
  expect(await refused({ kind: 'came', fromOn: '2026-11-17' })).toEqual([' fault/term-runs'])
  expect(await refused({ kind: 'resumed', fromOn: '2026-11-17' })).toEqual([' fault/term-runs'])
  expect(await refused({ kind: 'extended', fromOn: '2026-11-17' })).toEqual([
    '/value fault/required',
    '/unit fault/required',
  ])
  expect(await refused({ kind: 'extended', fromOn: '2026-11-19', value: 1, unit: 'days' })).toEqual([
    '/fromOn fault/in-the-future',
  ])
  expect(await refused({ kind: 'shortened', fromOn: '2026-11-17', toOn: '2026-12-22' })).toEqual([
    '/toOn fault/not-earlier',
  ])
  expect(await refused({ kind: 'shortened', fromOn: '2026-11-17' })).toEqual(['/toOn fault/required'])
  expect(await refused({ kind: 'suspended', fromOn: '2026-12-23' })).toEqual(['/fromOn fault/after-the-term'])
  expect(await refused({ kind: 'restarted', fromOn: '2026-11-09' })).toEqual(['/fromOn fault/before-the-event'])
  expect(await refused({ kind: 'suspended', fromOn: '2026-11-17', ground: '' })).toEqual(['/ground fault/required'])
  expect((await read(id)).turns).toEqual([])
})

test('several begin by one event: all or none; and the event of one that waits is that of all', async () => {
  const shared = { caseId, fromOn: null, ruleOn: null, waitsFor: 'de afwijzing', ...minders() }
  const terms = [
    { rule: 'objection', about: 'Bezwaar maken' },
    { rule: 'nareis-application', about: 'Nareis aanvragen' },
  ]
  const wrong = [...terms, { rule: 'bestaat-niet', about: 'Iets' }]
  expect(faults(await adviser!.ask(addTermsOfEvent, { ...shared, terms: wrong }))).toEqual([
    '/terms/2/rule fault/unknown-choice',
  ])
  const ofCase = async () => (await adviser!.ask(listTermsOfCase, { caseId })).body.terms
  expect(await ofCase()).toEqual([])
  const { ids } = (await adviser!.ask(addTermsOfEvent, { ...shared, terms })).body
  const apart = await add({ fromOn: null, waitsFor: 'de afwijzing' })
  await turn(ids[0]!, 1, { kind: 'came', fromOn: '2026-11-16' })
  const states = new Map((await ofCase()).map(({ id, state, fromOn }) => [id, `${state} ${fromOn}`]))
  expect([...ids, apart].map((id) => states.get(id))).toEqual([
    'running 2026-11-16',
    'running 2026-11-16',
    'waiting null',
  ])
})

test('a length of its own is counted back from a day that is still to come', async () => {
  const id = await add({ value: 2, unit: 'weeks', fromOn: '2027-01-20', back: true })
  expect((await read(id)).term).toMatchObject({ dueOn: '2027-01-06', back: true })
  const refused = await adviser!.ask(addTerm, { caseId, ...wish({ fromOn: '2027-01-20' }) })
  expect(faults(refused)).toEqual(['/fromOn fault/in-the-future'])
})

test('of two at once the second hears it, with how it is by now, and nothing is lost', async () => {
  const id = await add()
  const extended = { kind: 'extended', fromOn: '2026-11-17', value: 2, unit: 'weeks' } as const
  const both = await Promise.all([turn(id, 1, extended), turn(id, 1, extended, deputy!)])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  expect((await read(id)).turns).toHaveLength(1)
  const ending = { outcome: 'done' as const, what: 'Verstuurd', document: 'Bewijs', reason: null }
  const closed = await Promise.all(
    [adviser!, deputy!].map((who) => who.ask(endTerm, { legalTermId: id, version: 2, ...ending })),
  )
  expect(closed.map(({ status }) => status).sort()).toEqual([200, 409])
  const second = closed.find(({ status }) => status === 409)!
  expect(second.problem).toBe('common/stale-version')
  expect(faults(await turn(id, 3, extended))).toEqual([' fault/term-has-ended'])
})

test('a change of the rule counts anew what stood still and was extended too', async () => {
  const rule = { rule: 'nareis-application', value: null, unit: null, fromOn: '2026-10-13' }
  const [extended, still] = [await add(rule), await add(rule)]
  await turn(extended, 1, { kind: 'extended', fromOn: '2026-11-17', value: 1, unit: 'months' })
  await turn(still, 1, { kind: 'suspended', fromOn: '2026-11-17' })
  const administrator = await app.signedIn('administrator', here)
  const change = {
    rule: 'nareis-application',
    value: 6,
    unit: 'months' as const,
    appliesTo: 'decision' as const,
    regime: '',
    validFrom: '2026-10-01',
    validUntil: null,
    source: 'Stb. 2026, 999, art. I',
    link: null,
    certainty: 'confirmed' as const,
    why: 'De termijn wordt zes maanden.',
  }
  const { body } = await administrator.ask(proposeVersion, change)
  expect((await adviser!.ask(approveRule, { changeId: body.id, version: 1 })).status).toBe(200)
  expect((await read(extended)).term).toMatchObject({
    dueOn: '2027-05-13',
    ruleVersion: 'nareis-application@2026-10-01',
  })
  expect((await turn(still, 3, { kind: 'resumed', fromOn: '2026-11-27' })).body).toMatchObject({ dueOn: '2027-04-23' })
})

test('whose terms they are is chosen among those in sight; others see and change nothing of it', async () => {
  const id = await add()
  await add({ ownerId: bas!.id, deputyId: anna!.id })
  const { owners, terms } = (await adviser!.ask(listTerms, { whose: 'all', ofWorkerId: bas!.id })).body
  expect([owners.map(({ name }) => name), terms.map(({ owner }) => owner.name)]).toEqual([
    ['Anna de Wit', 'Bas Vos'],
    ['Bas Vos'],
  ])
  expect((await lisse!.ask(listTerms, { whose: 'all' })).body).toMatchObject({ owners: [], terms: [] })
  const asked = { kind: 'restarted' as const, fromOn: '2026-11-17' }
  expect((await turn(id, 1, asked, lisse!)).problem).toBe('common/not-found')
  expect((await lisse!.ask(contract.previewTurn, { legalTermId: id, ...plain, ...asked })).problem).toBe(
    'common/not-found',
  )
  await turn(id, 1, asked)
  const rows = ({ actor }: Visitor) => app.as(actor, (tx) => tx.selectFrom('legal_term_turn').select('id').execute())
  expect([(await rows(lisse!)).length, (await rows(deputy!)).length]).toEqual([0, 1])
})
