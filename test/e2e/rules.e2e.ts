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

/** The sentence with the last day to object, of a decision on this day. */
async function lastDay(page: Page, decision: string): Promise<string> {
  await page.goto('/regels/objection')
  await page.getByLabel(/^Dag van de gebeurtenis/).fill(decision)
  return page.locator('.due-line').innerText()
}

test('a law changes: proposed with its source, looked at, approved by a second person, and counted from its day on', async () => {
  const administrator = await visit(browser, server.url)
  const { page } = administrator
  await signInAs(page, 'administrator')
  await page.goto('/regels')
  await page.getByRole('heading', { level: 1, name: 'Regels en termijnen' }).waitFor()
  expect(await axeFindings(page)).toEqual([])
  expect(await lastDay(page, '4-1-2027')).toMatch(/^Uiterlijk maandag 1 februari 2027: vier weken/)

  await page.getByRole('link', { name: 'Wijziging voorstellen' }).click()
  await page.getByLabel('Hoeveel').fill('6')
  await page.getByLabel(/^Geldt vanaf/).fill('1-1-2027')
  await page.getByText(/^Dit raakt/).waitFor()
  await page.getByText('Wat vóór 1 januari 2027 valt, houdt de regel die er toen was.').waitFor()
  await page.getByLabel(/^Geldt tot/).fill('1-1-2026')
  await page.getByLabel(/^Bron/).fill('Stb. 2026, 999 (voorbeeld)')
  await page.getByRole('radio', { name: 'bevestigd' }).check({ force: true })
  await page.getByLabel(/^Waarom/).fill('De termijn wordt zes weken')
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Voorstellen' }).click()
  await page.getByText('deze dag ligt niet na de eerste dag').first().waitFor()
  await page.getByLabel(/^Geldt tot/).fill('')
  await page.getByRole('button', { name: 'Voorstellen' }).click()

  // Who proposed it waits, and nothing counts differently yet.
  await page.getByRole('button', { name: 'Intrekken' }).waitFor()
  expect(await page.getByRole('button', { name: 'Goedkeuren' }).count()).toBe(0)
  expect(await axeFindings(page)).toEqual([])
  expect(await lastDay(page, '4-1-2027')).toMatch(/vier weken/)

  const adviser = await visit(browser, server.url)
  await signInAs(adviser.page, 'legal-adviser')
  await adviser.page.goto('/regels')
  await adviser.page.getByRole('link', { name: /^Bezwaar maken: zes weken vanaf 1 januari 2027/ }).click()
  await adviser.page.getByText('vier weken wordt zes weken').waitFor()
  await adviser.page.getByText(/^Dit raakt/).waitFor()
  expect(await axeFindings(adviser.page)).toEqual([])
  await adviser.page.getByRole('button', { name: 'Goedkeuren' }).click()
  await adviser.page.getByRole('heading', { level: 1, name: 'Bezwaar maken' }).waitFor()

  expect(await lastDay(page, '31-12-2026')).toMatch(/^Uiterlijk donderdag 28 januari 2027: vier weken/)
  expect(await lastDay(page, '4-1-2027')).toMatch(/^Uiterlijk maandag 15 februari 2027: zes weken/)
  await page
    .getByText(/goedgekeurd door Ruben Wiersma/)
    .first()
    .waitFor()
  expect([...administrator.complaints, ...adviser.complaints].filter((one) => !one.includes('422'))).toEqual([])
})
