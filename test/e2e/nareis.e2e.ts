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

/** A day as it is typed, so many days from today. */
function typed(days: number): string {
  const date = new Date(Date.now() + days * 86_400_000)
  return new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam' }).format(date)
}

const save = (page: Page) => page.getByRole('button', { name: 'Opslaan' }).first().click()
const atDossier = (page: Page) => page.getByRole('heading', { level: 2, name: /^Gezinsleden/ }).waitFor()
const listOf = (page: Page, name: string) => page.getByRole('list', { name, exact: true })

async function choose(page: Page, field: string, choice: string): Promise<void> {
  await page.getByRole('combobox', { name: new RegExp(`^${field}`) }).click()
  await page.getByRole('option', { name: new RegExp(`^${choice}`) }).click()
}
const chooseDeputy = (page: Page) => choose(page, 'Vervanger', 'Sanne Terpstra')

/** Where the guide finds a client of their own. */
async function clientOf(guide: Page): Promise<string> {
  await guide.goto('/clienten', { waitUntil: 'networkidle' })
  const to = await guide.getByRole('link', { name: 'Samira Al Khatib' }).first().getAttribute('href')
  return to!.split('?')[0]!
}

async function openDossier(page: Page, client: string): Promise<string> {
  await page.goto(`${client}/juridisch`)
  await choose(page, 'Soort', 'Gezinshereniging')
  await page.getByRole('heading', { name: /^Deze stappen komen/ }).waitFor()
  await page.getByText('Beschikking van de referent: de nareistermijn begint').waitFor()
  expect(await axeFindings(page)).toEqual([])
  await save(page)
  await atDossier(page)
  return new URL(page.url()).pathname
}

async function addRelative(page: Page, dossier: string, relation: string, given: string): Promise<void> {
  await page.goto(`${dossier}/gezinslid`)
  await page.getByRole('radio', { name: relation, exact: true }).check({ force: true })
  await page.getByLabel(/^Voornamen/).fill(given)
  await page.getByLabel(/^Achternaam/).fill('Al Nouri')
  await page.getByRole('radio', { name: 'in het buitenland' }).check({ force: true })
  await page.getByLabel(/^In welk land/).fill('Turkije')
  await save(page)
  await atDossier(page)
  await listOf(page, 'Gezinsleden').getByText(`${given} Al Nouri`).waitFor()
}

async function openRow(page: Page, dossier: string, list: string, name: string): Promise<void> {
  await page.goto(dossier)
  await listOf(page, list).getByRole('link', { name }).first().click()
  await page.getByRole('link', { name: 'Terug naar het dossier' }).waitFor()
}

type Outcome = { is: string; days: number; term?: boolean }
async function record(page: Page, dossier: string, given: string, { is, days, term }: Outcome): Promise<void> {
  await openRow(page, dossier, 'Gezinsleden', `${given} Al Nouri`)
  await page.getByRole('radio', { name: is, exact: true }).check({ force: true })
  await page.getByLabel(/^Sinds welke dag/).fill(typed(days))
  if (term) await chooseDeputy(page)
  await save(page)
  await atDossier(page)
  const row = listOf(page, 'Gezinsleden').getByRole('listitem').filter({ hasText: given })
  await row.getByText(is, { exact: true }).waitFor()
}

test('a nareis dossier with four relatives, from the decision to the arrival', async () => {
  const { page, complaints } = await visit(browser, server.url)
  await signInAs(page, 'legal-adviser')
  const guide = await visit(browser, server.url)
  await signInAs(guide.page, 'guide')
  const client = await clientOf(guide.page)
  const dossier = await openDossier(page, client)
  for (const [relation, given] of [
    ['partner', 'Yara'],
    ['kind', 'Sami'],
    ['kind', 'Lina'],
    ['kind', 'Noor'],
  ] as const)
    await addRelative(page, dossier, relation, given)
  expect(await axeFindings(page)).toEqual([])

  // The decision of tomorrow is refused at its field, and what was typed stays.
  const first = 'Beschikking van de referent: de nareistermijn begint'
  await openRow(page, dossier, 'Stappen', first)
  await page.getByLabel(/^Op welke dag/).fill(typed(1))
  await chooseDeputy(page)
  await page.getByLabel(/^Notitie/).fill('Beschikking zelf gezien')
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Stap is gedaan' }).click()
  await page.getByText('deze dag moet nog komen').first().waitFor()
  expect(await page.getByLabel(/^Notitie/).inputValue()).toBe('Beschikking zelf gezien')

  // A colleague has the same step open; whoever is second is told, and keeps what was typed.
  const second = await visit(browser, server.url)
  await signInAs(second.page, 'legal-adviser')
  await openRow(second.page, dossier, 'Stappen', first)
  await second.page.getByLabel(/^Notitie/).fill('Ook door mij gezien')
  await chooseDeputy(second.page)
  await page.getByLabel(/^Op welke dag/).fill(typed(-10))
  await page.getByRole('button', { name: 'Stap is gedaan' }).click()
  await atDossier(page)
  await second.page.getByRole('button', { name: 'Stap is gedaan' }).click()
  await second.page
    .getByText(/intussen gewijzigd|al gedaan of overgeslagen/)
    .first()
    .waitFor()
  await second.page.getByText('Ook door mij gezien').first().waitFor()
  expect(second.complaints).toEqual([expect.stringContaining('409')])

  // The term of three months runs, is minded by two, and explains itself.
  const step = listOf(page, 'Stappen').getByRole('listitem').filter({ hasText: first })
  await step.getByText(/termijn loopt tot en met/).waitFor()
  await openRow(page, dossier, 'Stappen', first)
  await page.getByRole('link', { name: /^termijn loopt/i }).click()
  const minded = (field: RegExp) => page.getByRole('combobox', { name: field }).inputValue()
  await page.getByText('Waarom deze datum?').waitFor()
  expect(await minded(/^Van wie is de termijn/)).toMatch(/^Ruben Wiersma/)
  expect(await minded(/^Vervanger/)).toMatch(/^Sanne Terpstra/)
  await page
    .getByText(/drie maanden na de beschikking/)
    .first()
    .waitFor()
  expect(await axeFindings(page)).toEqual([])

  await page.goto(dossier)
  const proof = listOf(page, 'Yara Al Nouri').getByRole('link').first()
  await proof.click()
  await page.getByRole('radio', { name: 'ontvangen' }).check({ force: true })
  expect(await axeFindings(page)).toEqual([])
  await save(page)
  await atDossier(page)
  await listOf(page, 'Yara Al Nouri').getByText('ontvangen').waitFor()

  // The form is handed in: the first term ends with what was done.
  await openRow(page, dossier, 'Stappen', 'Formulier verstuurd')
  await page.getByText(/^Met deze stap is ook deze termijn gedaan/).waitFor()
  await page.getByLabel(/^Op welke dag/).fill(typed(-8))
  await chooseDeputy(page)
  await page.getByLabel(/^Naam van het document/).fill('Ontvangstbevestiging van de IND')
  await page.getByRole('button', { name: 'Stap is gedaan' }).click()
  await atDossier(page)
  await step.getByText(/is afgehandeld/).waitFor()

  await record(page, dossier, 'Yara', { is: 'toegewezen', days: -6, term: true })
  await record(page, dossier, 'Yara', { is: 'aangekomen', days: -1 })
  await record(page, dossier, 'Sami', { is: 'afgewezen', days: -6, term: true })
  const refused = listOf(page, 'Gezinsleden').getByRole('listitem').filter({ hasText: 'Sami' })
  await refused.getByText(/termijn loopt tot en met/).waitFor()
  await record(page, dossier, 'Lina', { is: 'wacht op DNA-onderzoek', days: -6, term: true })
  await record(page, dossier, 'Noor', { is: 'wacht op beslissing', days: -6 })
  await record(page, dossier, 'Noor', { is: 'toegewezen', days: -4, term: true })
  await record(page, dossier, 'Noor', { is: 'aangekomen', days: -1 })
  await page.getByText('een deel is aangekomen').waitFor()
  // Who has arrived has collected the visa: nobody is reminded of it any more.
  const visa = page.getByRole('listitem').filter({ hasText: 'MVV ophalen bij de post: Yara Al Nouri' })
  await visa.getByText(/^gedaan op/).waitFor()
  expect(await axeFindings(page)).toEqual([])

  // Whoever guides this client has no door to the dossier.
  await guide.page.goto(client)
  await guide.page.getByRole('heading', { level: 1, name: 'Samira Al Khatib' }).waitFor()
  const answer = await guide.page.request.get(`/api/v1/legal-cases/${dossier.split('/').at(-1)}/relatives`)
  expect([403, 404]).toContain(answer.status())
  await guide.page.goto(dossier, { waitUntil: 'networkidle' })
  expect(await guide.page.getByText('Al Nouri').count()).toBe(0)
  expect(complaints.filter((one) => !one.includes('422'))).toEqual([])
})
