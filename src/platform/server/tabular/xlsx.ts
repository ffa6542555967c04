import { type CellValue, EncryptedFileError, type SheetFilterInfo, readXlsx, streamXlsxRows } from 'hucre'
import { readAll, type TabularLimits, type TabularSource, TabularError } from './source.ts'
import { isBlank, type Table, type TableRow, withoutEnding } from './table.ts'
import { refuseZipBomb } from './zip-guard.ts'

/**
 * The sheets of a workbook as tables, hidden ones too. What a cell becomes:
 * a date as `yyyy-mm-dd` (a time of day is left out), a whole number without decimals (`1001`, never `1001.0`),
 * yes and no of the spreadsheet as `J` and `N`, a formula as its last result, an error as it shows (`#N/A`, which the
 * rules refuse). A number without date format stays a number: 43000 is not guessed to be a day.
 */
export async function openXlsx(
  source: TabularSource,
  limits: TabularLimits,
): Promise<{ tables: Table[]; broken: TabularError[] }> {
  if (source.size > limits.fileBytes) throw new TabularError('tabular/too-large', source.name)
  const bytes = await readAll(source)
  if (isOle(bytes)) await refuseOle(source.name, bytes)
  await refuseZipBomb(source.name, bytes, limits)
  const sheets: SheetFilterInfo[] = []
  await guarded(source.name, () => readXlsx(bytes, { sheets: (info) => sheets.push(info) < 0 }))
  const tables: Table[] = []
  const broken: TabularError[] = []
  for (const sheet of sheets) {
    const table = await openSheet(source.name, bytes, sheet, limits).catch(asTabularError)
    if (table instanceof TabularError) broken.push(table)
    else tables.push(table)
  }
  return { tables, broken }
}

async function openSheet(
  file: string,
  bytes: Uint8Array,
  sheet: SheetFilterInfo,
  limits: TabularLimits,
): Promise<Table> {
  const label = `${file}, ${sheet.name}`
  let headings: string[] = []
  for await (const row of nonBlankRows(label, bytes, sheet.index)) {
    headings = row.cells.map((cell) => cell.trim())
    break
  }
  if (headings.length > limits.columns) throw new TabularError('tabular/too-many-columns', label)
  return {
    file,
    sheet: sheet.name,
    baseName: withoutEnding(sheet.name),
    label,
    headings,
    rows: () => withoutFirst(nonBlankRows(label, bytes, sheet.index)),
  }
}

function asTabularError(error: unknown): TabularError {
  if (error instanceof TabularError) return error
  throw error
}

async function* withoutFirst(rows: AsyncIterable<TableRow>): AsyncGenerator<TableRow> {
  let first = true
  for await (const row of rows) {
    if (!first) yield row
    first = false
  }
}

async function* nonBlankRows(label: string, bytes: Uint8Array, sheet: number): AsyncGenerator<TableRow> {
  const rows = streamXlsxRows(bytes, { sheet })
  try {
    for (;;) {
      const next = await guarded(label, () => rows.next())
      if (next.done) return
      const cells = next.value.values.map(cellText)
      while (cells.at(-1) === '') cells.pop()
      if (!isBlank(cells)) yield { line: next.value.index + 1, cells }
    }
  } finally {
    await rows.return()
  }
}

function cellText(value: CellValue): string {
  if (value === null) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? 'J' : 'N'
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '#DATE' : value.toISOString().slice(0, 10)
  // Beyond 15 digits a spreadsheet has lost the number already; exponents would hide that.
  return Number.isInteger(value) ? value.toFixed(0) : String(value)
}

async function guarded<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    throw new TabularError('tabular/broken-workbook', file, null, error)
  }
}

/** Old `.xls` and workbooks with a password share this container. */
const isOle = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 8)).toString('hex') === 'd0cf11e0a1b11ae1'

async function refuseOle(file: string, bytes: Uint8Array): Promise<never> {
  const error: unknown = await readXlsx(bytes).catch((thrown: unknown) => thrown)
  throw new TabularError(error instanceof EncryptedFileError ? 'tabular/encrypted' : 'tabular/not-a-workbook', file)
}
