import { type CellStyle, type CellValue, type WriteSheet, writeXlsx } from 'hucre'
import { isPlainDate } from '#kernel/dates.ts'

export type WorkbookColumn = {
  readonly heading: string
  readonly type: 'text' | 'integer' | 'decimal' | 'date'
  /** In characters; else as wide as what stands in the column, within bounds. */
  readonly width?: number
}

export type WorkbookSheet = {
  /** Cut and cleaned to what a spreadsheet takes as the name of a sheet, and made unique. */
  readonly name: string
  readonly columns: readonly WorkbookColumn[]
  /** Null is an empty cell. A date is `yyyy-mm-dd`. */
  readonly rows: readonly (readonly unknown[])[]
  /** Stands under the rows, so that the headings stay in the first row. */
  readonly note?: string
}

export type WorkbookAbout = { readonly title: string; readonly madeAt: Date }

/**
 * A workbook with real numbers and real dates, headings bold and frozen. Text is text, also when it begins with `=`.
 * A value that does not have its column's type is a mistake of the caller and throws.
 */
export function writeWorkbook(sheets: readonly WorkbookSheet[], about?: WorkbookAbout): Promise<Uint8Array> {
  const names = sheetNames(sheets.map((sheet) => sheet.name))
  return writeXlsx({
    sheets: sheets.map((sheet, at) => writeSheet(names[at]!, sheet)),
    defaultFont: { name: 'Calibri', size: 11 },
    properties: {
      creator: 'Reisgezel',
      ...(about ? { title: about.title, created: about.madeAt, modified: about.madeAt } : {}),
    },
  })
}

const heading: CellStyle = { font: { bold: true }, alignment: { vertical: 'top', wrapText: true } }
const note: CellStyle = { font: { italic: true } }
// A spreadsheet shows `dd-mm-yyyy` in the words of its own language; the cell holds a day.
const styles: Record<WorkbookColumn['type'], CellStyle> = {
  text: { numFmt: '@', alignment: { vertical: 'top', wrapText: true } },
  integer: { numFmt: '#,##0', alignment: { vertical: 'top' } },
  decimal: { numFmt: '#,##0.00', alignment: { vertical: 'top' } },
  date: { numFmt: 'dd-mm-yyyy', alignment: { vertical: 'top' } },
}

function writeSheet(name: string, sheet: WorkbookSheet): WriteSheet {
  const { columns } = sheet
  const body = sheet.rows.map((row) => columns.map((column, at) => cellValue(column, row[at])))
  const rows: CellValue[][] = [columns.map((column) => cellText(column.heading)), ...body]
  const cells: NonNullable<WriteSheet['cells']> = new Map()
  columns.forEach((_, at) => cells.set(`0,${at}`, { style: heading }))
  if (sheet.note !== undefined) {
    rows.push([], [cellText(sheet.note)])
    cells.set(`${rows.length - 1},0`, { style: note })
  }
  return {
    name,
    rows,
    cells,
    columns: columns.map((column, at) => ({
      width: column.width ?? fittingWidth(column, body, at),
      style: styles[column.type],
    })),
    freezePane: { rows: 1 },
  }
}

function cellValue(column: WorkbookColumn, value: unknown): CellValue {
  if (value === null || value === undefined) return null
  if (column.type === 'text' && typeof value === 'string') return cellText(value)
  if (column.type === 'date' && typeof value === 'string' && isPlainDate(value)) return new Date(`${value}T00:00:00Z`)
  if (column.type === 'decimal' && typeof value === 'number' && Number.isFinite(value)) return value
  if (column.type === 'integer' && Number.isSafeInteger(value)) return value as number
  throw new TypeError(`Column ${column.heading} takes a ${column.type}, not a ${typeof value}`)
}

const longestText = 32_767

/**
 * XML has no place for control characters, and a spreadsheet none for more than 32,767 characters in a cell. It reads
 * `_x0041_` as the letter A, unless the first low line is itself written in that way.
 */
function cellText(text: string): string {
  const clean = text.replace(/[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
  const cut = clean.length > longestText ? `${clean.slice(0, longestText - 1)}…` : clean
  return cut.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
}

function fittingWidth(column: WorkbookColumn, rows: readonly CellValue[][], at: number): number {
  if (column.type === 'date') return Math.max(12, Math.min(column.heading.length + 2, 20))
  let longest = column.heading.length
  for (const row of rows.slice(0, 1000)) longest = Math.max(longest, String(row[at] ?? '').length)
  return Math.max(8, Math.min(longest + 2, 60))
}

function sheetNames(wished: readonly string[]): string[] {
  const taken = new Set<string>()
  return wished.map((wish) => {
    const base =
      wish
        .replace(/[[\]:*?/\\]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .replace(/\s+/g, ' ')
        .trim() || 'Blad'
    let name = base.slice(0, 31)
    for (let next = 2; taken.has(name.toLowerCase()); next += 1) name = `${base.slice(0, 27)} ${next}`
    taken.add(name.toLowerCase())
    return name
  })
}
