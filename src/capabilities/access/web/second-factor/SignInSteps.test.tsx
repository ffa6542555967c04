// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { FakeServer, refusal } from '../../../../../test/web/fake-server.ts'
import { renderScreen } from '../../../../../test/web/render-screen.tsx'
import { getSignInHints, signIn, signOut } from '../../contract.ts'
import { beginSecondFactor, confirmSecondFactor, enterCode } from '../../contract/second-factor.ts'
import { SignInScreen } from '../SignInScreen.tsx'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const hints = { accounts: [], mail: 'console' as const, singleSignOn: false }
const done = vi.fn<() => void>()

test('after the password the code; a wrong one is said at its field and typed anew', async () => {
  let tries = 0
  const server = new FakeServer()
    .on(getSignInHints, hints)
    .on(signIn, { session: null, step: 'code' })
    .on(enterCode, () => {
      if (++tries === 1)
        return refusal(422, 'common/invalid-input', { errors: [{ pointer: '/code', code: 'fault/wrong-code' }] })
      return refusal(410, 'access/step-expired')
    })
    .listen()
  await renderScreen(<SignInScreen start={null} onDone={done} />)
  await userEvent.type(await screen.findByLabelText('E-mailadres'), 'joke@voorbeeld.nl')
  await userEvent.type(screen.getByLabelText('Wachtwoord'), 'samen-op-reis')
  await userEvent.click(screen.getByRole('button', { name: 'Inloggen' }))
  const field = await screen.findByLabelText('Code')
  expect(screen.getByRole('heading', { name: 'De tweede stap' })).toBeTruthy()
  await userEvent.type(field, '000000{Enter}')
  expect((await screen.findAllByText(/deze code klopt niet/)).length).toBeGreaterThan(0)
  expect((screen.getByLabelText('Code') as HTMLInputElement).value).toBe('')
  await userEvent.type(screen.getByLabelText('Code'), '111111{Enter}')
  expect(await screen.findByText('Het duurde te lang. Begin opnieuw met uw wachtwoord.')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Opnieuw beginnen' }))
  expect(await screen.findByLabelText('Wachtwoord')).toBeTruthy()
  expect(server.inputsOf(enterCode)).toEqual([{ code: '000000' }, { code: '111111' }])
  expect(done).not.toHaveBeenCalled()
})

test('who has none yet sets it up: the key to scan or type, a code, and ten codes to keep', async () => {
  const backupCodes = Array.from({ length: 10 }, (_, i) => `ABCDE-FGHJ${i}`)
  new FakeServer()
    .on(getSignInHints, hints)
    .on(beginSecondFactor, {
      secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
      address: 'otpauth://totp/Reisgezel:joke?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
    })
    .on(confirmSecondFactor, { backupCodes })
    .listen()
  await renderScreen(<SignInScreen start="set-up" onDone={done} />)
  await userEvent.click(await screen.findByRole('button', { name: 'Ik heb een app: beginnen' }))
  expect(await screen.findByRole('img', { name: /QR-code/ })).toBeTruthy()
  expect(screen.getByText('JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP')).toBeTruthy()
  await userEvent.type(screen.getByLabelText('Code'), '123456{Enter}')
  expect(await screen.findByText(backupCodes[9]!)).toBeTruthy()
  expect(done).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('button', { name: 'Ik heb ze bewaard: verder' }))
  await waitFor(() => expect(done).toHaveBeenCalledOnce())
})

test('who cannot set it up now signs out there', async () => {
  const server = new FakeServer().on(getSignInHints, hints).on(signOut, {}).listen()
  const assign = vi.spyOn(location, 'assign').mockImplementation(() => {})
  await renderScreen(<SignInScreen start="set-up" onDone={done} />)
  await userEvent.click(await screen.findByRole('button', { name: 'Uitloggen' }))
  await waitFor(() => expect(assign).toHaveBeenCalledWith('/'))
  expect(server.inputsOf(signOut)).toHaveLength(1)
})
