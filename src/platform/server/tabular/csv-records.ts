export type RowFault = 'broken-quotes' | 'row-too-long'

/** `line` is the line of the file on which the row begins; a quoted cell can run over several. */
export type CsvRecord = { readonly line: number; readonly cells: string[]; readonly fault?: RowFault }

type Scan = { readonly end: number; readonly cells: string[] } | 'incomplete' | 'broken'

const QUOTE = 34
const NEWLINE = 10
const RETURN = 13

/**
 * Cuts text into rows, piece by piece. Written here and not taken from a library because of what happens after a
 * broken quote: only that line is faulty, with its text as it stands, and reading goes on with the next line. A parser
 * that waits for the closing quote would swallow the rest of the file.
 */
export class CsvRecords {
  readonly #separator: string
  readonly #rowChars: number
  #rest = ''
  #line = 1
  #skipping = false

  constructor(separator: string, rowChars: number) {
    this.#separator = separator
    this.#rowChars = rowChars
  }

  push(text: string): CsvRecord[] {
    this.#rest += text
    return this.#take(false)
  }

  end(): CsvRecord[] {
    return this.#take(true)
  }

  #take(final: boolean): CsvRecord[] {
    const records: CsvRecord[] = []
    let at = this.#finishSkipping()
    while (at < this.#rest.length) {
      const scan = scanRecord(this.#rest, at, this.#separator, final)
      if (scan === 'incomplete' && this.#rest.length - at <= this.#rowChars) break
      const record = typeof scan === 'object' ? this.#whole(scan, at) : this.#faulty(at, final)
      if (!record) break
      records.push(record.record)
      at = record.end
    }
    this.#rest = this.#rest.slice(at)
    return records
  }

  #whole(scan: { end: number; cells: string[] }, at: number) {
    const line = this.#line
    this.#line += countNewlines(this.#rest, at, scan.end)
    return { record: { line, cells: scan.cells }, end: scan.end }
  }

  /** The first line of what cannot be read as a row; null when that line has not wholly arrived. */
  #faulty(at: number, final: boolean) {
    const newline = this.#rest.indexOf('\n', at)
    const line = this.#line
    if (newline < 0 && this.#rest.length - at > this.#rowChars) {
      const cells = this.#rest.slice(at).split(this.#separator)
      this.#skipping = true
      return { record: { line, cells, fault: 'row-too-long' as const }, end: this.#rest.length }
    }
    if (newline < 0 && !final) return null
    const end = newline < 0 ? this.#rest.length : newline + 1
    this.#line += 1
    const cells = withoutNewline(this.#rest.slice(at, end)).split(this.#separator)
    return { record: { line, cells, fault: 'broken-quotes' as const }, end }
  }

  #finishSkipping(): number {
    if (!this.#skipping) return 0
    const newline = this.#rest.indexOf('\n')
    if (newline < 0) {
      this.#rest = ''
      return 0
    }
    this.#skipping = false
    this.#line += 1
    return newline + 1
  }
}

const withoutNewline = (line: string) => line.replace(/\r?\n$/, '').replace(/\r$/, '')

function countNewlines(text: string, from: number, until: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < until; at = text.indexOf('\n', at + 1)) count += 1
  return count
}

function scanRecord(text: string, start: number, separator: string, final: boolean): Scan {
  const newline = text.indexOf('\n', start)
  if (newline < 0 && !final && text.indexOf('"', start) < 0) return 'incomplete'
  const end = newline < 0 ? text.length : newline + 1
  const line = text.slice(start, end)
  // Most lines hold no quote: cutting them by the separator is three times as fast as looking at every character.
  if (!line.includes('"')) {
    return newline < 0 && !final ? 'incomplete' : { end, cells: withoutNewline(line).split(separator) }
  }
  return scanQuoted(text, start, separator, final)
}

/** A row with a quote in it. A quote in the middle of an unquoted cell is an ordinary character. */
function scanQuoted(text: string, start: number, separator: string, final: boolean): Scan {
  const cells: string[] = []
  let at = start
  for (;;) {
    const opening = skipBlanks(text, at, separator)
    if (opening === text.length && !final) return 'incomplete'
    const cell = text.charCodeAt(opening) === QUOTE ? quotedCell(text, opening, final) : bareCell(text, at, separator)
    if (typeof cell === 'string') return cell
    cells.push(cell.value)
    at = skipBlanks(text, cell.end, separator)
    if (at >= text.length) return final ? { end: at, cells } : 'incomplete'
    const next = text.charCodeAt(at)
    if (text[at] === separator) at += 1
    else if (next === NEWLINE) return { end: at + 1, cells }
    else if (next === RETURN && at + 1 >= text.length) return final ? { end: at + 1, cells } : 'incomplete'
    else if (next === RETURN && text.charCodeAt(at + 1) === NEWLINE) return { end: at + 2, cells }
    else return 'broken'
  }
}

function quotedCell(text: string, opening: number, final: boolean) {
  let value = ''
  let from = opening + 1
  for (;;) {
    const quote = text.indexOf('"', from)
    if (quote < 0) return final ? 'broken' : 'incomplete'
    if (quote + 1 === text.length && !final) return 'incomplete'
    value += text.slice(from, quote)
    if (text.charCodeAt(quote + 1) !== QUOTE) return { value, end: quote + 1 }
    value += '"'
    from = quote + 2
  }
}

function bareCell(text: string, from: number, separator: string) {
  let end = from
  while (end < text.length && text[end] !== separator && text.charCodeAt(end) !== NEWLINE) end += 1
  // The return of a CRLF belongs to the line, not to the cell.
  const trimmed =
    text.charCodeAt(end) === NEWLINE && text.charCodeAt(end - 1) === RETURN ? Math.max(from, end - 1) : end
  return { value: text.slice(from, trimmed), end: trimmed }
}

function skipBlanks(text: string, from: number, separator: string): number {
  let at = from
  while (text[at] === ' ' || (text[at] === '\t' && separator !== '\t')) at += 1
  return at
}
