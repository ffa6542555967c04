// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { getSession, getSignInHints, listSessions, sessionShape, signIn } from '#capabilities/access/contract.ts'
import { beginSecondFactor, confirmSecondFactor, enterCode } from '#capabilities/access/contract/second-factor.ts'
import { stopTryingOut } from '#capabilities/access/contract/matrix.ts'
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
  draftKey: 'A'.repeat(43),
  secondFactor: { setUp: false, lastDay: null },
  may: { ...nothing(may), enter: nothing(may.enter.shape), read: [], write: [] },
})

beforeAll(() => import('#platform/web/ui/DialogWindow.tsx'))
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

test('outside, the door: what the practice accounts are, and a wrong password in words', async () => {
  new FakeServer()
    .on(getSession, { session: null, step: null })
    .on(getSignInHints, {
      accounts: [{ email: 'joke@voorbeeld.nl', name: 'Joke Verhoef', role: 'guide', password: 'samen-op-reis' }],
      mail: 'console',
      singleSignOn: false,
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
    .on(getSession, () => ({ session: ended ? null : session, step: null }))
    .on(listSessions, () => (ended ? refusal(401, 'common/not-signed-in') : { sessions: [] }))
    .on(signIn, () => {
      ended = false
      return { session, step: null }
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

test('the second step belongs to it; what was typed is still there, and saves itself', async () => {
  let inside = true
  const server = new FakeServer()
    .on(getSession, () => ({ session: inside ? session : null, step: null }))
    .on(listSessions, () => (inside ? { sessions: [] } : refusal(401, 'common/not-signed-in')))
    .on(signIn, { session: null, step: 'code' })
    .on(enterCode, () => {
      inside = true
      return { session, step: null }
    })
    .listen()
  await renderScreen(<Inside />)
  await screen.findByText('Oefenomgeving')
  inside = false
  const waiting = call(listSessions, {})
  const dialog = within(await screen.findByRole('dialog', { name: 'Log opnieuw in' }))
  await userEvent.type(dialog.getByLabelText('Wachtwoord'), 'samen-op-reis{Enter}')
  await userEvent.type(await dialog.findByLabelText('Code'), '123456{Enter}')
  expect(await waiting).toEqual({ sessions: [] })
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(server.inputsOf(enterCode)).toEqual([{ code: '123456' }])
})

test('a delay that ended while somebody worked: the second step is set up over the screen', async () => {
  let due = false
  new FakeServer()
    .on(getSession, () => ({ session: due ? null : session, step: due ? ('set-up' as const) : null }))
    .on(listSessions, () => (due ? refusal(403, 'access/second-factor-due') : { sessions: [] }))
    .on(beginSecondFactor, { secret: 'JBSWY3DPEHPK3PXP', address: 'otpauth://totp/x?secret=JBSWY3DPEHPK3PXP' })
    .on(confirmSecondFactor, () => {
      due = false
      return { backupCodes: ['ABCDE-FGHJK'] }
    })
    .listen()
  await renderScreen(<Inside />)
  await screen.findByText('Oefenomgeving')
  due = true
  const waiting = call(listSessions, {})
  const dialog = within(await screen.findByRole('dialog'))
  await userEvent.click(await dialog.findByRole('button', { name: 'Ik heb een app: beginnen' }))
  await userEvent.type(await dialog.findByLabelText('Code'), '123456{Enter}')
  await userEvent.click(await dialog.findByRole('button', { name: 'Ik heb ze bewaard: verder' }))
  expect(await waiting).toEqual({ sessions: [] })
})

test('whoever has a delay reads until when, on every screen', async () => {
  const lastDay = '2026-11-30'
  new FakeServer()
    .on(getSession, { session: { ...session, secondFactor: { setUp: false, lastDay } }, step: null })
    .listen()
  await renderScreen(<Inside />)
  expect((await screen.findByRole('note')).textContent).toContain('30 november 2026')
})

test('looking as another function: the banner says what is shown, and stopping goes back to the matrix', async () => {
  const tryingOut = { role: 'guide' as const, location: null, clients: 'own' as const }
  const server = new FakeServer()
    .on(getSession, { session: { ...session, tryingOut }, step: null })
    .on(stopTryingOut, {})
    .listen()
  const went = vi.spyOn(location, 'assign').mockImplementation(() => {})
  await renderScreen(<Inside />)
  expect(await screen.findByText(/^U kijkt als Begeleider: .* Er is niemand aan u gekoppeld/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Stoppen' }))
  await waitFor(() => expect(went).toHaveBeenCalledWith('/toegang?rol=guide'))
  expect(server.inputsOf(stopTryingOut)).toHaveLength(1)
})

test('signed in again on another tab: back here, the window closes by itself and what waited goes on', async () => {
  let inside = true
  new FakeServer()
    .on(getSession, () => ({ session: inside ? session : null, step: null }))
    .on(listSessions, () => (inside ? { sessions: [] } : refusal(401, 'common/not-signed-in')))
    .listen()
  await renderScreen(<Inside />)
  await screen.findByText('Oefenomgeving')
  inside = false
  const waiting = call(listSessions, {})
  await screen.findByRole('dialog', { name: 'Log opnieuw in' })
  dispatchEvent(new Event('focus'))
  expect(screen.queryByRole('dialog')).not.toBeNull()
  inside = true
  dispatchEvent(new Event('focus'))
  expect(await waiting).toEqual({ sessions: [] })
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})
