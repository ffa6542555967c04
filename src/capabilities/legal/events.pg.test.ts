import { beforeAll, beforeEach, expect, test } from 'vitest'
import * as changes from '#capabilities/rules/contract/changes.ts'
import { aClient, aFoundation, aWord, aWorker, type TestFoundation } from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import { openLegalCase } from './contract.ts'
import * as contract from './contract/events.ts'
import { addTermsOfEvent, listTermsOfCase } from './contract/terms.ts'

let app: TestApp
let here: TestFoundation
let [adviser, leader, lisse, guide, administrator]: Visitor[] = []
let [anna, thea]: { id: string; name: string }[] = []
let caseId: string

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
})
beforeEach(async () => {
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  const signedIn = async (role: 'legal-adviser' | 'team-leader' | 'guide', at: number, name: string) => {
    const worker = await aWorker(app, here, name)
    const where = { locationId: here.locations[at]!.id, workerId: worker.id }
    return [await app.signedIn(role, here, where), worker] as const
  }
  ;[adviser, anna] = await signedIn('legal-adviser', 0, 'Anna de Wit')
  ;[leader, thea] = await signedIn('team-leader', 0, 'Thea Bos')
  ;[lisse] = await signedIn('legal-adviser', 1, 'Chris Smit')
  ;[guide] = await signedIn('guide', 0, 'Dirk Mol')
  administrator = await app.signedIn('administrator', here)
  const client = await aClient(app, here, { givenNames: 'Omid', familyName: 'Rahimi' })
  const kindId = await app.asSystem(here, (tx) => aWord(tx, here, 'legal-case-kind', 'Gezinshereniging'))
  const dossier = { clientId: client.id, kindId, openedOn: '2026-03-02', closedOn: null, outcomeId: null, persons: 3 }
  caseId = (await adviser.ask(openLegalCase, dossier)).body.id
})

const nothing = { event: null, fromOn: null, ruleOn: null }
const propose = async (
  asked: { event: string | null; fromOn?: string | null; ruleOn?: string | null },
  who = adviser!,
) => (await who.ask(contract.proposeTermsOfEvent, { ...nothing, caseId, ...asked })).body

test('an event of the plan proposes all its terms, each counted with its reasons, and writes nothing down', async () => {
  const { events, minders } = await propose({ event: null })
  expect(events.slice(0, 2).map(({ key, ofPlan }) => [key, ofPlan])).toEqual([
    ['sponsor-decision', true],
    ['application', true],
  ])
  // Who advises in this dossier owns it, and who leads there stands in.
  expect(minders).toEqual({ ownerId: anna!.id, deputyId: thea!.id })
  const { terms } = await propose({ event: 'sponsor-decision', fromOn: '2026-10-13' })
  expect(terms.map(({ rule, usual, reckoned }) => [rule, usual, reckoned?.dueOn])).toEqual([
    ['nareis-application', true, '2027-01-13'],
    ['nareis-waiting-subsidiary', false, '2028-10-13'],
  ])
  expect(terms[0]!.reckoned!.sentence.nl).toContain('13 januari 2027')
  expect(terms[0]!.reckoned!.source).toContain('Vw 2000')
  expect((await adviser!.ask(listTermsOfCase, { caseId })).body.terms).toEqual([])
})

test('what is proposed is begun in one go, and the next event knows who minds them', async () => {
  const { terms } = await propose({ event: 'application', fromOn: '2026-11-02' })
  const minders = { ownerId: thea!.id, deputyId: anna!.id }
  const chosen = terms.map(({ rule, meaning }) => ({ rule, about: meaning.nl }))
  const shared = { caseId, fromOn: '2026-11-02', ruleOn: null, waitsFor: null }
  expect((await adviser!.ask(addTermsOfEvent, { ...shared, ...minders, terms: chosen })).body.ids).toHaveLength(2)
  const begun = (await adviser!.ask(listTermsOfCase, { caseId })).body.terms
  expect(begun.map(({ dueOn }) => dueOn)).toEqual(terms.map(({ reckoned }) => reckoned!.dueOn))
  expect((await propose({ event: null })).minders).toEqual(minders)
})

test('where no rule is known on that day nobody guesses: the term says why, the others are counted', async () => {
  const { terms } = await propose({ event: 'sponsor-decision', fromOn: '2026-03-02' })
  expect(terms.map(({ rule, reckoned, fault }) => [rule, reckoned?.dueOn ?? null, fault])).toEqual([
    ['nareis-application', '2026-06-02', null],
    ['nareis-waiting-subsidiary', null, 'fault/no-rule-on-this-day'],
  ])
  const { terms: ahead } = await propose({ event: 'sponsor-decision', fromOn: '2027-03-02' })
  expect(ahead.map(({ fault }) => fault)).toEqual(['fault/in-the-future', 'fault/in-the-future'])
  expect((await propose({ event: 'sponsor-decision' })).terms.map(({ reckoned, fault }) => [reckoned, fault])).toEqual([
    [null, null],
    [null, null],
  ])
  expect((await propose({ event: 'bestaat-niet', fromOn: '2026-03-02' })).terms).toEqual([])
})

test('a rule that the foundation brought itself begins by the same event', async () => {
  const { body } = await administrator!.ask(changes.proposeRule, {
    rule: 'brief-bespreken',
    meaningNl: 'Brief bespreken',
    meaningEn: 'Discuss the letter',
    countsFromNl: 'na de beschikking van',
    countsFromEn: 'after the decision of',
    mode: 'term',
    back: false,
    grave: false,
    value: 1,
    unit: 'weeks',
    appliesTo: 'event',
    regime: '',
    validFrom: '2026-01-01',
    validUntil: null,
    source: 'Werkafspraak',
    link: '',
    certainty: 'confirmed',
    why: 'Zo werken wij.',
  })
  const of = async () =>
    (await propose({ event: 'sponsor-decision', fromOn: '2026-11-16' })).terms.map(({ rule, usual }) => [rule, usual])
  expect(await of()).toHaveLength(2)
  await adviser!.ask(changes.approveRule, { changeId: body.id, version: 1 })
  expect((await of()).at(-1)).toEqual(['brief-bespreken', true])
})

test('who does not see the dossier sees no proposals of it', async () => {
  const asked = { caseId, ...nothing }
  expect((await leader!.ask(contract.proposeTermsOfEvent, asked)).status).toBe(200)
  expect((await lisse!.ask(contract.proposeTermsOfEvent, asked)).problem).toBe('common/not-found')
  expect((await guide!.ask(contract.proposeTermsOfEvent, asked)).problem).toBe('common/not-allowed')
  expect((await administrator!.ask(contract.proposeTermsOfEvent, asked)).problem).toBe('common/not-allowed')
})
