import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { readXlsx } from 'hucre'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importFrom } from '#capabilities/imports/public.ts'
import { findMunicipalitiesByName } from '#capabilities/organisation/public.ts'
import { stopPdfWorker } from '#platform/server/pdf/render-pdf.ts'
import { aFoundation, type TestFoundation } from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import { figureOf } from './rules/chapters.ts'
import * as reporting from './public.ts'

const register = path.resolve(import.meta.dirname, '../../../demo/register/hillegom-2017')
const { import: _counts, ...expected } = JSON.parse(fs.readFileSync(path.join(register, 'expected.json'), 'utf8'))

let app: TestApp
let foundation: TestFoundation
let hillegom: string

beforeAll(async () => {
  app = await testApp()
  foundation = await aFoundation(app, { locations: ['Hillegom'] })
  await importFrom(
    { database: app.database, foundationId: foundation.id, accountId: null, today: app.today() },
    { from: register, dryRun: false, refusedFolder: fs.mkdtempSync(path.join(os.tmpdir(), 'refused-')) },
  )
  const found = await app.asSystem(foundation, (tx) => findMunicipalitiesByName(tx, ['Hillegom']))
  hillegom = found.get('Hillegom')!.id
})
afterAll(stopPdfWorker)

const of = (period = reporting.yearPeriod(2017)) => ({
  foundationId: foundation.id,
  municipalityId: hillegom,
  period,
  today: app.today(),
})
const jsonOf = (period = reporting.yearPeriod(2017)) =>
  app.asSystem(foundation, (tx) => reporting.municipalityReportJson(tx, of(period)))
const reportOf = () => app.asSystem(foundation, (tx) => reporting.municipalityReport(tx, of()))
const madeAt = new Date('2026-11-18T11:00:00Z')

test('Hillegom 2017 gives every published figure', async () => {
  expect(await jsonOf()).toEqual(expected)
})

test('the two halves together are the year, and the balance is carried from one to the other', async () => {
  const [first, second] = [await jsonOf(reporting.halfPeriod(2017, 1)), await jsonOf(reporting.halfPeriod(2017, 2))]
  const housing = (json: Record<string, unknown>) => json.housing as Record<string, number>
  expect(first.half).toBe(1)
  expect(housing(first).housed! + housing(second).housed!).toBe(55)
  expect(housing(second).openingBacklog).toBe(housing(first).closingBacklog! - housing(first).closingLead!)
  expect(housing(second)).toMatchObject({ closingBacklog: 0, closingLead: 3 })
})

test('beside the year before; a chapter of which nothing was recorded then is unknown', async () => {
  const { chapters } = await reportOf()
  const compared = (key: string) => figureOf(chapters, key)!
  expect(compared('contacts.held')).toMatchObject({ value: 1341, before: 25 })
  expect(compared('programmes.groups')).toMatchObject({ value: 5, before: null })
  expect(compared('housing.opening')).toMatchObject({ value: -23, before: null })
})

/** Every number of the expected report, under the words that a document must show with it. */
const shown: [string, number][] = [
  ['Taakstelling', 29],
  ['Personen gehuisvest', 55],
  ['Volwassenen', 31],
  ['Kinderen', 24],
  ['Mannen en jongens', 30],
  ['Vrouwen en meisjes', 25],
  ['Syrische', 34],
  ['Woningen', 18],
  ['Woningen voor één persoon', 8],
  ['Woningen voor gezinnen', 10],
  ['Nareizigers', 19],
  ['AMV', 0],
  ['Via GVA', 0],
  ['Woningdeling', 0],
  ...(Object.entries({ ...expected.contacts, ...expected.trajectoriesStarted, ...expected.team }) as [
    string,
    number,
  ][]),
  ['Gezinshereniging: nieuw', 5],
  ['Gezinshereniging: behandeld', 11],
  ['Gezinshereniging: met succes afgerond', 4],
  ['Andere juridische dossiers: nieuw', 5],
  ['Nieuwe taalkoppels', 0],
  ['Nieuwe taalcoaches', 0],
]
const programmes = Object.entries(expected.programmes) as [
  string,
  { groups: number; participants: number; completed: number },
][]

test('the PDF has every figure, in Dutch and in English, tagged', async () => {
  const report = await reportOf()
  const pdf = (await reporting.municipalityReportFile(report, 'pdf', 'nl', madeAt)) as Uint8Array
  const text = textOf(pdf)
  for (const [label, value] of shown)
    expect(text).toMatch(new RegExp(`${label} ${value.toLocaleString('nl-NL')} (niet bekend|\\d|\\p{L})`, 'u'))
  expect(text).toContain('Stand aan het begin −23')
  expect(text).toContain('Stand aan het einde 3')
  for (const [name, { groups, participants, completed }] of programmes) {
    expect(text).toContain(`${name}: ${groups} groep`)
    expect(text).toContain(`${name} ${groups} ${participants} ${completed} `)
    expect(text).toContain(`${participants} deelnemers, van wie ${completed} het afrond`)
  }
  const info = execFileSync('pdfinfo', ['-'], { input: pdf, encoding: 'utf8' })
  expect(info).toMatch(/Title: +Hillegom in vogelvlucht, 2017/)
  expect(info).toMatch(/Tagged: +yes/)
  const english = textOf((await reporting.municipalityReportFile(report, 'pdf', 'en', madeAt)) as Uint8Array)
  expect(english).toContain('55 people were housed in Hillegom: 31 adults and 24 children.')
})

const textOf = (pdf: Uint8Array): string =>
  execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' }).replace(/\s+/g, ' ')

test('the workbook has a sheet per chapter with real numbers and dates', async () => {
  const bytes = (await reporting.municipalityReportFile(await reportOf(), 'xlsx', 'nl', madeAt)) as Uint8Array
  const { sheets } = await readXlsx(bytes)
  expect(sheets.map(({ name }) => name)).toEqual([
    'Over dit verslag',
    'Huisvesting',
    'Contacten',
    'Trajecten',
    'Gezinshereniging en juridische ',
    'Programma’s',
    'Doorverwijzen en signaleren',
    'Opvang en asielprocedure',
    'Taalkoppels',
    'Team',
    'Hoe is geteld',
  ])
  const rows = sheets.flatMap((sheet) => sheet.rows)
  const has = (label: string, value: number) =>
    rows.some(([figure, word, number]) => (word === label || (figure === label && word === null)) && number === value)
  expect(shown.filter(([label, value]) => !has(label, value))).toEqual([])
  expect(
    rows.some((row) => row.some((cell) => cell instanceof Date && cell.toISOString().startsWith('2017-12-31'))),
  ).toBe(true)
  for (const [name, { groups, participants, completed }] of programmes) {
    const numbers = rows.filter(([, word]) => word === name).map(([, , number]) => number)
    expect(numbers).toEqual([groups, participants, completed])
  }
})

test('the CSV has a line per figure and word, as a Dutch spreadsheet reads it', async () => {
  const csv = (await reporting.municipalityReportFile(await reportOf(), 'csv', 'nl', madeAt)) as string
  expect(csv).toContain(
    'Contacten;contacts.held;Contacten;Maatschappelijke begeleiding;1047;25;contacten;Cliënten die op de dag van de gebeurtenis in deze gemeente woonden.;Hillegom;2017-01-01;2017-12-31;2017-12-31\r\n',
  )
  expect(csv).toContain(
    'Huisvesting;housing.opening;Stand aan het begin;;-23;;personen;Deze gemeente;Hillegom;2017-01-01;2017-12-31;2017-12-31\r\n',
  )
})
