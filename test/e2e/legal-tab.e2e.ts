import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Role } from '#kernel/actor.ts'
import { legalScreens } from '../../src/apps/web/legal-screens.ts'
import { openBrowser, signInAs, sizes, visit } from '../harness/browser.ts'
import { focused, smallTargets } from '../harness/keyboard.ts'
import { type RunningServer, startServer } from '../harness/server.ts'
import { addressOf } from './legal-forms/places.ts'

/** Every screen of rules, dossiers, terms, reception and documents: all of it by Tab, in order, in sight, and out again. */
let server: RunningServer
let browser: Browser
const pages = new Map<Role, Page>()
beforeAll(async () => {
  ;[server, browser] = await Promise.all([startServer(), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/** Who opens a screen that is not for who advises on the law. */
const openers: Record<string, Role> = {
  '/opvang/nieuw': 'coordinator',
  '/opvang/$receptionLocationId': 'coordinator',
  '/termijnen/herinneringen': 'team-leader',
  '/beheer/bewaartermijnen': 'coordinator',
  '/beheer/briefsjablonen': 'administrator',
}

/** One page for each account: signing in takes longer than a screen. */
async function pageOf(role: Role): Promise<Page> {
  const known = pages.get(role)
  if (known) return known
  const { page } = await visit(browser, server.url)
  await signInAs(page, role)
  pages.set(role, page)
  return page
}

type Stop = { name: string; at: number; ring: boolean }
const indexOfFocus = (page: Page): Promise<number> =>
  page.evaluate(() => [...document.querySelectorAll('*')].indexOf(document.activeElement ?? document.body))

/** A screen may begin at a field; letting go of that field would still begin there. */
const fromTheTop = (page: Page) =>
  page.evaluate(() => {
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
  })

/** By Tab from the top of the page until one is out at the end. */
async function walk(page: Page): Promise<{ stops: Stop[]; out: boolean }> {
  const stops: Stop[] = []
  for (let turn = 0; turn < 250; turn++) {
    await page.keyboard.press('Tab')
    const at = await focused(page)
    if (!at) return { stops, out: true }
    const index = await indexOfFocus(page)
    if (index === stops[0]?.at) return { stops, out: true }
    stops.push({ name: `${at.tag} ${at.field || at.name.slice(0, 40)}`, at: index, ring: at.ring })
  }
  return { stops, out: false }
}

/** What can be pressed or filled in and was passed by. Of choices of one group one is a stop, the rest goes by arrows. */
const passedBy = (page: Page, reached: readonly number[]): Promise<string[]> =>
  page.evaluate((met) => {
    const everything = [...document.querySelectorAll('*')]
    const groups = new Set<string>()
    for (const at of met) if (everything[at] instanceof HTMLInputElement) groups.add(everything[at].name)
    return (
      [...document.querySelectorAll<HTMLElement>('main :is(a[href], button, input, textarea, select, summary)')]
        .filter((one) => one.checkVisibility() && !one.matches(':disabled, [type=hidden], [type=file]'))
        .filter((one) => !(one instanceof HTMLInputElement && one.type === 'radio' && groups.has(one.name)))
        // What clears a list stands beside it and is done with the keyboard in the list itself.
        .filter((one) => !one.closest('[data-position=right]') && !met.includes(everything.indexOf(one)))
        .map((one) => `${one.tagName} ${one.innerText || one.getAttribute('aria-label') || one.id}`)
    )
  }, reached)

test.for(legalScreens.map(({ path }) => path))('by Tab through %s, and on a phone', async (path) => {
  const page = await pageOf(openers[path] ?? 'legal-adviser')
  await page.setViewportSize(sizes.desk)
  await page.goto(await addressOf(server.rows, path), { waitUntil: 'networkidle' })
  await page.locator('main h1').first().waitFor()
  expect(await page.locator('main h1').first().innerText()).not.toBe('Deze pagina bestaat niet')
  await fromTheTop(page)
  const { stops, out } = await walk(page)
  expect(out, 'one comes out at the end').toBe(true)
  expect(
    stops.filter(({ ring }) => !ring).map(({ name }) => name),
    'no ring',
  ).toEqual([])
  expect(await page.locator('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])').count(), 'an order of its own').toBe(
    0,
  )
  expect(
    await passedBy(
      page,
      stops.map(({ at }) => at),
    ),
    'not reached',
  ).toEqual([])
  await page.setViewportSize(sizes.phone)
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 'sideways').toBeLessThanOrEqual(
    0,
  )
  expect(await smallTargets(page), 'too small for a finger').toEqual([])
})
