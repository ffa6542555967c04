import { beforeAll, beforeEach, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { getHistory } from '#capabilities/access/contract/history.ts'
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
import { remindOfTerms } from './commands/reminders.ts'
import { listOwnReminders } from './contract/reminders.ts'
import { openLegalCase } from './contract.ts'
import * as changes from '#capabilities/rules/contract/changes.ts'
import * as contract from './contract/terms.ts'

let app: TestApp
let here: TestFoundation
let adviser: Visitor
let deputy: Visitor
let lisse: Visitor
let anna: { id: string; name: string }
let bas: { id: string; name: string }
let guided: { id: string; name: string }
let client: TestClient
let caseId: string

beforeAll(async () => {
  // A Wednesday.
  app = await testApp({ today: '2026-11-18' })
})
beforeEach(async () => {
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  const signedIn = async (role: 'legal-adviser' | 'guide', at: number, name: string) => {
    const worker = await aWorker(app, here, name)
    return [
      await app.signedIn(role, here, { locationId: here.locations[at]!.id, workerId: worker.id }),
      worker,
    ] as const
  }
  ;[adviser, anna] = await signedIn('legal-adviser', 0, 'Anna de Wit')
  ;[deputy, bas] = await signedIn('legal-adviser', 0, 'Bas Vos')
  ;[lisse] = await signedIn('legal-adviser', 1, 'Chris Smit')
  ;[, guided] = await signedIn('guide', 0, 'Dirk Mol')
  client = await aClient(app, here, { givenNames: 'Omid', familyName: 'Rahimi' })
  const kindId = await app.asSystem(here, (tx) => aWord(tx, here, 'legal-case-kind', 'Gezinshereniging'))
  const dossier = { kindId, openedOn: '2026-03-02', closedOn: null, outcomeId: null, persons: 3 }
  caseId = (await adviser.ask(openLegalCase, { clientId: client.id, ...dossier })).body.id
})

const wish = (more: Partial<contract.LegalTermValues> = {}): contract.LegalTermValues => ({
  rule: 'nareis-application',
  value: null,
  unit: null,
  fromOn: '2026-10-13',
  ruleOn: null,
  back: false,
  waitsFor: null,
  about: 'Aanvraag voor nareis indienen',
  ownerId: anna.id,
  deputyId: bas.id,
  ...more,
})
const own = (value: number, unit: 'days' | 'weeks', fromOn: string) =>
  wish({ rule: null, value, unit, fromOn, about: `${value} ${unit} na ${fromOn}` })
const add = (values = wish(), who = adviser) => who.ask(contract.addTerm, { caseId, ...values })
const board = async (who = adviser, whose: contract.WhoseTerms = 'mine') =>
  (await who.ask(contract.listTerms, { whose })).body
const faults = ({ errors }: { errors?: { pointer: string; code: string }[] | undefined }) =>
  (errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)
const ending = { outcome: 'done' as const, what: 'Ingediend', document: 'Ontvangstbevestiging', reason: null }

test('a term is counted before it is saved, and keeps its date, sentence, steps and source', async () => {
  const { rule, value, unit, ruleOn } = wish()
  const counted = (await adviser.ask(contract.computeTerm, { rule, value, unit, fromOn: '2026-10-13', ruleOn })).body
  // 13 January 2027 is a Wednesday.
  expect(counted).toMatchObject({
    dueOn: '2027-01-13',
    plainOn: '2027-01-13',
    ruleVersion: 'nareis-application@2026-06-12',
    grave: true,
    certainty: 'unconfirmed',
  })
  expect(counted.sentence.nl).toContain('13 januari 2027')
  expect((await adviser.ask(contract.listTermsOfCase, { caseId })).body.terms).toEqual([])
  const { body } = await add()
  const { terms, may } = (await adviser.ask(contract.listTermsOfCase, { caseId })).body
  expect(may).toEqual({ manage: true })
  expect(terms).toEqual([
    expect.objectContaining({
      ...counted,
      id: body.id,
      about: 'Aanvraag voor nareis indienen',
      kind: 'Gezinshereniging',
      client: { id: client.id, number: client.number, name: 'Omid Rahimi' },
      band: 'later',
      days: 56,
      owner: { id: anna.id, name: 'Anna de Wit' },
      deputy: { id: bas.id, name: 'Bas Vos' },
      ownerAway: false,
      ended: null,
    }),
  ])
})

test('the board stands in order of danger, with the stretches as they are on this day', async () => {
  await add(own(14, 'days', '2026-11-03')) // Tuesday 17 November: missed
  await add(own(14, 'days', '2026-11-04')) // today
  await add(own(14, 'days', '2026-11-06')) // Friday 20 November: this week
  await add(own(14, 'days', '2026-11-07')) // Saturday 21 November: Monday 23, this month
  await add(own(3, 'weeks', '2026-11-10')) // Tuesday 1 December: later
  const { counts, terms } = await board()
  expect(counts).toEqual({ missed: 1, today: 1, week: 1, month: 1, later: 1, still: 0 })
  expect(terms.map(({ dueOn, band, days }) => `${dueOn} ${band} ${days}`)).toEqual([
    '2026-11-17 missed -1',
    '2026-11-18 today 0',
    '2026-11-20 week 2',
    '2026-11-23 month 5',
    '2026-12-01 later 13',
  ])
  expect(terms[3]!.plainOn).toBe('2026-11-21')
})

test('who is deputy has the term among their own as soon as the owner is away or has left', async () => {
  await add()
  const seen = async () =>
    Promise.all((['mine', 'deputy', 'all'] as const).map(async (whose) => (await board(deputy, whose)).terms.length))
  expect(await seen()).toEqual([0, 1, 1])
  await app.asOwner(
    `insert into absence (foundation_id, id, worker_id, kind, from_on, until_on) values ($1, $2, $3, 'leave', '2026-11-18', '2026-11-18')`,
    [here.id, newId(), anna.id],
  )
  expect(await seen()).toEqual([1, 1, 1])
  expect((await board(deputy)).terms[0]).toMatchObject({ ownerAway: true })
  await app.asOwner('delete from absence where worker_id = $1', [anna.id])
  expect(await seen()).toEqual([0, 1, 1])
  await app.asOwner(`update worker set left_service_on = '2026-11-17' where id = $1`, [anna.id])
  expect(await seen()).toEqual([1, 1, 1])
})

test('what cannot be is refused at its field, and nothing is guessed', async () => {
  const refused = async (more: Partial<contract.LegalTermValues>) => faults(await add(wish(more)))
  expect(await refused({ fromOn: '2026-11-19' })).toEqual(['/fromOn fault/in-the-future'])
  expect(await refused({ fromOn: '1999-12-31' })).toEqual(['/fromOn fault/no-rule-on-this-day'])
  expect(await refused({ ruleOn: '1999-12-31' })).toEqual(['/ruleOn fault/no-rule-on-this-day'])
  expect(await refused({ rule: 'bestaat-niet' })).toEqual(['/rule fault/unknown-choice'])
  expect(await refused({ rule: null })).toEqual(['/rule fault/required'])
  expect(await refused({ rule: null, value: 3 })).toEqual(['/unit fault/required'])
  expect(await refused({ value: 3, unit: 'weeks' })).toEqual(['/value fault/unknown-choice'])
  expect(await refused({ deputyId: anna.id })).toEqual(['/deputyId fault/same-as-owner'])
  expect(await refused({ deputyId: guided.id })).toEqual(['/deputyId fault/sees-no-legal'])
  expect(await refused({ ownerId: newId() })).toEqual(['/ownerId fault/unknown-choice'])
  expect(await refused({ fromOn: '2026-11-19', deputyId: anna.id })).toHaveLength(2)
  expect((await board()).terms).toEqual([])
})

test('the database holds an owner beside another deputy, and no end without what was done', async () => {
  const { id } = (await add()).body
  const broken = (set: string) => app.asOwner(`update legal_term set ${set} where id = $1`, [id])
  await expect(broken('deputy_id = owner_id')).rejects.toThrow('check')
  await expect(broken('owner_id = null')).rejects.toThrow('null')
  await expect(broken(`state = 'done', ended_on = '2026-11-18'`)).rejects.toThrow('check')
  await expect(broken(`state = 'done', ended_on = '2026-11-18', done_what = 'x'`)).rejects.toThrow('check')
  await expect(broken(`state = 'withdrawn', ended_on = '2026-11-18'`)).rejects.toThrow('check')
})

test('a term is done only with what was done and a document or a reason, and once', async () => {
  const { id: legalTermId } = (await add()).body
  const end = (more: object, version = 1) => adviser.ask(contract.endTerm, { legalTermId, version, ...ending, ...more })
  expect(faults(await end({ what: '' }))).toEqual(['/what fault/required'])
  expect(faults(await end({ document: null }))).toEqual(['/document fault/document-or-reason'])
  expect(faults(await end({ outcome: 'withdrawn' }))).toEqual(['/reason fault/required'])
  expect((await end({})).status).toBe(200)
  expect(faults(await end({}, 2))).toEqual([' fault/term-has-ended'])
  expect((await board()).terms).toEqual([])
  const { term } = (await adviser.ask(contract.getTerm, { legalTermId })).body
  expect(term).toMatchObject({
    state: 'done',
    ended: { on: '2026-11-18', what: 'Ingediend', document: 'Ontvangstbevestiging', reason: null },
  })
  const minders = { legalTermId, version: 2, ownerId: bas.id, deputyId: anna.id }
  expect(faults(await adviser.ask(contract.changeMinders, minders))).toEqual([' fault/term-has-ended'])
})

test('of two who change one term the second is told, and the history says who did what', async () => {
  const { id: legalTermId } = (await add()).body
  const swapped = { legalTermId, version: 1, ownerId: bas.id, deputyId: anna.id }
  expect((await adviser.ask(contract.changeMinders, swapped)).status).toBe(200)
  expect((await deputy.ask(contract.endTerm, { legalTermId, version: 1, ...ending })).problem).toBe(
    'common/stale-version',
  )
  expect((await board(deputy)).terms.map(({ id }) => id)).toEqual([legalTermId])
  const { changes } = (await adviser.ask(getHistory, { record: 'legal_term', recordId: legalTermId })).body
  expect(changes[0]!.fields).toEqual(
    expect.arrayContaining([{ name: 'owner_id', before: 'Anna de Wit', after: 'Bas Vos' }]),
  )
})

test('guides, other locations and other foundations see and change no term', async () => {
  const { id: legalTermId } = (await add()).body
  const stranger = await app.signedIn('legal-adviser', await aFoundation(app))
  for (const who of [lisse, stranger]) {
    expect((await board(who, 'all')).terms).toEqual([])
    expect((await who.ask(contract.getTerm, { legalTermId })).problem).toBe('common/not-found')
    expect((await who.ask(contract.listTermsOfCase, { caseId })).problem).toBe('common/not-found')
    expect((await add(wish(), who)).problem).toBe('common/not-found')
    expect((await who.ask(contract.endTerm, { legalTermId, version: 1, ...ending })).problem).toBe('common/not-found')
  }
  await aTrajectory(app, here, { clientId: client.id, workerId: guided.id })
  const guide = await app.signedIn('guide', here, { workerId: guided.id })
  expect((await guide.ask(contract.listTerms, {})).problem).toBe('common/not-allowed')
  expect((await guide.ask(contract.getTerm, { legalTermId })).problem).toBe('common/not-allowed')
  const rows = ({ actor }: Visitor) => app.as(actor, (tx) => tx.selectFrom('legal_term').select('id').execute())
  expect(await rows(guide)).toEqual([])
  expect(await rows(deputy)).toEqual([{ id: legalTermId }])
})

test('a change of a rule counts running terms anew, of everybody; what happened before or has ended keeps its law', async () => {
  const administrator = await app.signedIn('administrator', here)
  const events = { before: '2026-09-30', after: '2026-10-13', done: '2026-10-14' }
  const ids: Record<string, string> = {}
  for (const [name, fromOn] of Object.entries(events)) ids[name] = (await add(wish({ fromOn }))).body.id
  await adviser.ask(contract.endTerm, { legalTermId: ids['done']!, version: 1, ...ending })
  const dates = async () => {
    const { body } = await adviser.ask(contract.listTermsOfCase, { caseId })
    const by = new Map(body.terms.map((term) => [term.id, `${term.dueOn} ${term.ruleVersion}`]))
    return Object.keys(events).map((name) => by.get(ids[name]!))
  }
  const was = await dates()
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
  const preview = { rule: change.rule, value: 6, unit: change.unit, from: change.validFrom }
  // Who keeps the rules reads no dossiers: how many, and no names.
  expect((await administrator.ask(changes.previewRule, preview)).body).toMatchObject({ total: 1, terms: [] })
  const seen = (await adviser.ask(changes.previewRule, preview)).body
  expect(seen).toMatchObject({ total: 1, terms: [{ client: { name: 'Omid Rahimi' }, becomes: '2027-04-13' }] })
  expect(await dates()).toEqual(was)

  const { body } = await administrator.ask(changes.proposeVersion, change)
  expect(await dates()).toEqual(was)
  expect((await adviser.ask(changes.approveRule, { changeId: body.id, version: 1 })).status).toBe(200)
  const is = await dates()
  expect([is[0], is[2]]).toEqual([was[0], was[2]])
  expect(is[1]).toMatch(/^2027-04-13 /)
  expect(is[1]!.split(' ')[1]).not.toBe(was[1]!.split(' ')[1])
})

test('a day from which something can be done is no last day: from then on it stands with today, and nobody is late', async () => {
  const waiting = wish({ rule: 'nareis-waiting-subsidiary', fromOn: '2026-06-20', about: 'Nareis mag' })
  const { id: ahead } = (await add(waiting)).body
  const { id: open } = (await add(wish({ rule: 'naturalisation-residence', fromOn: '2021-03-01', about: 'Kan' }))).body
  await add(wish({ fromOn: '2026-08-10' }))
  for (const whose of ['mine', 'all'] as const) {
    const { counts, terms } = await board(adviser, whose)
    expect(counts).toMatchObject({ missed: 1, today: 1, later: 1 })
    expect(terms.find(({ id }) => id === open)).toMatchObject({ band: 'today', dueOn: '2026-03-01', firstDay: true })
    expect(terms.find(({ id }) => id === ahead)).toMatchObject({ band: 'later', dueOn: '2028-06-20', firstDay: true })
  }
  const found = (await adviser.ask(contract.getTerm, { legalTermId: open })).body
  expect(found.safeOn).toBeNull()
  expect(found.term.sentence.nl).toContain('Op zijn vroegst zondag 1 maart 2026')
  await remindOfTerms(app.server, here.id, app.now())
  const told = (await adviser.ask(listOwnReminders, {})).body.reminders.map(({ about }) => about)
  expect(told).toEqual(['Aanvraag voor nareis indienen'])
})

test('while terms are counted anew one sees how far it is', async () => {
  const administrator = await app.signedIn('administrator', here)
  const { id: held } = (await add(wish({ fromOn: '2026-11-17' }))).body
  const proposed = await administrator.ask(changes.proposeVersion, {
    rule: 'nareis-application',
    value: 7,
    unit: 'months',
    appliesTo: 'decision',
    regime: '',
    validFrom: '2026-11-17',
    validUntil: null,
    source: 'Stb. 2026, 1000, art. I',
    link: null,
    certainty: 'confirmed',
    why: 'Nog een maand.',
  })
  const change = { changeId: proposed.body.id }
  const following = async () => (await administrator.ask(changes.getRuleChange, change)).body.following
  expect(await following()).toBeNull()
  let approval: Promise<{ status: number }> | undefined
  await app.asSystem(here, async (tx) => {
    // Somebody else has the term in hands: counting it anew waits.
    await tx.selectFrom('legal_term').select('id').where('id', '=', held).forUpdate().execute()
    approval = adviser.ask(changes.approveRule, { ...change, version: 1 })
    await expect.poll(following, { timeout: 10_000 }).toEqual({ done: 0, total: 1 })
  })
  expect((await approval!).status).toBe(200)
  expect(await following()).toBeNull()
})
