// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { FakeServer, refusal } from '../../../../test/web/fake-server.ts'
import { renderScreen } from '../../../../test/web/render-screen.tsx'
import { resetPassword } from '../contract.ts'
import { NewPasswordScreen } from './NewPasswordScreen.tsx'

afterEach(() => {
  cleanup()
  history.replaceState(null, '', '/')
  vi.unstubAllGlobals()
})
const anew = () => screen.findByRole('link', { name: 'Nieuwe link vragen' })

test('without a token there is no form, but the way to a new link', async () => {
  await renderScreen(<NewPasswordScreen />)
  expect((await anew()).getAttribute('href')).toBe('/wachtwoord-vergeten')
  expect(screen.queryByRole('button', { name: 'Wachtwoord opslaan' })).toBeNull()
})

test('a link that works no more leads to a new one', async () => {
  history.replaceState(null, '', '/?token=oud')
  new FakeServer().on(resetPassword, refusal(410, 'access/link-expired')).listen()
  await renderScreen(<NewPasswordScreen />)
  await userEvent.type(await screen.findByLabelText('Nieuw wachtwoord'), 'wandelen in de duinen{Enter}')
  expect(await anew()).toBeTruthy()
  expect(screen.queryByLabelText('Nieuw wachtwoord')).toBeNull()
})
