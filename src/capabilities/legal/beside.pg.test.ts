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
import { openLegalCase } from './contract.ts'
import * as fees from './contract/fees.ts'
import * as lawyers from './contract/lawyers.ts'
import * as questions from './contract/questions.ts'

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
const sent = { what: 'Beschikking', sentOn: '2026-11-10', consentOn: '2026-11-01', consentUntil: '2026-11-30' }

test('what is sent to a lawyer is written down only on a day on which a consent holds', async () => {
  const { id } = (await adviser.ask(lawyers.referToLawyer, { caseId, ...lawyer })).body
  const send = async (more: Partial<typeof sent> = {}) =>
    adviser.ask(lawyers.recordSharing, { lawyerId: id, ...sent, ...more })
  expect(faults(await send({ sentOn: '2026-10-31' }))).toEqual(['/sentOn fault/no-consent-that-day'])
  expect(faults(await send({ consentUntil: '2026-11-09' }))).toEqual(['/sentOn fault/no-consent-that-day'])
  expect(faults(await send({ sentOn: '2026-11-19' }))).toEqual(['/sentOn fault/in-the-future'])
  expect((await send({ sentOn: '2026-11-01' })).status).toBe(200)
  expect((await send({ consentUntil: '2026-11-10' })).status).toBe(200)
  const [found] = (await adviser.ask(lawyers.listLawyersOfCase, { caseId })).body.lawyers
  expect(found).toMatchObject({ ...lawyer, id })
  expect(found!.sharings.map(({ sentOn, sentBy }) => [sentOn, sentBy])).toEqual([
    ['2026-11-10', 'Anna de Wit'],
    ['2026-11-01', 'Anna de Wit'],
  ])
})

test('the database refuses a sending without consent by whatever way, and changes none that is there', async () => {
  const { id } = (await adviser.ask(lawyers.referToLawyer, { caseId, ...lawyer })).body
  await adviser.ask(lawyers.recordSharing, { lawyerId: id, ...sent })
  const insert = app.as(adviser.actor, (tx) =>
    sql`insert into legal_lawyer_sharing (foundation_id, id, client_id, lawyer_id, what, sent_on, consent_on, consent_until)
      values (${here.id}, gen_random_uuid(), ${client.id}, ${id}, 'Verslag', '2026-12-01', '2026-11-01', '2026-11-30')`.execute(
      tx,
    ),
  )
  await expect(insert).rejects.toThrow(/sent_with_consent/)
  const change = app.as(adviser.actor, (tx) =>
    sql`update legal_lawyer_sharing set sent_on = '2026-11-11' where lawyer_id = ${id}`.execute(tx),
  )
  await expect(change).rejects.toThrow(/permission denied/)
})

test('another location, another foundation and a guide see nothing of it and add nothing', async () => {
  const { id: questionId } = (await ask()).body
  await ask({ caseId: null })
  const { id: feeId } = (await addFee()).body
  const { id: lawyerId } = (await adviser.ask(lawyers.referToLawyer, { caseId, ...lawyer })).body
  await adviser.ask(lawyers.recordSharing, { lawyerId, ...sent })
  const doors = (who: Visitor) =>
    Promise.all([
      who.ask(questions.getQuestion, { questionId }),
      who.ask(questions.listQuestionsOfCase, { caseId }),
      ask({}, who),
      who.ask(fees.listFeesOfCase, { caseId }),
      addFee({}, who),
      who.ask(fees.correctFee, { feeId, ...fee, version: 1 }),
      who.ask(lawyers.listLawyersOfCase, { caseId }),
      who.ask(lawyers.recordSharing, { lawyerId, ...sent }),
    ])
  const rows = ({ actor }: Visitor) =>
    app.as(actor, async (tx) => {
      const counts = await Promise.all(
        (['legal_question', 'legal_fee', 'legal_lawyer', 'legal_lawyer_sharing'] as const).map((table) =>
          tx.selectFrom(table).select('id').execute(),
        ),
      )
      return counts.map(({ length }) => length)
    })
  expect(await rows(adviser)).toEqual([2, 1, 1, 1])
  for (const who of [lisse, stranger]) {
    expect((await doors(who)).map((answer) => answer.problem)).toEqual(Array(8).fill('common/not-found'))
    expect((await who.ask(questions.listQuestions, {})).body.questions).toEqual([])
    expect(await rows(who)).toEqual([0, 0, 0, 0])
  }
  expect((await doors(guide)).map((answer) => answer.problem)).toEqual(Array(8).fill('common/not-allowed'))
  expect(await rows(guide)).toEqual([0, 0, 0, 0])
})
