/** `parent`: `of` is the parent of `to`. The two others hold both ways. */
export type Relation = { kind: 'parent' | 'partner' | 'sibling'; of: string; to: string }

/** Somebody in the picture; earlier in the list stands more to the front. */
export type Someone = { key: string; born: string | null }

type Edges = ReadonlyMap<string, ReadonlySet<string>>

function reaches(edges: Edges, from: string, to: string): boolean {
  const [seen, waiting] = [new Set<string>(), [from]]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at === to) return true
    if (seen.has(at)) continue
    seen.add(at)
    waiting.push(...(edges.get(at) ?? []))
  }
  return false
}

/** Relations between two people who are both there, each once, and nobody an ancestor of themselves: what came first stays. */
export function soundRelations(people: readonly Someone[], relations: readonly Relation[]): Relation[] {
  const known = new Set(people.map(({ key }) => key))
  const children = new Map<string, Set<string>>()
  const seen = new Set<string>()
  return relations.filter(({ kind, of, to }) => {
    const pair = kind === 'parent' ? `${kind} ${of} ${to}` : [kind, ...[of, to].sort()].join(' ')
    if (of === to || !known.has(of) || !known.has(to) || seen.has(pair)) return false
    if (kind === 'parent' && reaches(children, to, of)) return false
    seen.add(pair)
    if (kind === 'parent') children.set(of, (children.get(of) ?? new Set()).add(to))
    return true
  })
}

/** Who stands in one generation: partners and siblings, unless one of them is an ancestor of the other. */
function groupsOf(people: readonly Someone[], sound: readonly Relation[]): Map<string, string> {
  const group = new Map(people.map(({ key }) => [key, key]))
  for (const { kind, of, to } of sound) {
    if (kind === 'parent') continue
    const [one, other] = [group.get(of)!, group.get(to)!]
    const edges = edgesBetween(group, sound)
    if (one === other || reaches(edges, one, other) || reaches(edges, other, one)) continue
    for (const [key, at] of group) if (at === other) group.set(key, one)
  }
  return group
}

function edgesBetween(group: ReadonlyMap<string, string>, sound: readonly Relation[]): Edges {
  const edges = new Map<string, Set<string>>()
  for (const { kind, of, to } of sound) {
    const [above, below] = [group.get(of)!, group.get(to)!]
    if (kind === 'parent' && above !== below) edges.set(above, (edges.get(above) ?? new Set()).add(below))
  }
  return edges
}

/**
 * The generation of everybody, 0 at the top. Parents stand above their children, partners and siblings beside each other;
 * who is related to nobody stands beside the first of the list.
 */
export function generationsOf(people: readonly Someone[], sound: readonly Relation[]): Map<string, number> {
  const group = groupsOf(people, sound)
  const edges = edgesBetween(group, sound)
  const groups = new Set(group.values())
  const parentsOf = (of: string) => [...groups].filter((one) => edges.get(one)?.has(of))
  const depth = new Map<string, number>()
  const depthOf = (of: string): number => {
    const known = depth.get(of)
    if (known !== undefined) return known
    const found = Math.max(-1, ...parentsOf(of).map(depthOf)) + 1
    depth.set(of, found)
    return found
  }
  for (const one of groups) depthOf(one)
  // Grandparents of a young branch stand right above it, not at the top of the page.
  for (const one of groups) {
    const below = [...(edges.get(one) ?? [])].map((child) => depth.get(child)!)
    if (below.length > 0 && parentsOf(one).length === 0) depth.set(one, Math.min(...below) - 1)
  }
  const first = people[0] ? depth.get(group.get(people[0].key)!)! : 0
  const related = new Set(sound.flatMap(({ of, to }) => [of, to]))
  return new Map(people.map(({ key }) => [key, related.has(key) ? depth.get(group.get(key)!)! : first]))
}
