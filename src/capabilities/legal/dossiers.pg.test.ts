import { beforeAll, expect, test } from 'vitest'
import type { InputOf } from '#kernel/endpoint.ts'
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
import * as cases from './contract.ts'
import * as proof from './contract/evidence.ts'
import * as family from './contract/relatives.ts'
import * as contract from './contract/steps.ts'
import { listTermsOfCase } from './contract/terms.ts'
import { missingEvidence } from './store/evidence.ts'

const today = '2026-11-18'
let app: TestApp
let here: TestFoundation
let adviser: Visitor
let second: Visitor
let minders: { ownerId: string; deputyId: string }
let client: TestClient
let words: Record<'nareis' | 'asylum' | 'naturalisation' | 'renewal' | 'granted' | 'partly', string>

beforeAll(async () => {
  app = await testApp({ today })
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  client = await aClient(app, here, { givenNames: 'Omid', familyName: 'Rahimi' })
  words = await app.asSystem(here, async (tx) => ({
    nareis: await aWord(tx, here, 'legal-case-kind', 'Gezinshereniging'),
    asylum: await aWord(tx, here, 'legal-case-kind', 'Asielprocedure'),
    naturalisation: await aWord(tx, here, 'legal-case-kind', 'Naturalisatie'),
    renewal: await aWord(tx, here, 'legal-case-kind', 'Verlenging vergunning'),
    granted: await aWord(tx, here, 'legal-outcome', 'Ingewilligd'),
    partly: await aWord(tx, here, 'legal-outcome', 'Deels ingewilligd'),
  }))
  const locationId = here.locations[0]!.id
  const [one, other] = [await aWorker(app, here), await aWorker(app, here)]
  adviser = await app.signedIn('legal-adviser', here, { locationId, workerId: one.id })
  second = await app.signedIn('legal-adviser', here, { locationId, workerId: other.id })
  minders = { ownerId: one.id, deputyId: other.id }
})

type Wish = InputOf<typeof cases.openLegalCase>
async function open(kind: keyof typeof words, changes: Partial<Wish> = {}): Promise<string> {
  const wish = {
    kindId: words[kind],
    openedOn: '2026-11-02',
    appliedOn: null,
    closedOn: null,
    outcomeId: null,
    persons: 1,
  }
  const { body } = await adviser.ask(cases.openLegalCase, { clientId: client.id, ...wish, ...changes })
  return body.id
}
const stepsOf = async (caseId: string) => (await adviser.ask(contract.listSteps, { caseId })).body.steps
const stepOf = async (caseId: string, key: string) => (await stepsOf(caseId)).find((one) => one.key === key)!
const nothing = { fromOn: null, ownerId: null, deputyId: null, document: null, reason: null, note: null }
async function complete(caseId: string, key: string, wish: Partial<contract.Completion>, visitor = adviser) {
  const { id, version } = await stepOf(caseId, key)
  const typed = { ...nothing, doneOn: '2026-11-02', rule: null, ...wish }
  return visitor.ask(contract.completeStep, { legalStepId: id, version, ...typed })
}
const termsOf = async (caseId: string) => (await adviser.ask(listTermsOfCase, { caseId })).body.terms

test('a dossier is opened with the steps of its kind, the first of them next', async () => {
  const steps = await stepsOf(await open('nareis'))
  expect(steps.slice(0, 3).map(({ key, state, next }) => [key, state, next])).toEqual([
    ['sponsor-decision', 'open', true],
    ['application', 'open', false],
    ['evidence', 'open', false],
  ])
  expect(steps.find(({ key }) => key === 'objection')).toMatchObject({ waitsFor: 'refused', next: false })
  const { body } = await adviser.ask(contract.listPlannedSteps, { kindId: words.nareis })
  expect(body.steps.map(({ key }) => key)).toEqual(steps.map(({ key }) => key))
})

test.each([
  ['2026-06-11', 'before-pact', 'registration-interview'],
  ['2026-06-12', 'pact', 'screening'],
])('an application for asylum of %s falls under the regime %s', async (appliedOn, regime, own) => {
  const caseId = await open('asylum', { appliedOn })
  expect((await adviser.ask(cases.getLegalCase, { caseId })).body.head).toMatchObject({ kind: 'asylum', regime })
  expect((await stepsOf(caseId)).map(({ key }) => key)).toContain(own)
})

test('another day of application is another regime: what nobody began is skipped, what is lacking comes', async () => {
  const caseId = await open('asylum', { appliedOn: '2026-06-20' })
  const { values, version } = (await adviser.ask(cases.getLegalCase, { caseId })).body
  await adviser.ask(cases.correctLegalCase, { caseId, ...values, appliedOn: '2026-06-01', version })
  const steps = await stepsOf(caseId)
  expect(steps.find(({ key }) => key === 'screening')).toMatchObject({ state: 'skipped' })
  expect(steps.find(({ key }) => key === 'intention')).toMatchObject({ state: 'open' })
})

test('dating a decision begins the term, with its sentence, owner and deputy; sending the form ends it and begins the next', async () => {
  const caseId = await open('nareis')
  expect((await complete(caseId, 'sponsor-decision', { rule: 'nareis-application', ...minders })).status).toBe(200)
  const [term] = await termsOf(caseId)
  expect(term).toMatchObject({ dueOn: '2027-02-02', state: 'running', about: expect.stringContaining('nareis') })
  expect(term).toMatchObject({ owner: { id: minders.ownerId }, deputy: { id: minders.deputyId } })
  expect(await stepOf(caseId, 'sponsor-decision')).toMatchObject({
    state: 'done',
    term: { running: true },
    next: false,
  })
  expect((await adviser.ask(cases.getLegalCase, { caseId })).body.head.nextOn).toBe('2027-02-02')

  const bare = await complete(caseId, 'application', { doneOn: '2026-11-16', rule: 'nareis-decision', ...minders })
  expect(bare.errors).toEqual([{ pointer: '/document', code: 'fault/document-or-reason' }])
  const sent = { doneOn: '2026-11-16', rule: 'nareis-decision', ...minders, document: 'Ontvangstbevestiging' }
  expect((await complete(caseId, 'application', sent)).status).toBe(200)
  const terms = await termsOf(caseId)
  expect(terms.map(({ state, dueOn }) => [state, dueOn])).toEqual([
    ['running', '2027-02-16'],
    ['done', '2027-02-02'],
  ])
  expect(terms[1]!.ended).toMatchObject({ document: 'Ontvangstbevestiging' })
  expect((await adviser.ask(cases.getLegalCase, { caseId })).body.values.appliedOn).toBe('2026-11-16')
  expect((await stepsOf(caseId)).find(({ next }) => next)?.key).toBe('evidence')
})

test('what cannot be is refused at its field, and nothing is written', async () => {
  const caseId = await open('nareis')
  const rule = 'nareis-application'
  const errors = async (wish: Partial<contract.Completion>) => (await complete(caseId, 'sponsor-decision', wish)).errors
  expect(await errors({ doneOn: '2026-11-19', rule, ...minders })).toEqual([
    { pointer: '/doneOn', code: 'fault/in-the-future' },
  ])
  expect(await errors({ rule: 'objection', ...minders })).toEqual([{ pointer: '/rule', code: 'fault/unknown-choice' }])
  expect(await errors({})).toEqual([{ pointer: '/reason', code: 'fault/no-term-why' }])
  expect(await errors({ rule })).toEqual([
    { pointer: '/ownerId', code: 'fault/required' },
    { pointer: '/deputyId', code: 'fault/required' },
  ])
  expect(await errors({ rule, ownerId: minders.ownerId, deputyId: minders.ownerId })).toEqual([
    { pointer: '/deputyId', code: 'fault/same-as-owner' },
  ])
  // The rule for subsidiary protection holds from June 2026.
  const early = { doneOn: '2026-03-01', rule: 'nareis-waiting-subsidiary', ...minders }
  expect(await errors(early)).toEqual([{ pointer: '/doneOn', code: 'fault/no-rule-on-this-day' }])
  expect(await termsOf(caseId)).toEqual([])
  expect(await stepOf(caseId, 'sponsor-decision')).toMatchObject({ state: 'open', version: 1 })
  const told = { reason: 'De beschikking is van jaren geleden' }
  expect((await complete(caseId, 'sponsor-decision', told)).status).toBe(200)
  expect(await termsOf(caseId)).toEqual([])
})

test('a term counted back asks for the day that is to come; a law by application asks for the application first', async () => {
  const renewal = await open('renewal')
  const rule = 'asylum-permit-renewal'
  expect((await complete(renewal, 'permit-end', { rule, ...minders })).errors).toEqual([
    { pointer: '/fromOn', code: 'fault/required' },
  ])
  expect((await complete(renewal, 'permit-end', { rule, fromOn: '2027-08-15', ...minders })).status).toBe(200)
  expect((await termsOf(renewal))[0]!.dueOn).toBe('2027-02-15')
  const asylum = await open('asylum')
  expect((await complete(asylum, 'refusal', { rule: 'appeal', ...minders })).errors).toEqual([
    { pointer: '/doneOn', code: 'fault/application-day-first' },
  ])
})

test('two close one step: the second is told who was first, and keeps what was typed', async () => {
  const caseId = await open('naturalisation')
  const { id, version } = await stepOf(caseId, 'conditions')
  const wish = { legalStepId: id, version, ...nothing, rule: null }
  const [one, other] = await Promise.all([
    adviser.ask(contract.completeStep, { ...wish, doneOn: '2026-11-10' }),
    second.ask(contract.completeStep, { ...wish, doneOn: '2026-11-11' }),
  ])
  const [won, lost] = one.status === 200 ? [one, other] : [other, one]
  expect([won.status, lost.status, lost.problem]).toEqual([200, 409, 'common/stale-version'])
  expect(lost.body).toMatchObject({ current: { version: 2, values: { state: 'done' } } })
})

test('a step is skipped with a reason, opened again, planned; one of its own stands where it was put', async () => {
  const caseId = await open('naturalisation')
  const first = await stepOf(caseId, 'conditions')
  expect((await adviser.ask(contract.skipStep, { legalStepId: first.id, version: 1, reason: ' ' })).errors).toEqual([
    { pointer: '/reason', code: 'fault/required' },
  ])
  await adviser.ask(contract.skipStep, { legalStepId: first.id, version: 1, reason: 'Al nagegaan' })
  expect((await stepsOf(caseId)).map(({ state }) => state)[0]).toBe('skipped')
  const again = await adviser.ask(contract.skipStep, { legalStepId: first.id, version: 2, reason: 'Nog eens' })
  expect(again.errors).toEqual([{ pointer: '', code: 'fault/step-has-ended' }])
  await adviser.ask(contract.reopenStep, { legalStepId: first.id, version: 2 })
  await adviser.ask(contract.planStep, {
    legalStepId: first.id,
    version: 3,
    dueOn: '2026-12-01',
    note: 'Bel de gemeente',
  })
  expect(await stepOf(caseId, 'conditions')).toMatchObject({ state: 'open', dueOn: '2026-12-01', next: true })
  const own = { caseId, title: 'Geboorteakte laten vertalen', dueOn: null, note: null, afterId: first.id }
  await adviser.ask(contract.addStep, own)
  await adviser.ask(contract.addStep, { ...own, title: 'Als laatste', afterId: null })
  const titles = (await stepsOf(caseId)).map(({ title }) => title.nl)
  expect([titles[1], titles.at(-1)]).toEqual(['Geboorteakte laten vertalen', 'Als laatste'])
})

test('a step whose term still runs is not opened again', async () => {
  const caseId = await open('nareis')
  await complete(caseId, 'sponsor-decision', { rule: 'nareis-application', ...minders })
  const { id, version } = await stepOf(caseId, 'sponsor-decision')
  expect((await adviser.ask(contract.reopenStep, { legalStepId: id, version })).errors).toEqual([
    { pointer: '', code: 'fault/term-runs-still' },
  ])
})

const person = (givenNames: string, changes: Partial<family.CaseRelativeValues> = {}) => ({
  relation: 'child' as const,
  givenNames,
  familyName: 'Rahimi',
  birthDate: '2015-05-01',
  birthDatePrecision: 'day' as const,
  birthDateEstimated: false,
  nationalityId: null,
  whereabouts: 'abroad' as const,
  country: 'Iran',
  papers: null,
  remark: null,
  relativeId: null,
  arrivedClientId: null,
  ...changes,
})
const add = async (caseId: string, who: ReturnType<typeof person>) =>
  (await adviser.ask(family.addCaseRelative, { caseId, ...who })).body.id
const peopleOf = async (caseId: string) => (await adviser.ask(family.listRelatives, { caseId })).body
async function decide(id: string, wish: Partial<InputOf<typeof family.recordRelativeOutcome>>) {
  const { version } = (await adviser.ask(family.getCaseRelative, { legalRelativeId: id })).body.relative
  const typed = { outcomeOn: '2026-11-10', stepId: null, startsTerm: true, reason: null, ...minders }
  return adviser.ask(family.recordRelativeOutcome, {
    legalRelativeId: id,
    version,
    outcome: 'granted',
    ...typed,
    ...wish,
  })
}

test('four relatives, each with an outcome: granted and arrived, refused with its term, DNA, waiting', async () => {
  const caseId = await open('nareis')
  const wife = await add(caseId, person('Shirin', { relation: 'partner', birthDate: '1990-02-03' }))
  const [son, daughter, brother] = [
    await add(caseId, person('Arash')),
    await add(caseId, person('Laleh', { birthDate: '2018-01-01', birthDatePrecision: 'year' })),
    await add(caseId, person('Kian', { relation: 'other' })),
  ]
  expect((await peopleOf(caseId)).together).toBe('preparing')
  await decide(wife, {})
  await decide(son, { outcome: 'refused' })
  await decide(daughter, { outcome: 'waiting-for-dna' })
  await decide(brother, { outcome: 'waiting-for-decision' })
  expect((await peopleOf(caseId)).together).toBe('waiting')
  const terms = (await termsOf(caseId)).map(({ about, dueOn }) => [about, dueOn])
  expect(terms).toEqual([
    [expect.stringContaining('Arash Rahimi'), '2026-12-08'],
    [expect.stringContaining('Laleh Rahimi'), '2026-12-08'],
    [expect.stringContaining('Shirin Rahimi'), '2027-02-10'],
  ])
  const steps = await stepsOf(caseId)
  const waits = (key: string) => steps.find((one) => one.key === key)!.waitsFor
  expect([waits('visa'), waits('objection'), waits('dna'), waits('completed')]).toEqual([
    null,
    null,
    null,
    'incomplete',
  ])

  expect((await decide(wife, { outcome: 'arrived', outcomeOn: '2026-11-09' })).errors).toEqual([
    { pointer: '/outcomeOn', code: 'fault/ends-before-start' },
  ])
  await decide(wife, { outcome: 'arrived', outcomeOn: '2026-11-17' })
  const [, , visa] = await termsOf(caseId)
  expect(visa).toMatchObject({ about: expect.stringContaining('Shirin Rahimi'), state: 'done' })
  const moved = person('Shirin', { relation: 'partner', birthDate: '1990-02-03', whereabouts: 'reception-centre' })
  const { version } = (await adviser.ask(family.getCaseRelative, { legalRelativeId: wife })).body.relative
  await adviser.ask(family.correctCaseRelative, { legalRelativeId: wife, version, ...moved })
  const { relatives, together } = await peopleOf(caseId)
  expect(relatives[0]!.values).toMatchObject({ whereabouts: 'reception-centre', country: null })
  expect(together).toBe('partly-arrived')
  expect(relatives[0]).toMatchObject({ outcome: 'arrived', outcomeOn: '2026-11-10', arrivedOn: '2026-11-17' })
})

test('an outcome of a day to come, without who minds its term, or with no reason why none begins, is refused', async () => {
  const id = await add(await open('nareis'), person('Arash'))
  expect((await decide(id, { outcomeOn: '2026-11-19' })).errors).toEqual([
    { pointer: '/outcomeOn', code: 'fault/in-the-future' },
  ])
  expect((await decide(id, { ownerId: null, deputyId: null })).errors).toEqual([
    { pointer: '/ownerId', code: 'fault/required' },
    { pointer: '/deputyId', code: 'fault/required' },
  ])
  expect((await decide(id, { startsTerm: false })).errors).toEqual([{ pointer: '/reason', code: 'fault/no-term-why' }])
  expect((await decide(id, { startsTerm: false, reason: 'Al in Nederland' })).status).toBe(200)
})

test('a dossier that is closed has the outcome of its people', async () => {
  const caseId = await open('nareis')
  await decide(await add(caseId, person('Arash')), { outcome: 'granted' })
  await decide(await add(caseId, person('Laleh')), { outcome: 'refused' })
  const { values, version } = (await adviser.ask(cases.getLegalCase, { caseId })).body
  await adviser.ask(cases.correctLegalCase, { caseId, ...values, closedOn: today, version })
  expect((await adviser.ask(cases.getLegalCase, { caseId })).body).toMatchObject({
    values: { outcomeId: words.partly },
    head: { outcome: 'Deels ingewilligd' },
  })
})

const proofOf = async (caseId: string) => (await adviser.ask(proof.listEvidence, { caseId })).body.items
async function setProof(caseId: string, item: string, wish: Partial<InputOf<typeof proof.setEvidence>>) {
  const { id, version } = (await proofOf(caseId)).find((one) => one.item === item)!
  const typed = { state: 'received' as const, stateOn: today, why: null, note: null, documentId: null, ...wish }
  return adviser.ask(proof.setEvidence, { legalEvidenceId: id, version, ...typed })
}

test('each relative has a list of evidence; the second choice counts when the first cannot be had', async () => {
  const caseId = await open('nareis')
  await add(caseId, person('Shirin', { relation: 'partner' }))
  const missing = async () => (await proofOf(caseId)).filter((one) => one.missing).map((one) => one.item)
  expect(await missing()).toEqual(['identity-official', 'nationality-official', 'family-tie-official'])
  await setProof(caseId, 'identity-official', {})
  expect((await setProof(caseId, 'nationality-official', { state: 'not-obtainable' })).errors).toEqual([
    { pointer: '/why', code: 'fault/required' },
  ])
  await setProof(caseId, 'nationality-official', { state: 'not-obtainable', why: 'De ambassade is gesloten' })
  await setProof(caseId, 'family-tie-official', { state: 'asked' })
  expect(await missing()).toEqual(['nationality-indicative', 'family-tie-official'])
  await adviser.ask(proof.addEvidence, { caseId, ofRelativeId: null, title: 'Brief van de bank', grade: 'indicative' })
  const twice = { caseId, ofRelativeId: null, title: 'brief van de bank', grade: 'indicative' as const }
  expect((await adviser.ask(proof.addEvidence, twice)).errors).toEqual([
    { pointer: '/title', code: 'fault/stands-there-already' },
  ])
  const told = await app.as(adviser.actor, (tx) => missingEvidence(tx, caseId))
  expect(told).toMatchObject({
    clientId: client.id,
    people: [
      { name: null, items: [{ title: { nl: 'Brief van de bank' }, asked: false }] },
      {
        name: 'Shirin Rahimi',
        items: [{ asked: false }, { title: { nl: 'Gezinsband: officieel document' }, asked: true }],
      },
    ],
  })
})

test('a child comes with the consent of the parent who stays, also who turned out to be one', async () => {
  const caseId = await open('nareis')
  const id = await add(caseId, person('Arash', { relation: 'other' }))
  const items = async () => (await proofOf(caseId)).map(({ item }) => item)
  expect(await items()).not.toContain('consent-left-behind')
  await adviser.ask(family.correctCaseRelative, { legalRelativeId: id, version: 1, ...person('Arash') })
  expect(await items()).toContain('consent-left-behind')
})

test('guides, another location and another foundation see nothing of it', async () => {
  const caseId = await open('nareis')
  const relativeId = await add(caseId, person('Arash'))
  const step = await stepOf(caseId, 'evidence')
  const worker = await aWorker(app, here)
  await aTrajectory(app, here, { clientId: client.id, workerId: worker.id })
  const guide = await app.signedIn('guide', here, { workerId: worker.id })
  const lisse = await app.signedIn('legal-adviser', here, { locationId: here.locations[1]!.id })
  const stranger = await app.signedIn('legal-adviser', await aFoundation(app))
  const looks = async (visitor: Visitor) => [
    (await visitor.ask(contract.listSteps, { caseId })).problem,
    (await visitor.ask(contract.getStep, { legalStepId: step.id })).problem,
    (await visitor.ask(contract.skipStep, { legalStepId: step.id, version: 1, reason: 'x' })).problem,
    (await visitor.ask(family.getCaseRelative, { legalRelativeId: relativeId })).problem,
    (await visitor.ask(proof.listEvidence, { caseId })).problem,
  ]
  expect(new Set(await looks(guide))).toEqual(new Set(['common/not-allowed']))
  for (const visitor of [lisse, stranger]) expect(new Set(await looks(visitor))).toEqual(new Set(['common/not-found']))
  for (const table of ['legal_step', 'legal_relative', 'legal_evidence'] as const) {
    const rows = (visitor: Visitor) => app.as(visitor.actor, (tx) => tx.selectFrom(table).select('id').execute())
    expect(await rows(guide)).toEqual([])
    expect((await rows(adviser)).length).toBeGreaterThan(0)
  }
})
