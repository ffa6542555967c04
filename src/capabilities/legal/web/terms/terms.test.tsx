// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listWorkers } from '#capabilities/team/contract.ts'
import { FakeServer } from '../../../../../test/web/fake-server.ts'
import { renderScreen } from '../../../../../test/web/render-screen.tsx'
import { listCasesWithoutNextStep, listOwnReminders } from '../../contract/reminders.ts'
import { endTerm, getTerm, type LegalTerm, listTerms } from '../../contract/terms.ts'
import { previewTurn, turnTerm } from '../../contract/turns.ts'
import { TermScreen } from './TermScreen.tsx'
import { TermsScreen } from './TermsScreen.tsx'
import { TurnScreen } from './TurnScreen.tsx'

const anId = (at: number): string => `018f0000-0000-7000-8000-${String(at).padStart(12, '0')}`
const reckoned = {
  dueOn: '2026-11-24',
  plainOn: '2026-11-22',
  ruleVersion: 'nareis-application@2026-06-12',
  source: 'Vw 2000 art. 29(2)',
  certainty: 'likely' as const,
  grave: true,
  firstDay: false,
  sentence: { nl: 'Uiterlijk dinsdag 24 november 2026.', en: 'At the latest Tuesday 24 November 2026.' },
  steps: [{ kind: 'event', on: '2026-08-22', words: { nl: 'beschikking', en: 'decision' }, source: null }],
}
const aTerm = (at: number, more: Partial<LegalTerm> = {}): LegalTerm => ({
  ...reckoned,
  id: anId(at),
  version: 1,
  caseId: anId(700),
  client: { id: anId(800), number: 12, name: 'Omid Rahimi' },
  kind: 'Gezinshereniging',
  about: `Termijn ${at}`,
  fromOn: '2026-08-22',
  back: false,
  waitsFor: null,
  standsSince: null,
  state: 'running',
  band: 'week',
  days: 2,
  owner: { id: anId(900), name: 'Anna de Wit' },
  deputy: { id: anId(901), name: 'Bas Vos' },
  ownerAway: false,
  bothAway: false,
  ended: null,
  ...more,
})
const aWorker = (at: number, name: string) => ({
  id: anId(at),
  name,
  kind: 'staff' as const,
  function: 'Jurist',
  inServiceOn: null,
  leftServiceOn: null,
  location: null,
  guides: 0,
})
const beside = { safeOn: null, turns: [], told: [] }
let server: FakeServer
let terms: LegalTerm[]
beforeEach(() => {
  localStorage.clear()
  terms = []
  server = new FakeServer()
    .on(listTerms, ({ whose }) => ({
      today: '2026-11-22',
      counts: {
        missed: terms.filter(({ band }) => band === 'missed').length,
        today: 0,
        week: terms.filter(({ band }) => band === 'week').length,
        month: 0,
        later: 0,
        still: 0,
      },
      owners: [],
      terms: whose === 'deputy' ? [] : terms,
      may: { manage: true },
    }))
    .on(listOwnReminders, { today: '2026-11-22', reminders: [], may: { answer: true } })
    .on(listCasesWithoutNextStep, { today: '2026-11-22', total: 0, cases: [] })
    .on(listWorkers, {
      workers: [aWorker(900, 'Anna de Wit'), aWorker(901, 'Bas Vos')],
      may: { manage: false },
    })
    .listen()
})
afterEach(cleanup)

test('the board says first what has passed, and every row says why its date is what it is', async () => {
  terms = [aTerm(1, { band: 'missed', days: -3, dueOn: '2026-11-19' }), aTerm(2)]
  await renderScreen(<TermsScreen />)
  expect(await screen.findByText(/Eén termijn is voorbij/)).toBeTruthy()
  const missed = within(screen.getByRole('list', { name: 'Voorbij' }))
  expect(missed.getByText(/3 dagen te laat/)).toBeTruthy()
  expect(missed.getByText('Omid Rahimi')).toBeTruthy()
  expect(missed.getByText(/Anna de Wit, vervanger Bas Vos/)).toBeTruthy()
  const week = within(screen.getByRole('list', { name: 'Deze week' }))
  await userEvent.click(week.getByText('Waarom deze datum?'))
  expect(week.getByText('Uiterlijk dinsdag 24 november 2026.')).toBeTruthy()
  expect(week.getByText(/Bron: Vw 2000 art. 29\(2\) \(waarschijnlijk; kijk het na\)/)).toBeTruthy()
  expect(week.getByText(/Houd 22 november 2026 aan/)).toBeTruthy()
})

test('whoever stands in is named where the owner is away', async () => {
  terms = [aTerm(1, { ownerAway: true })]
  await renderScreen(<TermsScreen />)
  expect(await screen.findByText(/Bas Vos vervangt Anna de Wit/)).toBeTruthy()
})

test('a term is dealt with by saying what was done; the document stays what it was typed', async () => {
  server
    .on(getTerm, { today: '2026-11-22', clientId: anId(800), term: aTerm(1), ...beside, may: { manage: true } })
    .on(endTerm, { id: anId(1), version: 2 })
  await renderScreen(<TermScreen legalTermId={anId(1)} />)
  await userEvent.type(await screen.findByLabelText('Wat is er gedaan?'), 'Ingediend')
  await userEvent.type(screen.getByLabelText(/Naam van het document/), 'Bevestiging')
  await userEvent.click(screen.getByRole('button', { name: 'Afhandelen' }))
  expect(server.inputsOf(endTerm)).toEqual([
    { legalTermId: anId(1), version: 1, outcome: 'done', what: 'Ingediend', document: 'Bevestiging', reason: '' },
  ])
})

test('whoever only reads sees no forms', async () => {
  server.on(getTerm, { today: '2026-11-22', clientId: anId(800), term: aTerm(1), ...beside, may: { manage: false } })
  await renderScreen(<TermScreen legalTermId={anId(1)} />)
  expect(await screen.findByText('Uiterlijk dinsdag 24 november 2026.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Afhandelen' })).toBeNull()
})

test('a term is made longer: the new day is shown before it is saved, with what says so', async () => {
  server
    .on(getTerm, { today: '2026-11-22', clientId: anId(800), term: aTerm(1), ...beside, may: { manage: true } })
    .on(previewTurn, {
      state: 'running',
      dueOn: '2026-12-08',
      plainOn: '2026-12-08',
      sentence: { nl: 'Uiterlijk dinsdag 8 december 2026: verlengd met twee weken.', en: '' },
    })
    .on(turnTerm, {
      id: anId(1),
      version: 2,
      state: 'running',
      dueOn: '2026-12-08',
      plainOn: '2026-12-08',
      sentence: { nl: '', en: '' },
    })
  await renderScreen(<TurnScreen legalTermId={anId(1)} turn="verlengen" />)
  await userEvent.type(await screen.findByLabelText('Hoeveel langer'), '2')
  expect(await screen.findByText(/verlengd met twee weken/)).toBeTruthy()
  await userEvent.type(screen.getByLabelText(/Waaruit blijkt dat/), 'Brief van de IND')
  await userEvent.click(screen.getByRole('button', { name: 'Verlengen' }))
  expect(server.inputsOf(turnTerm)).toEqual([
    {
      legalTermId: anId(1),
      version: 1,
      kind: 'extended',
      fromOn: '2026-11-22',
      toOn: null,
      value: 2,
      unit: 'weeks',
      ground: 'Brief van de IND',
    },
  ])
})

test('what waits says for what, and offers only that its event came', async () => {
  const waiting = {
    state: 'waiting' as const,
    waitsFor: 'de beschikking',
    dueOn: null,
    plainOn: null,
    days: null,
    band: 'still' as const,
  }
  server.on(getTerm, {
    today: '2026-11-22',
    clientId: anId(800),
    term: aTerm(1, waiting),
    ...beside,
    may: { manage: true },
  })
  await renderScreen(<TermScreen legalTermId={anId(1)} />)
  expect(await screen.findByText(/wacht op: de beschikking/)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'De gebeurtenis is er' })).toBeTruthy()
  expect(screen.queryByRole('link', { name: 'Verlengen' })).toBeNull()
})
