import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aWord, aWorker } from '../harness/builders.ts'
import { axeFindings, openBrowser } from '../harness/browser.ts'
import { type LongTime, longTime } from '../harness/long-time.ts'

let time: LongTime
let browser: Browser
beforeAll(async () => {
  ;[time, browser] = await Promise.all([longTime({ from: '2024-11-18', town: 'Hillegom' }), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
})

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
const pick = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check({ force: true })
const fill = (page: Page, label: string, text: string) =>
  page
    .getByLabel(new RegExp(`^${label}`))
    .first()
    .fill(text)
async function choose(page: Page, label: string, option: string) {
  await fill(page, label, option)
  await page.getByRole('option', { name: option }).first().click()
}

/** Somebody of the family, as intake writes them down; further people belong to the first. */
async function takeIn(page: Page, who: { given: string; born: string; with?: string }): Promise<string> {
  await page.goto('/clienten/nieuw')
  await fill(page, 'Voornamen', who.given)
  await fill(page, 'Achternaam', 'Tekle')
  await fill(page, 'Geboortedatum', who.born)
  await choose(page, 'Gemeente', 'Hillegom')
  if (who.with) {
    await choose(page, 'Bij wie hoort deze persoon', who.with)
    await pick(page, 'kind')
  }
  await press(page, 'Cliënt opslaan')
  await heading(page, `${who.given} Tekle`)
  return new URL(page.url()).pathname.split('/')[2]!
}

/** Every subject of a measurement at one level. */
async function measure(page: Page, client: string, moment: string, level: number) {
  await page.goto(`/clienten/${client}/zelfredzaamheid`)
  await press(page, 'Meting beginnen')
  await choose(page, 'Moment', moment)
  await press(page, 'Beginnen')
  await page.getByRole('button', { name: 'Afronden' }).waitFor()
  const subjects = await page.locator('fieldset.levels').all()
  expect(subjects).toHaveLength(13)
  for (const subject of subjects)
    await subject
      .getByRole('radio')
      .nth(5 - level)
      .check()
  await press(page, 'Afronden')
  await heading(page, 'Zelfredzaamheid')
  await page.getByRole('link', { name: new RegExp(moment) }).waitFor()
}

async function talk(page: Page, client: string, note: string) {
  await page.goto(`/clienten/${client}/contact`)
  await page.getByRole('radio', { name: '30', exact: true }).check({ force: true })
  await page.getByLabel(/Wat is er gebeurd/).fill(note)
  await press(page, 'Vastleggen')
  await heading(page, 'Selam Tekle')
  await page.getByText(note).first().waitFor()
}

const toDo = async (page: Page, course: string) => {
  await page.goto(course)
  const list = page.getByRole('list', { name: 'Wat er nu te doen is' })
  await page.getByRole('heading', { name: 'Wat er gebeurde' }).waitFor()
  return (await list.getByRole('listitem').allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ').trim())
}

test('a family from the key to the goodbye: two years of guidance in a minute', async () => {
  const { app, foundation, goTo } = time
  const joke = await aWorker(app, foundation, 'Joke Verhoef')
  const sanne = await aWorker(app, foundation, 'Sanne Terpstra')
  const kind = 'Maatschappelijke begeleiding 24 maanden'
  await app.asSystem(foundation, (tx) => aWord(tx, foundation, 'trajectory-kind', kind))
  const { page: lead, complaints: heardByLead } = await time.at(browser, 'team-leader', sanne.id)
  const { page, complaints } = await time.at(browser, 'guide', joke.id)

  // November 2024: the family comes, gets the key and signs; guidance begins.
  const client = await takeIn(lead, { given: 'Selam', born: '12-4-1990' })
  await takeIn(lead, { given: 'Yonas', born: '3-9-2016', with: 'Selam Tekle' })
  await lead.goto(`/clienten/${client}/huisvesting`)
  await choose(lead, 'Gemeente', 'Hillegom')
  await fill(lead, 'Gekoppeld op', '1-11-2024')
  await fill(lead, 'Sleutel op', '18-11-2024')
  await lead.getByLabel('Yonas Tekle').check()
  await press(lead, 'Opslaan')
  await heading(lead, 'Selam Tekle')
  await lead.goto(`/clienten/${client}/traject`)
  await choose(lead, 'Soort traject', kind)
  await choose(lead, 'Begeleider', 'Joke Verhoef')
  await press(lead, 'Opslaan')
  await heading(lead, 'Selam Tekle')
  await page.goto(`/clienten/${client}?deel=begeleiding`)
  await page.locator('a[href*="/traject/"]').first().click()
  await heading(page, kind)
  const course = new URL(page.url()).pathname
  const checklist = `/clienten/${client}/checklist`
  await page.getByText('Maand 1 van 24 · Vestiging').waitFor()
  await page.getByText('Laatste dag: 17 november 2026.', { exact: false }).waitFor()
  expect(await toDo(page, course)).toEqual([
    'Eerste meting van zelfredzaamheid uiterlijk 30 december 2024',
    'Volgende fase: kijken wat er nodig is uiterlijk 18 mei 2025',
    'Meting van zelfredzaamheid tussendoor uiterlijk 18 mei 2025',
    'Laatste meting van zelfredzaamheid uiterlijk 20 oktober 2026',
    'Afsluitend gesprek uiterlijk 3 november 2026',
  ])

  // The first weeks: what belongs to arriving, each with its day and why.
  await goTo('2024-11-25')
  await page.goto(checklist)
  await page.getByText('Dit is de eerste fase: vestigen.', { exact: false }).waitFor()
  await page.getByRole('checkbox', { name: 'Klaar: Huurcontract tekenen' }).click()
  await page.getByRole('checkbox', { name: 'Toch niet klaar: Huurcontract tekenen' }).waitFor()
  await talk(page, client, 'Samen naar het gemeentehuis geweest.')

  await goTo('2024-12-16')
  await measure(page, client, 'Nulmeting', 2)
  expect((await toDo(page, course)).join()).not.toContain('Eerste meting')

  // What the client wants, in five outcomes; agreed, it stays as it is.
  await goTo('2025-01-13')
  await page.goto(`/clienten/${client}/doel`)
  await choose(page, 'Leefgebied', 'Taal')
  await fill(page, 'Doel, in de woorden van de cliënt', 'Zelf met de juf praten')
  for (const [at, text] of [
    'Zegt niets',
    'Zegt gedag',
    'Stelt één vraag',
    'Voert een gesprek',
    'Helpt anderen',
  ].entries())
    await page.locator(`[id$="outcomes${at === 4 ? '' : `-${at}`}"]`).fill(text)
  await fill(page, 'Weer bekijken op', '17-11-2025')
  await press(page, 'Opslaan')
  await press(page, 'Doelen afspreken')
  await page.getByRole('radio', { name: /Zegt gedag/ }).check()
  await press(page, 'Opslaan')
  await page.getByText('afgesproken op 13 januari 2025', { exact: false }).waitFor()

  // Half a year on, the second phase begins.
  await goTo('2025-05-19')
  await page.goto(course)
  await page.getByText('Maand 7 van 24 · Integratie').waitFor()
  await page.goto(`/clienten/${client}/taken`)
  await page.getByRole('checkbox', { name: /Volgende fase/ }).click()
  await page
    .getByText(/Klaar|Gedaan/)
    .first()
    .waitFor()
  await page.goto(checklist)
  await page.getByText('Dit is de tweede fase: integreren.', { exact: false }).waitFor()
  await measure(page, client, 'Tussenmeting', 3)
  await page.getByText('13 omhoog, 0 gelijk, 0 omlaag.').waitFor()

  await goTo('2025-11-17')
  await page.goto(`/clienten/${client}/plan`)
  await press(page, 'Bekijken wat er bereikt is')
  await page.getByRole('radio', { name: /Voert een gesprek/ }).check()
  await press(page, 'Opslaan')
  await page.getByText('T-score bij het begin 40,0, nu 60,0: verschil +20,0.').waitFor()

  // The last weeks: handed over warmly, measured, talked about, ended.
  await goTo('2026-11-02')
  await page.goto(`/clienten/${client}/verwijzing`)
  await fill(page, 'Een andere organisatie', 'Taalhuis Hillegom')
  await fill(page, 'Waarvoor', 'Nederlands oefenen')
  await pick(page, 'gezegd')
  await pick(page, 'Warm: wij bellen of gaan samen')
  await fill(page, 'Wat hebt u verteld', 'Zij spreekt al met de juf.')
  await press(page, 'Doorverwijzen')
  await page.getByText('Taalhuis Hillegom').first().waitFor()
  await measure(page, client, 'Eindmeting', 4)
  await page.goto(`${course}/exitgesprek`)
  await fill(page, 'Wat is er bereikt', 'Selam regelt haar post zelf.')
  await fill(page, 'Naar wie verwezen', 'Taalhuis Hillegom')
  await press(page, 'Opslaan')
  await heading(page, kind)
  // All that the course asked for is done; the checklist is the only thing that is not.
  expect(await toDo(page, course)).toEqual([expect.stringMatching(/^\d+ punten van de checklist/)])

  await goTo('2026-11-17')
  await lead.goto(`${course}/beeindigen`)
  await choose(lead, 'Reden', 'Afgerond')
  await press(lead, 'Beëindigen')
  await heading(lead, kind)
  await goTo('2026-11-18')
  await lead.reload()
  await lead.getByText('Beëindigd op 17 november 2026: afgerond.').waitFor()
  expect(await axeFindings(lead)).toEqual([])

  expect([...complaints, ...heardByLead]).toEqual([])

  // Afterwards: the file has closed for the guide, and a question at the desk is counted as one of a former client.
  await goTo('2026-12-14')
  await page.goto(`/clienten/${client}`)
  await expect.poll(() => page.getByRole('main').innerText()).not.toContain('Even geduld')
  expect(await page.getByText('Tekle').count()).toBe(0)
  await lead.goto(`/clienten/${client}/contact`)
  await lead.getByText(/Vandaag, Infopunt/).waitFor()
  await talk(lead, client, 'Vraag over een brief van de belasting.')
  const told = (await lead.getByRole('main').innerText()).replaceAll(/\s+/g, ' ')
  for (const part of [
    '1 nov 2024 Gekoppeld',
    '18 nov 2024 Gehuisvest',
    '18 nov 2024 Maatschappelijke begeleiding 24 maanden begonnen',
    '25 nov 2024 Maatschappelijke begeleiding Samen naar het gemeentehuis geweest.',
    '2 nov Warm overgedragen aan Taalhuis Hillegom',
    '17 nov Maatschappelijke begeleiding 24 maanden beëindigd Afgerond',
    '14 dec Infopunt Vraag over een brief van de belasting.',
  ])
    expect(told).toContain(part)
  const town = foundation.municipalities[0]!.id
  await lead.goto(`/verantwoording/gemeente?gemeente=${town}&van=2026-12-01&tot=2026-12-31`)
  await lead.getByText('Mensen van wie de begeleiding voorbij is, hadden 1 contact.').waitFor()
  expect(heardByLead).toEqual([])
})
