import { SheetRows } from './sheet-rows.ts'
import { readAll, type TabularLimits, type TabularSource, TabularError } from './source.ts'
import { type Table, type TableRow, withoutEnding, withoutFirst } from './table.ts'
import { readWorkbook, type Workbook } from './workbook.ts'
import { openZip, type ZipParts } from './zip-parts.ts'

/**
 * The sheets of a workbook as tables, hidden ones too. What a cell becomes:
 * a date as `yyyy-mm-dd` (a time of day is left out), a whole number without decimals (`1001`, never `1001.0`) and with
 * the zeros in front that its format shows, yes and no of the spreadsheet as `J` and `N`, a formula as its last result,
 * an error as it shows (`#N/A`, which the rules refuse). A number without date format stays a number: 43000 is not
 * guessed to be a day.
 *
 * Read by our own scanner and not by the library that writes: that one holds the tree of all shared texts (2 GB for an
 * export of two million different texts) and runs ahead of whoever takes the rows.
 */
export async function openXlsx(
  source: TabularSource,
  limits: TabularLimits,
): Promise<{ tables: Table[]; broken: TabularError[] }> {
  if (source.size > limits.fileBytes) throw new TabularError('tabular/too-large', source.name)
  const bytes = await readAll(source)
  if (isOle(bytes))
    throw new TabularError(holdsPassword(bytes) ? 'tabular/encrypted' : 'tabular/not-a-workbook', source.name)
  const zip = await openZip(source.name, bytes, limits)
  const workbook = await readWorkbook(zip).catch((error: unknown) => fail(source.name, error))
  const tables: Table[] = []
  const broken: TabularError[] = []
  for (const sheet of workbook.sheets) {
    const table = await openSheet(source.name, zip, workbook, sheet, limits).catch(asTabularError)
    if (table instanceof TabularError) broken.push(table)
    else tables.push(table)
  }
  return { tables, broken }
}

async function openSheet(
  file: string,
  zip: ZipParts,
  workbook: Workbook,
  sheet: { name: string; part: string },
  limits: TabularLimits,
): Promise<Table> {
  const label = `${file}, ${sheet.name}`
  const rows = () => sheetRows(zip, workbook, sheet.part, label, limits)
  let headings: string[] = []
  for await (const row of rows()) {
    headings = row.cells.map((cell) => cell.trim())
    break
  }
  const baseName = withoutEnding(sheet.name)
  return { file, sheet: sheet.name, baseName, label, headings, rows: () => withoutFirst(rows()) }
}

async function* sheetRows(
  zip: ZipParts,
  workbook: Workbook,
  part: string,
  label: string,
  limits: TabularLimits,
): AsyncGenerator<TableRow> {
  const rows = new SheetRows(workbook, label, limits)
  try {
    for await (const text of zip.read(part)) {
      rows.push(text)
      yield* rows.take()
    }
    rows.end()
  } catch (error) {
    fail(label, error)
  }
  yield* rows.take()
}

function fail(file: string, error: unknown): never {
  throw error instanceof TabularError ? error : new TabularError('tabular/broken-workbook', file, null, error)
}

function asTabularError(error: unknown): TabularError {
  if (error instanceof TabularError) return error
  throw error
}

/** Old `.xls` and workbooks with a password share this container. */
const isOle = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 8)).toString('hex') === 'd0cf11e0a1b11ae1'
const holdsPassword = (bytes: Uint8Array) => Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
