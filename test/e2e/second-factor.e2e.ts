import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { practicePassword, practicePeople } from '../../demo/accounts.ts'
import { axeFindings, openBrowser, visit } from '../harness/browser.ts'
import { codeOf, enterCode, enterPassword, setUp } from '../harness/second-factor.ts'
import { type RunningServer, startServer } from '../harness/server.ts'

let server: RunningServer
let browser: Browser
beforeAll(async () => {
  ;[server, browser] = await Promise.all([startServer(), openBrowser()])
  // The practice foundation is exempt; as one of one's own it is not.
  await server.sql(`update foundation set kind = 'own'`)
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const person = (role: string) => practicePeople.find((one) => one.role === role)!
test('set up, in by a backup code, and a half-written contact survives a session that ended', async () => {
  const { page, complaints } = await visit(browser, server.url)
  const { email } = person('guide')
  const { secret, backupCodes } = await setUp(page, email)
  expect(backupCodes).toHaveLength(10)
  expect(complaints).toEqual([])

  await server.sql('delete from auth.session')
  await page.goto('/')
  await enterPassword(page, email)
  await page.getByRole('heading', { name: 'De tweede stap' }).waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.reload()
  await page.getByRole('heading', { name: 'De tweede stap' }).waitFor()
  await enterCode(page, backupCodes[0]!)
  await page.getByRole('button', { name: 'Contact vastleggen' }).first().waitFor()

  await page.keyboard.press('c')
  const contact = page.getByRole('dialog', { name: 'Contact vastleggen' })
  await contact.getByLabel('Met wie?').waitFor()
  await page.keyboard.type('samira')
  await contact.getByText('1 gevonden').waitFor()
  await page.keyboard.press('Enter')
  await contact.getByLabel(/Wat is er gebeurd/).fill('Half geschreven toen de sessie eindigde.')
  await server.sql('delete from auth.session')
  await page.keyboard.press('Control+Enter')
  const again = page.getByRole('dialog', { name: 'Log opnieuw in' })
  await again.getByLabel('Wachtwoord', { exact: true }).fill(practicePassword)
  await page.keyboard.press('Enter')
  await again.getByLabel('Code', { exact: true }).fill(codeOf(secret))
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Enter')
  await page.getByText(/is vastgelegd/).waitFor()
  await page.goto('/clienten?q=samira')
  await page
    .getByRole('link', { name: /Samira/ })
    .first()
    .click()
  await page.getByText('Half geschreven toen de sessie eindigde.').first().waitFor()
})

test('somebody else who signs in there gets a page of their own', async () => {
  const { page } = await visit(browser, server.url)
  await setUp(page, person('team-leader').email)
  await page.goto('/clienten/nieuw')
  await page.getByLabel('Voornamen').first().fill('Half geschreven')
  await server.sql('delete from auth.session')
  await page.getByRole('link', { name: 'Cliënten' }).first().click()
  const again = page.getByRole('dialog', { name: 'Log opnieuw in' })
  await again.getByLabel('E-mailadres').fill(person('legal-adviser').email)
  await again.getByLabel('Wachtwoord', { exact: true }).fill(practicePassword)
  await page.keyboard.press('Enter')
  await again.getByRole('button', { name: 'Ik heb een app: beginnen' }).click()
  const secret = (await page.locator('.secret').innerText()).replaceAll(' ', '')
  await enterCode(page, codeOf(secret))
  await page.getByRole('button', { name: 'Ik heb ze bewaard: verder' }).click()
  await page.getByText(person('legal-adviser').name).first().waitFor()
  expect(await page.getByText('Half geschreven').count()).toBe(0)
})

test('a passkey: made with a code, kept at once, named, and in by it alone', async () => {
  const { page, complaints } = await visit(browser, server.url)
  const devices = await page.context().newCDPSession(page)
  await devices.send('WebAuthn.enable')
  await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  const { secret } = await setUp(page, person('coordinator').email)
  await page.goto('/tweede-stap')
  await page.getByRole('button', { name: 'Passkey toevoegen' }).click()
  await page.getByLabel('Code van nu').fill(codeOf(secret))
  await page.getByRole('button', { name: 'Passkey maken op dit apparaat' }).click()
  await page.getByRole('textbox', { name: 'Naam' }).fill('Laptop op kantoor')
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Naam opslaan' }).click()
  await page.getByText('nog niet gebruikt').waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.request.post('/api/v1/sign-out', { headers: { 'x-requested-with': 'reisgezel' } })
  await page.goto('/')
  await page.getByRole('button', { name: 'Inloggen met een passkey' }).click()
  await page.getByText(person('coordinator').name).first().waitFor()
  expect(complaints).toEqual([])
})
