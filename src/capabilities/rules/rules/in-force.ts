import type { PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'
import type { Certainty, DesignatedDay, Length, Moment, TermRule } from '../contract.ts'
import type { KnownRule } from '../contract/known.ts'
import { refuseQuestion } from './counting.ts'
import { calendarWith } from './holidays.ts'

/** What a rule of the foundation itself brings with its first version: what the program says of its own rules. */
export type Brought = Pick<TermRule, 'meaning' | 'countsFrom' | 'mode' | 'back' | 'grave'>

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
  brings?: Brought | null
}

type Span = Pick<TermRule, 'validFrom' | 'validUntil'>
const within = (on: PlainDate, { validFrom, validUntil }: Span) =>
  validFrom <= on && (validUntil === null || on < validUntil)
const isEmpty = ({ validFrom, validUntil }: Span) => validUntil !== null && validUntil <= validFrom
const byStart = (one: Span, other: Span) => (one.validFrom < other.validFrom ? -1 : 1)

/**
 * The rules of the program with the versions of the foundation in their place. A version of its own ends the one that held
 * on its first day; what the program brings later waits until the foundation's version ends. A rule that the program does
 * not know stands behind those, with the words that its own versions brought.
 */
export function rulesWith(shipped: readonly TermRule[], own: readonly OwnVersion[]): KnownRule[] {
  const ids = [...new Set([...shipped.map(({ id }) => id), ...own.map(({ rule }) => rule)])]
  return ids.flatMap((id) => {
    const versions = shipped.filter((rule) => rule.id === id)
    const theirs = own.filter((version) => version.rule === id && !isEmpty(version))
    const left = versions.flatMap((rule) => leftOf(rule, theirs))
    return [
      ...left.map((rule): KnownRule => ({ ...rule, link: null, changed: null })),
      ...theirs.flatMap((version) => asRule(version, versions, broughtBy(theirs))),
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
  {
    rule: id,
    brings: _,
    length,
    appliesTo,
    regime,
    validFrom,
    validUntil,
    source,
    link,
    certainty,
    changed,
  }: OwnVersion,
  versions: readonly TermRule[],
  brought: Brought | null,
): KnownRule[] {
  const base = baseOn(versions, validFrom) ?? brought
  if (!base) return []
  return [{ ...base, id, length, appliesTo, regime, validFrom, validUntil, source, link, certainty, changed }]
}

const broughtBy = (own: readonly OwnVersion[]): Brought | null =>
  own.flatMap(({ brings }) => (brings ? [brings] : []))[0] ?? null

const baseOn = (versions: readonly TermRule[], on: PlainDate): TermRule | undefined => {
  const sorted = versions.toSorted(byStart)
  return sorted.findLast(({ validFrom }) => validFrom <= on) ?? sorted[0]
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
  const base = baseOn(versions, validFrom)
  return [...others, ...kept, ...(base ? [{ ...base, length, validFrom, validUntil }] : [])]
}

/** Screens of their own stand at these addresses. */
const notForRules: readonly string[] = ['dagen', 'nieuw', 'wijziging']

/** Why a rule cannot be a new one. Its name is kept for good: with terms, and in addresses. */
export function refuseNewRule(
  { rule: id, length, mode, back, validFrom, validUntil }: WishedVersion & Pick<TermRule, 'mode' | 'back'>,
  rules: readonly TermRule[],
): Fault[] {
  const faults: Fault[] = []
  if (notForRules.includes(id)) faults.push({ pointer: '/rule', code: 'fault/rule-name' })
  if (rules.some((rule) => rule.id === id)) faults.push({ pointer: '/rule', code: 'fault/rule-known' })
  if (refuseQuestion({ from: '2026-01-05', length, mode, back, designated: [] }))
    faults.push({ pointer: '/value', code: 'fault/no-length' })
  return [...faults, ...refuseSpan({ validFrom, validUntil }, [])]
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
