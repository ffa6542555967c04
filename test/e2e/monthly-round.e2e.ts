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

test('the monthly round by keyboard alone: skip one, write one, nothing changed, and what was typed is still there', async () => {
  const { page, complaints } = await visit(browser, server.url)
  await signInAs(page, 'legal-adviser')
  await page.goto('/juridisch/ronde')
  const changed = page.getByLabel('Wat is er veranderd?')
  const progress = page.getByText(/^Dossier \d+ van \d+ ·/)
  const at = async () =>
    /^Dossier (\d+) van (\d+)/
      .exec(await progress.innerText())!
      .slice(1)
      .map(Number)
  await changed.waitFor()
  expect(await axeFindings(page)).toEqual([])
  const [first, all] = await at()
  const name = await page.locator('main section h2').first().innerText()
  // Typed and left: it is kept.
  await page.keyboard.type('Nog uitzoeken')
  await page.getByText('Bewaard op dit apparaat').waitFor()
  await page.keyboard.press('Alt+s')
  await page.locator('main section h2', { hasText: name }).waitFor({ state: 'detached' })
  await changed.waitFor()
  expect((await at())[0]).toBeGreaterThan(first!)
  await page.keyboard.type('De IND heeft een brief gestuurd.')
  await page.keyboard.press('Control+Enter')
  await page.getByText('De mutatie is bewaard.').first().waitFor()
  for (let left = all!; left > 0; left--) {
    await page.waitForTimeout(300)
    if ((await page.getByRole('heading', { name: /zonder mutatie/ }).count()) > 0) break
    await page.keyboard.press('Alt+n')
    await page.keyboard.press('Control+Enter')
  }
  await page.getByRole('heading', { name: 'Er is nog één dossier zonder mutatie van deze maand' }).waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.locator('main section h2', { hasText: name }).waitFor()
  expect(await changed.inputValue()).toBe('Nog uitzoeken')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('heading', { name: /^De ronde van .* is klaar$/ }).waitFor()
  expect(complaints).toEqual([])
})
