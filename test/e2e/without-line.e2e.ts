import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { practicePassword } from '../../demo/accounts.ts'
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

const guide = 'begeleider@oefen.reisgezel.example'
/** What a browser writes down by itself where nothing can be fetched. */
const expected = /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|ERR_FAILED|401|503/

async function signIn(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByLabel('E-mailadres').fill(guide)
  await page.getByLabel('Wachtwoord', { exact: true }).fill(practicePassword)
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click()
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).first().waitFor()
}

/** The files of this version are in, and names of one's own clients lie here. */
async function ready(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith('reisgezel.caseload.')))
}

test('opened without a line: the password opens it, a contact is written, and sent once when the line is back', async () => {
  const { page, complaints } = await visit(browser, server.url)
  await signIn(page)
  await ready(page)
  const context = page.context()
  await page.close()
  await context.setOffline(true)
  const next = await context.newPage()
  next.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  await next.goto('/')
  await next.getByRole('heading', { name: 'Geen verbinding' }).waitFor()
  expect(await axeFindings(next)).toEqual([])
  const lies = await next.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))
  for (const word of ['Omid', 'Rahimi', 'begeleider', practicePassword]) expect(lies).not.toContain(word)
  await next.getByLabel('E-mailadres').fill(guide)
  await next.getByLabel('Wachtwoord', { exact: true }).fill('iets-anders-dan-dit')
  await next.getByRole('button', { name: 'Verder zonder verbinding' }).click()
  await next.getByText('Het e-mailadres of het wachtwoord klopt niet').waitFor()
  await next.getByLabel('Wachtwoord', { exact: true }).fill(practicePassword)
  await next.getByRole('button', { name: 'Verder zonder verbinding' }).click()
  await next.getByRole('heading', { name: 'Nog niet verstuurd' }).waitFor()
  expect(await axeFindings(next)).toEqual([])
  const words = 'Thuis gesproken, in een wijk zonder bereik.'
  await next.keyboard.press('c')
  const dialog = next.getByRole('dialog', { name: 'Contact vastleggen' })
  await dialog.getByRole('button', { name: 'Omid Rahimi' }).click()
  await next.getByLabel(/Wat is er gebeurd/).fill(words)
  await next.keyboard.press('Control+Enter')
  await next.getByText('Het contact met Omid Rahimi is bewaard en wordt later verstuurd').waitFor()
  await next.getByText(words).waitFor()
  await context.setOffline(false)
  await next.getByText('Alles is verstuurd').waitFor({ timeout: 30_000 })
  await next.goto('/clienten', { waitUntil: 'networkidle' })
  await next.getByRole('link', { name: 'Omid Rahimi' }).first().click()
  await next.getByText(words).first().waitFor()
  await next.waitForLoadState('networkidle')
  expect(await next.getByText(words).count()).toBe(1)
  expect(complaints.filter((text) => !expected.test(text))).toEqual([])
}, 120_000)

test('only what was built is kept, and no answer of the server', async () => {
  const { page } = await visit(browser, server.url)
  await signIn(page)
  await ready(page)
  await page.goto('/clienten', { waitUntil: 'networkidle' })
  const kept = await page.evaluate(async () => {
    const names = await caches.keys()
    const caught = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return { names, paths: caught.flat().map(({ url }) => new URL(url).pathname) }
  })
  expect(kept.names).toEqual([expect.stringMatching(/^reisgezel\.built\.[0-9a-f]{16}$/)])
  expect(kept.paths.length).toBeGreaterThan(20)
  expect(kept.paths.filter((path) => path !== '/' && !path.startsWith('/assets/'))).toEqual([])
}, 60_000)

test('signed out without a line: nobody comes in with the cookie that was left, and nothing opens', async () => {
  const { page } = await visit(browser, server.url)
  await signIn(page)
  await ready(page)
  const context = page.context()
  await context.setOffline(true)
  await page
    .getByRole('button', { name: /Joke|account|Mijn/i })
    .first()
    .click()
  await page.getByRole('button', { name: 'Uitloggen' }).click()
  await page.getByText('Op dit apparaat kunt u pas verder als er weer verbinding is.').waitFor()
  expect(await page.getByLabel('Wachtwoord', { exact: true }).count()).toBe(0)
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Opnieuw proberen' }).click()
  await page.getByRole('button', { name: 'Inloggen', exact: true }).waitFor()
  await page.reload()
  await page.getByRole('button', { name: 'Inloggen', exact: true }).waitFor()
}, 60_000)
