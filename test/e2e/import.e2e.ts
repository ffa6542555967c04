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

const headings = 'Cliëntnr;V-nummer;Voornamen;Achternaam;Geboortedatum;Geslacht;Nationaliteit;Gemeente'
/** One person to take, one with a day that does not exist, and one who has a file already under another number. */
const clients = [
  headings,
  'N1;7310000001;Amina;Warsame;12-03-1991;V;Somalische;Hillegom',
  'N2;7310000002;Idris;Warsame;31-02-1990;M;Somalische;Hillegom',
  'N3;7310000003;Samira;Al Khatib;{born};V;Syrische;Hillegom',
].join('\r\n')
const contacts = [
  'Contactnr;Datum;Cliëntnr;Soort;Wijze;Onderwerp;Minuten',
  'K1;05-01-2026;N1;Infopunt;Telefoon;Post;15',
  'K2;06-01-2026;N2;Infopunt;Telefoon;Post;15',
  'K3;07-01-2026;N3;Infopunt;Telefoon;Post;15',
].join('\r\n')

/** As a hand would: the files fall on the page. */
async function drop(page: Page, files: Record<string, string>): Promise<void> {
  const carried = await page.evaluateHandle((held) => {
    const transfer = new DataTransfer()
    for (const [name, text] of Object.entries(held)) transfer.items.add(new File([text], name, { type: 'text/csv' }))
    return transfer
  }, files)
  await page.locator('.dropzone').dispatchEvent('drop', { dataTransfer: carried })
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

async function bornOf(page: Page, name: string): Promise<string> {
  const answer = await page.request.get(`/api/v1/clients?q=${encodeURIComponent(name)}`)
  const { rows } = (await answer.json()) as { rows: { birthDate: string }[] }
  const [year, month, day] = rows[0]!.birthDate.split('-')
  return `${day}-${month}-${year}`
}

test('a register is dropped, looked at, taken; the refused row comes back, the double is decided, and all of it is undone', async () => {
  const leader = await visit(browser, server.url)
  await signInAs(leader.page, 'team-leader')
  const born = await bornOf(leader.page, 'Samira Al Khatib')

  const { page, complaints } = await visit(browser, server.url)
  await signInAs(page, 'administrator')
  await page.goto('/importeren/nieuw', { waitUntil: 'networkidle' })
  await button(page, 'Versturen en bekijken').click()
  await page.getByText('Kies eerst een bestand.').waitFor()
  await drop(page, { 'clienten.csv': clients.replace('{born}', born), 'contacten.csv': contacts })
  expect(await page.getByRole('list', { name: 'Gekozen bestanden' }).getByRole('listitem').count()).toBe(2)
  expect(await axeFindings(page)).toEqual([])
  await page.getByLabel(/^Bron/).fill('Proefregister')
  await button(page, 'Versturen en bekijken').click()

  await button(page, 'Overnemen').waitFor()
  const counts = page
    .getByRole('table', { name: /Per soort|Wat er gebeurt/ })
    .or(page.getByRole('table'))
    .first()
  expect(await counts.getByRole('row', { name: /Cliënten/ }).innerText()).toMatch(/Cliënten\s+1\s+0\s+0\s+1\s+1/)
  expect(await counts.getByRole('row', { name: /Contacten/ }).innerText()).toMatch(/Contacten\s+1\s+0\s+0\s+1\s+1/)
  // The administrator sees counts, columns and reasons; whose row it is, is for the team leader.
  expect(await page.getByText('Warsame').count()).toBe(0)
  expect(await axeFindings(page)).toEqual([])
  await button(page, 'Overnemen').click()
  await page.getByText(/^Overgenomen op/).waitFor()
  const batch = page.url()

  await leader.page.goto(batch, { waitUntil: 'networkidle' })
  const [download] = await Promise.all([
    leader.page.waitForEvent('download'),
    leader.page.getByRole('link', { name: 'Geweigerde rijen downloaden' }).click(),
  ])
  const refused = await fs.readFile(await download.path())
  expect(download.suggestedFilename()).toMatch(/\.(csv|xlsx)$/)
  expect(refused.byteLength).toBeGreaterThan(100)
  await leader.page.getByRole('link', { name: 'Beslissen' }).click()
  await leader.page.getByRole('heading', { level: 2, name: /Samira Al Khatib/ }).waitFor()
  expect(await axeFindings(leader.page)).toEqual([])
  await button(leader.page, /^Dezelfde|Samira Al Khatib \(/)
    .first()
    .click()
  await leader.page.getByText('Er wacht niets.').waitFor()

  await page.goto(batch, { waitUntil: 'networkidle' })
  await button(page, 'Terugdraaien').click()
  const dialog = page.getByRole('dialog')
  expect(await axeFindings(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Ja, terugdraaien' }).click()
  await page.getByText(/^Teruggedraaid op/).waitFor()
  const left = await leader.page.request.get('/api/v1/clients?q=7310000001')
  expect(((await left.json()) as { rows: unknown[] }).rows).toEqual([])
  expect([...complaints, ...leader.complaints]).toEqual([])
})

test.each([
  ['a picture', 'clienten.csv', '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR'],
  ['a table that nobody knows', 'boodschappen.csv', 'wat;hoeveel\r\nmelk;2\r\n'],
  ['a workbook that is none', 'clienten.xlsx', 'PK\u0003\u0004 and then nothing of a workbook'],
])('%s is refused in plain words, and the next try is one step away', async (_what, name, text) => {
  const { page, complaints } = await visit(browser, server.url, { size: 'phone' })
  await signInAs(page, 'administrator')
  await page.goto('/importeren/nieuw', { waitUntil: 'networkidle' })
  await drop(page, { [name]: text })
  await button(page, 'Versturen en bekijken').click()
  await page.getByText(/Deze import is niet gelukt\. Er is niets overgenomen\./).waitFor()
  expect(await page.getByText(name).first().isVisible()).toBe(true)
  expect(await axeFindings(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  expect(complaints).toEqual([])
})
