import { type Birth, birthEvidence } from './birth.ts'
import { differsByTyping } from './distance.ts'
import { type NamePart, vowelsAgree } from './parts.ts'
import { type Evidence, evidenceWeights, type Level, nameWeights, partWeights } from './weights.ts'

export type Described = {
  readonly parts: readonly NamePart[]
  readonly birth: Birth | null
  readonly gender: string | null
  readonly vNumber: string | null
  readonly documentNumbers: readonly string[]
}

type NameReason =
  | 'same-name'
  | 'same-part'
  | 'sounds-alike'
  | 'same-skeleton'
  | 'other-vowels'
  | 'typing-error'
  | 'same-initial'
  | 'swapped-order'
  | 'part-left-out'
  | 'other-part'
  | 'other-given-name'
type BirthReason =
  | Exclude<
      Evidence,
      | 'same-birth-year-estimated'
      | 'same-birth-year-one-estimated'
      | 'birth-year-near-estimated'
      | 'other-birth-date-estimated'
    >
  | 'birth-year-estimated'

/** Why two persons are thought to be one, or not: codes, for a screen to say in words. */
export type Reason = NameReason | BirthReason

/** How many persons of all have a part with this skeleton, as a share between 0 and 1. */
export type FrequencyOf = (skeleton: string) => number

/** How well two parts of a name agree; null if they do not. */
export function levelOf(a: NamePart, b: NamePart): Level | null {
  if (a.word === b.word) return 'exact'
  if (a.sound === b.sound) return 'sound'
  if (a.skeleton === b.skeleton && vowelsAgree(a.vowels, b.vowels)) return 'skeleton'
  if (isTypingError(a.sound, b.sound)) return a.skeleton === b.skeleton ? 'vowels' : 'near'
  const short = a.word.length === 1 || b.word.length === 1
  return short && a.sound[0] === b.sound[0] ? 'initial' : null
}

function isTypingError(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  const allowed = length >= 8 ? 2 : length >= 4 ? 1 : 0
  return allowed > 0 && differsByTyping(a, b, allowed)
}

function weightOf(level: Level, a: NamePart, b: NamePart, frequencyOf: FrequencyOf): number {
  const { ratio, least, most } = partWeights[level]
  const frequency = Math.max(Math.min(frequencyOf(a.skeleton), frequencyOf(b.skeleton)), 1e-7)
  return Math.min(most, Math.max(least, Math.log2(ratio / frequency)))
}

type Pairing = { readonly weight: number; readonly pairs: readonly Pair[]; readonly otherGiven: boolean }
type Pair = { readonly a: number; readonly b: number; readonly level: Level }

/** More parts than this are left out of account: those of the end. */
const MOST_PARTS = 8

export type NameAgreement = { readonly score: number; readonly reasons: readonly NameReason[] }

/** Puts the parts of two names beside each other in the best way, whatever their order. */
export function agreeNames(a: readonly NamePart[], b: readonly NamePart[], frequencyOf: FrequencyOf): NameAgreement {
  const left = a.filter((part) => !part.weightless).slice(0, MOST_PARTS)
  const right = b.filter((part) => !part.weightless).slice(0, MOST_PARTS)
  if (left.length === 0 || right.length === 0) return { score: 0, reasons: [] }
  const { weight, pairs, otherGiven } = bestPairing(left, right, frequencyOf)
  return { score: weight, reasons: nameReasons(left, right, pairs, otherGiven) }
}

type Option = { readonly pair: Pair; readonly weight: number }

function optionsOf(left: readonly NamePart[], right: readonly NamePart[], frequencyOf: FrequencyOf): Option[][] {
  return left.map((a, at) => {
    const options: Option[] = []
    for (const [to, b] of right.entries()) {
      const level = levelOf(a, b)
      if (level === null) continue
      const weight = weightOf(level, a, b, frequencyOf) + (a.kind === b.kind ? 0 : nameWeights.swapped)
      options.push({ pair: { a: at, b: to, level }, weight })
    }
    return options
  })
}

/** Every part of one name is put beside at most one of the other; what is left over has its cost. */
function bestPairing(left: readonly NamePart[], right: readonly NamePart[], frequencyOf: FrequencyOf): Pairing {
  const options = optionsOf(left, right, frequencyOf)
  const [ownLeft, ownRight] = [ownOf(left), ownOf(right)]
  const known = new Map<number, Pairing>()
  const end = (taken: number, count: number, ownTaken: boolean): Pairing => {
    const otherGiven = ownLeft !== -1 && ownRight !== -1 && !ownTaken && (taken & (1 << ownRight)) === 0
    const rest = costOfRest(left.length - count, right.length - count)
    return { weight: rest + (otherGiven ? nameWeights.otherGivenName : 0), pairs: [], otherGiven }
  }
  const from = (at: number, taken: number, count: number, ownTaken: boolean): Pairing => {
    if (at === left.length) return end(taken, count, ownTaken)
    if (options[at]!.length === 0) return from(at + 1, taken, count, ownTaken)
    const key = at * 512 + taken * 2 + Number(ownTaken)
    const before = known.get(key)
    if (before !== undefined) return before
    let best = from(at + 1, taken, count, ownTaken)
    for (const { pair, weight } of options[at]!) {
      if ((taken & (1 << pair.b)) !== 0) continue
      const rest = from(at + 1, taken | (1 << pair.b), count + 1, ownTaken || at === ownLeft)
      if (weight + rest.weight > best.weight) {
        best = { ...rest, weight: weight + rest.weight, pairs: [pair, ...rest.pairs] }
      }
    }
    known.set(key, best)
    return best
  }
  return from(0, 0, 0, false)
}

/** Somebody's own name: the first given name. */
const ownOf = (parts: readonly NamePart[]) => parts.findIndex((part) => part.kind === 'given')

function costOfRest(left: number, right: number): number {
  const both = Math.min(left, right)
  return both * nameWeights.contradiction + (Math.max(left, right) - both) * nameWeights.leftOut
}

const reasonOf: Readonly<Record<Level, NameReason>> = {
  exact: 'same-part',
  sound: 'sounds-alike',
  skeleton: 'same-skeleton',
  vowels: 'other-vowels',
  near: 'typing-error',
  initial: 'same-initial',
}

function nameReasons(
  left: readonly NamePart[],
  right: readonly NamePart[],
  pairs: readonly Pair[],
  otherGiven: boolean,
): NameReason[] {
  const reasons = new Set<NameReason>()
  const whole = pairs.length === left.length && pairs.length === right.length
  if (whole && pairs.every(({ level }) => level === 'exact')) reasons.add('same-name')
  else for (const { level } of pairs) reasons.add(reasonOf[level])
  if (pairs.some((pair) => left[pair.a]!.kind !== right[pair.b]!.kind)) reasons.add('swapped-order')
  if (otherGiven) reasons.add('other-given-name')
  if (left.length > pairs.length && right.length > pairs.length) reasons.add('other-part')
  else if (!whole) reasons.add('part-left-out')
  return [...reasons]
}

/** How sure it is that two files are one person, in bits, and why. Compare with `SAME_PROBABLY` and `MAYBE`. */
export function scorePair(a: Described, b: Described, frequencyOf: FrequencyOf): { score: number; reasons: Reason[] } {
  const names = agreeNames(a.parts, b.parts, frequencyOf)
  const evidence = [birthEvidence(a.birth, b.birth), ...otherEvidence(a, b)].filter((found) => found !== null)
  const score = evidence.reduce((sum, found) => sum + evidenceWeights[found], names.score)
  return { score, reasons: [...new Set<Reason>([...names.reasons, ...evidence.flatMap(reasonsOf)])] }
}

function otherEvidence(a: Described, b: Described): (Evidence | null)[] {
  const same = (x: string | null, y: string | null) => (x === null || y === null ? null : x === y)
  const vNumber = same(a.vNumber, b.vNumber)
  const gender = same(a.gender, b.gender)
  return [
    vNumber === null ? null : vNumber ? 'same-v-number' : 'other-v-number',
    gender === null ? null : gender ? 'same-gender' : 'other-gender',
    a.documentNumbers.some((number) => b.documentNumbers.includes(number)) ? 'same-document-number' : null,
  ]
}

function reasonsOf(evidence: Evidence): Reason[] {
  switch (evidence) {
    case 'same-birth-year-estimated':
    case 'same-birth-year-one-estimated':
      return ['same-birth-year', 'birth-year-estimated']
    case 'birth-year-near-estimated':
      return ['birth-year-near', 'birth-year-estimated']
    case 'other-birth-date-estimated':
      return ['other-birth-date']
    default:
      return [evidence]
  }
}
