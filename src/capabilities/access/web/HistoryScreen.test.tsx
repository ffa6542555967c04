// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { FakeServer } from '../../../../test/web/fake-server.ts'
import { renderScreen } from '../../../../test/web/render-screen.tsx'
import { getHistory, records } from '../contract/history.ts'
import { columnsOf } from '../rules/history.ts'
import { HistoryScreen } from './HistoryScreen.tsx'
import { texts } from './history-texts.nl.ts'

const id = '018f0000-0000-7000-8000-000000000001'
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

test('a change is read aloud: who, what, from what to what', async () => {
  const server = new FakeServer()
    .on(getHistory, {
      clientId: id,
      changes: [
        {
          id,
          at: '2026-11-20T23:30:00.000Z',
          account: { id, name: 'Joke' },
          action: 'update',
          imported: false,
          fields: [
            { name: 'ended_on', before: null, after: '2026-11-20' },
            { name: 'nareis', before: false, after: true },
            { name: 'sex', before: 'male', after: 'female' },
            { name: 'worker_id', before: '?', after: 'Piet' },
            { name: 'note', before: null, after: 'partner' },
          ],
        },
      ],
    })
    .listen()
  await renderScreen(<HistoryScreen record="trajectory" recordId={id} />)
  expect(await screen.findByText('21 nov 2026, 00:30 · Joke · gewijzigd')).toBeDefined()
  expect(screen.getByText('niets ingevuld werd 20 november 2026')).toBeDefined()
  expect(screen.getByText('nee werd ja')).toBeDefined()
  expect(screen.getByText('man werd vrouw')).toBeDefined()
  expect(screen.getByText('niets ingevuld werd partner')).toBeDefined()
  expect(screen.getByText('niet meer bekend werd Piet')).toBeDefined()
  expect(server.inputsOf(getHistory)[0]).toEqual({ record: 'trajectory', recordId: id })
})

test('a kind of record that does not exist asks nothing', async () => {
  const server = new FakeServer().listen()
  await renderScreen(<HistoryScreen record="worker" recordId={id} />)
  expect(await screen.findByText('Deze pagina bestaat niet')).toBeDefined()
  expect(server.asked).toEqual([])
})

test('every column that is shown has words', () => {
  const words = Object.keys(texts.history.field)
  const shown = records.flatMap((record) => Object.keys(columnsOf[record]))
  expect(shown.filter((column) => !words.includes(column))).toEqual([])
})
