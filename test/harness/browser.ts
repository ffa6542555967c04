import fs from 'node:fs'
import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { signIn } from '#capabilities/access/contract.ts'
import { practicePassword, practicePeople } from '../../demo/accounts.ts'
import type { Role } from '#kernel/actor.ts'

export const sizes = { desk: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } } as const

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? foundChromium(), args: flags })

function foundChromium(): string {
  const found = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((file) =>
    fs.existsSync(file),
  )
  if (!found) throw new Error('no Chromium: install the Debian package chromium, or set CHROMIUM_PATH')
  return found
}

export type Visit = { page: Page /** What the console and the network complained about. */; complaints: string[] }

/** A page of its own, with cookies of its own, that keeps every complaint of the browser. */
export async function visit(
  browser: Browser,
  url: string,
  of: { size?: keyof typeof sizes; language?: 'nl' | 'en' } = {},
): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: sizes[of.size ?? 'desk'],
    locale: of.language === 'en' ? 'en-GB' : 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(10_000)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return { page, complaints }
}

/** Signs in behind the screens, for journeys that are not about signing in. */
export async function signInAs(page: Page, role: Role): Promise<void> {
  const { email } = practicePeople.find((person) => person.role === role)!
  const answer = await page.request.post(signIn.path, {
    headers: { 'x-requested-with': 'reisgezel' },
    data: { email, password: practicePassword },
  })
  if (!answer.ok()) throw new Error(`signing in as ${role}: ${answer.status()}`)
}

/** What axe finds wrong with the page as it stands: rule and place, nothing when all is well. */
export async function axeFindings(page: Page): Promise<string[]> {
  // A script tag would need a hole in the content security policy; this way in needs none.
  await page.evaluate(axe.source)
  const found = await page.evaluate(async () => {
    const { axe: engine } = globalThis as unknown as { axe: typeof axe }
    return (await engine.run()).violations.map(({ id, nodes }) => ({
      id,
      places: nodes.map((node) => node.target.join(' ')),
    }))
  })
  return found.flatMap(({ id, places }) => places.map((place) => `${id}: ${place}`))
}
