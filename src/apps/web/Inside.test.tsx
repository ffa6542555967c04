// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { getSession, getSignInHints, listSessions, sessionShape, signIn } from '#capabilities/access/contract.ts'
import { call } from '#platform/web/api/call.ts'
import { FakeServer, refusal } from '../../../test/web/fake-server.ts'
import { renderScreen } from '../../../test/web/render-screen.tsx'
import { Inside } from './Inside.tsx'

const nothing = (shape: object) => Object.fromEntries(Object.keys(shape).map((name) => [name, false]))
const may = sessionShape.shape.may.shape
const session = sessionShape.parse({
  account: { id: '018f0000-0000-7000-8000-000000000001', name: 'Joke Verhoef', email: 'joke@voorbeeld.nl' },
  foundation: { id: '018f0000-0000-7000-8000-000000000002', name: 'Welkom', practice: true },
  foundations: [{ id: '018f0000-0000-7000-8000-000000000002', name: 'Welkom' }],
  tryingOut: null,
  roles: ['guide'],
  workerId: null,
  locations: [],
  language: 'nl',
  expiresAt: '2026-11-23T20:00:00Z',
  may: { ...nothing(may), enter: nothing(may.enter.shape) },
})

beforeAll(() => import('#platform/web/ui/DialogWindow.tsx'))
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

test('outside, the door: what the practice accounts are, and a wrong password in words', async () => {
  new FakeServer()
    .on(getSession, { session: null })
    .on(getSignInHints, {
      accounts: [{ email: 'joke@voorbeeld.nl', name: 'Joke Verhoef', role: 'guide', password: 'samen-op-reis' }],
      mail: 'console',
    })
    .on(signIn, refusal(401, 'access/wrong-credentials'))
    .listen()
  await renderScreen(<Inside />)
  await screen.findByText('Joke Verhoef')
  await userEvent.type(screen.getByLabelText('E-mailadres'), 'joke@voorbeeld.nl')
  await userEvent.type(screen.getByLabelText('Wachtwoord'), 'verkeerd')
  await userEvent.click(screen.getByRole('button', { name: 'Inloggen' }))
  expect((await screen.findByRole('alert')).textContent).toBe('Het e-mailadres of het wachtwoord klopt niet.')
})

test('inside, an ended session is renewed over the screen, and what waited goes on', async () => {
  let ended = false
  const server = new FakeServer()
    .on(getSession, () => ({ session: ended ? null : session }))
    .on(listSessions, () => (ended ? refusal(401, 'common/not-signed-in') : { sessions: [] }))
    .on(signIn, () => {
      ended = false
      return { session }
    })
    .listen()
  await renderScreen(<Inside />)
  expect(await screen.findByText('Oefenomgeving')).toBeTruthy()
  ended = true
  const waiting = call(listSessions, {})
  const dialog = within(await screen.findByRole('dialog', { name: 'Log opnieuw in' }))
  expect((dialog.getByLabelText('E-mailadres') as HTMLInputElement).value).toBe('joke@voorbeeld.nl')
  await userEvent.type(dialog.getByLabelText('Wachtwoord'), 'samen-op-reis')
  await userEvent.click(dialog.getByRole('button', { name: 'Inloggen' }))
  expect(await waiting).toEqual({ sessions: [] })
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(server.inputsOf(signIn)).toEqual([{ email: 'joke@voorbeeld.nl', password: 'samen-op-reis' }])
})
