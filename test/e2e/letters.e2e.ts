import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, signInAs, visit } from '../harness/browser.ts'
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

test("letters of Ge'ez are fetched from this server, and only where they stand on the page", async () => {
  const { page, complaints } = await visit(browser, server.url)
  const fetched: string[] = []
  page.on('response', (answer) => {
    if (answer.request().resourceType() === 'font') fetched.push(`${answer.status()} ${new URL(answer.url()).origin}`)
  })
  await signInAs(page, 'team-leader')
  await page.goto('/clienten/nieuw')
  await page.getByLabel('Voornamen').fill('Semira سميرة')
  await page.evaluate(() => document.fonts.ready)
  expect(fetched).toEqual([])

  await page.getByLabel('Voornamen').fill('ገብረመድህን')
  await page.waitForFunction(() => [...document.fonts].some((face) => face.status === 'loaded'))
  expect(fetched).toEqual([`200 ${server.url}`])
  expect(complaints).toEqual([])
})
