import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Role } from '#kernel/actor.ts'
import { writeDocx } from '#platform/server/docx/write-docx.ts'
import { openBrowser, signInAs, visit } from '../harness/browser.ts'
import { answer, focused, giveFiles, press, send, tabTo, told } from '../harness/keyboard.ts'
import { type RunningServer, startServer } from '../harness/server.ts'
import { placesOf } from './legal-forms/places.ts'

/** What people do wrong with the law, by keyboard alone: it is told at its field, and nothing typed is lost. */
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

async function open(at: string, role: Role = 'legal-adviser'): Promise<Page> {
  const { page } = await visit(browser, server.url)
  await signInAs(page, role)
  await page.goto(fill(at), { waitUntil: 'networkidle' })
  return page
}

async function type(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [field, value] of Object.entries(fields)) await answer(page, field, fill(value))
}
const valueOf = (page: Page, field: string) =>
  page.locator(`main [id^="field-"][id$="${field}"]:is(input, textarea)`).first().inputValue()

/** What stands under the fields after sending, once this is said. */
async function refused(page: Page, words: RegExp): Promise<Record<string, string>> {
  await send(page)
  await page.locator('main .err').filter({ hasText: words }).first().waitFor()
  const { faults, loose, focus } = await told(page)
  expect(loose).toEqual([])
  expect(Object.keys(faults)).toContain(focus)
  return faults
}

test('a rule with an overlap or a gap in its validity', async () => {
  const page = await open('/regels/objection/wijzigen', 'administrator')
  const grounds = { source: 'Stb. 1990, 1 (voorbeeld)', certainty: 'confirmed', why: 'Zo was het eerder' }
  await type(page, { value: '5', validFrom: '1-1-1990', ...grounds })
  expect(await refused(page, /vanaf .* geldt al een andere versie/i)).toEqual({
    validUntil: 'Vanaf 01-01-2000 geldt al een andere versie; vul die dag hier in',
  })
  await type(page, { validUntil: '1-1-1995' })
  expect(await refused(page, /zou er geen regel zijn/)).toEqual({
    validUntil: 'Tussen deze dag en 01-01-2000 zou er geen regel zijn; laat hem tot 01-01-2000 gelden',
  })
  expect([await valueOf(page, 'value'), await valueOf(page, 'why')]).toEqual(['5', 'Zo was het eerder'])
  await type(page, { validUntil: '1-1-2000' })
  await send(page)
  await page.getByRole('button', { name: 'Intrekken' }).waitFor()
  await page.context().close()
})

test('a term without a rule on that day is not guessed', async () => {
  const page = await open('{dossier}/termijn')
  await type(page, { rule: 'Bezwaar maken', fromOn: '1-5-1999', deputyId: 'Sanne' })
  const faults = await refused(page, /geen regel bekend/)
  expect(Object.values(faults)).toEqual(['Er is geen regel bekend op deze datum'])
  expect(await valueOf(page, 'fromOn')).toBe('1-5-1999')
  await type(page, { fromOn: '{yesterday}' })
  await page
    .getByText('Wordt uiterlijk')
    .or(page.getByText(/^Uiterlijk/))
    .first()
    .waitFor()
  await page.context().close()
})

test('a decision of a day that has still to come', async () => {
  const page = await open('{decision}')
  await type(page, { doneOn: '{tomorrow}', note: 'Brief gezien' })
  expect(await refused(page, /moet nog komen/)).toMatchObject({ doneOn: 'Deze dag moet nog komen' })
  expect(await valueOf(page, 'note')).toBe('Brief gezien')
  await page.context().close()
})

test('two people close one step: who is second is told, and keeps what was typed', async () => {
  const [one, other] = [await open('{thirdStep}'), await open('{thirdStep}')]
  await type(other, { doneOn: '{today}', note: 'Ook door mij gedaan' })
  await type(one, { doneOn: '{yesterday}', note: 'Gedaan' })
  await send(one)
  await one.getByRole('heading', { name: /^Gezinsleden/ }).waitFor()
  await send(other)
  const said = other.getByText(/intussen gewijzigd|al gedaan of overgeslagen/).first()
  await said.waitFor()
  expect(await other.getByText('Ook door mij gedaan').count()).toBeGreaterThan(0)
  for (const page of [one, other]) await page.context().close()
})

test('a file that is no PDF, and then one that is no picture', async () => {
  const page = await open('{client}/documenten/nieuw')
  await type(page, { title: 'Beschikking' })
  await press(page, 'Naar de inhoud')
  const fake = { name: 'beschikking.pdf', mimeType: 'application/pdf', buffer: Buffer.from('dit is geen PDF') }
  await giveFiles(page, /^Bestand kiezen$/, [fake])
  await page
    .getByText(/soort bestand nemen wij niet aan|iets anders dan het lijkt/)
    .first()
    .waitFor()
  const broken = { ...fake, buffer: Buffer.from('%PDF-1.7\nhalf') }
  await giveFiles(page, /^Bestand kiezen$/, [broken])
  await page
    .getByText(/beschadigd, of iets anders dan het lijkt/)
    .first()
    .waitFor()
  expect(await valueOf(page, 'title')).toBe('Beschikking')
  await page.context().close()
})

test('a template with a blank that does not exist', async () => {
  const page = await open('/beheer/briefsjablonen', 'administrator')
  const template = (text: string) => ({
    name: 'brief.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: writeDocx([{ text }]),
  })
  // Without a name first: the field for it has the focus.
  await giveFiles(page, /sjabloon|bestand/i, [template('Beste {client.name}')])
  await page
    .locator('main .err', { hasText: 'Vul dit in' })
    .or(page.locator('main .err', { hasText: 'vul dit in' }))
    .waitFor()
  expect((await focused(page))?.tag).toBe('input')
  await page.keyboard.type('Brief met een fout')
  await giveFiles(page, /sjabloon|bestand/i, [template('Beste {client.bijnaam}')])
  await page.getByText('In dit sjabloon staan open plekken die niet bestaan.').waitFor()
  await page.getByText('dit kennen wij niet: client.bijnaam').waitFor()
  expect(await page.locator('main form input, main .form input').first().inputValue()).toBe('Brief met een fout')
  await page.context().close()
})

test('a day to choose: Escape closes it, and one is back at the button that opened it', async () => {
  const page = await open('{dossier}/stap')
  const opener = await tabTo(page, (at) => at.name.startsWith('Kies een dag'))
  await page.keyboard.press('Enter')
  await page.locator('.calendar [tabindex="0"], .calendar button').first().waitFor()
  await page.keyboard.press('Escape')
  await page.locator('.calendar').waitFor({ state: 'detached' })
  expect((await focused(page))?.name).toBe(opener.name)
  await page.context().close()
})

test('a question in a window: Escape closes it, nothing is gone, and one is back where one was', async () => {
  const page = await open('{document}')
  await press(page, 'Document weghalen')
  await page.getByRole('dialog').waitFor()
  // Round and round by Tab, and never behind the window.
  for (let stop = 0; stop < 8; stop++) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('[role=dialog], dialog') !== null)).toBe(true)
  }
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect((await focused(page))?.name).toBe('Document weghalen')
  await page.context().close()
})
