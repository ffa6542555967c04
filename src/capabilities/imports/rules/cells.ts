import { dayExists, type PlainDate } from '#kernel/dates.ts'
import { isWritten, tidyLine, tidyText } from '#kernel/written.ts'
import { foldHeading } from './headings.ts'
import type { Column } from './kinds.ts'
import type { Reason } from './reasons.ts'

export type CellValue = string | number | boolean | null

/** What a cell says, or why it says nothing that can be taken. */
export type ReadCell = { readonly value: CellValue } | { readonly reason: Reason }

const refused = (code: Reason['code'], params: Reason['params'] = {}): ReadCell => ({ reason: { code, params } })

export const lineLength = 200
export const textLength = 20_000

/** Longer than what any column takes, so that no cell of a megabyte is searched for a date or a number. */
const longestCell = 40_000

/** Spaces around go, and letters get one way of being written (a Mac writes ë as two characters). */
export function cleanCell(cell: string): string {
  const trimmed = cell.trim()
  return isAscii(trimmed) ? trimmed : trimmed.normalize('NFC')
}

const isAscii = (text: string) => /^[\x20-\x7e]*$/.test(text)

export function readCell(column: Column, cell: string): ReadCell {
  if (cell.length > longestCell)
    return refused('text-too-long', { max: column.type === 'text' ? textLength : lineLength })
  const text = cleanCell(cell)
  if (text === '') return { value: null }
  if (text.includes('\0')) return refused('unreadable-character')
  if (
    /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|DATE|N\/B|VERW!|WAARDE!|NAAM\?|DEEL\/0!|GETAL!|LEEG!)$/.test(text)
  ) {
    return refused('spreadsheet-error')
  }
  return readers[column.type](text, column)
}

const readers: Record<Column['type'], (text: string, column: Column) => ReadCell> = {
  line: (text) => readText(tidyLine(text), lineLength),
  text: (text) => readText(tidyText(text), textLength),
  date: readDate,
  integer: (text, column) => (/^\d+([.,]0)?$/.test(text) ? readNumber(text, column) : refused('not-a-number')),
  signed: readSigned,
  backlog: readSigned,
  code: readCode,
  'v-number': readVNumber,
}

function readText(text: string, max: number): ReadCell {
  if (!isWritten(text)) return refused('unreadable-character')
  return text.length > max ? refused('text-too-long', { max }) : { value: text === '' ? null : text }
}

/** dd-mm-jjjj, d-m-jjjj or ISO; a midnight that a spreadsheet puts behind an ISO date is ignored. */
function readDate(text: string): ReadCell {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?)?$/.exec(text)
  const dutch = iso ? null : /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(text)
  const parts = iso ? [iso[1], iso[2], iso[3]] : dutch ? [dutch[3], dutch[2], dutch[1]] : null
  if (!parts) return refused('not-a-date')
  const [year, month, day] = parts.map(Number) as [number, number, number]
  if (!dayExists(year, month, day)) return refused('date-does-not-exist')
  if (year < 1900 || year > 2200) return refused('date-out-of-range')
  return { value: plainDate(year, month, day) }
}

const plainDate = (year: number, month: number, day: number): PlainDate =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** A spreadsheet may show a minus as U+2212. */
function readSigned(text: string, column: Column): ReadCell {
  const plain = text.replace(/^\u2212/, '-')
  return /^[+-]?\d+([.,]0)?$/.test(plain) ? readNumber(plain, column) : refused('not-a-number')
}

function readNumber(text: string, column: Column): ReadCell {
  const number = Number(text.replace(',', '.'))
  const [min, max] = column.range ?? [0, 1_000_000]
  if (number < min || number > max) return refused('number-out-of-range', { min, max })
  // The file writes a backlog as positive; inside, a lead is positive. `|| 0` keeps -0 out.
  return { value: column.type === 'backlog' ? -number || 0 : number }
}

function readCode(text: string, column: Column): ReadCell {
  const codes = Object.entries(column.codes ?? {})
  const found = codes.find(([word]) => foldHeading(word) === foldHeading(text))
  return found ? { value: found[1] } : refused('unknown-code', { allowed: codes.map(([word]) => word).join(', ') })
}

/** Ten digits; spaces and dots that people put between them are left out. */
function readVNumber(text: string): ReadCell {
  const digits = text.replace(/[ .]/g, '')
  return /^\d{10}$/.test(digits) ? { value: digits } : refused('not-a-v-number')
}
