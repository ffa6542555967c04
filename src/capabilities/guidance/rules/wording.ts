import type { Fault } from '#kernel/problem.ts'
import type { Instrument } from '../contract/measurements.ts'
import type { Wording } from './instruments/find.ts'

type Cells = Readonly<Record<string, unknown>>

/**
 * The file with texts that a foundation has the licence for: CSV with a head (`domain`, `level`, `nl`, `en`; split by
 * semicolon, comma or tab; quoted as usual), or a JSON list of objects with those names. All domains and levels, or nothing at
 * all: half of one text and half of another is no instrument. `/lines/3` is the third line under the head.
 */
export function readWording(file: string, of: Instrument): { lines: Wording[]; faults: Fault[] } {
  if (file.trim() === '') return { lines: [], faults: [] }
  const cells = file.trimStart().startsWith('[') ? fromJson(file) : fromCsv(file)
  if (cells === null) return { lines: [], faults: [{ pointer: '/file', code: 'fault/unreadable-file' }] }
  const read = cells.map((line, at) => readLine(line, `/lines/${at + 1}`, of))
  const lines = read.flatMap(({ line }) => (line ? [line] : []))
  const key = (line: Wording) => `${line.domain} ${line.level}`
  const twice = read.flatMap(({ line }, at) =>
    line && read.findIndex((other) => other.line && key(other.line) === key(line)) !== at
      ? [{ pointer: `/lines/${at + 1}`, code: 'fault/already-there' }]
      : [],
  )
  const faults = [...read.flatMap((one) => one.faults), ...twice]
  if (faults.length > 0) return { lines: [], faults: faults.slice(0, 100) }
  const there = new Set(lines.map(key))
  const complete = of.domains.every((domain) => [1, 2, 3, 4, 5].every((level) => there.has(`${domain.key} ${level}`)))
  return complete ? { lines, faults } : { lines: [], faults: [{ pointer: '/file', code: 'fault/levels-missing' }] }
}

function readLine(line: Cells, pointer: string, of: Instrument): { line: Wording | null; faults: Fault[] } {
  const text = (name: string) => String(line[name] ?? '').trim()
  const level = Number(text('level'))
  const faults: Fault[] = []
  if (!of.domains.some(({ key }) => key === text('domain')))
    faults.push({ pointer: `${pointer}/domain`, code: 'fault/unknown-choice' })
  if (!Number.isInteger(level) || level < 1 || level > 5)
    faults.push({ pointer: `${pointer}/level`, code: 'fault/out-of-range' })
  if (text('nl') === '') faults.push({ pointer: `${pointer}/nl`, code: 'fault/required' })
  for (const name of ['nl', 'en'])
    if (text(name).length > 2000) faults.push({ pointer: `${pointer}/${name}`, code: 'fault/too-long' })
  if (faults.length > 0) return { line: null, faults }
  return {
    line: { instrument: of.code, domain: text('domain'), level, nl: text('nl'), en: text('en') || null },
    faults,
  }
}

function fromJson(file: string): Cells[] | null {
  try {
    const read: unknown = JSON.parse(file)
    const isList = Array.isArray(read) && read.every((one) => typeof one === 'object' && one !== null)
    return isList ? (read as Cells[]) : null
  } catch {
    return null
  }
}

function fromCsv(file: string): Cells[] | null {
  const [first = ''] = file.split(/\r?\n/, 1)
  const split = [';', '\t', ','].find((sign) => first.includes(sign))
  if (!split) return null
  const [head, ...rows] = rowsOf(file.replace(/^\uFEFF/, ''), split)
  const names = head?.map((name) => name.trim().toLowerCase()) ?? []
  if (!['domain', 'level', 'nl'].every((name) => names.includes(name))) return null
  return rows
    .filter((row) => row.some((cell) => cell.trim() !== ''))
    .map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])))
}

/** Cells between quotes may hold the sign that splits, a new line, and a quote written twice. */
function rowsOf(file: string, split: string): string[][] {
  const rows: string[][] = [[]]
  let [cell, quoted] = ['', false]
  const endCell = () => {
    rows.at(-1)!.push(cell)
    cell = ''
  }
  for (let at = 0; at < file.length; at += 1) {
    const sign = file[at]!
    if (quoted && sign === '"' && file[at + 1] === '"') {
      cell += '"'
      at += 1
    } else if (sign === '"' && (quoted || cell === '')) quoted = !quoted
    else if (!quoted && sign === split) endCell()
    else if (!quoted && (sign === '\n' || sign === '\r')) {
      if (sign === '\r' && file[at + 1] === '\n') at += 1
      endCell()
      rows.push([])
    } else cell += sign
  }
  endCell()
  return rows
}
