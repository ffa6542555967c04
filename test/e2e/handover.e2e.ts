import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright-core'
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

test.each([
  ['desk', 'Rahel Ghebremedhin', 'Noordwijk'],
  ['phone', 'Samira Al Khatib', 'Katwijk'],
] as const)('a guide offers a family, the team leader there accepts, on a %s', async (size, name, location) => {
  const administrator = await visit(browser, server.url)
  await signInAs(administrator.page, 'administrator')
  await administrator.page.goto('/beheer/organisatie/vestiging')
  await administrator.page.getByLabel('Naam').fill(location)
  await administrator.page.getByRole('button', { name: 'Opslaan' }).click()
  await administrator.page.getByRole('link', { name: location }).waitFor()

  const { page, complaints } = await visit(browser, server.url, { size })
  await signInAs(page, 'guide')
  await page.goto(`/clienten?q=${encodeURIComponent(name)}`)
  await page.getByRole('link', { name }).first().click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
  await page.goto(`${new URL(page.url()).pathname}/gebeurtenis`)
  await page.getByRole('link', { name: 'Overdragen aan een andere vestiging' }).click()
  await page.getByLabel('Waarom?').fill('Het gezin woont daar nu.')
  const where = page.getByRole('combobox', { name: 'Naar welke vestiging?' })
  // The only one there is stands there already.
  if ((await where.inputValue()) !== location) {
    await where.click()
    await page.getByRole('option', { name: location }).click()
  }
  await page.getByLabel('Niet nodig').check({ force: true })
  await page.getByLabel('Waarom is toestemming niet nodig?').fill('Afspraak over de begeleiding.')
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Bekijken wat er meegaat' }).click()
  await page.getByText('Binnen de stichting gaat het hele dossier mee.', { exact: false }).waitFor()
  expect(await axeFindings(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await page.getByRole('button', { name: `Aanbieden aan ${location}` }).click()
  await page.getByText(`Deze overdracht wacht op een antwoord van ${location}.`).waitFor()
  expect(complaints).toEqual([])

  const leader = await visit(browser, server.url, { size })
  await signInAs(leader.page, 'team-leader')
  await leader.page.goto('/')
  await leader.page.getByRole('heading', { name: 'Overdracht aan uw vestiging' }).waitFor()
  await leader.page.goto('/overdrachten')
  await leader.page.getByRole('link', { name }).first().click()
  await leader.page.getByRole('heading', { name: 'Wat er meegaat' }).waitFor()
  expect(await axeFindings(leader.page)).toEqual([])
  await leader.page.getByRole('button', { name: 'Aannemen', exact: true }).click()
  await leader.page.getByText(/^Ontvangen door/).waitFor()
  expect(leader.complaints).toEqual([])

  await page.reload()
  await page.getByText(/^Ontvangen door/).waitFor()
  expect(await page.getByRole('link', { name }).count()).toBe(0)
})

test('a file goes into a sealed package and comes out of it, and the receipt comes back', async () => {
  const dir = await mkdtemp(path.join(os.tmpdir(), 'package-'))
  const { page, complaints } = await visit(browser, server.url)
  await signInAs(page, 'team-leader')
  await page.goto('/clienten?q=Yonas+Kidane')
  await page.getByRole('link', { name: 'Yonas Kidane' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Yonas Kidane' }).waitFor()
  await page.goto(`${new URL(page.url()).pathname}/overdracht/pakket`)
  await page.getByLabel('Voor welke organisatie?').fill('Stichting Noord')
  await page.getByLabel('Waarvoor?').fill('Begeleiding gaat daar verder.')
  await page.getByLabel('Ja, schriftelijk').check({ force: true })
  await page.getByRole('textbox', { name: 'Op welke dag?' }).fill('1-10-2026')
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Pakket maken' }).click()
  const passphrase = (await page.locator('.passphrase').textContent())!.trim()
  expect(await axeFindings(page)).toEqual([])
  const file = path.join(dir, 'pakket.reisgezel')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Bestand bewaren' }).click()
  await (await download).saveAs(file)

  await page.goto('/overdrachten/pakket')
  await page.getByLabel('Bestand').setInputFiles(file)
  await page.getByLabel('Zin om te openen').fill(passphrase.toLowerCase())
  await page.getByRole('button', { name: 'Openen' }).click()
  await page.getByRole('heading', { name: 'Wat erin zit' }).waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('combobox', { name: 'Bij welke vestiging?' }).click()
  await page.getByRole('option').first().click()
  await page.getByRole('button', { name: 'Opnemen' }).click()
  await page.getByLabel('Waarom is het toch iemand anders?').fill('Om te oefenen.')
  await page.getByRole('button', { name: 'Opnemen' }).click()
  await page.getByRole('heading', { name: 'Opgenomen' }).waitFor()
  const receipt = (await page.locator('.passphrase').textContent())!.trim()
  await page.goto('/overdrachten/verzegeld')
  await page.getByLabel('Ontvangstcode').fill(receipt)
  await page.getByRole('button', { name: 'Code opslaan' }).click()
  await page.getByText('ontvangen, code ingevuld', { exact: false }).waitFor()
  expect(await axeFindings(page)).toEqual([])
  expect(complaints).toEqual([expect.stringContaining('409')])
  await rm(dir, { recursive: true })
})
