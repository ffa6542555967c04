import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { practicePeople } from '../../demo/accounts.ts'
import { axeFindings, openBrowser, visit } from '../harness/browser.ts'
import { setUp } from '../harness/second-factor.ts'
import { type RunningServer, startServer } from '../harness/server.ts'

let server: RunningServer
let browser: Browser
beforeAll(async () => {
  ;[server, browser] = await Promise.all([startServer(), openBrowser()])
  // In a foundation of one's own everybody needs a second factor.
  await server.sql(`update foundation set kind = 'own'`)
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const person = (role: string) => practicePeople.find((one) => one.role === role)!
const guide = { name: 'Tineke van Loon', email: 'tineke@oefen.reisgezel.example', password: 'wandelen in de duinen' }

test('from an invitation to a walk-in that the privacy officer finds', async () => {
  const administrator = await visit(browser, server.url)
  await setUp(administrator.page, person('administrator').email)
  await invite(administrator.page)
  const link = await invitation()

  const { page, complaints } = await visit(browser, server.url)
  await page.goto(link)
  await page.getByLabel('Nieuw wachtwoord', { exact: true }).fill(guide.password)
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Inloggen' }).or(page.getByLabel('E-mailadres')).first().waitFor()
  await setUp(page, guide.email, guide.password)

  await page.goto('/clienten')
  await page.getByRole('heading', { level: 1, name: 'Cliënten' }).waitFor()
  const session = await (await page.request.get('/api/v1/clients?limit=1')).json()
  const everybody = await (await administrator.page.request.get('/api/v1/clients?limit=1')).status()
  expect([session.total > 0 && session.total < 60, everybody]).toEqual([true, 403])

  await page.goto('/balie')
  await page.getByRole('heading', { level: 1, name: 'Balie' }).waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.getByLabel('Wie staat er voor u?').fill('ahm')
  const open = page.getByRole('link', { name: /^Openen voor een gesprek/ }).first()
  await open.waitFor()
  expect(await axeFindings(page)).toEqual([])
  const name = /: (.*)$/.exec((await open.getAttribute('aria-label')) ?? '')![1]!
  await open.click()
  await page.getByLabel('Waarvoor?').fill('Spreekuur: vraag over de huurtoeslag')
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Openen', exact: true }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
  await page.getByText('U ziet dit dossier vandaag').waitFor()
  expect(await axeFindings(page)).toEqual([])
  expect(complaints).toEqual([])

  const officer = await visit(browser, server.url)
  await setUp(officer.page, person('privacy-officer').email)
  await officer.page.goto('/logboek')
  await officer.page.getByText('Spreekuur: vraag over de huurtoeslag').first().waitFor()
  await officer.page.getByText(guide.name).first().waitFor()
  expect(await officer.page.getByText(name).count()).toBe(0)
  expect(await axeFindings(officer.page)).toEqual([])
})

async function invite(page: Awaited<ReturnType<typeof visit>>['page']) {
  await page.goto('/accounts/nieuw')
  await page.getByLabel('Naam', { exact: true }).fill(guide.name)
  await page.getByLabel('E-mailadres').fill(guide.email)
  await page.getByRole('radio', { name: 'Begeleider', exact: true }).click()
  await page.getByLabel('Naam in het team').click()
  await page.keyboard.type(person('guide').name)
  await page.getByRole('option', { name: person('guide').name }).click()
  await page.getByLabel('Vestiging').click()
  await page.getByRole('option', { name: 'Hillegom' }).click()
  await page.getByRole('button', { name: 'Uitnodiging sturen' }).click()
  await page.getByRole('heading', { level: 1, name: guide.name }).waitFor()
}

/** Without a mail server letters are printed. */
async function invitation(): Promise<string> {
  await expect.poll(() => server.output()).toMatch(/wachtwoord-nieuw\?token=\S+/)
  return (
    new URL(/http\S+wachtwoord-nieuw\?token=\S+/.exec(server.output())![0]).pathname +
    new URL(/http\S+wachtwoord-nieuw\?token=\S+/.exec(server.output())![0]).search
  )
}
