import type { Browser } from 'playwright-core'
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

test('who is typed in under another spelling is shown while typing, and asked about at saving', async () => {
  const { page, complaints } = await visit(browser, server.url)
  await signInAs(page, 'team-leader')
  await page.goto('/clienten/nieuw')
  await page.getByLabel('Voornamen').fill('صميرة')
  await page.getByLabel('Achternaam').fill('الخطيب')
  await page.getByRole('link', { name: 'Samira Al Khatib' }).waitFor()
  await page.getByLabel('Voornamen').fill('Semira')
  await page.getByLabel('Achternaam').fill('Alkhateeb')
  await page.getByRole('textbox', { name: /Geboortedatum/ }).fill('14-3-1988')
  const alike = page.getByRole('status').filter({ has: page.getByRole('link', { name: 'Samira Al Khatib' }) })
  await alike.getByText(/zelfde geboortedatum/).waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Opslaan' }).click()
  const asked = page.getByRole('alert').filter({ has: page.getByRole('heading') })
  await asked.getByRole('link', { name: 'Samira Al Khatib' }).waitFor()
  await page.getByLabel('Waarom is het toch iemand anders?').fill('Een nicht met dezelfde verjaardag.')
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await page.getByRole('heading', { level: 1, name: 'Semira Alkhateeb' }).waitFor()
  await page.goto('/dubbelen')
  await page.getByRole('heading', { name: /Wacht op uw antwoord/ }).waitFor()
  expect(await page.getByText('Semira Alkhateeb').count()).toBe(0)
  expect(complaints).toEqual([expect.stringContaining('409')])
})

test.each(['desk', 'phone'] as const)('two files become one, and two again, on a %s', async (size) => {
  const { page, complaints } = await visit(browser, server.url, { size })
  await signInAs(page, 'team-leader')
  await page.goto('/')
  await page.getByRole('heading', { name: 'Mogelijk dubbel ingeschreven' }).waitFor()
  await page.goto('/dubbelen')
  await page.getByRole('link', { name: 'Mahmoud Al Sayed en Mahmud Elsayed' }).click()
  await page.getByText('zelfde geboortedatum').waitFor()
  await page.getByRole('radio', { name: 'Mahmud Elsayed' }).check()
  await page.getByRole('button', { name: 'Bekijk wat er gebeurt' }).click()
  await page.getByRole('heading', { name: 'Dit gaat er gebeuren' }).waitFor()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Dit gaat er gebeuren')
  expect(await axeFindings(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await page.getByRole('button', { name: 'Samenvoegen' }).click()
  await page.getByRole('heading', { level: 1, name: 'Mahmud Elsayed' }).waitFor()
  await page.getByText('Kwam binnen met een brief van het COA.').waitFor()

  await page.goto('/clienten?q=mahmoud+al+sayed')
  await page.getByRole('link', { name: 'Mahmud Elsayed' }).first().waitFor()
  await page.goto('/dubbelen')
  await page.getByRole('link', { name: 'Mahmud Elsayed' }).click()
  await page.getByRole('heading', { level: 1, name: 'Samenvoeging' }).waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Maak de samenvoeging ongedaan' }).click()
  await page.getByRole('link', { name: 'Mahmoud Al Sayed en Mahmud Elsayed' }).waitFor()
  expect(complaints).toEqual([])
})
