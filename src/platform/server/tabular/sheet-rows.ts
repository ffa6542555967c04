import { serialToDate } from 'hucre'
import { type TabularLimits, TabularError } from './source.ts'
import { isBlank, type TableRow } from './table.ts'
import { type NumberShape, TextCollector, type Workbook } from './workbook.ts'
import { attribute, XmlScanner } from './xml-scanner.ts'

/** Reads the rows of a sheet as its XML arrives. `take` hands over the rows that are complete by then. */
export class SheetRows {
  readonly #workbook: Workbook
  readonly #limits: TabularLimits
  readonly #label: string
  readonly #scanner = new XmlScanner({
    open: (name, attributes) => this.#open(name, attributes),
    text: (text) => this.#text(text),
    close: (name) => this.#close(name),
  })
  readonly #inline = new TextCollector()
  #rows: TableRow[] = []
  #cells: string[] = []
  #line = 0
  #place = -1
  #type = ''
  #style = -1
  #inValue = false
  #value = ''

  constructor(workbook: Workbook, label: string, limits: TabularLimits) {
    this.#workbook = workbook
    this.#label = label
    this.#limits = limits
  }

  push(piece: string): void {
    this.#scanner.push(piece)
  }

  end(): void {
    this.#scanner.end()
  }

  take(): TableRow[] {
    const rows = this.#rows
    this.#rows = []
    return rows
  }

  #open(name: string, attributes: string): void {
    if (name === 'c') this.#openCell(attributes)
    else if (name === 'v') this.#inValue = true
    else if (name === 'row') {
      this.#line = Number(attribute(attributes, 'r') ?? this.#line + 1)
      this.#place = -1
      this.#cells = []
    } else if (this.#type === 'inlineStr') this.#inline.open(name)
  }

  #openCell(attributes: string): void {
    const reference = attribute(attributes, 'r')
    this.#place = reference === null ? this.#place + 1 : columnOf(reference)
    this.#type = attribute(attributes, 't') ?? 'n'
    this.#style = Number(attribute(attributes, 's') ?? -1)
    this.#value = ''
  }

  #text(text: string): void {
    if (this.#inValue) this.#value += text
    else if (this.#type === 'inlineStr') this.#inline.text(text)
    if (this.#value.length + this.#inline.length > this.#limits.rowChars)
      throw new TabularError('tabular/too-large', this.#label, this.#line)
  }

  #close(name: string): void {
    if (name === 'v') this.#inValue = false
    else if (name === 'c') this.#closeCell()
    else if (name === 'row') this.#closeRow()
    else if (this.#type === 'inlineStr') this.#inline.close(name)
  }

  #closeCell(): void {
    const text = this.#type === 'inlineStr' ? this.#inline.take() : this.#cellText()
    this.#type = ''
    if (text === '') return
    if (!(this.#place >= 0 && this.#place < this.#limits.columns)) {
      throw new TabularError('tabular/too-many-columns', this.#label, this.#line)
    }
    while (this.#cells.length < this.#place) this.#cells.push('')
    this.#cells[this.#place] = text
  }

  #closeRow(): void {
    if (!isBlank(this.#cells)) this.#rows.push({ line: this.#line, cells: this.#cells })
  }

  #cellText(): string {
    const value = this.#value
    if (this.#type === 's') return this.#workbook.texts[Number(value)] ?? ''
    if (this.#type === 'b') return value === '1' || value === 'true' ? 'J' : 'N'
    if (this.#type === 'd') return value.slice(0, 10)
    if (this.#type !== 'n') return value
    const number = Number(value)
    if (value.trim() === '' || !Number.isFinite(number)) return value
    return numberText(number, this.#workbook.shapes[this.#style] ?? 'plain', this.#workbook.since1904)
  }
}

function numberText(number: number, shape: NumberShape, since1904: boolean): string {
  if (shape === 'date') {
    const date = serialToDate(number, since1904)
    return Number.isNaN(date.getTime()) ? '#DATE' : date.toISOString().slice(0, 10)
  }
  // Numbers beyond 15 digits a spreadsheet has lost already; an exponent would hide that.
  const text = Number.isInteger(number) ? number.toFixed(0) : String(number)
  return shape === 'plain' ? text : text.padStart(shape.digits, '0')
}

/** `AB12` stands in column 27, counted from 0; -1 when it is no reference. */
function columnOf(reference: string): number {
  let column = 0
  for (let at = 0; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) & 0xdf
    if (letter < 65 || letter > 90) break
    column = column * 26 + (letter - 64)
  }
  return column - 1
}
