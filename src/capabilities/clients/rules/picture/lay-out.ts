import { generationsOf, type Relation, type Someone, soundRelations } from './generations.ts'

/** The middle of somebody's place, counted in places from the left, on which line of the page. */
export type Place = { key: string; x: number; line: number }
export type Layout = { places: readonly Place[]; lines: number; relations: readonly Relation[] }

/** More than this beside each other cannot be read on paper. */
const MOST_ON_A_LINE = 7
/** An odd number, so that children come to stand under their parents last. */
const SWEEPS = 5

/** People who stand beside each other: one person, or partners. */
type Unit = { keys: readonly string[]; x: number }
type Ground = {
  order: ReadonlyMap<string, number>
  born: ReadonlyMap<string, string | null>
  relations: readonly Relation[]
}

const near = (relations: readonly Relation[], key: string, kind: 'partner' | 'sibling') =>
  relations.flatMap((one) => (one.kind !== kind ? [] : one.of === key ? [one.to] : one.to === key ? [one.of] : []))
const parentsOf = (relations: readonly Relation[], key: string) =>
  relations.filter((one) => one.kind === 'parent' && one.to === key).map(({ of }) => of)
const childrenOf = (relations: readonly Relation[], key: string) =>
  relations.filter((one) => one.kind === 'parent' && one.of === key).map(({ to }) => to)
const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length

/** Partners of one generation as a chain, so that each stands beside the other. */
function chainsOf(keys: readonly string[], { relations }: Ground): string[][] {
  const here = new Set(keys)
  const partners = (key: string) => near(relations, key, 'partner').filter((one) => here.has(one))
  const placed = new Set<string>()
  const walk = (key: string): string[] => {
    if (placed.has(key)) return []
    placed.add(key)
    return [key, ...partners(key).flatMap(walk)]
  }
  const ends = keys.filter((key) => partners(key).length <= 1)
  return [...ends, ...keys].map(walk).filter((chain) => chain.length > 0)
}

/** In pieces that fit on a line of the page. */
function linesOf(chains: readonly string[][]): string[][][] {
  const short = chains.flatMap((chain) =>
    Array.from({ length: Math.ceil(chain.length / MOST_ON_A_LINE) }, (_, at) =>
      chain.slice(at * MOST_ON_A_LINE, (at + 1) * MOST_ON_A_LINE),
    ),
  )
  const lines: string[][][] = []
  for (const chain of short) {
    const last = lines.at(-1)
    const taken = last?.reduce((sum, one) => sum + one.length, 0) ?? MOST_ON_A_LINE
    if (last && taken + chain.length <= MOST_ON_A_LINE) last.push(chain)
    else lines.push([chain])
  }
  return lines
}

/** Children stand in the order of their parents, then from old to young; who has no parents here, in the order of the list. */
function inOrder(chains: readonly string[][], above: ReadonlyMap<string, number>, on: Ground): string[][] {
  const rank = (chain: readonly string[]) => {
    const parents = chain.flatMap((key) => parentsOf(on.relations, key)).flatMap((key) => above.get(key) ?? [])
    const children = chain.flatMap((key) => childrenOf(on.relations, key)).map((key) => on.order.get(key)!)
    return {
      parents: parents.length > 0 ? mean(parents) : Number.POSITIVE_INFINITY,
      born: parents.length > 0 ? (chain.map((key) => on.born.get(key) ?? '9').sort()[0] ?? '9') : '',
      child: Math.min(Number.MAX_SAFE_INTEGER, ...children),
      own: Math.min(...chain.map((key) => on.order.get(key)!)),
    }
  }
  return chains
    .map((chain) => ({ chain, at: rank(chain) }))
    .sort(
      (a, b) =>
        (a.at.parents === b.at.parents ? 0 : a.at.parents - b.at.parents) ||
        (a.at.born < b.at.born ? -1 : a.at.born > b.at.born ? 1 : 0) ||
        a.at.child - b.at.child ||
        a.at.own - b.at.own,
    )
    .map(({ chain }) => chain)
}

/**
 * Units as near to where they want to be as their neighbours allow: least squares in a fixed order, nobody over another.
 * Who wants to be nowhere stands against the one before.
 */
function spread(units: readonly Unit[], wanted: readonly (number | null)[]): number[] {
  let taken = 0
  const before = units.map(({ keys }) => {
    const from = taken
    taken += keys.length
    return from + (keys.length - 1) / 2
  })
  const blocks: { sum: number; count: number }[] = []
  wanted.forEach((at, nth) => {
    if (at === null) return
    blocks.push({ sum: at - before[nth]!, count: 1 })
    while (blocks.length > 1) {
      const [previous, last] = [blocks.at(-2)!, blocks.at(-1)!]
      if (previous.sum / previous.count <= last.sum / last.count) break
      blocks.splice(-2, 2, { sum: previous.sum + last.sum, count: previous.count + last.count })
    }
  })
  const shifts = blocks.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
  let shift = shifts[0] ?? (units[0] ? units[0].x - before[0]! : 0)
  return units.map((_, nth) => {
    if (wanted[nth] !== null) shift = shifts.shift()!
    return shift + before[nth]!
  })
}

const placesOf = (lines: readonly Unit[][]): Map<string, number> =>
  new Map(
    lines.flatMap((line) =>
      line.flatMap(({ keys, x }) => keys.map((key, at): [string, number] => [key, x + at - (keys.length - 1) / 2])),
    ),
  )

/** Parents over the middle of their children and children under their parents, a few times up and down the page. */
function settle(lines: Unit[][], { relations }: Ground) {
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const down = sweep % 2 === 0
    for (const line of down ? lines : lines.toReversed()) {
      const at = placesOf(lines)
      const wanted = line.map(({ keys }) => {
        const pull = keys.flatMap((key) => (down ? parentsOf : childrenOf)(relations, key).map((one) => at.get(one)!))
        return pull.length === 0 ? null : mean(pull)
      })
      spread(line, wanted).forEach((x, nth) => {
        line[nth]!.x = x
      })
    }
  }
}

/** Where everybody stands: generations from top to bottom, partners side by side, children under their parents. */
export function layOut(people: readonly Someone[], given: readonly Relation[]): Layout {
  const unique = [...new Map(people.map((one) => [one.key, one])).values()]
  const relations = soundRelations(unique, given)
  const generation = generationsOf(unique, relations)
  const on: Ground = {
    order: new Map(unique.map(({ key }, at) => [key, at])),
    born: new Map(unique.map(({ key, born }) => [key, born])),
    relations,
  }
  const lines: Unit[][] = []
  for (const at of [...new Set(generation.values())].sort((a, b) => a - b)) {
    const keys = unique.map(({ key }) => key).filter((key) => generation.get(key) === at)
    for (const line of linesOf(inOrder(chainsOf(keys, on), placesOf(lines), on))) {
      let taken = 0
      const units = line.map((chain) => {
        taken += chain.length
        return { keys: chain, x: taken - (chain.length + 1) / 2 }
      })
      lines.push(units)
    }
  }
  settle(lines, on)
  const least = Math.min(0, ...placesOf(lines).values())
  const places = lines.flatMap((line, at) => [...placesOf([line])].map(([key, x]) => ({ key, x: x - least, line: at })))
  return { places, lines: lines.length, relations }
}
