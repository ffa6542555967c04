import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { getSession } from '#capabilities/access/contract.ts'
import type { Role } from '#kernel/actor.ts'
import type { ShellSession } from '#platform/web/shell/session.ts'
import { mayEnter } from '../../src/apps/web/doors.ts'
import { screens } from '../../src/apps/web/screens.ts'
import { tableOf } from '../access/ids.ts'
import { axeFindings, openBrowser, signInAs, visit } from '../harness/browser.ts'
import { type RunningServer, startServer } from '../harness/server.ts'

let server: RunningServer
let browser: Browser
let addresses: Map<string, string>
beforeAll(async () => {
  ;[server, browser] = await Promise.all([startServer(), openBrowser()])
  addresses = await findAddresses()
  keepers = await findKeepers()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/** Whoever comes first and may, opens a screen. */
const order = [
  'team-leader',
  'administrator',
  'privacy-officer',
  'guide',
  'coordinator',
  'legal-adviser',
  'receptionist',
  'language-coach',
] as const satisfies readonly Role[]
let keepers: Map<string, Role>

/** By the doors of the application itself, with the session of every account. */
async function findKeepers(): Promise<Map<string, Role>> {
  const found = new Map<string, Role>()
  for (const role of order) {
    const { page } = await visit(browser, server.url)
    await signInAs(page, role)
    const { session } = await (await page.request.get(getSession.path)).json()
    const shell = { accountId: session.account.id, name: session.account.name, ...session } as ShellSession
    for (const { path } of screens) if (!found.has(path) && mayEnter(path, shell)) found.set(path, role)
    await page.context().close()
  }
  return found
}

/** For an interpreter alone, who has no practice account: `rooms.e2e.ts` looks at it while trying out. */
const withoutAccount = ['/boekingen']

/** Of these the practice foundation has none: the page that says so is looked at instead. */
const withoutRecord: readonly string[] = [
  '/dubbelen/samengevoegd/$mergeId',
  '/overdrachten/$handoverId',
  '/beheer/trajectsoorten/$termId',
  '/verantwoording/verslag/$reportId',
  '/logboek/opvallend/$signalId',
  '/logboek/steekproeven/$sampleId',
]

const words: Record<string, string> = {
  step: 'verlengen',
  turn: 'verlengen',
  item: 'home',
  record: 'client',
  ruleId: 'objection',
}
/** Which of them, where not any will do. */
const which: Record<string, string> = {
  visitId: `and client_id is null and state = 'waiting'`,
  legalTermId: `and state = 'running'`,
  trajectoryId: 'and ended_on is null and worker_id is not null',
}

/** A conference is about several clients: any of them. */
const kept: Record<string, string> = {
  conferenceId: '(select c.*, k.client_id from case_conference c join conference_client k on k.conference_id = c.id)',
}

type Row = Record<string, unknown>
async function findAddresses(): Promise<Map<string, string>> {
  const [practice] = await server.rows<Row>(`select id from foundation where kind = 'practice'`)
  const rows = new Map<string, Row | undefined>()
  async function rowOf(name: string): Promise<Row | undefined> {
    if (!rows.has(name)) {
      const [found] = await server.rows<{ row: Row }>(
        `select to_jsonb(t) as row from ${kept[name] ?? tableOf[name]!.table} t
         where foundation_id = '${String(practice!.id)}' ${which[name] ?? ''} order by created_at desc limit 1`,
      )
      rows.set(name, found?.row)
    }
    return rows.get(name)
  }
  const [earlier] = await server.rows<{ day: string }>(
    `select max(visit_on)::text as day from visit where visit_on < now()::date`,
  )
  const given: Record<string, string> = { ...words, day: earlier!.day, month: earlier!.day.slice(0, 7) }
  const found = new Map<string, string>()
  for (const { path } of screens) {
    const names = [...path.matchAll(/\$(\w+)/g)].map(([, name]) => name!)
    const last = names.findLast((name) => given[name] === undefined)
    const row = last === undefined ? {} : await rowOf(last)
    if (!row) continue
    const valueOf = (name: string): string => {
      const column = name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
      return String(given[name] ?? (name === last ? (name === 'accountId' ? row.account_id : row.id) : row[column]))
    }
    found.set(
      path,
      path.replaceAll(/\$(\w+)/g, (_, name: string) => valueOf(name)),
    )
  }
  const town = await rowOf('municipalityId')
  const report = '/verantwoording/gemeente'
  found.set(report, `${report}?gemeente=${String(town!.id)}&van=2026-01-01&tot=2026-12-31`)
  return found
}

const heading = (page: Page) => page.locator('main h1:not([data-old])').first()

/** From one screen to the next as a link goes: what is loaded stays loaded. Where the heading is kept, as a new visit. */
async function goTo(page: Page, address: string) {
  await page.evaluate((to) => {
    for (const old of document.querySelectorAll('main h1')) old.setAttribute('data-old', '')
    history.pushState({}, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, address)
  try {
    await heading(page).waitFor({ timeout: 4000 })
  } catch {
    await page.goto(address)
    await heading(page).waitFor()
  }
  await page.waitForFunction(() => document.querySelector('main .waiting, main [aria-busy=true]') === null)
}

test('every screen is for an account of the practice foundation', () => {
  expect(screens.map(({ path }) => path).filter((path) => !keepers.has(path))).toEqual(withoutAccount)
})

test('every screen has an address in the practice foundation, but for those that are named', () => {
  const missing = screens.map(({ path }) => path).filter((path) => !addresses.has(path))
  expect(missing).toEqual(withoutRecord)
})

/** A screen in one of them: it is built alike, and both take twice the time. */
const languages = ['nl', 'en'] as const
const notThere = { nl: 'Deze pagina bestaat niet', en: 'This page does not exist' }

test.concurrent.for(languages)(
  'every other screen passes axe, for somebody who may open it: %s',
  { timeout: 400_000 },
  async (language, { expect }) => {
    const findings: string[] = []
    const roles = new Set(keepers.values())
    for (const role of roles) {
      const { page } = await visit(browser, server.url, { language })
      await signInAs(page, role)
      await page.goto(`/?lang=${language}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      for (const [at, { path }] of screens.entries()) {
        if (keepers.get(path) !== role || at % languages.length !== languages.indexOf(language)) continue
        await goTo(page, addresses.get(path) ?? path.replaceAll(/\$\w+/g, '018f0000-0000-7000-8000-000000000000'))
        const title = await page.locator('main h1').first().innerText()
        if (addresses.has(path) && title === notThere[language]) findings.push(`${path} is not there for ${role}`)
        findings.push(...(await axeFindings(page)).map((finding) => `${path} ${finding}`))
      }
      await page.context().close()
    }
    expect(findings).toEqual([])
  },
)
