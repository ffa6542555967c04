import type { HeadingMap } from './headings.ts'

/** Every reason that we write begins with one of these, so that it is known when the file is offered again. */
export const ownReasonMarks = { nl: 'Geweigerd: ', en: 'Refused: ' } as const

export const isOwnReason = (cell: string): boolean =>
  Object.values(ownReasonMarks).some((mark) => cell.startsWith(mark))

/** Headings of the file of refused rows: those that were offered, in their order, and `Reden` as the last. */
export const refusedHeadings = (map: HeadingMap): string[] => [
  ...map.headings.filter((_, at) => at !== map.reasonPlace),
  'Reden',
]

/** One row of that file: the cells as offered, and why they were refused. Cells beyond the headings go to the reason. */
export function refusedRow(map: HeadingMap, cells: readonly string[], reason: string): string[] {
  const offered = map.reasonPlace === null ? cells : cells.map(unguard)
  const kept = map.headings.map((_, at) => offered[at] ?? '').filter((_, at) => at !== map.reasonPlace)
  const surplus = offered.slice(map.headings.length).filter((cell) => cell.trim() !== '')
  const lost = surplus.length > 0 ? ` [${surplus.join('; ')}]` : ''
  return [...kept, `${reason}${lost}`]
}

export const byteOrderMark = '\ufeff'

/** A line of CSV as Dutch spreadsheets read it. Put `byteOrderMark` before the first. */
export const csvLine = (cells: readonly string[]): string => `${cells.map((cell) => quoted(guard(cell))).join(';')}\r\n`

const quoted = (cell: string): string =>
  /[";,\r\n]/.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell

/**
 * Keeps a spreadsheet from running a cell as a formula, by an apostrophe before it. Only cells that could do something:
 * any that begins with `=`, and those with `+`, `-` or `@` that call a function or reach outside the sheet. Numbers
 * (-1), telephone numbers (+31 6) and words (@Home) stay as they are. `unguard` takes the apostrophe off again when
 * the file is offered, and knows it from an apostrophe of the cell itself, because that one is doubled.
 */
export const guard = (cell: string): string => (needsGuard(cell) || isGuarded(cell) ? `'${cell}` : cell)

export const unguard = (cell: string): string => (isGuarded(cell) ? cell.slice(1) : cell)

const needsGuard = (cell: string): boolean =>
  /^[\s]*=/.test(cell) || (/^[\s]*[+\-@]/.test(cell) && /[(!|=[]/.test(cell)) || /^[\t\r]/.test(cell)

const isGuarded = (cell: string): boolean => {
  if (!cell.startsWith("'")) return false
  const inner = cell.replace(/^'+/, '')
  return needsGuard(inner)
}
