// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { AnswerOf } from '#kernel/endpoint.ts'
import { FakeServer } from '../../../../../test/web/fake-server.ts'
import { renderScreen } from '../../../../../test/web/render-screen.tsx'
import { addPasskey, beginPasskey, removePasskey, renamePasskey } from '../../contract/passkeys.ts'
import { beginSecondFactor, getSecondFactor } from '../../contract/second-factor.ts'
import { SecondFactorScreen } from './SecondFactorScreen.tsx'

const startRegistration = vi.hoisted(() => vi.fn<() => Promise<object>>())
vi.mock('@simplewebauthn/browser', () => ({ startRegistration }))

const id = '018f0000-0000-7000-8000-000000000009'
const telephone = { id, name: 'Telefoon', createdAt: '2026-11-20T09:00:00.000Z', lastUsedAt: null }
let factor: AnswerOf<typeof getSecondFactor>
let server: FakeServer
beforeEach(() => {
  vi.stubGlobal('PublicKeyCredential', {})
  factor = { setUpAt: '2026-11-20T09:00:00.000Z', backupCodesLeft: 8, passkeys: [telephone], may: { remove: true } }
  server = new FakeServer().on(getSecondFactor, () => factor).listen()
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))
const focus = () => document.activeElement
const codeField = () => screen.findByLabelText('Code van nu')

test.each(['Andere telefoon of app instellen', 'Nieuwe reservecodes maken'])(
  'what comes in the place of the button has the focus, and can be left again: %s',
  async (name) => {
    await renderScreen(<SecondFactorScreen />)
    await press(name)
    await expect.poll(focus).toBe(await codeField())
    await press('Annuleren')
    await expect.poll(focus).toBe(screen.getByRole('button', { name }))
  },
)

test('turning it off asks under its heading, and can be left again', async () => {
  await renderScreen(<SecondFactorScreen />)
  await press('Tweede stap uitzetten')
  await expect.poll(focus).toBe(screen.getByRole('heading', { name: 'Tweede stap uitzetten' }))
  await press('Annuleren')
  await expect.poll(focus).toBe(screen.getByRole('button', { name: 'Tweede stap uitzetten' }))
})

test('the first time the heading above the square has the focus', async () => {
  factor = { ...factor, setUpAt: null }
  server.on(beginSecondFactor, { secret: 'JBSWY3DPEHPK3PXP', address: 'otpauth://totp/Reisgezel:joke?secret=JBSWY3DP' })
  await renderScreen(<SecondFactorScreen />)
  await press('Ik heb een app: beginnen')
  await expect.poll(focus).toBe(await screen.findByRole('heading', { name: /Scan dit vierkant/ }))
})

test('a passkey counts as soon as the device made it; a better name is a change', async () => {
  const added = { ...telephone, id: id.replace('9', '8'), name: 'Firefox, Linux' }
  startRegistration.mockResolvedValue({ id: 'x' })
  server
    .on(beginPasskey, { options: {} })
    .on(addPasskey, () => {
      factor = { ...factor, passkeys: [telephone, added] }
      return { id: added.id, name: added.name }
    })
    .on(renamePasskey, {})
  await renderScreen(<SecondFactorScreen />)
  await press('Passkey toevoegen')
  await expect.poll(focus).toBe(await codeField())
  await userEvent.keyboard('123456{Enter}')
  const name = await screen.findByRole('textbox', { name: 'Naam' })
  expect(await screen.findByText('Firefox, Linux')).toBeTruthy()
  expect(server.inputsOf(addPasskey)).toEqual([{ response: { id: 'x' } }])
  await expect.poll(focus).toBe(name)
  await userEvent.clear(name)
  await userEvent.keyboard('Laptop{Enter}')
  await waitFor(() => expect(server.inputsOf(renamePasskey)).toEqual([{ passkeyId: added.id, name: 'Laptop' }]))
  await expect.poll(focus).toBe(await screen.findByRole('button', { name: 'Passkey toevoegen' }))
})

test('a device that makes none leaves the form, and keeps nothing', async () => {
  startRegistration.mockRejectedValue(new Error('no'))
  server.on(beginPasskey, { options: {} })
  await renderScreen(<SecondFactorScreen />)
  await press('Passkey toevoegen')
  await userEvent.type(await codeField(), '123456{Enter}')
  expect(await screen.findByText(/niet gelukt met de passkey/)).toBeTruthy()
  expect(server.inputsOf(addPasskey)).toEqual([])
})

test('after a passkey is removed the focus is at the heading of the list', async () => {
  server.on(removePasskey, () => {
    factor = { ...factor, passkeys: [] }
    return {}
  })
  await renderScreen(<SecondFactorScreen />)
  await press('Verwijderen: Telefoon')
  await expect.poll(focus).toBe(screen.getByRole('button', { name: 'Ja, verwijderen' }))
  await userEvent.keyboard('{Enter}')
  await expect.poll(focus).toBe(screen.getByRole('heading', { name: 'Passkeys' }))
})
