// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { FakeServer } from '../../../../test/web/fake-server.ts'
import { renderScreen } from '../../../../test/web/render-screen.tsx'
import { forgottenPassword } from '../contract.ts'
import { ForgottenPasswordScreen } from './ForgottenPasswordScreen.tsx'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

test('once it is sent, the words that say so have the focus', async () => {
  new FakeServer().on(forgottenPassword, {}).listen()
  await renderScreen(<ForgottenPasswordScreen />)
  await userEvent.type(await screen.findByLabelText('E-mailadres'), 'joke@voorbeeld.nl')
  await userEvent.click(screen.getByRole('button', { name: 'Stuur mij een link' }))
  const told = await screen.findByRole('status')
  await waitFor(() => expect(told.contains(document.activeElement)).toBe(true))
})
