import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
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

const headers = { 'x-requested-with': 'reisgezel' }

/** A guide of the team gets an account and chooses a password by the link of the letter. */
async function welcome(page: Page, name: string) {
  await signInAs(page, 'administrator')
  const { workers } = await (await page.request.get('/api/v1/workers')).json()
  const worker = workers.find((one: { name: string }) => one.name === name)
  const email = `${worker.id}@oefen.reisgezel.example`
  const data = { name, email, role: 'guide', locationId: null, workerId: worker.id, fromOn: null, untilOn: null }
  const before = server.output().length
  expect((await page.request.post('/api/v1/accounts', { headers, data })).ok()).toBe(true)
  const link = () => /\/wachtwoord-nieuw\?token=[\w-]+/.exec(server.output().slice(before))?.[0]
  await expect.poll(link, { timeout: 10_000 }).toBeTruthy()
  await page.context().clearCookies()
  const password = 'door de duinen naar zee'
  await page.goto(link()!)
  await page.getByLabel('Nieuw wachtwoord').fill(password)
  await page.getByRole('button', { name: 'Wachtwoord opslaan' }).click()
  await page.getByText('Uw nieuwe wachtwoord is opgeslagen.').waitFor()
  expect((await page.request.post('/api/v1/sign-in', { headers, data: { email, password } })).ok()).toBe(true)
}

/** At a desk with the board in front: one of the practice accounts, or a guide by name. */
async function atDesk(who: 'guide' | 'team-leader' | 'Kees Brouwer' | 'Anja de Graaf') {
  const visitor = await visit(browser, server.url)
  await (who === 'guide' || who === 'team-leader' ? signInAs(visitor.page, who) : welcome(visitor.page, who))
  await onBoard(visitor.page)
  await visitor.page.getByText('Onbekende bezoeker: Berhane').waitFor()
  return visitor
}

async function outcomeOfCall(page: Page): Promise<'first' | 'late'> {
  const talk = page.getByRole('button', { name: 'Vastleggen en klaar' })
  const refused = page.getByText('Een collega was u voor')
  await talk.or(refused).first().waitFor()
  return (await refused.count()) > 0 ? 'late' : 'first'
}

async function callOn(page: Page, number: number) {
  await page.getByRole('button', { name: `Roep nummer ${number}` }).click()
  await page.getByRole('button', { name: 'Vastleggen en klaar' }).waitFor()
}

async function endTalk(page: Page) {
  await page.getByRole('button', { name: 'Vastleggen en klaar' }).click()
  await page.getByRole('heading', { level: 1, name: 'Spreekuur Hillegom' }).waitFor()
}

const onBoard = async (page: Page) => {
  await page.goto('/spreekuur')
  await page.getByRole('heading', { level: 1, name: 'Spreekuur Hillegom' }).waitFor()
}

test('a Monday at the desk with three guides: numbers, a collision, an interpreter, people unknown, and contacts in the files', async () => {
  const desk = await visit(browser, server.url)
  await signInAs(desk.page, 'receptionist')
  await onBoard(desk.page)
  expect(await axeFindings(desk.page)).toEqual([])

  // A client, found by what the desk may know.
  await desk.page.getByRole('link', { name: 'Bezoeker', exact: true }).click()
  await desk.page.getByLabel(/^Wie is het/).fill('amal')
  await desk.page.getByRole('button', { name: 'Amal Haddad' }).click()
  await desk.page.getByLabel(/^Waar komt de bezoeker voor/).fill('Zorgtoeslag')
  expect(await axeFindings(desk.page)).toEqual([])
  await desk.page.getByRole('button', { name: 'Geef een nummer' }).click()
  await desk.page.getByRole('link', { name: 'Amal Haddad' }).waitFor()

  // Somebody unknown, who needs an interpreter.
  await desk.page.getByRole('link', { name: 'Bezoeker', exact: true }).click()
  await desk.page.getByLabel(/^Hoe roept u/).fill('Berhane')
  await desk.page.getByLabel('Er is een tolk nodig').check()
  await desk.page.getByRole('button', { name: 'Geef een nummer' }).click()
  await desk.page.getByText('Onbekende bezoeker: Berhane').waitFor()
  await desk.page.getByText('tolk nodig', { exact: true }).waitFor()

  // Three guides, each at a desk of their own, at the same time; who leads looks on.
  const joke = await atDesk('guide')
  const kees = await atDesk('Kees Brouwer')
  const anja = await atDesk('Anja de Graaf')
  const leader = await atDesk('team-leader')
  expect(await axeFindings(leader.page)).toEqual([])

  // Two of them press for the same visitor: one has them, the other hears that a colleague was first.
  const both = [kees, anja]
  await Promise.all(both.map(({ page }) => page.getByRole('button', { name: 'Roep nummer 8' }).click()))
  const outcomes = await Promise.all(both.map(({ page }) => outcomeOfCall(page)))
  expect(outcomes.toSorted()).toEqual(['first', 'late'])
  const [first, late] = outcomes[0] === 'first' ? [kees, anja] : [anja, kees]
  await Promise.all([callOn(late.page, 5), callOn(joke.page, 4)])

  // Numbers and rooms on the wall, and nobody's name; the three at work on the board of who leads.
  await desk.page.goto('/wachtkamer')
  await desk.page.getByText('Aan de beurt').waitFor()
  for (const number of ['4', '5', '8']) await desk.page.locator('.turn b', { hasText: number }).waitFor()
  expect(await desk.page.locator('.waiting-room').innerText()).not.toMatch(/Amal|Haddad|Berhane|Rahel|Samir|Omid/)
  expect(await axeFindings(desk.page)).toEqual([])
  await onBoard(leader.page)
  for (const name of ['Joke Verhoef', 'Kees Brouwer', 'Anja de Graaf'])
    await leader.page.getByRole('main').getByText(name).first().waitFor()

  // All three end their talks in the same minute: one in the file of a client, two of somebody unknown.
  await joke.page.getByRole('heading', { level: 1, name: /Rahel Ghebremedhin/ }).waitFor()
  expect(await axeFindings(joke.page)).toEqual([])
  await joke.page.getByLabel(/^Notitie/).fill('Brief samen gelezen')
  await Promise.all([joke, first, late].map(({ page }) => endTalk(page)))
  await onBoard(leader.page)
  await leader.page.getByText('4 · Rahel Ghebremedhin', { exact: true }).waitFor()
  const last = await (await joke.page.request.get('/api/v1/my-contacts?limit=1')).json()
  expect(last.contacts[0].client.name).toBe('Rahel Ghebremedhin')

  // The talks with people unknown are counted, and the words to call them by are gone.
  for (const number of [5, 8]) await leader.page.getByText(`${number} · Onbekende bezoeker`, { exact: true }).waitFor()
  expect(await leader.page.getByText(/Berhane|Samir$/).count()).toBe(0)
  expect([desk, joke, first, leader].flatMap(({ complaints }) => complaints)).toEqual([])
  // A colleague who was first is an answer that the browser calls an error.
  expect(late.complaints.filter((text) => !text.includes('409'))).toEqual([])
})
