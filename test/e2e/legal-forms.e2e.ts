import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, signInAs, visit } from '../harness/browser.ts'
import { answer, focused, press, send, smallTargets, told } from '../harness/keyboard.ts'
import { type RunningServer, startServer } from '../harness/server.ts'
import { daysAhead } from './legal-forms/days-ahead.ts'
import { placesOf } from './legal-forms/places.ts'
import { documentForms, dossierForms, type FormRow, receptionForms, rulesForms, termForms } from './legal-forms/rows.ts'
import { type Language, saidOf } from './legal-forms/words.ts'

/** Every form of rules, dossiers, terms, reception and documents, by keyboard alone: wrong first, then right. */
let server: RunningServer
let browser: Browser
let fill: (text: string) => string
beforeAll(async () => {
  ;[server, browser] = await Promise.all([startServer(), openBrowser()])
  fill = await placesOf(server.rows)
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const all: readonly FormRow[] = [
  ...daysAhead,
  ...rulesForms,
  ...dossierForms,
  ...termForms,
  ...receptionForms,
  ...documentForms,
]

async function open(row: FormRow, language: Language, size: 'desk' | 'phone'): Promise<Page> {
  const { page } = await visit(browser, server.url, { language, size })
  await page.addInitScript((chosen) => localStorage.setItem('reisgezel.language', chosen), language)
  await signInAs(page, row.as ?? 'legal-adviser')
  await page.goto(fill(row.at), { waitUntil: 'networkidle' })
  await page.locator('main form').first().waitFor()
  if (row.open) await press(page, row.open[language])
  return page
}

const type = async (page: Page, fields: Readonly<Record<string, string>>) => {
  for (const [field, value] of Object.entries(fields)) await answer(page, field, fill(value))
}

async function sendWrong(page: Page, row: FormRow, language: Language): Promise<void> {
  await type(page, row.wrong)
  await send(page)
  await page.locator('main .err').first().waitFor()
  const { faults, loose, dead, focus, problem } = await told(page)
  expect(faults, 'what stands under each field').toEqual(saidOf(row.faults, language))
  expect(loose, 'faults that no field is described by').toEqual([])
  expect(dead, 'lines of the summary that lead nowhere').toEqual([])
  expect(problem).toBe('')
  expect(focus, 'the first field that is wrong').toBe(Object.keys(row.faults)[0])
  for (const [field, value] of Object.entries(row.wrong)) await stillThere(page, field, fill(value))
}

/** What was typed stands there as it was typed. */
async function stillThere(page: Page, field: string, value: string): Promise<void> {
  const input = page.locator(`main :is(input, textarea)[id^="field-"][id$="${field}"]`).first()
  if ((await input.count()) > 0 && (await input.getAttribute('aria-haspopup')) === null)
    expect(await input.inputValue(), field).toBe(value)
}

/** Saved is gone from the form; when it stays, what it says and has is the reason. */
async function leaves(page: Page, before: string): Promise<void> {
  try {
    await page.waitForURL((url) => url.href !== before)
  } catch {
    const typed = await page
      .locator('main form')
      .first()
      .locator('input, textarea')
      .evaluateAll((all) =>
        all.map(
          (one) =>
            `${one.id}=${one instanceof HTMLInputElement && one.type === 'checkbox' ? one.checked : (one as HTMLInputElement).value}`,
        ),
      )
    expect({ ...(await told(page)), typed }, 'the form is still there').toBe('saved')
  }
}

/** Words that no English sentence has, but for one that gives an example in Dutch and says so. */
const dutch = /\b(?:het|een|niet|deze|dit|vul|kies|moet|wordt|schrijf|bijvoorbeeld|mag)\b/i

test.for(all)('in English on a phone: $what', async (row) => {
  const page = await open(row, 'en', 'phone')
  await sendWrong(page, row, 'en')
  const said = await page.locator('main form').first().innerText()
  // What is read out to a client stands in the language of the client, and says so.
  const readOut = (await page.locator('main form [lang]').allInnerTexts()).join('\n').split('\n')
  const dutchLines = said.split('\n').filter((line) => dutch.test(line) && !line.includes('in Dutch'))
  expect(dutchLines.filter((line) => !readOut.includes(line))).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 'sideways').toBeLessThanOrEqual(
    0,
  )
  expect(await smallTargets(page)).toEqual([])
  expect((await focused(page))?.ring, 'a ring around what has the focus').toBe(true)
  await page.context().close()
})

// After the other: what is saved here is no longer open there.
test.for(all)('by keyboard: $what', async (row) => {
  const page = await open(row, 'nl', 'desk')
  await sendWrong(page, row, 'nl')
  if (row.seen !== '') {
    const before = page.url()
    await type(page, row.right)
    await send(page)
    if (!row.stays) await leaves(page, before)
    await page.getByText(row.seen).filter({ visible: true }).first().waitFor()
    expect((await told(page)).faults).toEqual({})
  }
  await page.context().close()
})
