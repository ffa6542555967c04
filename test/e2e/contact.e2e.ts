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

test('the ten-second contact: from the start page in five steps, by keyboard and mouse', async () => {
  const { page, complaints } = await visit(browser, server.url)
  await signInAs(page, 'guide')
  await page.goto('/')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('c')
  const dialog = page.getByRole('dialog', { name: 'Contact vastleggen' })
  await dialog.getByLabel('Met wie?').waitFor()
  expect(await axeFindings(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Omid Rahimi' }).click()
  await dialog.getByRole('radio', { name: 'School' }).check()
  await dialog.getByRole('radio', { name: '45' }).check()
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Control+Enter')
  await page.getByText('Het contact met Omid Rahimi is vastgelegd.').waitFor()
  expect(await dialog.count()).toBe(0)
  const last = page.locator('section', { hasText: 'Door u vastgelegd' }).getByRole('listitem').first()
  expect(await last.innerText()).toContain('School · 45 min')
  expect(complaints).toEqual([])
})

test('by keyboard alone: type the name, Enter; on a phone the dialog fits', async () => {
  const { page, complaints } = await visit(browser, server.url, { size: 'phone' })
  await signInAs(page, 'guide')
  await page.goto('/')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('c')
  const dialog = page.getByRole('dialog', { name: 'Contact vastleggen' })
  await dialog.getByLabel('Met wie?').waitFor()
  await page.keyboard.type('samira')
  await dialog.getByText('1 gevonden').waitFor()
  await page.keyboard.press('Enter')
  await dialog.getByLabel(/Wat is er gebeurd/).fill('Gebeld over de zorgtoeslag.')
  await dialog.getByText('Bewaard op dit apparaat').waitFor()
  const save = dialog.getByRole('button', { name: 'Vastleggen', exact: true })
  await save.scrollIntoViewIfNeeded()
  const bottom = (await save.boundingBox())!
  expect(bottom.y + bottom.height).toBeLessThanOrEqual(844)
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(sideways).toBeLessThanOrEqual(0)
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.reload({ waitUntil: 'networkidle' })
  await page.getByRole('link', { name: 'Verder met het contact met Samira Al Khatib' }).click()
  expect(await page.getByLabel(/Wat is er gebeurd/).inputValue()).toBe('Gebeld over de zorgtoeslag.')
  await page.getByRole('button', { name: 'Vastleggen', exact: true }).click()
  await page.getByText('Gebeld over de zorgtoeslag.').first().waitFor()
  expect(complaints).toEqual([])
})
