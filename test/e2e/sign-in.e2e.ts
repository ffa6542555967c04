import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { practicePassword, practicePeople } from '../../demo/accounts.ts'
import { axeFindings, openBrowser, visit } from '../harness/browser.ts'
import { type RunningServer, startServer } from '../harness/server.ts'

let server: RunningServer
let browser: Browser
beforeAll(async () => {
  ;[server, browser] = await Promise.all([startServer(), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const guide = practicePeople[0]!

test.each(['desk', 'phone'] as const)(
  'signing in on a %s: a wrong password, then the right one, and out again',
  async (size) => {
    const { page, complaints } = await visit(browser, server.url, { size })
    await page.goto('/')
    await page.getByRole('heading', { name: 'Inloggen' }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.getByLabel('E-mailadres').fill(guide.email)
    await page.getByLabel('Wachtwoord', { exact: true }).fill('niet-het-goede')
    await page.getByRole('button', { name: 'Inloggen', exact: true }).click()
    await page.getByText('Het e-mailadres of het wachtwoord klopt niet.').waitFor()
    expect(await axeFindings(page)).toEqual([])
    // The browser itself writes down that the answer was 401; nothing else may be said.
    expect(complaints.filter((text) => !text.includes('401'))).toEqual([])
    await page.getByLabel('Wachtwoord', { exact: true }).fill(practicePassword)
    await page.getByRole('button', { name: 'Inloggen', exact: true }).click()
    await page.getByText(guide.name).first().waitFor()
    await page.request.post('/api/v1/sign-out', { headers: { 'x-requested-with': 'reisgezel' } })
    await page.reload()
    await page.getByRole('heading', { name: 'Inloggen' }).waitFor()
  },
)

test.each(practicePeople)('$role tries the practice account by one click', async ({ name }) => {
  const { page, complaints } = await visit(browser, server.url)
  await page.goto('/')
  await page.getByRole('button', { name }).click()
  await page.getByRole('navigation').first().waitFor()
  expect(complaints).toEqual([])
})

test('a forgotten password: the letter brings to a page where a new one is chosen', async () => {
  const { page, complaints } = await visit(browser, server.url)
  await page.goto('/')
  await page.getByRole('link', { name: 'Wachtwoord vergeten?' }).click()
  const { email } = practicePeople[2]!
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByRole('button', { name: 'Stuur mij een link' }).click()
  await page.getByText('Als dit adres bij ons bekend is').waitFor()
  await expect
    .poll(() => /\/wachtwoord-nieuw\?token=[\w-]+/.exec(server.output())?.[0], { timeout: 10_000 })
    .toBeTruthy()
  await page.goto(/\/wachtwoord-nieuw\?token=[\w-]+/.exec(server.output())![0])
  await page.getByLabel('Nieuw wachtwoord').fill('kort')
  await page.getByRole('button', { name: 'Wachtwoord opslaan' }).click()
  expect(await axeFindings(page)).toEqual([])
  await page.getByLabel('Nieuw wachtwoord').fill('door de duinen naar zee')
  await page.getByRole('button', { name: 'Wachtwoord opslaan' }).click()
  await page.getByText('Uw nieuwe wachtwoord is opgeslagen.').waitFor()
  expect(page.url()).not.toContain('token=')
  const answer = await page.request.post('/api/v1/sign-in', {
    headers: { 'x-requested-with': 'reisgezel' },
    data: { email, password: 'door de duinen naar zee' },
  })
  expect(answer.status()).toBe(200)
  expect(complaints).toEqual([])
})

test('the pages keep to their security policy, and need no other site', async () => {
  const { page } = await visit(browser, server.url)
  const elsewhere: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url) && !request.url().startsWith('data:')) elsewhere.push(request.url())
  })
  const answer = await page.goto('/')
  expect(answer!.headers()['content-security-policy']).toContain("default-src 'none'")
  await page.getByRole('heading', { name: 'Inloggen' }).waitFor()
  expect(elsewhere).toEqual([])
})
