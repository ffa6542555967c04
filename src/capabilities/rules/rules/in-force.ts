import type { PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'
import type { Certainty, DesignatedDay, Length, Moment, TermRule } from '../contract.ts'
import type { KnownRule } from '../contract/known.ts'
import { refuseQuestion } from './counting.ts'
import { calendarWith } from './holidays.ts'

/** A version of the foundation itself. `validUntil` is where it ends or where a later one took its place. */
export type OwnVersion = {
  rule: string
  length: Length
  appliesTo: Moment
  regime: string | null
  validFrom: PlainDate
  validUntil: PlainDate | null
  source: string
  link: string | null
  certainty: Certainty
  changed: NonNullable<KnownRule['changed']>
}

type Span = Pick<TermRule, 'validFrom' | 'validUntil'>
const within = (on: PlainDate, { validFrom, validUntil }: Span) =>
  validFrom <= on && (validUntil === null || on < validUntil)
const isEmpty = ({ validFrom, validUntil }: Span) => validUntil !== null && validUntil <= validFrom
const byStart = (one: Span, other: Span) => (one.validFrom < other.validFrom ? -1 : 1)

/**
 * The rules of the program with the versions of the foundation in their place. A version of its own ends the one that held
 * on its first day; what the program brings later waits until the foundation's version ends.
 */
export function rulesWith(shipped: readonly TermRule[], own: readonly OwnVersion[]): KnownRule[] {
  const ids = [...new Set(shipped.map(({ id }) => id))]
  return ids.flatMap((id) => {
    const versions = shipped.filter((rule) => rule.id === id)
    const theirs = own.filter((version) => version.rule === id && !isEmpty(version))
    const left = versions.flatMap((rule) => leftOf(rule, theirs))
    return [
      ...left.map((rule): KnownRule => ({ ...rule, link: null, changed: null })),
      ...theirs.map((version) => asRule(version, versions)),
    ].toSorted(byStart)
  })
}

function leftOf(rule: TermRule, own: readonly OwnVersion[]): TermRule[] {
  if (own.some(({ validFrom }) => validFrom === rule.validFrom)) return []
  const over = own.find((version) => within(rule.validFrom, version))
  if (over) {
    if (over.validUntil === null) return []
    const rest = { ...rule, validFrom: over.validUntil }
    return isEmpty(rest) ? [] : leftOf(rest, own)
  }
  const next = own.filter(({ validFrom }) => within(validFrom, rule)).toSorted(byStart)[0]
  return [next ? { ...rule, validUntil: next.validFrom } : rule]
}

/** What a foundation does not say of a version (its words, how it is counted) is as the program has it on that day. */
function asRule(
  { rule: _rule, length, appliesTo, regime, validFrom, validUntil, source, link, certainty, changed }: OwnVersion,
  versions: readonly TermRule[],
): KnownRule {
  const base = baseOn(versions, validFrom)
  return { ...base, length, appliesTo, regime, validFrom, validUntil, source, link, certainty, changed }
}

const baseOn = (versions: readonly TermRule[], on: PlainDate): TermRule => {
  const sorted = versions.toSorted(byStart)
  return sorted.findLast(({ validFrom }) => validFrom <= on) ?? sorted[0]!
}

export type WishedVersion = { rule: string; length: Length } & Span

/** As people write a day in a sentence, in every language of ours. */
const written = (on: PlainDate) => on.split('-').toReversed().join('-')

/**
 * Why a version cannot stand between those that are there: it would leave days without a rule, or days with two. It may
 * begin inside a version (which ends there) or on its first day (which it replaces), and ends where the next begins.
 */
export function refuseVersion(wish: WishedVersion, rules: readonly TermRule[]): Fault[] {
  const versions = rules.filter(({ id }) => id === wish.rule).toSorted(byStart)
  const [first] = versions
  if (!first) return [{ pointer: '/rule', code: 'fault/unknown-choice' }]
  const faults: Fault[] = []
  const { mode, back } = versions.findLast(({ validFrom }) => validFrom <= wish.validFrom) ?? first
  if (refuseQuestion({ from: '2026-01-05', length: wish.length, mode, back, designated: [] }))
    faults.push({ pointer: '/value', code: 'fault/no-length' })
  return [...faults, ...refuseSpan(wish, versions)]
}

function refuseSpan({ validFrom, validUntil }: Span, versions: readonly TermRule[]): Fault[] {
  if (validFrom < '1990-01-01' || validFrom >= '2100-01-01')
    return [{ pointer: '/validFrom', code: 'fault/too-far-off' }]
  if (validUntil !== null && validUntil <= validFrom)
    return [{ pointer: '/validUntil', code: 'fault/rule-ends-before' }]
  const before = versions.findLast((version) => version.validFrom <= validFrom)
  const holds = before !== undefined && within(validFrom, before)
  if (before && !holds && before.validUntil! < validFrom)
    return [{ pointer: '/validFrom', code: 'fault/rule-gap-before', params: { date: written(before.validUntil!) } }]
  const next = versions.find((version) => version.validFrom > validFrom)
  if (!next || validUntil === next.validFrom) return []
  const date = written(next.validFrom)
  return validUntil === null || validUntil > next.validFrom
    ? [{ pointer: '/validUntil', code: 'fault/rule-overlap', params: { date } }]
    : [{ pointer: '/validUntil', code: 'fault/rule-gap-after', params: { date } }]
}

/** The rules as they would be if this version held: what a preview counts with. */
export const rulesAfter = (
  rules: readonly TermRule[],
  { rule: id, length, validFrom, validUntil }: WishedVersion,
): TermRule[] => {
  const versions = rules.filter((one) => one.id === id)
  const others = rules.filter((one) => one.id !== id)
  const kept = versions.flatMap((version) => {
    if (version.validFrom === validFrom) return []
    return within(validFrom, version) ? [{ ...version, validUntil: validFrom }] : [version]
  })
  return [...others, ...kept, { ...baseOn(versions, validFrom), length, validFrom, validUntil }]
}

/** A day on which nobody works needs no decree; a day that is known is known once. */
export function refuseDay(on: PlainDate, known: readonly DesignatedDay[]): Fault[] {
  if (on < '2000-01-01' || on >= '2100-01-01') return [{ pointer: '/designatedOn', code: 'fault/too-far-off' }]
  if (known.some((day) => day.on === on)) return [{ pointer: '/designatedOn', code: 'fault/day-known' }]
  return calendarWith([]).why(on) ? [{ pointer: '/designatedOn', code: 'fault/day-off-already' }] : []
}

/** Of which moments the terms are touched by a version: until the next one, or of every later day. */
export function touchedUntil({ rule, validFrom }: WishedVersion, rules: readonly TermRule[]): PlainDate | null {
  const later = rules.filter((one) => one.id === rule && one.validFrom > validFrom).toSorted(byStart)
  return later[0]?.validFrom ?? null
}
