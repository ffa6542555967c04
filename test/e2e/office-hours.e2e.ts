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

const onBoard = async (page: Page) => {
  await page.goto('/spreekuur')
  await page.getByRole('heading', { level: 1, name: 'Spreekuur Hillegom' }).waitFor()
}

test('a Monday at the desk: numbers, a collision, an interpreter, somebody unknown, and contacts in the files', async () => {
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

  // Two press for the same visitor: the second hears that a colleague was first.
  const [guide, leader, jurist] = [
    await visit(browser, server.url),
    await visit(browser, server.url),
    await visit(browser, server.url),
  ]
  await signInAs(guide.page, 'guide')
  await signInAs(leader.page, 'team-leader')
  await signInAs(jurist.page, 'legal-adviser')
  await onBoard(jurist.page)
  await jurist.page.getByRole('button', { name: 'Roep nummer 8' }).waitFor()
  // The board of the second stands still from here, as between two looks.
  await jurist.page.route('**/api/v1/visits*', (route) =>
    route.request().method() === 'GET' ? undefined : route.continue(),
  )
  await onBoard(leader.page)
  await leader.page.getByRole('button', { name: 'Roep nummer 8' }).click()
  await leader.page.getByRole('button', { name: 'Vastleggen en klaar' }).waitFor()
  await jurist.page.getByRole('button', { name: 'Roep nummer 8' }).click()
  await jurist.page.getByText('Een collega was u voor').waitFor()

  // Numbers and rooms on the wall, and nobody's name.
  await desk.page.goto('/wachtkamer')
  await desk.page.getByText('Aan de beurt').waitFor()
  await desk.page.locator('.turn b', { hasText: '8' }).waitFor()
  expect(await desk.page.locator('.waiting-room').innerText()).not.toMatch(/Amal|Haddad|Berhane|Rahel|Samir|Omid/)
  expect(await axeFindings(desk.page)).toEqual([])

  // The guide helps her client: the talk stands in the file.
  await onBoard(guide.page)
  await guide.page.getByRole('button', { name: 'Roep nummer 4' }).click()
  await guide.page.getByRole('heading', { level: 1, name: /Rahel Ghebremedhin/ }).waitFor()
  await guide.page.getByRole('button', { name: 'Vastleggen en klaar' }).waitFor()
  expect(await axeFindings(guide.page)).toEqual([])
  await guide.page.getByLabel(/^Notitie/).fill('Brief samen gelezen')
  await guide.page.getByRole('button', { name: 'Vastleggen en klaar' }).click()
  await guide.page.getByRole('heading', { level: 1, name: 'Spreekuur Hillegom' }).waitFor()
  await guide.page.getByText('4 · Rahel Ghebremedhin', { exact: true }).waitFor()
  const last = await (await guide.page.request.get('/api/v1/my-contacts?limit=1')).json()
  expect(last.contacts[0].client.name).toBe('Rahel Ghebremedhin')

  // The talk with somebody unknown is counted, and the word to call them by is gone.
  await leader.page.getByRole('button', { name: 'Vastleggen en klaar' }).click()
  await leader.page.getByRole('heading', { level: 1, name: 'Spreekuur Hillegom' }).waitFor()
  await leader.page.getByText('8 · Onbekende bezoeker', { exact: true }).waitFor()
  expect(await leader.page.getByText('Berhane').count()).toBe(0)
  expect([...desk.complaints, ...guide.complaints, ...leader.complaints]).toEqual([])
})
