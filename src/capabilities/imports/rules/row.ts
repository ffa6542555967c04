import { type CellValue, cleanCell, readCell } from './cells.ts'
import type { HeadingMap } from './headings.ts'
import type { Column, Kind } from './kinds.ts'
import type { Reason, ReasonCode } from './reasons.ts'
import { isOwnReason, unguard } from './refused-file.ts'

/** Why a row is not taken, or what is odd about it. `column` is the heading; null for the row as a whole. */
export type Remark = Reason & { readonly column: string | null; readonly value: string | null }

export type OfferedRow = { readonly cells: readonly string[]; readonly fault?: 'broken-quotes' | 'row-too-long' }

export type ParsedRow =
  | {
      readonly values: Readonly<Record<string, CellValue>>
      /** Values under headings that nobody knows, as offered. */
      readonly extra: Readonly<Record<string, string>>
      readonly warnings: readonly Remark[]
    }
  | { readonly refusals: readonly Remark[] }

/**
 * One row of a table, judged by itself; what it refers to and whom it resembles is asked of the database later.
 * All that is wrong with a row is told at once. A date order that cannot be (an end before its start) is taken with a
 * warning and not refused: the register's description refuses what cannot be read, and keeps what is only unlikely,
 * because published totals count such rows.
 */
export function parseRow(map: HeadingMap, row: OfferedRow): ParsedRow {
  const { kind } = map
  if (row.fault) return { refusals: [remark(row.fault, null, row.cells.join(';'))] }
  const cells = map.reasonPlace === null ? row.cells : row.cells.map(unguard)
  const refusals: Remark[] = surplus(map, cells)
  const warnings: Remark[] = []
  const values: Record<string, CellValue> = {}
  kind.columns.forEach((column, at) => {
    const cell = offeredCell(map, cells, at)
    const read = readCell(column, cell)
    if ('reason' in read) refusals.push(remark(read.reason.code, column, cell, read.reason.params))
    else values[column.key] = read.value
    if ('value' in read && read.value === null && column.need === 'required')
      refusals.push(remark('required', column, ''))
    if (cell.includes('\ufffd')) warnings.push(remark('damaged-character', column, cell))
  })
  refusals.push(...impossible(kind, values))
  if (refusals.length > 0) return { refusals }
  warnings.push(...oddities(map, cells, values))
  return { values, extra: extraOf(map, cells), warnings }
}

/** Corrections have a column `Reden` of their own; offered without it, the one that we added is taken for it. */
function offeredCell(map: HeadingMap, cells: readonly string[], at: number): string {
  const cell = cells[map.places[at]!] ?? ''
  return map.kind.columns[at]!.heading === 'Reden' && isOwnReason(cell) ? '' : cell
}

const shownLength = 80

function remark(code: ReasonCode, column: Column | null, value: string | null, params: Reason['params'] = {}): Remark {
  const clean = value === null ? null : cleanCell(value.slice(0, 1000))
  const shown = clean !== null && clean.length > shownLength ? `${clean.slice(0, shownLength)}…` : clean
  return { code, params, column: column?.heading ?? null, value: shown }
}

function surplus(map: HeadingMap, cells: readonly string[]): Remark[] {
  const over = cells.slice(map.headings.length).filter((cell) => cell.trim() !== '')
  return over.length > 0 ? [remark('more-cells-than-headings', null, over.join(';'))] : []
}

function impossible(kind: Kind, values: Record<string, CellValue>): Remark[] {
  const found: Remark[] = []
  const names = kind.oneOf ?? []
  // Undefined is a refused cell: that one has its own reason.
  if (names.length > 0 && names.every((key) => values[key] === null)) {
    const columns = names.map((key) => columnOf(kind, key).heading).join(', ')
    found.push(remark('one-of-required', columnOf(kind, names.at(-1)!), '', { columns }))
  }
  if (kind.name === 'corrections' && values['persons'] === 0) {
    found.push(remark('zero-correction', columnOf(kind, 'persons'), '0'))
  }
  return found
}

function oddities(map: HeadingMap, cells: readonly string[], values: Record<string, CellValue>): Remark[] {
  const { kind } = map
  const found: Remark[] = []
  kind.columns.forEach((column, at) => {
    if (column.need === 'expected' && values[column.key] === null && map.places[at]! >= 0) {
      found.push(remark('expected', column, ''))
    }
  })
  for (const [first, second] of kind.order ?? []) {
    const [from, until] = [values[first], values[second]]
    if (typeof from === 'string' && typeof until === 'string' && until < from) {
      found.push(
        remark('date-before-date', columnOf(kind, second), until, { other: columnOf(kind, first).heading, from }),
      )
    }
  }
  if (cells.length < map.headings.length) found.push(remark('fewer-cells-than-headings', null, null))
  return found
}

function extraOf(map: HeadingMap, cells: readonly string[]): Record<string, string> {
  const extra: Record<string, string> = {}
  for (const { place, name } of map.unknown) {
    const cell = cleanCell(cells[place] ?? '').replaceAll('\0', '\ufffd')
    if (cell !== '') extra[name] = cell
  }
  const reason = map.reasonPlace === null ? '' : cleanCell(cells[map.reasonPlace] ?? '')
  if (reason !== '' && !isOwnReason(reason)) extra['Reden'] = reason
  return extra
}

export function columnOf(kind: Kind, key: string): Column {
  const column = kind.columns.find((candidate) => candidate.key === key)
  if (!column) throw new Error(`No column ${key} in ${kind.name}`)
  return column
}

/** By which a row is known again in a later export of the same source. Parts cannot run into each other. */
export const identityOf = (kind: Kind, values: Readonly<Record<string, CellValue>>): string =>
  kind.identity.map((key) => String(values[key] ?? '')).join('\u001f')
