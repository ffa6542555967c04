import type { Described } from '#capabilities/clients/rules/names/agreement.ts'
import { scorePair } from '#capabilities/clients/rules/names/agreement.ts'
import { nameParts } from '#capabilities/clients/rules/names/parts.ts'
import { SAME_PROBABLY } from '#capabilities/clients/rules/names/weights.ts'
import { type Paper, type Person, personsOf, randomOf, respelled } from './population.ts'

const describe = (paper: Paper): Described => ({
  parts: nameParts(paper.givenNames, paper.familyName),
  birth: { on: paper.bornOn, estimated: false },
  gender: paper.gender,
  vNumber: null,
  documentNumbers: [],
})

/** Everybody, found by the skeleton of any part of the name. */
function indexOf(persons: readonly Paper[]) {
  const known = persons.map(describe)
  const bySkeleton = new Map<string, number[]>()
  known.forEach(({ parts }, at) => {
    for (const skeleton of new Set(parts.filter((part) => !part.weightless).map((part) => part.skeleton))) {
      const found = bySkeleton.get(skeleton)
      if (found === undefined) bySkeleton.set(skeleton, [at])
      else found.push(at)
    }
  })
  return { known, bySkeleton }
}

const FIRST = 5

export type Hit = { readonly at: number; readonly score: number }

/** Who is found with a name, best first. */
export function finderOf(persons: readonly Paper[]): (paper: Paper) => Hit[] {
  const { known, bySkeleton } = indexOf(persons)
  const frequencyOf = (skeleton: string) => (bySkeleton.get(skeleton)?.length ?? 0.5) / persons.length
  return (paper) => {
    const asked = describe(paper)
    const candidates = new Set(
      asked.parts.filter((part) => !part.weightless).flatMap(({ skeleton }) => bySkeleton.get(skeleton) ?? []),
    )
    let best: Hit[] = []
    for (const at of candidates) {
      const { score } = scorePair(asked, known[at]!, frequencyOf)
      if (best.length === FIRST && score <= best.at(-1)!.score) continue
      best = [...best, { at, score }].sort((a, b) => b.score - a.score).slice(0, FIRST)
    }
    return best
  }
}

export type Outcome = {
  readonly recall: number
  readonly warned: number
  readonly falseWarnings: number
  readonly missed: readonly string[]
  readonly mistaken: readonly string[]
}

const say = ({ givenNames, familyName, bornOn }: Paper) => `${givenNames} / ${familyName} ${bornOn}`

/** How many of `respelt` are found in the first five, and how many newcomers who are nobody's double are warned about. */
export function measure(seed: number, count: number, tried: number): Outcome {
  const persons: readonly Person[] = personsOf(seed, count)
  const find = finderOf(persons)
  const random = randomOf(seed + 1)
  const missed: string[] = []
  const mistaken: string[] = []
  let warned = 0
  for (let turn = 0; turn < tried; turn += 1) {
    const at = Math.floor(random() * count)
    const paper = respelled(persons[at]!, random)
    const hits = find(paper)
    if (hits.some((hit) => hit.at === at)) warned += Number(hits.find((hit) => hit.at === at)!.score >= SAME_PROBABLY)
    else missed.push(`${say(persons[at]!)} = ${say(paper)}`)
  }
  for (const newcomer of personsOf(seed + 2, tried)) {
    const [best] = find(newcomer)
    if (best !== undefined && best.score >= SAME_PROBABLY) {
      mistaken.push(`${say(newcomer)} # ${say(persons[best.at]!)} ${best.score.toFixed(1)}`)
    }
  }
  return {
    recall: 1 - missed.length / tried,
    warned: warned / tried,
    falseWarnings: mistaken.length / tried,
    missed,
    mistaken,
  }
}
