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

const headers = { 'x-requested-with': 'reisgezel' }

async function send(page: Page, path: string, data: Record<string, unknown>): Promise<{ id: string }> {
  const answer = await page.request.post(path, { headers, data })
  expect(answer.status(), await answer.text()).toBe(200)
  return answer.json()
}

/** A household of so many, in three generations, with long names and names in other scripts. */
async function aHousehold(page: Page, persons: number): Promise<string> {
  const { locations } = (await (await page.request.get('/api/v1/organisation')).json()) as {
    locations: { id: string }[]
  }
  const shared = {
    birthDateEstimated: false,
    sex: null,
    nationalityId: null,
    languageId: null,
    targetGroupId: null,
    nareis: false,
    vNumber: null,
    phone: null,
    email: null,
    needsInterpreter: false,
    remarks: null,
    municipalityId: null,
    neverthelessReason: 'Een gezin om af te drukken',
    locationId: locations[0]!.id,
  }
  const roles = ['head', 'partner', 'parent', 'parent', 'sibling']
  let first: string | null = null
  for (let at = 0; at < persons; at++) {
    const role = roles[at] ?? 'child'
    const { id } = await send(page, '/api/v1/clients', {
      ...shared,
      givenNames: at % 3 === 0 ? 'عبد الرحمن محمد' : `Wolde-Gabriel Mariam ${at}`,
      familyName: at % 3 === 0 ? 'الخطيب' : 'Van den Berg-Ghebremedhin',
      birthDate: null,
      withClientId: first,
      role,
    })
    first ??= id
  }
  return first!
}

test.each([1, 7, 20])('a family of %i is one picture, and prints on one sheet of A4', async (persons) => {
  const { page, complaints } = await visit(browser, server.url)
  await signInAs(page, 'team-leader')
  const clientId = await aHousehold(page, persons)
  await page.goto(`/clienten/${clientId}/gezin-in-beeld`, { waitUntil: 'networkidle' })
  await page.locator('.family-picture .family-one').first().waitFor()
  expect(await page.locator('.family-picture .family-one').count()).toBe(persons)
  expect(await axeFindings(page)).toEqual([])
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)
  // Landscape A4, in points.
  expect(pdf).toMatch(/\/MediaBox\s*\[0 0 841\.\d+ 59[45]\.\d+\]/)
  expect(complaints).toEqual([])
  await page.context().close()
})

test('family from abroad moves in: written down, arrived, and in the picture at home', async () => {
  const { page, complaints } = await visit(browser, server.url)
  await signInAs(page, 'team-leader')
  const clientId = await aHousehold(page, 1)
  await page.goto(`/clienten/${clientId}?deel=gezin`, { waitUntil: 'networkidle' })
  await page.getByRole('link', { name: 'Familielid toevoegen' }).click()
  await page.getByRole('radio', { name: 'partner' }).check({ force: true })
  await page.getByLabel(/^Voornamen/).fill('فاطمة')
  await page.getByLabel('Achternaam').fill('حداد')
  await page.getByRole('radio', { name: 'in het buitenland' }).check({ force: true })
  await page.getByLabel(/^In welk land/).fill('Turkije')
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await page.getByText(/in Turkije/).waitFor()

  await page.getByRole('link', { name: 'Er is iets gebeurd' }).click()
  await page.getByRole('link', { name: 'Nareizigers zijn aangekomen' }).click()
  await page.getByLabel(/فاطمة حداد/).check()
  await page.getByRole('button', { name: 'Bekijken wat er verandert' }).click()
  await page.getByText(/krijgt een dossier/).waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Zo opslaan' }).click()
  await page.getByRole('heading', { level: 1, name: 'فاطمة حداد' }).waitFor()
  await page.goto(`/clienten/${clientId}/gezin-in-beeld`, { waitUntil: 'networkidle' })
  const words = page.getByRole('list', { name: 'Hetzelfde in woorden' })
  expect(await words.getByRole('listitem').count()).toBe(2)
  expect(await words.getByText(/Turkije/).count()).toBe(0)
  expect(complaints).toEqual([])
})
