// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import axe from 'axe-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FakeServer } from '../../../../../test/web/fake-server.ts'
import { renderScreen } from '../../../../../test/web/render-screen.tsx'
import { listMutations, listRoundCases, recordMutation, type RoundCase } from '../../contract/round.ts'
import { listTermsOfCase } from '../../contract/terms.ts'
import { MonthlyRoundScreen } from './MonthlyRoundScreen.tsx'

const anId = (at: number): string => `018f0000-0000-7000-8000-${String(at).padStart(12, '0')}`
let cases: RoundCase[]
let server: FakeServer
beforeEach(() => {
  localStorage.clear()
  cases = ['Omid Rahimi', 'Selam Tesfaye'].map((name, at) => ({
    id: anId(at + 1),
    client: { id: anId(at + 50), number: at, name },
    kind: 'Gezinshereniging',
    done: false,
    openedOn: '2026-03-02',
    adviser: null,
  }))
  server = new FakeServer()
    .on(listRoundCases, () => ({
      month: '2026-11',
      cases,
      may: { manage: true },
      mine: { running: 2, done: cases.filter(({ done }) => done).length },
      locations: [{ id: anId(90), name: 'Hillegom', running: 5, done: 1 }],
    }))
    .on(listMutations, () => ({
      clientId: anId(50),
      today: '2026-11-18',
      month: '2026-11',
      may: { manage: true },
      mutations: [
        {
          id: anId(70),
          version: 1,
          month: '2026-10',
          writtenBy: null,
          writtenOn: '2026-10-20',
          values: { ...kept, changed: 'Aanvraag ingediend' },
        },
      ],
      proposal: { nextOn: '2026-12-18', because: 'month' as const },
    }))
    .on(listTermsOfCase, { today: '2026-11-18', clientId: anId(50), terms: [], may: { manage: true } })
    .on(recordMutation, ({ caseId }) => {
      cases = cases.map((one) => (one.id === caseId ? { ...one, done: true } : one))
      return { id: anId(71), version: 1 }
    })
    .listen()
})
afterEach(cleanup)
const kept = { nothingChanged: false, changed: '', awaited: 'DNA', awaitedFrom: 'de IND', nextOn: '2026-11-10' }

test('by keyboard: what changed and Ctrl+Enter, nothing changed with Alt+N, and the round is done', async () => {
  await renderScreen(<MonthlyRoundScreen />, { at: '/juridisch/ronde' })
  await screen.findByRole('heading', { name: 'Omid Rahimi' })
  expect(screen.getByText('Dossier 1 van 2 · nog 2 te doen')).toBeTruthy()
  expect(screen.getByText('Aanvraag ingediend')).toBeTruthy()
  const { violations } = await axe.run(document.body)
  expect(violations.map(({ id }) => id).filter((id) => id !== 'region')).toEqual([])
  await userEvent.keyboard('Brief van de IND{Control>}{Enter}{/Control}')
  await screen.findByRole('heading', { name: 'Selam Tesfaye' })
  expect(screen.getByText('Dossier 2 van 2 · nog één te doen')).toBeTruthy()
  await userEvent.keyboard('{Alt>}n{/Alt}{Control>}{Enter}{/Control}')
  await screen.findByRole('heading', { name: 'De ronde van november 2026 is klaar' })
  expect(server.inputsOf(recordMutation)).toEqual([
    { caseId: anId(1), ...kept, changed: 'Brief van de IND', nextOn: '2026-12-18' },
    { caseId: anId(2), ...kept, nothingChanged: true, nextOn: '2026-12-18' },
  ])
})

test('a skipped dossier is said at the end, with the way back to it, and nothing of it was saved', async () => {
  await renderScreen(<MonthlyRoundScreen />, { at: '/juridisch/ronde' })
  await screen.findByRole('heading', { name: 'Omid Rahimi' })
  await userEvent.keyboard('Later{Alt>}s{/Alt}')
  await screen.findByRole('heading', { name: 'Selam Tesfaye' })
  await userEvent.keyboard('{Alt>}n{/Alt}{Control>}{Enter}{/Control}')
  await screen.findByRole('heading', { name: 'Er is nog één dossier zonder mutatie van deze maand' })
  await userEvent.click(screen.getByRole('link', { name: 'Ga verder met wat open staat' }))
  await screen.findByRole('heading', { name: 'Omid Rahimi' })
  expect(server.inputsOf(recordMutation).map(({ caseId }) => caseId)).toEqual([anId(2)])
})
