import type { Relation } from './generations.ts'
import type { Layout, Place } from './lay-out.ts'

export type Box = { key: string; x: number; y: number; width: number; height: number }
export type Strand = { kind: 'parent' | 'partner' | 'sibling'; points: readonly (readonly [number, number])[] }
export type Drawing = { width: number; height: number; boxes: readonly Box[]; strands: readonly Strand[] }

const BOX = { width: 184, height: 160, between: 24 }
const SLOT = BOX.width + BOX.between
const EDGE = 12
/** Between two lines of people: a margin above and below, and room for each strand of its own. */
const MARGIN = 18
const LANE = 8

/** Parents with the children that they have together. */
type Brood = { parents: readonly Place[]; children: readonly Place[] }
/** A strand that runs along the gap above a line, and beside the people where lines lie in between. */
type Run = { kind: Strand['kind']; gaps: readonly number[] }

const beside = (a: Place, b: Place) => a.line === b.line && Math.abs(Math.abs(a.x - b.x) - 1) < 1e-6

function broodsOf({ places, relations }: Layout): Brood[] {
  const at = new Map(places.map((place) => [place.key, place]))
  const partners = (a: string, b: string) =>
    relations.some(({ kind, of, to }) => kind === 'partner' && [of, to].includes(a) && [of, to].includes(b))
  const broods = new Map<string, { parents: Place[]; children: Place[] }>()
  for (const child of places) {
    const parents = relations
      .filter(({ kind, to }) => kind === 'parent' && to === child.key)
      .map(({ of }) => at.get(of)!)
    const [one, other] = parents
    const couple = parents.length === 2 && partners(one!.key, other!.key) && beside(one!, other!)
    for (const set of couple ? [parents] : parents.map((parent) => [parent])) {
      const name = set
        .map(({ key }) => key)
        .sort()
        .join(' ')
      const brood = broods.get(name) ?? { parents: set, children: [] }
      brood.children.push(child)
      broods.set(name, brood)
    }
  }
  return [...broods.values()]
}

/** Partners who stand apart, and siblings whose parents are not there: joined by a strand of their own. */
function looseOf({ places, relations }: Layout): { kind: 'partner' | 'sibling'; a: Place; b: Place }[] {
  const at = new Map(places.map((place) => [place.key, place]))
  return relations.flatMap(({ kind, of, to }: Relation) => {
    const [a, b] = [at.get(of)!, at.get(to)!]
    if (kind === 'parent' || (kind === 'partner' && beside(a, b)) || a.line !== b.line) return []
    return [{ kind, a, b }]
  })
}

/** Which gaps a brood runs along: under the parents, and above each line where children stand. */
const gapsOf = ({ parents, children }: Brood): number[] => {
  const under = parents[0]!.line + 1
  const above = [...new Set(children.map(({ line }) => line))]
  return [...new Set([...(above.some((line) => line > under) ? [under] : []), ...above])].sort((a, b) => a - b)
}

/** How everything is drawn, in pixels: nobody over another, and no strand through a person. */
export function draw(layout: Layout): Drawing {
  const broods = broodsOf(layout)
  const loose = looseOf(layout)
  const runs: Run[] = [
    ...broods.map((brood) => ({ kind: 'parent' as const, gaps: gapsOf(brood) })),
    ...loose.map(({ kind, a }) => ({ kind, gaps: [kind === 'partner' ? a.line + 1 : a.line] })),
  ]
  const lanesIn = (gap: number) => runs.filter(({ gaps }) => gaps.includes(gap)).length
  const tops: number[] = []
  let y = EDGE
  for (let gap = 0; gap <= layout.lines; gap++) {
    const height = lanesIn(gap) === 0 && (gap === 0 || gap === layout.lines) ? 0 : 2 * MARGIN + LANE * lanesIn(gap)
    tops.push(y + height)
    y += height + BOX.height
  }
  const detours = broods.map((brood, nth) => ({
    nth,
    far: gapsOf(brood).some((gap) => gap > brood.parents[0]!.line + 1),
  }))
  const beaten = detours.filter(({ far }) => far).map(({ nth }) => nth)
  const start = EDGE + (beaten.length > 0 ? MARGIN + LANE * beaten.length : 0)
  const middle = (place: Place) => start + BOX.width / 2 + place.x * SLOT
  const laneY = (run: number, gap: number) => {
    const nth = runs.slice(0, run).filter(({ gaps }) => gaps.includes(gap)).length
    return tops[gap]! - MARGIN - LANE * nth
  }
  const strands = [
    ...couplesOf(layout, middle, tops),
    ...broods.flatMap((brood, run) =>
      strandsOf(brood, {
        middle,
        tops,
        lane: (gap) => laneY(run, gap),
        side: EDGE + LANE * (beaten.indexOf(run) + 0.5),
      }),
    ),
    ...loose.map(({ kind, a, b }, nth) => {
      const lane = laneY(broods.length + nth, kind === 'partner' ? a.line + 1 : a.line)
      const end = kind === 'partner' ? tops[a.line]! + BOX.height : tops[a.line]!
      const [from, to] = [middle(a), middle(b)]
      return {
        kind,
        points: [
          [from, end],
          [from, lane],
          [to, lane],
          [to, end],
        ] as const,
      }
    }),
  ]
  const boxes = layout.places.map((place) => ({
    key: place.key,
    x: middle(place) - BOX.width / 2,
    y: tops[place.line]!,
    width: BOX.width,
    height: BOX.height,
  }))
  const right = Math.max(start, ...boxes.map((box) => box.x + box.width))
  return { width: right + EDGE, height: tops[layout.lines]! + EDGE, boxes, strands }
}

type Ways = {
  middle: (place: Place) => number
  tops: readonly number[]
  lane: (gap: number) => number
  /** Beside all people, for children who stand on a later line. */
  side: number
}

function couplesOf({ places, relations }: Layout, middle: Ways['middle'], tops: readonly number[]): Strand[] {
  const at = new Map(places.map((place) => [place.key, place]))
  return relations.flatMap(({ kind, of, to }) => {
    const [a, b] = [at.get(of)!, at.get(to)!].sort((one, other) => one.x - other.x) as [Place, Place]
    if (kind !== 'partner' || !beside(a, b)) return []
    const y = tops[a.line]! + BOX.height / 2
    return [
      {
        kind,
        points: [
          [middle(a) + BOX.width / 2, y],
          [middle(b) - BOX.width / 2, y],
        ] as const,
      },
    ]
  })
}

/** From the parents down, along the gap, to the head of each child; past lines in between by the side. */
function strandsOf({ parents, children }: Brood, { middle, tops, lane, side }: Ways): Strand[] {
  const { line } = parents[0]!
  const from = parents.reduce((sum, one) => sum + middle(one), 0) / parents.length
  const begin = tops[line]! + (parents.length > 1 ? BOX.height / 2 : BOX.height)
  return children.map((child) => {
    const [to, top] = [middle(child), tops[child.line]!]
    const along = lane(child.line)
    if (child.line === line + 1) return parent([from, begin], [from, along], [to, along], [to, top])
    const under = lane(line + 1)
    return parent([from, begin], [from, under], [side, under], [side, along], [to, along], [to, top])
  })
}

const parent = (...points: (readonly [number, number])[]): Strand => ({ kind: 'parent', points })
