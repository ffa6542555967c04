// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FakeServer, refusal } from '../../../../test/web/fake-server.ts'
import { renderScreen } from '../../../../test/web/render-screen.tsx'
import { listFeesOfCase } from '../contract/fees.ts'
import { listLawyersOfCase } from '../contract/lawyers.ts'
import { type ExpiringPermit, listExpiringPermits, planRenewal } from '../contract/permits.ts'
import { getQuestion, correctQuestion, listQuestions } from '../contract/questions.ts'
import { CaseFees } from './parts/CaseFees.tsx'
import { CaseLawyers } from './parts/CaseLawyers.tsx'
import { PermitsScreen } from './permits/PermitsScreen.tsx'
import { QuestionScreen } from './questions/QuestionScreens.tsx'
import { QuestionsScreen } from './questions/QuestionsScreen.tsx'

const anId = (at: number): string => `018f0000-0000-7000-8000-${String(at).padStart(12, '0')}`
const today = '2026-11-18'
const permit: ExpiringPermit = {
  id: anId(1),
  client: { id: anId(800), number: 12, name: 'Omid Rahimi' },
  kind: 'asylum-fixed',
  untilOn: '2027-04-20',
  days: 153,
  state: 'open',
  apply: {
    dueOn: '2026-10-20',
    plainOn: '2026-10-20',
    ruleVersion: 'asylum-permit-renewal@2000-01-01',
    source: 'IND',
    certainty: 'confirmed',
    grave: false,
    firstDay: false,
    sentence: { nl: 'Op zijn vroegst dinsdag 20 oktober 2026.', en: 'At the earliest Tuesday 20 October 2026.' },
    steps: [],
  },
  caseId: null,
  task: null,
}
let server: FakeServer
let permits: ExpiringPermit[]
beforeEach(() => {
  localStorage.clear()
  permits = [permit]
  server = new FakeServer()
    .on(listExpiringPermits, () => ({ today, count: permits.length, permits, may: { plan: true } }))
    .listen()
})
afterEach(cleanup)

test('a permit says from when it can be renewed and why; the button makes the task and goes away', async () => {
  server.on(planRenewal, () => {
    permits = [{ ...permit, task: { dueOn: today, ended: false } }]
    return { dueOn: today, made: true }
  })
  await renderScreen(<PermitsScreen />)
  expect(await screen.findByText(/Verlenging kan nu worden aangevraagd, sinds 20 oktober 2026/)).toBeTruthy()
  expect(screen.getByText('Op zijn vroegst dinsdag 20 oktober 2026.')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Maak taak: verlengen voor Omid Rahimi' }))
  expect(await screen.findByText(/Taak gemaakt voor de begeleider/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /Maak taak/ })).toBeNull()
  expect(server.inputsOf(planRenewal)).toEqual([{ permitId: permit.id }])
})

const question = {
  id: anId(2),
  version: 1,
  about: null,
  subject: 'Huwelijk zonder akte',
  askedOn: '2026-11-10',
  askedBy: 'Anna de Wit',
  answeredOn: null,
  days: 8,
}
test('a question says how long it waits', async () => {
  const questions = { today, open: 1, count: 1, questions: [question], may: { manage: true } }
  server.on(listQuestions, questions)
  await renderScreen(<QuestionsScreen />)
  expect(await screen.findByText('Eén vraag wacht op antwoord.')).toBeTruthy()
  const list = within(screen.getByRole('list', { name: 'Vragen aan de landelijke helpdesk' }))
  expect(list.getByText('wacht 8 dagen')).toBeTruthy()
  expect(list.getByText(/algemene vraag · gevraagd op 10 november 2026 door Anna de Wit/)).toBeTruthy()
})

test('an answer that is refused says why at its field, and what was typed stays', async () => {
  const asked = { subject: question.subject, question: 'Welke stukken?', askedOn: '2026-11-10' }
  const values = { ...asked, answeredOn: null, answer: null, answeredBy: null }
  server.on(getQuestion, { today, clientId: null, question, values, may: { manage: true } }).on(
    correctQuestion,
    refusal(422, 'common/invalid-input', {
      errors: [{ pointer: '/answeredOn', code: 'fault/answered-before-asked' }],
    }),
  )
  await renderScreen(<QuestionScreen questionId={question.id} />)
  await userEvent.type(await screen.findByLabelText(/^Antwoord/), 'Een verklaring')
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }))
  expect((await screen.findAllByText(/het antwoord kan niet van vóór de vraag zijn/)).length).toBeGreaterThan(0)
  expect(screen.getByDisplayValue('Een verklaring')).toBeTruthy()
})

test('the dossier shows what is paid and by whom, and who only reads gets no buttons', async () => {
  const fee = { id: anId(3), version: 1, dueOn: null, remark: null }
  const paid = {
    ...fee,
    kind: 'court' as const,
    cents: 5_000,
    paidOn: today,
    paidBy: 'fund' as const,
    fund: 'Noodfonds',
  }
  server
    .on(listFeesOfCase, {
      today,
      clientId: anId(800),
      fees: [paid],
      totals: { all: 5_000, paid: 5_000, byFund: 5_000, open: 0 },
      may: { manage: false },
    })
    .on(listLawyersOfCase, { today, clientId: anId(800), lawyers: [], may: { manage: false } })
  await renderScreen(
    <main>
      <CaseFees clientId={anId(800)} caseId={anId(700)} />
      <CaseLawyers clientId={anId(800)} caseId={anId(700)} />
    </main>,
  )
  expect(await screen.findByText(/betaald door Noodfonds op 18 november 2026/)).toBeTruthy()
  expect(screen.getByText(/waarvan € 50,00 door een fonds/)).toBeTruthy()
  expect(await screen.findByText('Er is in dit dossier nog geen advocaat.')).toBeTruthy()
  expect(screen.queryByRole('link')).toBeNull()
})
