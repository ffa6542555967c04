// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { openDrafts, writeDraft } from '#platform/web/forms/drafts.ts'
import { keyOf } from '#platform/web/forms/sealed-shelf.ts'
import { setLanguage } from '#platform/web/i18n/language.ts'
import { practicePassword, practicePeople } from '../../../../demo/accounts.ts'
import { FakeServer } from '../../../../test/web/fake-server.ts'
import { renderScreen } from '../../../../test/web/render-screen.tsx'
import { getSignInHints } from '../contract.ts'
import { SignInScreen } from './SignInScreen.tsx'

afterEach(async () => {
  cleanup()
  localStorage.clear()
  await setLanguage('nl')
})

test('only who was writing is asked about it', async () => {
  new FakeServer().on(getSignInHints, { accounts: [], mail: 'console', singleSignOn: false }).listen()
  const words = /Was u iets aan het schrijven/
  const draw = () => renderScreen(<SignInScreen start={null} onDone={() => {}} />)
  const { unmount } = await draw()
  await screen.findByLabelText('E-mailadres')
  expect(screen.queryByText(words)).toBeNull()
  unmount()
  await openDrafts('tests', keyOf('A'.repeat(43)))
  await writeDraft('contact-1', { note: 'Half geschreven' })
  await draw()
  expect(await screen.findByText(words)).toBeTruthy()
})

test.each(['nl', 'en'] as const)('every practice account has words of its own (%s)', async (language) => {
  await setLanguage(language)
  const accounts = practicePeople.map(({ email, name, role }) => ({ email, name, role, password: practicePassword }))
  new FakeServer().on(getSignInHints, { accounts, mail: 'console', singleSignOn: false }).listen()
  const { container } = await renderScreen(<SignInScreen start={null} onDone={() => {}} />)
  for (const { name } of accounts) expect(await screen.findByRole('button', { name })).toBeTruthy()
  expect(container.textContent).not.toMatch(/(access|shell)\.\w/)
})
