// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { FakeServer, refusal } from '../../../../test/web/fake-server.ts'
import { renderScreen } from '../../../../test/web/render-screen.tsx'
import { endSession, listSessions } from '../contract.ts'
import { SessionsScreen } from './SessionsScreen.tsx'

const here = { id: '018f0000-0000-7000-8000-000000000001', current: true, device: 'Firefox, Linux' }
const there = { id: '018f0000-0000-7000-8000-000000000002', current: false, device: null }
const times = { startedAt: '2026-11-20T09:00:00.000Z', lastSeenAt: '2026-11-21T10:00:00.000Z' }
const both = { sessions: [here, there].map((session) => ({ ...session, ...times })) }

let server: FakeServer
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

test('a device elsewhere is signed out; this one is only named', async () => {
  let sessions = both
  server = new FakeServer()
    .on(listSessions, () => sessions)
    .on(endSession, () => {
      sessions = { sessions: both.sessions.slice(0, 1) }
      return {}
    })
    .listen()
  renderScreen(<SessionsScreen />)
  expect(await screen.findByText('dit apparaat')).toBeDefined()
  const [only, ...more] = screen.getAllByRole('button')
  expect(more).toEqual([])
  await userEvent.click(only!)
  expect(server.inputsOf(endSession)).toEqual([{ sessionId: there.id }])
  await expect.poll(() => server.inputsOf(listSessions).length).toBe(2)
  await expect.poll(() => screen.queryByRole('button')).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
})

test('a session that is gone already is told in words', async () => {
  server = new FakeServer().on(listSessions, both).on(endSession, refusal(404, 'common/not-found')).listen()
  renderScreen(<SessionsScreen />)
  await userEvent.click(await screen.findByRole('button'))
  expect(await screen.findByText('Dit bestaat niet, of niet voor u.')).toBeDefined()
})
