import type { AddressInfo } from 'node:net'
import { afterAll } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import type { Role } from '#kernel/actor.ts'
import { ensureWeb } from '../../src/apps/server/web-build.ts'
import { addStartingWords } from '../../src/apps/starting-words.ts'
import { visit } from './browser.ts'
import { aFoundation, type TestFoundation } from './builders.ts'
import { type TestApp, testApp } from './test-app.ts'
import type { Visitor } from './visitor.ts'

export type LongTime = {
  app: TestApp
  foundation: TestFoundation
  /** Somebody with this role at a browser; their clock is that of the application. */
  at(browser: Browser, role: Role, workerId: string): Promise<{ page: Page; complaints: string[]; who: Visitor }>
  /** It is noon on this day now: for the application, for the database that it speaks to, and for every browser. */
  goTo(day: string): Promise<void>
}

/** As people get them: the tests run in another mode, and a build that is for developing is slow and large. */
async function builtScreens(): Promise<string> {
  const { NODE_ENV: before } = process.env
  process.env.NODE_ENV = 'production'
  try {
    return await ensureWeb(() => {})
  } finally {
    process.env.NODE_ENV = before
  }
}

/** The application with its screens and a clock of its own: years pass as fast as a journey walks through them. */
export async function longTime(of: { from: string; town: string }): Promise<LongTime> {
  const app = await testApp({ today: of.from, screens: await builtScreens() })
  await app.http.listen({ host: '127.0.0.1', port: 0 })
  const url = `http://127.0.0.1:${(app.http.server.address() as AddressInfo).port}`
  const foundation = await aFoundation(app, { locations: [of.town], name: 'Welkom Oefenstad' })
  await app.asSystem(foundation, (tx) => addStartingWords(tx, foundation.id))
  const pages: Page[] = []
  afterAll(() => app.http.server.closeAllConnections())
  return {
    app,
    foundation,
    async at(browser, role, workerId) {
      const who = await app.signedIn(role, foundation, { locationId: foundation.locations[0]!.id, workerId })
      const { page, complaints } = await visit(browser, url)
      const [name, value] = who.cookie.split('=') as [string, string]
      await page.context().addCookies([{ name, value, url }])
      await page.clock.setFixedTime(app.now())
      pages.push(page)
      return { page, complaints, who }
    },
    async goTo(day) {
      app.setNow(`${day}T11:00:00Z`)
      for (const page of pages) await page.clock.setFixedTime(app.now())
    },
  }
}
