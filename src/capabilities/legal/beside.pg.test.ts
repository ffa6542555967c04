import { sql } from 'kysely'
import { beforeAll, beforeEach, expect, test } from 'vitest'
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
import { getHistory, type RecordKind } from '#capabilities/access/contract/history.ts'
import { listConsents, recordConsent, withdrawConsent } from '#capabilities/documents/contract/consent.ts'
import { openLegalCase } from './contract.ts'
import * as fees from './contract/fees.ts'
import * as lawyers from './contract/lawyers.ts'
import * as questions from './contract/questions.ts'
import { recordMutation } from './contract/round.ts'

let app: TestApp
let here: TestFoundation
let adviser: Visitor
let lisse: Visitor
let stranger: Visitor
let guide: Visitor
let client: TestClient
let caseId: string

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
})
beforeEach(async () => {
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  const anna = await aWorker(app, here, 'Anna de Wit')
  const dirk = await aWorker(app, here, 'Dirk Mol')
  adviser = await app.signedIn('legal-adviser', here, { locationId: here.locations[0]!.id, workerId: anna.id })
  lisse = await app.signedIn('legal-adviser', here, { locationId: here.locations[1]!.id })
  stranger = await app.signedIn('legal-adviser', await aFoundation(app))
  client = await aClient(app, here, { givenNames: 'Omid', familyName: 'Rahimi' })
  await aTrajectory(app, here, { clientId: client.id, workerId: dirk.id })
  guide = await app.signedIn('guide', here, { workerId: dirk.id })
  const kindId = await app.asSystem(here, (tx) => aWord(tx, here, 'legal-case-kind', 'Gezinshereniging'))
  const dossier = { kindId, openedOn: '2026-03-02', closedOn: null, outcomeId: null, persons: 3 }
  caseId = (await adviser.ask(openLegalCase, { clientId: client.id, ...dossier })).body.id
})

const faults = ({ errors }: { errors?: { pointer: string; code: string }[] | undefined }) =>
  (errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)

const asked = { subject: 'Nareis', question: 'Mag een pleegkind mee?', askedOn: '2026-11-10' }
const ask = async (more: Partial<typeof asked> & { caseId?: string | null } = {}, who = adviser) =>
  who.ask(questions.askHelpDesk, { caseId, ...asked, ...more })
const answered = { ...asked, answeredOn: '2026-11-12', answer: 'Ja, met bewijs.', answeredBy: 'Helpdesk' }

test('open questions stand first, the longest waiting on top; an answer takes a question down', async () => {
  const first = (await ask({ askedOn: '2026-11-01' })).body
  const general = (await ask({ caseId: null, subject: 'Algemeen' })).body
  const correct = { questionId: first.id, ...answered, askedOn: '2026-11-01', version: 1 }
  const list = async () => (await adviser.ask(questions.listQuestions, {})).body
  expect((await list()).questions.map(({ id, days }) => [id, days])).toEqual([
    [first.id, 17],
    [general.id, 8],
  ])
  expect((await adviser.ask(questions.correctQuestion, correct)).body).toEqual({ id: first.id, version: 2 })
  const after = await list()
  expect([after.open, after.count, after.questions.map(({ id }) => id)]).toEqual([1, 2, [general.id, first.id]])
  expect(after.questions.map(({ about, askedBy }) => [about?.client.name, askedBy])).toEqual([
    [undefined, 'Anna de Wit'],
    ['Omid Rahimi', 'Anna de Wit'],
  ])
  const { values } = (await adviser.ask(questions.getQuestion, { questionId: first.id })).body
  expect(values).toEqual({ ...answered, askedOn: '2026-11-01' })
  const ofCase = (await adviser.ask(questions.listQuestionsOfCase, { caseId })).body.questions
  expect(ofCase.map(({ id }) => id)).toEqual([first.id])
})

test('an answer from before the question, from the future or without text is refused at its field', async () => {
  const { id } = (await ask()).body
  const wish = async (more: Partial<questions.QuestionValues>) =>
    faults(await adviser.ask(questions.correctQuestion, { questionId: id, ...answered, ...more, version: 1 }))
  expect(await wish({ answeredOn: '2026-11-09' })).toEqual(['/answeredOn fault/answered-before-asked'])
  expect(await wish({ answeredOn: '2026-11-19' })).toEqual(['/answeredOn fault/in-the-future'])
  expect(await wish({ answer: '' })).toEqual(['/answer fault/required'])
  expect(await wish({ answeredOn: null })).toEqual(['/answeredOn fault/required'])
  expect(faults(await ask({ askedOn: '2026-11-19' }))).toEqual(['/askedOn fault/in-the-future'])
  expect(await wish({ answeredOn: '2026-11-10' })).toEqual([])
})

const fee: fees.FeeValues = {
  kind: 'immigration',
  cents: 16_800,
  dueOn: '2026-12-01',
  paidOn: null,
  paidBy: null,
  fund: null,
  remark: null,
}
const addFee = (more: Partial<fees.FeeValues> = {}, who = adviser) => who.ask(fees.addFee, { caseId, ...fee, ...more })

test('fees are added up: what was paid, by a fund, and what is open', async () => {
  const { id } = (await addFee()).body
  await addFee({ kind: 'court', cents: 5_350, paidOn: '2026-11-02', paidBy: 'own' })
  await addFee({ cents: 20_001, paidOn: '2026-11-03', paidBy: 'fund', fund: 'Noodfonds' })
  const list = async () => (await adviser.ask(fees.listFeesOfCase, { caseId })).body
  expect((await list()).totals).toEqual({ all: 42_151, paid: 25_351, byFund: 20_001, open: 16_800 })
  expect((await list()).fees[0]!.id).toBe(id)
  const paid = { ...fee, paidOn: '2026-11-18', paidBy: 'own' as const }
  expect((await adviser.ask(fees.correctFee, { feeId: id, ...paid, version: 1 })).status).toBe(200)
  expect((await list()).totals.open).toBe(0)
  expect((await adviser.ask(fees.correctFee, { feeId: id, ...paid, version: 1 })).problem).toBe('common/stale-version')
})

test('an amount of nothing or less, a fund without a name and a payment in the future are refused', async () => {
  expect(faults(await addFee({ cents: 0 }))).toEqual(['/cents fault/amount'])
  expect(faults(await addFee({ cents: -100 }))).toEqual(['/cents fault/amount'])
  expect(faults(await addFee({ paidBy: 'fund', fund: '' }))).toEqual(['/fund fault/fund-without-name'])
  expect(faults(await addFee({ paidBy: 'own', fund: 'Noodfonds' }))).toEqual(['/fund fault/unknown-choice'])
  expect(faults(await addFee({ paidOn: '2026-11-19', paidBy: 'own' }))).toEqual(['/paidOn fault/in-the-future'])
  expect(faults(await addFee({ paidOn: '2026-11-18' }))).toEqual(['/paidBy fault/required'])
})

const lawyer = {
  name: 'mr. P. Jansen',
  office: 'Jansen Advocaten',
  referredOn: '2026-11-01',
  legalAidNumber: '4AB1234',
  remark: null,
}
const sent = { what: 'Beschikking', sentOn: '2026-11-10' }
const agreed = { givenOn: '2026-11-01', untilOn: '2026-11-30' as string | null, language: 'nl' as const }
const refer = async (more: Partial<typeof lawyer> = {}) =>
  (await adviser.ask(lawyers.referToLawyer, { caseId, ...lawyer, ...more })).body.id
const agree = async (lawyerId: string, more: Partial<typeof agreed> = {}) =>
  (await adviser.ask(lawyers.recordLawyerConsent, { lawyerId, ...agreed, ...more })).body.id
const send = async (lawyerId: string, consentId: string, more: Partial<typeof sent> = {}) =>
  adviser.ask(lawyers.recordSharing, { lawyerId, consentId, ...sent, ...more })

test('what is sent to a lawyer is written down only on a day on which a consent holds', async () => {
  const id = await refer()
  const consentId = await agree(id)
  expect(faults(await send(id, consentId, { sentOn: '2026-10-31' }))).toEqual(['/sentOn fault/no-consent-that-day'])
  expect(faults(await send(id, await agree(id, { untilOn: '2026-11-09' })))).toEqual([
    '/sentOn fault/no-consent-that-day',
  ])
  expect(faults(await send(id, consentId, { sentOn: '2026-11-19' }))).toEqual(['/sentOn fault/in-the-future'])
  expect((await send(id, consentId, { sentOn: '2026-11-01' })).status).toBe(200)
  expect((await send(id, await agree(id, { untilOn: '2026-11-10' }))).status).toBe(200)
  const [found] = (await adviser.ask(lawyers.listLawyersOfCase, { caseId })).body.lawyers
  expect(found).toMatchObject({ ...lawyer, id })
  expect(found!.sharings.map(({ sentOn, sentBy, consentUntil }) => [sentOn, sentBy, consentUntil])).toEqual([
    ['2026-11-10', 'Anna de Wit', '2026-11-10'],
    ['2026-11-01', 'Anna de Wit', '2026-11-30'],
  ])
})

test('a consent from the future, or that ends before it begins, is refused at its field', async () => {
  const id = await refer()
  const wish = async (more: Partial<typeof agreed>) =>
    faults(await adviser.ask(lawyers.recordLawyerConsent, { lawyerId: id, ...agreed, ...more }))
  expect(await wish({ givenOn: '2026-11-19', untilOn: null })).toEqual(['/givenOn fault/in-the-future'])
  expect(await wish({ untilOn: '2026-10-31' })).toEqual(['/untilOn fault/ends-before-start'])
})

test('it is one register: taken back there, nothing more is sent; written down there, it holds here', async () => {
  const id = await refer()
  const consentId = await agree(id, { untilOn: null })
  expect((await send(id, consentId)).status).toBe(200)
  const { consents } = (await adviser.ask(listConsents, { clientId: client.id })).body
  expect(consents).toMatchObject([{ id: consentId, purpose: 'legal-aid', recipient: 'mr. P. Jansen', valid: true }])
  const back = { consentId, withdrawnOn: '2026-11-18', version: 1 }
  expect((await adviser.ask(withdrawConsent, back)).status).toBe(200)
  expect(faults(await send(id, consentId))).toEqual(['/consentId fault/consent-gone'])
  const told = { purpose: 'legal-aid', compartments: ['legal' as const], covers: '', language: 'ar' } as const
  const written = async (recipient: string) => {
    const wish = { clientId: client.id, ...told, recipient, givenOn: '2026-11-02', untilOn: null }
    return (await adviser.ask(recordConsent, { ...wish, compartments: ['legal'] })).body.id
  }
  expect(faults(await send(id, await written('Een ander kantoor')))).toEqual(['/consentId fault/consent-gone'])
  const ofOffice = await written('jansen  advocaten')
  expect((await send(id, ofOffice)).status).toBe(200)
  const [found] = (await adviser.ask(lawyers.listLawyersOfCase, { caseId })).body.lawyers
  expect(found!.consents.map((one) => one.id)).toEqual([ofOffice])
  expect(found!.sharings.map(({ withdrawnOn }) => withdrawnOn).toSorted()).toEqual(['2026-11-18', null])
})

test('who does not see legal work sees none of its consents, in no answer and in no row', async () => {
  await agree(await refer())
  const { body } = await guide.ask(listConsents, { clientId: client.id })
  expect(body).toMatchObject({ consents: [], closed: true })
  expect(JSON.stringify(body)).not.toMatch(/Jansen|legal/)
  expect((await app.as(guide.actor, (tx) => tx.selectFrom('consent').select('id').execute())).length).toBe(0)
  const wish = { clientId: client.id, purpose: 'guidance', recipient: 'Wijkteam', covers: '', language: 'nl' } as const
  const days = { givenOn: '2026-11-02', untilOn: null }
  const write = async (parts: ('legal' | 'basics')[], purpose: 'guidance' | 'legal-aid' = 'guidance') =>
    guide.ask(recordConsent, { ...wish, ...days, purpose, compartments: parts })
  expect(faults(await write(['basics', 'legal']))).toEqual(['/compartments fault/part-unseen'])
  expect(faults(await write(['basics'], 'legal-aid'))).toEqual(['/purpose fault/part-unseen'])
  expect((await write(['basics'])).status).toBe(200)
})

test('the database refuses a sending without consent by whatever way, and changes none that is there', async () => {
  const id = await refer()
  const consentId = await agree(id)
  await send(id, consentId)
  const forced = (sentOn: string) =>
    app.as(adviser.actor, (tx) =>
      sql`insert into legal_lawyer_sharing (foundation_id, id, client_id, lawyer_id, what, sent_on, consent_id)
      values (${here.id}, gen_random_uuid(), ${client.id}, ${id}, 'Verslag', ${sentOn}, ${consentId})`.execute(tx),
    )
  for (const day of ['2026-12-01', '2026-10-31'])
    await expect(forced(day)).rejects.toMatchObject({ constraint: 'sent_with_consent' })
  await adviser.ask(withdrawConsent, { consentId, withdrawnOn: '2026-11-18', version: 1 })
  await expect(forced('2026-11-10')).rejects.toMatchObject({ constraint: 'sent_with_consent' })
  const change = (what: string) =>
    app.as(adviser.actor, (tx) => sql`update ${sql.raw(what)} where client_id = ${client.id}`.execute(tx))
  await expect(change(`legal_lawyer_sharing set sent_on = '2026-11-11'`)).rejects.toThrow(/permission denied/)
  for (const set of [`recipient = 'Een ander'`, 'withdrawn_on = null', `until_on = '2027-01-01'`])
    await expect(change(`consent set ${set}`)).rejects.toMatchObject({ constraint: 'consent_stays' })
})

test('what was changed beside a dossier tells its history, to who sees it alone', async () => {
  const lawyerId = await refer()
  await adviser.ask(lawyers.correctLawyer, { lawyerId, ...lawyer, office: 'Jansen en De Boer', version: 1 })
  const { id: feeId } = (await addFee()).body
  await adviser.ask(fees.correctFee, { feeId, ...fee, cents: 19_450, version: 1 })
  const { id: questionId } = (await ask()).body
  await adviser.ask(questions.correctQuestion, { questionId, ...answered, version: 1 })
  const consentId = await agree(lawyerId)
  await adviser.ask(withdrawConsent, { consentId, withdrawnOn: '2026-11-18', version: 1 })
  const wish = {
    caseId,
    nothingChanged: false,
    changed: 'Gebeld',
    awaited: 'DNA',
    awaitedFrom: 'IND',
  }
  const mutation = await adviser.ask(recordMutation, { ...wish, nextOn: '2026-12-10' })
  expect(mutation.status).toBe(200)
  const mutationId = mutation.body.id
  const expected: [RecordKind, string, string, unknown, unknown][] = [
    ['legal_lawyer', lawyerId, 'office', 'Jansen Advocaten', 'Jansen en De Boer'],
    ['legal_fee', feeId, 'cents', 16_800, 19_450],
    ['legal_question', questionId, 'answer', null, 'Ja, met bewijs.'],
    ['consent', consentId, 'withdrawn_on', null, '2026-11-18'],
    ['legal_mutation', mutationId, 'changed', null, 'Gebeld'],
  ]
  for (const [record, recordId, name, before, after] of expected) {
    const { changes } = (await adviser.ask(getHistory, { record, recordId })).body
    expect(changes[0]!.fields, record).toContainEqual({ name, before, after })
    expect(changes[0]!.account).toMatchObject({ id: adviser.actor.accountId })
    for (const who of [guide, lisse, stranger])
      expect([record, (await who.ask(getHistory, { record, recordId })).problem]).toEqual([record, 'common/not-found'])
  }
})

test('another location, another foundation and a guide see nothing of it and add nothing', async () => {
  const { id: questionId } = (await ask()).body
  await ask({ caseId: null })
  const { id: feeId } = (await addFee()).body
  const { id: lawyerId } = (await adviser.ask(lawyers.referToLawyer, { caseId, ...lawyer })).body
  const consentId = await agree(lawyerId)
  await send(lawyerId, consentId)
  const doors = (who: Visitor) =>
    Promise.all([
      who.ask(questions.getQuestion, { questionId }),
      who.ask(questions.listQuestionsOfCase, { caseId }),
      ask({}, who),
      who.ask(fees.listFeesOfCase, { caseId }),
      addFee({}, who),
      who.ask(fees.correctFee, { feeId, ...fee, version: 1 }),
      who.ask(lawyers.listLawyersOfCase, { caseId }),
      who.ask(lawyers.recordLawyerConsent, { lawyerId, ...agreed }),
      who.ask(lawyers.recordSharing, { lawyerId, consentId, ...sent }),
    ])
  const rows = ({ actor }: Visitor) =>
    app.as(actor, async (tx) => {
      const counts = await Promise.all(
        (['legal_question', 'legal_fee', 'legal_lawyer', 'legal_lawyer_sharing', 'consent'] as const).map((table) =>
          tx.selectFrom(table).select('id').execute(),
        ),
      )
      return counts.map(({ length }) => length)
    })
  expect(await rows(adviser)).toEqual([2, 1, 1, 1, 1])
  for (const who of [lisse, stranger]) {
    expect((await doors(who)).map((answer) => answer.problem)).toEqual(Array(9).fill('common/not-found'))
    expect((await who.ask(questions.listQuestions, {})).body.questions).toEqual([])
    expect(await rows(who)).toEqual([0, 0, 0, 0, 0])
  }
  expect((await doors(guide)).map((answer) => answer.problem)).toEqual(Array(9).fill('common/not-allowed'))
  expect(await rows(guide)).toEqual([0, 0, 0, 0, 0])
})
