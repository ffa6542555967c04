import fs from 'node:fs/promises'
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

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

async function hillegom2017(page: Page): Promise<string> {
  const organisation = await page.request.get('/api/v1/organisation')
  const { municipalities } = (await organisation.json()) as { municipalities: { id: string; name: string }[] }
  const { id } = municipalities.find(({ name }) => name === 'Hillegom')!
  return `/verantwoording/gemeente?gemeente=${id}&van=2017-01-01&tot=2017-12-31`
}

/** Somebody corrects a day of 2017 afterwards: one contact more. */
async function recordLate(page: Page): Promise<void> {
  const headers = { 'x-requested-with': 'reisgezel' }
  const found = await page.request.get('/api/v1/clients?q=Youssef%20Al%20Masri')
  const { rows } = (await found.json()) as { rows: { id: string }[] }
  const clientId = rows[0]!.id
  const proposal = await page.request.get(`/api/v1/clients/${clientId}/contact-proposal`)
  const { kindId } = (await proposal.json()) as { kindId: string }
  const answer = await page.request.post(`/api/v1/clients/${clientId}/contacts`, {
    headers,
    data: {
      kindId,
      heldOn: '2017-12-01',
      mannerId: null,
      subjectId: null,
      minutes: 15,
      workerId: null,
      note: 'Later ingevoerd.',
    },
  })
  expect(answer.status(), await answer.text()).toBe(200)
}

test('a report is finalised, downloaded, seen to drift, withdrawn with a reason and replaced', async () => {
  const { page, complaints } = await visit(browser, server.url)
  await signInAs(page, 'team-leader')
  const live = await hillegom2017(page)
  await page.goto(live, { waitUntil: 'networkidle' })
  await button(page, 'Vaststellen').click()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('dialog').getByRole('button', { name: 'Vaststellen' }).click()
  await page.waitForURL(/\/verantwoording\/verslag\//)
  const year = new Date().getFullYear()
  await page.getByText(`nummer ${year}-01`).waitFor()
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await axeFindings(page)).toEqual([])
  const finalised = page.url()

  await page.locator('summary', { hasText: 'Downloaden' }).click()
  for (const [name, head] of [
    ['PDF', '%PDF-1.'],
    ['Excel', 'PK'],
    ['CSV', '\ufeff'],
  ] as const) {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: new RegExp(name) }).click(),
    ])
    expect((await fs.readFile(await file.path(), name === 'PDF' ? 'latin1' : 'utf8')).startsWith(head), name).toBe(true)
    await page.locator('summary', { hasText: 'Downloaden' }).click()
  }

  await recordLate(page)
  await page.goto(finalised, { waitUntil: 'networkidle' })
  await page.locator('details.drift summary').click()
  expect(await page.locator('details.drift').innerText()).toMatch(/1\.341/)
  expect(await page.locator('details.drift').innerText()).toMatch(/1\.342/)
  expect(await axeFindings(page)).toEqual([])

  await button(page, 'Intrekken').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill('Er kwam een contact bij.')
  await dialog.getByRole('button', { name: 'Intrekken' }).click()
  await page
    .getByText(/Er kwam een contact bij\./)
    .first()
    .waitFor()

  await page.goto(live, { waitUntil: 'networkidle' })
  await button(page, 'Vaststellen').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Vaststellen' }).click()
  await page.waitForURL(/\/verantwoording\/verslag\//)
  await page.getByText(`${year}-02`).first().waitFor()
  await page.goto('/verantwoording', { waitUntil: 'networkidle' })
  expect(await page.getByText(`${year}-01`).count()).toBeGreaterThan(0)
  expect(await axeFindings(page)).toEqual([])
  expect(complaints).toEqual([])
})
