import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openTables } from '#platform/server/tabular/open-tables.ts'
import { bytesSource, pathSources } from '#platform/server/tabular/source.ts'
import type { Table } from '#platform/server/tabular/table.ts'
import { recognise } from './headings.ts'
import { kinds } from './kinds.ts'
import { byteOrderMark, csvLine, refusedHeadings, refusedRow } from './refused-file.ts'
import { refusalText } from './reasons.ts'
import { type ParsedRow, parseRow } from './row.ts'

async function parseTable(table: Table) {
  const found = recognise(table.baseName, table.headings)
  if (found.as !== 'table') throw new Error(`${table.label} is ${found.as}`)
  const rows: (ParsedRow & { line: number; cells: readonly string[] })[] = []
  for await (const row of table.rows()) {
    rows.push({ ...parseRow(found.map, row), line: row.line, cells: row.cells })
  }
  return { kind: found.kind, map: found.map, rows }
}

const parseBytes = async (name: string, bytes: Uint8Array) => {
  const { tables, broken } = await openTables([bytesSource(name, bytes)])
  expect(broken).toEqual([])
  return parseTable(tables[0]!)
}

test('the register of Hillegom: every row is read, and one client is refused by its birth date', async () => {
  const sources = await pathSources(`${import.meta.dirname}/../../../../demo/register/hillegom-2017`)
  const { tables, otherFiles, broken } = await openTables(sources)
  expect({ otherFiles, broken }).toEqual({ otherFiles: ['expected.json'], broken: [] })
  const read = await Promise.all(tables.map(parseTable))
  expect(Object.fromEntries(read.map(({ kind, rows }) => [kind, rows.length]))).toEqual({
    clients: 90,
    trajectories: 58,
    contacts: 1382,
    legalCases: 17,
    groups: 5,
    enrolments: 37,
    workers: 22,
    languagePairs: 0,
    targets: 4,
    corrections: 1,
  })
  expect(read.flatMap(({ map }) => map.unknown)).toEqual([])
  const refused = read.flatMap(({ rows }) => rows).filter((row) => 'refusals' in row)
  expect(refused).toMatchObject([
    { line: 32, refusals: [{ column: 'Geboortedatum', value: '31-02-1987', code: 'date-does-not-exist' }] },
  ])
  const clients = read.find(({ kind }) => kind === 'clients')!.rows
  const names = clients.flatMap((row) => ('values' in row && row.values['number'] === 'C1004' ? [row.values] : []))
  expect(names).toMatchObject([{ givenNames: 'Khaled', birthDate: '1988-08-31', nareis: false, householdRole: 'head' }])
  const targets = read.find(({ kind }) => kind === 'targets')!.rows
  expect(targets.map((row) => 'values' in row && row.values['openingBalance'])).toEqual([-23, null, 0, null])
})

const kind = kinds.corrections
const clean = fc.string({
  unit: fc.constantFrom('a', 'É', 'ß', '"', ';', ',', '\n', "'", '=', '-', ' '),
  maxLength: 12,
})
const dateOf = fc
  .record({
    year: fc.integer({ min: 1900, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => ({ year, month, day }))
const two = (part: number) => String(part).padStart(2, '0')
type Day = { year: number; month: number; day: number }
const dateForms = [
  ({ year, month, day }: Day) => `${year}-${two(month)}-${two(day)}`,
  ({ year, month, day }: Day) => `${two(day)}-${two(month)}-${year}`,
  ({ year, month, day }: Day) => `${day}-${month}-${year}`,
]
const correction = fc.record({
  Gemeente: clean.map((text) => `x${text}`),
  Datum: dateOf,
  Aantal: fc.integer({ min: 1, max: 99 }),
  Reden: clean,
})
const dialect = fc.record({
  order: fc.shuffledSubarray(['Gemeente', 'Datum', 'Aantal', 'Reden'] as const, { minLength: 4 }),
  separator: fc.constantFrom(';', ','),
  end: fc.constantFrom('\n', '\r\n'),
  form: fc.constantFrom(...dateForms),
  encoding: fc.constantFrom('utf-8', 'utf-8 with mark', 'windows-1252'),
  alwaysQuoted: fc.boolean(),
  heading: fc.constantFrom(
    (text: string) => text,
    (text: string) => ` ${text.toUpperCase()} `,
  ),
})

const encoded = (text: string, encoding: string): Uint8Array => {
  if (encoding === 'windows-1252') return Buffer.from(text, 'latin1')
  return new TextEncoder().encode((encoding === 'utf-8' ? '' : byteOrderMark) + text)
}

test('order, separator, line ends, date form and encoding never change what is read', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(correction, { maxLength: 5 }), dialect, async (rows, as) => {
      const quote = (cell: string) =>
        as.alwaysQuoted || /["\n;,]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
      const written = rows.map((row) => ({ ...row, Datum: as.form(row.Datum), Aantal: String(-row.Aantal) }))
      const lines = [as.order.map(as.heading), ...written.map((row) => as.order.map((heading) => row[heading]))]
      const text = lines.map((cells) => cells.map(quote).join(as.separator) + as.end).join('')
      const found = await parseBytes('Correcties.CSV', encoded(text, as.encoding))
      const expected = rows.map((row) => ({
        municipality: row.Gemeente.trim().replace(/\s*\n\s*/g, ' '),
        correctedOn: dateForms[0]!(row.Datum),
        persons: -row.Aantal,
        reason: row.Reden.trim() || null,
      }))
      expect(found.rows.map((row) => 'values' in row && row.values)).toEqual(expected)
    }),
    { numRuns: 200 },
  )
})

test('a file of refused rows gives the same cells and the same refusals when it is read again', async () => {
  const cell = fc.oneof(clean, fc.constantFrom('31-02-2017', '-1', '=1+1', '@SUM(A1)', "'=x", 'C1'))
  const headings = fc.constantFrom(
    kind.columns.map((column) => column.heading),
    ['Reden', 'Aantal', 'Gemeente', 'Datum', 'Opmerking'],
  )
  const property = fc.asyncProperty(
    headings,
    fc.array(fc.array(cell, { minLength: 5, maxLength: 5 })),
    async (heads, rows) => {
      const offered = [heads, ...rows.map((row) => row.slice(0, heads.length))]
      const first = await parseBytes('correcties.csv', encoded(offered.map(plainLine).join(''), 'utf-8'))
      const refused = first.rows.flatMap((row) => ('refusals' in row ? [row] : []))
      const lines = refused.map((row) => refusedRow(first.map, row.cells, refusalText('nl', row.refusals)))
      const file = byteOrderMark + [refusedHeadings(first.map), ...lines].map(csvLine).join('')
      const again = await parseBytes('correcties.csv', new TextEncoder().encode(file))
      expect(again.rows.map((row) => 'refusals' in row && row.refusals)).toEqual(refused.map((row) => row.refusals))
      const rewritten = again.rows.map((row) => refusedRow(again.map, row.cells, ''))
      expect(rewritten).toEqual(lines.map((line) => [...line.slice(0, -1), '']))
    },
  )
  await fc.assert(property, { numRuns: 200 })
})

const plainLine = (cells: readonly string[]) =>
  `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')}\r\n`
