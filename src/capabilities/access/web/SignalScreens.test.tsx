// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { FakeServer } from '../../../../test/web/fake-server.ts'
import { renderScreen } from '../../../../test/web/render-screen.tsx'
import { getSample, getSignal, judgeSignal, listSignals, type Signal, signalRules } from '../contract/watch.ts'
import { SampleScreen } from './SampleScreens.tsx'
import { SignalScreen, SignalsScreen } from './SignalScreens.tsx'
import { texts } from './watch-texts.nl.ts'

const id = '018f0000-0000-7000-8000-000000000001'
const joke = { id: '018f0000-0000-7000-8000-000000000002', name: 'Joke' }
const signal: Signal = {
  id,
  rule: 'no-coupling',
  account: joke,
  clientNumber: 62,
  onDay: '2026-11-20',
  fromAt: '2026-11-20T09:00:00.000Z',
  untilAt: '2026-11-20T09:05:00.000Z',
  looks: 2,
  outcome: null,
  note: null,
  judgedBy: null,
  judgedAt: null,
  version: 1,
}
afterEach(() => {
  cleanup()
  localStorage.clear()
  vi.unstubAllGlobals()
})

test('a signal says its rule, who, whose file and how often, and leads to where it is judged', async () => {
  new FakeServer().on(listSignals, { signals: [signal], open: 1, searchedUntil: null }).listen()
  await renderScreen(<SignalsScreen />, { at: '/logboek/opvallend' })
  const link = await screen.findByRole('link', { name: 'Dossier zonder koppeling: Joke' })
  expect(link.getAttribute('href')).toBe(`/logboek/opvallend/${id}`)
  expect(screen.getByText('cliënt 62 · 20 november 2026 · 2 keer gekeken')).toBeDefined()
  expect(screen.getByText('Het logboek is nog niet doorzocht. Dat gebeurt ieder uur.')).toBeDefined()
})

test('an outcome is chosen and saved with the version that was read', async () => {
  const server = new FakeServer().on(getSignal, signal).on(judgeSignal, { id, version: 2 }).listen()
  const { history } = await renderScreen(<SignalScreen signalId={id} />, { at: `/logboek/opvallend/${id}` })
  fireEvent.click(await screen.findByRole('button', { name: 'Opslaan' }))
  expect(screen.getByRole('link', { name: 'Uitkomst: kies een uitkomst' })).toBeTruthy()
  fireEvent.click(screen.getByLabelText('Niets aan de hand'))
  fireEvent.click(screen.getByRole('button', { name: 'Opslaan' }))
  await expect.poll(() => history.location.pathname).toBe('/logboek/opvallend')
  expect(server.inputsOf(judgeSignal)).toEqual([{ signalId: id, outcome: 'nothing-wrong', note: null, version: 1 }])
})

test('the lines of a sample say what was looked at, and what came of it', async () => {
  const { outcome, note, judgedBy, judgedAt, version } = signal
  new FakeServer()
    .on(getSample, {
      sample: {
        id,
        fromOn: '2026-11-01',
        untilOn: '2026-11-20',
        seed: '0a1b2c3d4e5f',
        drawnBy: joke,
        drawnAt: '2026-11-21T09:00:00.000Z',
        looks: 900,
        drawn: 1,
        judged: 0,
        remarkable: 0,
      },
      looks: [
        {
          outcome,
          note,
          judgedBy,
          judgedAt,
          version,
          id,
          at: '2026-11-20T09:00:00.000Z',
          account: joke,
          roles: ['guide'],
          action: 'read',
          subject: 'clients.getClientFile',
          clientNumber: 62,
          why: null,
          address: null,
        },
      ],
    })
    .listen()
  await renderScreen(<SampleScreen sampleId={id} />)
  expect(await screen.findByText('0 van 1 bekeken · uit 900 regels')).toBeDefined()
  expect(screen.getByText('bekeken: dossier · cliënt 62')).toBeDefined()
  expect(screen.getByText('nog te bekijken')).toBeDefined()
})

test('every rule has words', () => {
  expect(Object.keys(texts.watch.rule).sort()).toEqual([...signalRules].sort())
})
