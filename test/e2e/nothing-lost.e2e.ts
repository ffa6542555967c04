import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { practicePassword } from '../../demo/accounts.ts'
import { axeFindings, openBrowser, signInAs, visit } from '../harness/browser.ts'
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

/** Without a line, or without a session, the browser itself writes down what it could not fetch. */
const expected =
  /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|ERR_FAILED|ERR_SOCKET|ERR_EMPTY|ERR_CONNECTION_RESET|401|503/

async function start(size: 'desk' | 'phone' = 'desk') {
  const { page, complaints } = await visit(browser, server.url, { size })
  await signInAs(page, 'guide')
  await page.goto('/', { waitUntil: 'networkidle' })
  await page.getByRole('heading', { level: 1 }).waitFor()
  return { page, complaints }
}

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Contact vastleggen' })
const noteIn = (page: Page) => page.getByLabel(/Wat is er gebeurd/)

/** How often these words stand in the file of this client. */
async function timesInFile(page: Page, name: string, words: string): Promise<number> {
  await page.goto('/clienten', { waitUntil: 'networkidle' })
  await page.getByRole('link', { name }).first().click()
  await page.getByText(words).first().waitFor()
  await page.waitForLoadState('networkidle')
  return page.getByText(words).count()
}

const stored = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))

test('a contact without a line: own clients, kept unreadable, sent once when the line is back', async () => {
  const { page, complaints } = await start()
  const words = 'Samen de brief van de gemeente gelezen.'
  await page.context().setOffline(true)
  await page.getByText('Geen verbinding. Contacten die u vastlegt').waitFor()
  await page.keyboard.press('c')
  await dialogOf(page).getByText('Zonder verbinding kunt u alleen bij uw eigen cliënten').waitFor()
  expect(await axeFindings(page)).toEqual([])
  await dialogOf(page).getByRole('button', { name: 'Omid Rahimi' }).click()
  await noteIn(page).fill(words)
  await dialogOf(page).getByText('Bewaard op dit apparaat').waitFor()
  await page.keyboard.press('Control+Enter')
  await page.getByText('Het contact met Omid Rahimi is bewaard en wordt later verstuurd').waitFor()
  const lies = await stored(page)
  expect(lies).toContain('reisgezel.outbox.')
  for (const word of ['Samen', 'gemeente', 'Omid', 'Rahimi']) expect(lies).not.toContain(word)
  await page.getByRole('link', { name: 'Bekijken' }).click()
  await page.getByRole('heading', { name: 'Nog niet verstuurd' }).waitFor()
  await page.getByText(words).waitFor()
  expect(await axeFindings(page)).toEqual([])
  // The tab is closed; another day another tab is opened, and there is a line.
  const context = page.context()
  await page.close()
  await context.setOffline(false)
  const tabs = await Promise.all([context.newPage(), context.newPage()])
  await Promise.all(tabs.map((tab) => tab.goto('/niet-verstuurd', { waitUntil: 'networkidle' })))
  for (const tab of tabs) await tab.getByText('Alles is verstuurd').waitFor()
  expect(await timesInFile(tabs[0], 'Omid Rahimi', words)).toBe(1)
  expect(complaints.filter((text) => !expected.test(text))).toEqual([])
})

test('a note survives a closed tab and an ended session, and is saved after signing in over the screen', async () => {
  const { page, complaints } = await start('phone')
  const words = 'Gebeld: de huisarts heeft plek.'
  await page.keyboard.press('c')
  await dialogOf(page).getByRole('button', { name: 'Samira Al Khatib' }).click()
  await noteIn(page).fill(words)
  await dialogOf(page).getByText('Bewaard op dit apparaat').waitFor()
  const context = page.context()
  await page.close()
  const next = await context.newPage()
  await next.goto('/', { waitUntil: 'networkidle' })
  await next.getByRole('link', { name: 'Verder met het contact met Samira Al Khatib' }).click()
  await next.getByText(/Wat u eerder typte, staat hier nog/).waitFor()
  expect(await noteIn(next).inputValue()).toBe(words)
  expect(await axeFindings(next)).toEqual([])
  await context.clearCookies()
  await next.getByRole('button', { name: 'Vastleggen', exact: true }).click()
  const renew = next.getByRole('dialog', { name: 'Log opnieuw in' })
  await renew.getByLabel('Wachtwoord', { exact: true }).fill(practicePassword)
  await renew.getByRole('button', { name: 'Inloggen', exact: true }).click()
  await next.getByText('Het contact met Samira Al Khatib is vastgelegd.').waitFor()
  expect(await timesInFile(next, 'Samira Al Khatib', words)).toBe(1)
  expect(complaints.filter((text) => !expected.test(text))).toEqual([])
})

test('the server goes away while somebody writes: the contact waits, and arrives once when it is back', async () => {
  const { page, complaints } = await start()
  const words = 'Uitgelegd hoe de taalles werkt.'
  await page.keyboard.press('c')
  await dialogOf(page).getByRole('button', { name: 'Omid Rahimi' }).click()
  await noteIn(page).fill(words)
  await server.restart(async () => {
    await page.keyboard.press('Control+Enter')
    await page.getByText('Het contact met Omid Rahimi is bewaard en wordt later verstuurd').waitFor()
    await page.getByText('Er wacht 1 contact om verstuurd te worden').waitFor()
  })
  await page.getByText('Er wacht 1 contact om verstuurd te worden').waitFor({ state: 'detached', timeout: 60_000 })
  expect(await timesInFile(page, 'Omid Rahimi', words)).toBe(1)
  expect(complaints.filter((text) => !expected.test(text))).toEqual([])
}, 240_000)

/** A contact with this client as far as saving it. */
async function typeContact(page: Page, name: string, words: string): Promise<void> {
  await page.keyboard.press('c')
  await dialogOf(page).getByRole('button', { name }).click()
  await noteIn(page).fill(words)
  await dialogOf(page).getByText('Bewaard op dit apparaat').waitFor()
}

test('the server is killed while a contact is written, and once more after it was: both are there once', async () => {
  const { page, complaints } = await start()
  const [before, after] = ['De machine viel uit tijdens het opslaan.', 'De machine viel uit na het opslaan.']
  await typeContact(page, 'Omid Rahimi', before)
  // The server waits for this lock in the middle of writing.
  const letGo = await server.hold('lock table contact_moment in share mode')
  const asked = page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/contacts'))
  await page.keyboard.press('Control+Enter')
  await asked
  await page.waitForTimeout(500)
  await server.crash(async () => {
    await letGo()
    await page.getByText('Er wacht 1 contact om verstuurd te worden').waitFor()
  })
  await page.getByText('Er wacht 1 contact om verstuurd te worden').waitFor({ state: 'detached', timeout: 60_000 })
  expect(await timesInFile(page, 'Omid Rahimi', before)).toBe(1)
  // Written, but the answer never comes.
  const written = new Promise<void>((resolve) => {
    void page.route('**/contacts', async (route) => {
      if (route.request().method() !== 'POST') return route.continue()
      await route.fetch()
      await route.abort()
      resolve()
    })
  })
  await page.goto('/', { waitUntil: 'networkidle' })
  await typeContact(page, 'Omid Rahimi', after)
  await page.keyboard.press('Control+Enter')
  await written
  await server.crash(async () => {
    await page.unroute('**/contacts')
    await page.getByText('Er wacht 1 contact om verstuurd te worden').waitFor()
  })
  await page.getByText('Er wacht 1 contact om verstuurd te worden').waitFor({ state: 'detached', timeout: 60_000 })
  expect(await timesInFile(page, 'Omid Rahimi', after)).toBe(1)
  expect(complaints.filter((text) => !expected.test(text))).toEqual([])
}, 360_000)
