import { daysBetween, type PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'
import type { TermRule } from '#capabilities/rules/contract.ts'
import type { DueUrgency, Regime } from '../contract/procedure.ts'
import type {
  ApplicationValues,
  CounsellingValues,
  InterviewValues,
  PreparationValues,
  TalkValues,
  TracingValues,
} from '../contract/values.ts'

/** The rule whose version says under which law an application is decided. */
export const DECISION = 'asylum-decision'

/**
 * Under which law an application is handled, to its end: the version of the rule of the decision that holds on the day of
 * applying. The new procedure is the one whose terms are counted as the Union counts them.
 */
export function regimeOn(appliedOn: PlainDate, rules: readonly TermRule[]): Regime {
  const versions = rules.filter(({ id }) => id === DECISION)
  const newSince = versions
    .filter(({ mode }) => mode === 'eu')
    .map(({ validFrom }) => validFrom)
    .toSorted()[0]
  const held = versions.find(
    ({ validFrom, validUntil }) => validFrom <= appliedOn && (validUntil === null || appliedOn < validUntil),
  )
  if (!held) return { kind: 'unknown', newSince: newSince ?? null, source: null, certainty: null }
  const kind = held.mode === 'eu' ? 'new' : 'old'
  return { kind, newSince: newSince ?? null, source: held.source, certainty: held.certainty }
}

/** How pressing the term of the corrections is; null when there is none, or they are dealt with. */
export function correctionUrgency(
  { correctionsDueOn, corrections }: Pick<InterviewValues, 'correctionsDueOn' | 'corrections'>,
  today: PlainDate,
): DueUrgency | null {
  if (correctionsDueOn === null || corrections !== null) return null
  const days = daysBetween(today, correctionsDueOn)
  if (days < 0) return 'late'
  if (days === 0) return 'today'
  return days <= 7 ? 'soon' : 'later'
}

type Day = readonly [pointer: string, on: PlainDate | null]

/** Days that have been, and not before there was a register. */
const pastFaults = (days: readonly Day[], today: PlainDate): Fault[] =>
  days.flatMap(([pointer, on]) => {
    if (on === null) return []
    if (on > today) return [{ pointer, code: 'fault/in-the-future' }]
    return on < '1980-01-01' ? [{ pointer, code: 'fault/too-far-off' }] : []
  })

/** Two things that are said together or not at all. */
const together = (one: Day, other: readonly [pointer: string, said: string | null]): Fault[] => {
  if ((one[1] === null) === (other[1] === null)) return []
  return [{ pointer: one[1] === null ? one[0] : other[0], code: 'fault/required' }]
}

const notBefore = (first: PlainDate, [pointer, on]: Day): Fault[] =>
  on !== null && on < first ? [{ pointer, code: 'fault/ends-before-start' }] : []

export function refuseApplication({ appliedOn, endedOn, outcome }: ApplicationValues, today: PlainDate): Fault[] {
  const ended = ['/endedOn', endedOn] as const
  return [
    ...pastFaults([['/appliedOn', appliedOn], ended], today),
    ...together(ended, ['/outcome', outcome]),
    ...notBefore(appliedOn, ended),
  ]
}

export const refusePreparation = ({ heldOn }: PreparationValues, today: PlainDate): Fault[] =>
  pastFaults([['/heldOn', heldOn]], today)

/** A term of days is no longer. */
const farthest = 999

export function refuseInterview(wish: InterviewValues, today: PlainDate): Fault[] {
  const { heldOn, correctionsDueOn, correctionsGround, corrections, correctionsOn } = wish
  const due = ['/correctionsDueOn', correctionsDueOn] as const
  const done = ['/correctionsOn', correctionsOn] as const
  return [
    ...pastFaults([['/heldOn', heldOn], done], today),
    ...together(due, ['/correctionsGround', correctionsGround || null]),
    ...together(done, ['/corrections', corrections]),
    ...notBefore(heldOn, due),
    ...notBefore(heldOn, done),
    ...(correctionsDueOn !== null && daysBetween(heldOn, correctionsDueOn) > farthest
      ? [{ pointer: '/correctionsDueOn', code: 'fault/too-far-off' }]
      : []),
  ]
}

export function refuseTracing(wish: TracingValues, today: PlainDate): Fault[] {
  const { referredOn, consentOn, outcome, outcomeOn } = wish
  const ended = ['/outcomeOn', outcomeOn] as const
  return [
    ...pastFaults([['/referredOn', referredOn], ['/consentOn', consentOn], ended], today),
    ...(consentOn > referredOn ? [{ pointer: '/consentOn', code: 'fault/consent-first' }] : []),
    ...together(ended, ['/outcome', outcome]),
    ...notBefore(referredOn, ended),
  ]
}

export function refuseCounselling(wish: CounsellingValues, today: PlainDate): Fault[] {
  const { startedOn, endedOn, outcome, organisation } = wish
  const ended = ['/endedOn', endedOn] as const
  const byOther = outcome === 'other-organisation'
  return [
    ...pastFaults([['/startedOn', startedOn], ended], today),
    ...together(ended, ['/outcome', outcome]),
    ...notBefore(startedOn, ended),
    ...(byOther && !organisation ? [{ pointer: '/organisation', code: 'fault/required' }] : []),
    ...(!byOther && organisation ? [{ pointer: '/organisation', code: 'fault/unknown-choice' }] : []),
  ]
}

export const refuseTalk = (
  { heldOn }: TalkValues,
  of: Pick<CounsellingValues, 'startedOn' | 'endedOn'>,
  today: PlainDate,
): Fault[] => [
  ...pastFaults([['/heldOn', heldOn]], today),
  ...(heldOn < of.startedOn || (of.endedOn !== null && heldOn > of.endedOn)
    ? [{ pointer: '/heldOn', code: 'fault/outside-counselling' }]
    : []),
]
