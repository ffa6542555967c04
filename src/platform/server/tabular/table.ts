import type { RowFault } from './csv-records.ts'

/** `line` is the line of the file or the row number of the sheet, as people see it. Cells are untrimmed, as offered. */
export type TableRow = { readonly line: number; readonly cells: readonly string[]; readonly fault?: RowFault }

export type Table = {
  /** The file's own name, such as `Clienten.CSV`. */
  readonly file: string
  /** Null for a file that is one table. */
  readonly sheet: string | null
  /** What the table is recognised by: the file's name without its ending, or the name of the sheet. */
  readonly baseName: string
  /** For messages and for `unknownColumns`: `clienten.csv`, or `register.xlsx, clienten`. */
  readonly label: string
  readonly headings: readonly string[]
  /** The rows under the headings, blank ones left out. Can be asked for more than once; each time reads the file. */
  rows(): AsyncIterable<TableRow>
}

export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '')
export const withoutEnding = (name: string): string => name.replace(/\.[a-z0-9]{1,5}$/i, '')

/** The rows under the first one, which holds the headings. */
export async function* withoutFirst(rows: AsyncIterable<TableRow>): AsyncGenerator<TableRow> {
  let first = true
  for await (const row of rows) {
    if (!first) yield row
    first = false
  }
}
