/** A number that somebody could print or work out. */
export type Cell = {
  readonly value: number
  /** Printed nowhere, but it can be worked out: who did not finish is who took part less who finished. */
  readonly implied?: boolean
}

/** The parts and what is in none of them (`rest`, taken as known) make the total. Cells go by name. */
export type Sum = { readonly total: string; readonly parts: readonly string[]; readonly rest: number }

/** `few`: from 1 up to the limit. `withheld`: some number above zero, not shown because it would tell a small one. */
export type Mark = 'few' | 'withheld'

export type Tables = { readonly cells: ReadonlyMap<string, Cell>; readonly sums: readonly Sum[] }

type Range = { low: number; high: number }
type Hiding = {
  readonly marks: Map<string, Mark>
  /** Withheld cells of which one may not even conclude that they are no small number. */
  readonly loose: Set<string>
}

/**
 * Which numbers are not shown as they are: those from 1 up to the limit, and as many others as it takes that nobody can work
 * out a hidden one from what is shown. A zero stays. The sums make no ring (no cell is reached in two ways), so that
 * reasoning from sum to sum finds exactly what can be known. The total of a sum is hidden only when it is small itself.
 */
export function marksFor(tables: Tables, limit: number): Map<string, Mark> {
  const hiding: Hiding = { marks: new Map(), loose: new Set() }
  for (const [name, cell] of tables.cells) if (!cell.implied && isSmall(cell, limit)) hiding.marks.set(name, 'few')
  for (;;) {
    const known = findKnown(tables, hiding, limit)
    if (known === undefined || !hideMore(tables, hiding, known)) return hiding.marks
  }
}

const isSmall = ({ value }: Cell, limit: number): boolean => value >= 1 && value < limit

/** A hidden number, or a small one that is implied, that can be worked out; undefined when there is none. */
function findKnown(tables: Tables, hiding: Hiding, limit: number): string | undefined {
  const ranges = rangesOf(tables, hiding, limit)
  return [...tables.cells].find(([name, cell]) => {
    const secret = cell.implied ? isSmall(cell, limit) : hiding.marks.has(name)
    const { low, high } = ranges.get(name)!
    return secret && low === high
  })?.[0]
}

/** What each cell can be, for somebody who sees what is shown and knows the marks, the sums and the limit. */
export function rangesOf({ cells, sums }: Tables, { marks, loose }: Hiding, limit: number): Map<string, Range> {
  const ranges = new Map(
    [...cells].map(([name, cell]) => [name, atFirst(cell, marks.get(name), loose.has(name), limit)]),
  )
  for (let moved = true; moved; ) {
    moved = false
    for (const sum of sums) moved = narrow(sum, ranges) || moved
  }
  return ranges
}

function atFirst({ value, implied }: Cell, mark: Mark | undefined, loose: boolean, limit: number): Range {
  if (implied) return { low: 0, high: Infinity }
  if (mark === undefined) return { low: value, high: value }
  if (mark === 'few') return { low: 1, high: limit - 1 }
  return { low: loose ? 1 : limit, high: Infinity }
}

/** Narrows every cell of a sum by the others; true when one moved. */
function narrow({ total, parts, rest }: Sum, ranges: Map<string, Range>): boolean {
  const of = (name: string) => ranges.get(name)!
  const others = (but: string | null, end: keyof Range) =>
    parts.reduce((sum, part) => (part === but ? sum : sum + of(part)[end]), rest)
  const whole = of(total)
  const moves = parts.map((part) =>
    tighten(of(part), whole.low - others(part, 'high'), whole.high - others(part, 'low')),
  )
  return [...moves, tighten(whole, others(null, 'low'), others(null, 'high'))].some(Boolean)
}

function tighten(range: Range, low: number, high: number): boolean {
  const moved = low > range.low || high < range.high
  range.low = Math.max(range.low, low)
  range.high = Math.min(range.high, high)
  return moved
}

/** Hides the smallest part still shown beside a cell that can be worked out; else says less of those that are hidden. */
function hideMore({ cells, sums }: Tables, hiding: Hiding, known: string): boolean {
  const near = sums.filter(({ total, parts }) => total === known || parts.includes(known))
  const parts = [...new Set(near.flatMap((sum) => sum.parts))].filter((name) => !cells.get(name)!.implied)
  const shown = parts.filter((name) => !hiding.marks.has(name) && cells.get(name)!.value > 0)
  const [smallest] = shown.toSorted((one, other) => cells.get(one)!.value - cells.get(other)!.value)
  if (smallest !== undefined) {
    hiding.marks.set(smallest, 'withheld')
    return true
  }
  const totals = near.map(({ total }) => total)
  const firm = [...parts, ...totals].filter((name) => hiding.marks.has(name) && !hiding.loose.has(name))
  const next =
    // First what is small: withheld for both then leaves open which of them is.
    firm.find((name) => hiding.marks.get(name) === 'few') ??
    firm[0] ??
    totals.find((name) => !hiding.marks.has(name) && !cells.get(name)!.implied)
  if (next === undefined) return false
  hiding.marks.set(next, 'withheld')
  hiding.loose.add(next)
  return true
}
