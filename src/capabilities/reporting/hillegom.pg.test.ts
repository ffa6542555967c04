import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { importFrom } from '#capabilities/imports/public.ts'
import { findMunicipalitiesByName } from '#capabilities/organisation/public.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import { aFoundation, type TestFoundation } from '../../../test/harness/builders.ts'
import { municipalityReportJson, yearPeriod } from './public.ts'

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
  hillegom = await app.asSystem(foundation, async (tx) => (await findMunicipalitiesByName(tx, ['Hillegom'])).get('Hillegom')!.id)
})

const jsonOf = (year: number) =>
  app.asSystem(foundation, (tx) =>
    municipalityReportJson(tx, { foundationId: foundation.id, municipalityId: hillegom, period: yearPeriod(year), today: app.today() }),
  )

test('Hillegom 2017 gives every published figure', async () => {
  expect(await jsonOf(2017)).toEqual(expected)
})
