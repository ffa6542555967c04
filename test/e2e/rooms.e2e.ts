import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Role, roles } from '#kernel/actor.ts'
import { practicePeople } from '../../demo/accounts.ts'
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

const rooms: Record<Role, readonly string[]> = {
  guide: [
    '/',
    '/balie',
    '/dossier-openen',
    '/clienten',
    '/agenda',
    '/agenda/nieuw',
    '/taken',
    '/taken/nieuw',
    '/taalkoppels',
    '/wachtwoord',
    '/ingelogd',
  ],
  'team-leader': [
    '/',
    '/clienten',
    '/agenda/ruimtes',
    '/afwezigheid',
    '/afwezigheid/nieuw',
    '/dubbelen',
    '/huisvesting',
    '/juridisch',
    '/groepen',
    '/mensen',
    '/verantwoording',
    '/importeren',
  ],
  'legal-adviser': ['/', '/juridisch'],
  coordinator: ['/', '/huisvesting', '/groepen', '/mensen', '/verantwoording'],
  administrator: [
    '/',
    '/importeren',
    '/importeren/nieuw',
    '/beheer/organisatie',
    '/accounts',
    '/accounts/nieuw',
    '/mensen',
    '/toegang',
    '/toegang?rol=guide',
  ],
  'privacy-officer': ['/', '/logboek', '/logboek/overzicht', '/logboek/opvallend', '/logboek/steekproeven', '/geheim'],
  'language-coach': ['/', '/mijn-taalkoppel'],
  'work-coach': ['/'],
  'budget-coach': ['/'],
  interpreter: ['/', '/boekingen'],
  trainer: ['/', '/groepen'],
  'housing-guide': ['/', '/clienten', '/huisvesting'],
  receptionist: ['/', '/balie'],
  hr: ['/', '/mensen'],
  finance: ['/', '/verantwoording'],
  municipality: ['/', '/verantwoording'],
}

const signsIn = (role: Role) => practicePeople.some((person) => person.role === role)
/** Functions without a practice account are looked at as an administrator tries them out, at a desk. */
const visits = roles.flatMap((role) =>
  (['desk', 'phone'] as const).filter((size) => size === 'desk' || signsIn(role)).map((size) => ({ role, size })),
)

// Side by side: what takes long here is waiting for a page to be still.
test.concurrent.for(visits)(
  'every room of the $role on a $size stands, says its name and passes axe, in both languages',
  async ({ role, size }, { expect }) => {
    const { page, complaints } = await visit(browser, server.url, { size })
    await (signsIn(role) ? signInAs(page, role) : tryOutAs(page, role))
    for (const lang of ['nl', 'en']) {
      for (const room of rooms[role]) {
        await page.goto(`${room}${room.includes('?') ? '&' : '?'}lang=${lang}`, { waitUntil: 'networkidle' })
        await page.getByRole('heading', { level: 1 }).waitFor()
        expect(await page.locator('html').getAttribute('lang'), room).toBe(lang)
        expect(await axeFindings(page), `${room} ${lang}`).toEqual([])
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect(sideways, `${room} ${lang} scrolls sideways`).toBeLessThanOrEqual(0)
      }
    }
    expect(complaints).toEqual([])
  },
)

async function tryOutAs(page: Page, role: Role) {
  await signInAs(page, 'administrator')
  await page.goto(`/toegang?rol=${role}`)
  await page.getByRole('button', { name: /^Kijk als/ }).click()
  await page.getByText(/^U kijkt als/).waitFor()
}

test('the annual report of Hillegom opens a figure down to the people that it counts', async () => {
  const { page, complaints } = await visit(browser, server.url)
  await signInAs(page, 'team-leader')
  const organisation = await page.request.get('/api/v1/organisation')
  const { municipalities } = (await organisation.json()) as { municipalities: { id: string; name: string }[] }
  const hillegom = municipalities.find((one) => one.name === 'Hillegom')!
  await page.goto(`/verantwoording/gemeente?gemeente=${hillegom.id}&van=2017-01-01&tot=2017-12-31`)
  await page.getByRole('link', { name: /^55/ }).first().click()
  const panel = page.getByRole('complementary').filter({ hasText: '55' })
  await panel.getByRole('row').nth(55).waitFor()
  expect(await panel.getByRole('row').count()).toBe(56)
  expect(page.url()).toContain('cijfer=housing.housed')
  expect(await axeFindings(page)).toEqual([])
  expect(complaints).toEqual([])
})

test('a coordinator opens the same figure and sees numbers, no names and no links', async () => {
  const { page } = await visit(browser, server.url)
  await signInAs(page, 'coordinator')
  const organisation = await page.request.get('/api/v1/organisation')
  const { municipalities } = (await organisation.json()) as { municipalities: { id: string; name: string }[] }
  const hillegom = municipalities.find((one) => one.name === 'Hillegom')!
  await page.goto(
    `/verantwoording/gemeente?gemeente=${hillegom.id}&van=2017-01-01&tot=2017-12-31&cijfer=housing.housed`,
  )
  const panel = page.getByRole('complementary').filter({ hasText: '55' })
  await panel.getByRole('row').nth(55).waitFor()
  expect(await panel.getByRole('table').getByRole('link').count()).toBe(0)
  expect(await panel.getByRole('rowheader').first().textContent()).toMatch(/^cliënt \d+$/)
})
