import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { writeWorkbook } from '#platform/server/xlsx/write-workbook.ts'
import { aFoundation } from '../../../test/harness/builders.ts'
import { testApp } from '../../../test/harness/test-app.ts'
import { importFrom, importJson, listImports } from './public.ts'
import { contents, importer } from './test-register.ts'

const register = path.resolve(import.meta.dirname, '../../../demo/register/hillegom-2017')
const expected = JSON.parse(fs.readFileSync(path.join(register, 'expected.json'), 'utf8')).import
const app = await testApp()
const folder = () => fs.mkdtempSync(path.join(os.tmpdir(), 'imports-'))
const from = (where: string, dryRun = false) => ({ from: where, dryRun, refusedFolder: folder() })
const tables = fs
  .readdirSync(register)
  .filter((name) => name.endsWith('.csv'))
  .map((name) => ({ name, rows: readRows(fs.readFileSync(path.join(register, name), 'utf8')) }))

/** The register has no quotes; shown once, so that this test needs no reader of its own kind. */
function readRows(text: string): string[][] {
  expect(text).not.toContain('"')
  return text
    .replace('\ufeff', '')
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.split(';'))
}

test('Hillegom 2017 is taken with exactly the counts that its description gives, and offered again changes nothing', async () => {
  const foundation = await aFoundation(app)
  const { on } = importer(app, foundation)
  const first = await importFrom(on, from(register))
  expect(importJson(first)).toMatchObject(expected)
  expect(importJson(first)).toMatchObject({ filesNotRead: ['expected.json'], unknownColumns: [] })
  expect(fs.existsSync(first.rejectedFile!)).toBe(true)
  const before = await contents(app, foundation)
  expect(before.client).toHaveLength(88)

  const again = importJson(await importFrom(on, from(register)))
  expect(again).toMatchObject({
    clientsImported: 0,
    clientsUpdated: 0,
    clientsUnchanged: 88,
    clientsHeld: 1,
    clientsRejected: 1,
  })
  expect(again).toMatchObject({
    contactsImported: 0,
    contactsUpdated: 0,
    contactsUnchanged: 1381,
    trajectoriesUnchanged: 58,
    enrolmentsUnchanged: 37,
  })
  expect(await contents(app, foundation)).toEqual(before)
})

test('the same as one workbook, with a sheet per file', async () => {
  const sheets = tables.map(({ name, rows: [headings, ...rows] }) => ({
    name: name.replace('.csv', ''),
    columns: headings!.map((heading) => ({ heading, type: 'text' as const })),
    rows: rows.map((cells) => headings!.map((_, at) => cells[at] ?? '')),
  }))
  const where = path.join(folder(), 'uit het oude systeem.xlsx')
  fs.writeFileSync(where, await writeWorkbook(sheets))
  const { on } = importer(app, await aFoundation(app))
  expect(importJson(await importFrom(on, from(where)))).toMatchObject(expected)
})

test('the same with commas, in windows-1252, columns in another order, headings in capitals, files named otherwise', async () => {
  const where = folder()
  for (const { name, rows } of tables) {
    const order = rows[0]!.map((_, at) => at).toReversed()
    const [headings, ...body] = rows.map((cells) => order.map((at) => (cells[at] ?? '').replaceAll(',', ' ')))
    const text = [headings!.map((heading) => ` ${heading.toUpperCase()} `), ...body]
      .map((cells) => cells.join(','))
      .join('\n')
    fs.writeFileSync(path.join(where, name.toUpperCase().replace('.CSV', '.csv')), Buffer.from(text, 'latin1'))
  }
  const { on } = importer(app, await aFoundation(app))
  expect(importJson(await importFrom(on, from(where)))).toMatchObject(expected)
})

test('a dry run shows the same counts and leaves nothing behind', async () => {
  const foundation = await aFoundation(app)
  const { on } = importer(app, foundation)
  const shown = await importFrom(on, from(register, true))
  expect(importJson(shown)).toMatchObject({ ...expected, batch: null })
  const left = await contents(app, foundation)
  expect(Object.values(left).flat()).toEqual([])
  const rows = await app.asSystem(foundation, (tx) => tx.selectFrom('import_row').select('row_no').execute())
  expect(rows).toEqual([])
  expect((await listImports(on)).map(({ state }) => state)).toEqual(['cancelled'])
})
