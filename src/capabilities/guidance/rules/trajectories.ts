import { addDays, addMonths, daysBetween, monthOfPeriod, periodOfMonths, type PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'

/** What one kind of trajectory is agreed to be. Months are those of the road: the second year runs from month 13 to 24. */
export type Term = {
  fromMonth: number
  /** Null: without an end. */
  untilMonth: number | null
  /** `tenancy`: month 1 begins on the day the tenancy was signed; of who has not signed it begins at the start. */
  countsFrom: 'start' | 'tenancy'
  phases: readonly { key: string; fromMonth: number }[]
}

const settleAndIntegrate = [
  { key: 'settle', fromMonth: 1 },
  { key: 'integrate', fromMonth: 7 },
]

/** Where nothing was agreed about a kind: social guidance is a road of two years. */
export const roadOfTwoYears: Term = {
  fromMonth: 1,
  untilMonth: 24,
  countsFrom: 'start',
  phases: settleAndIntegrate,
}
const withoutEnd: Term = { fromMonth: 1, untilMonth: null, countsFrom: 'start', phases: [] }

/**
 * Kinds by the names that foundations give them, until a foundation agrees something else. A first year runs on to month
 * 24 while nobody registers a second year of its own.
 */
const shipped: Readonly<Record<string, Term>> = {
  'coaching vestiging': {
    fromMonth: 1,
    untilMonth: 6,
    countsFrom: 'tenancy',
    phases: [{ key: 'settle', fromMonth: 1 }],
  },
  'coaching integratie': {
    fromMonth: 7,
    untilMonth: 24,
    countsFrom: 'tenancy',
    phases: [{ key: 'integrate', fromMonth: 7 }],
  },
  'maatschappelijke begeleiding 1e jaar': {
    ...roadOfTwoYears,
    phases: [
      { key: 'year-1', fromMonth: 1 },
      { key: 'year-2', fromMonth: 13 },
    ],
  },
  'maatschappelijke begeleiding 2e jaar': {
    fromMonth: 13,
    untilMonth: 24,
    countsFrom: 'start',
    phases: [{ key: 'year-2', fromMonth: 13 }],
  },
  'maatschappelijke begeleiding 18 maanden': { ...roadOfTwoYears, untilMonth: 18 },
  jobcoaching: withoutEnd,
  'begeleiding ex-amv': withoutEnd,
  budgetcoaching: withoutEnd,
  'juridische begeleiding': withoutEnd,
}

export const shippedTerm = (kind: string): Term => shipped[kind.trim().toLowerCase()] ?? roadOfTwoYears

/** A term that a foundation agreed, for one municipality or for all. */
export type AgreedTerm = Term & {
  municipalityId: string | null
  inForceFrom: PlainDate
  inForceUntil: PlainDate | null
}

/** Of the day on which the trajectory started, because what was agreed then holds; that of the municipality goes first. */
export function termOf(
  agreed: readonly AgreedTerm[],
  of: { kind: string; startedOn: PlainDate; municipalityId: string | null },
): Term {
  const there = agreed.filter(
    (one) => one.inForceFrom <= of.startedOn && (one.inForceUntil === null || of.startedOn <= one.inForceUntil),
  )
  return (
    there.find((one) => one.municipalityId !== null && one.municipalityId === of.municipalityId) ??
    there.find((one) => one.municipalityId === null) ??
    shippedTerm(of.kind)
  )
}

type Pause = { fromOn: PlainDate; untilOn: PlainDate | null }
type Extension = { untilOn: PlainDate; saidOn: PlainDate }
export type Run = {
  startedOn: PlainDate
  endedOn: PlainDate | null
  /** Signing of the tenancy. */
  signedOn: PlainDate | null
  pauses: readonly Pause[]
  extensions: readonly Extension[]
}

/** Day on which month 1 of the road begins. */
const countedFrom = (run: Pick<Run, 'startedOn' | 'signedOn'>, term: Term): PlainDate =>
  term.countsFrom === 'tenancy' && run.signedOn !== null
    ? run.signedOn
    : addMonths(run.startedOn, -(term.fromMonth - 1))

type Still = { from: PlainDate; until: PlainDate }
/** Who paused and has not gone on yet stands still up to and including today. */
const standing = (pauses: readonly Pause[], today: PlainDate): Still[] =>
  pauses
    .map(({ fromOn, untilOn }) => ({ from: fromOn, until: untilOn ?? (fromOn > today ? fromOn : today) }))
    .sort((a, b) => a.from.localeCompare(b.from))

/** A day of the road, moved on by the days of every pause that begins before or on it. */
const moved = (on: PlainDate, stills: readonly Still[]): PlainDate =>
  stills.reduce((day, still) => (still.from <= day ? addDays(day, daysBetween(still.from, still.until) + 1) : day), on)

const pausedDays = (pauses: readonly Pause[], today: PlainDate): number =>
  standing(pauses, today)
    .filter(({ from }) => from <= today)
    .reduce((days, { from, until }) => days + daysBetween(from, until < today ? until : today) + 1, 0)

/** Null for a kind without an end, unless it was extended to a day. */
export function lastDayOf(run: Run, term: Term, today: PlainDate): PlainDate | null {
  const stills = standing(run.pauses, today)
  const days = run.extensions.map(({ untilOn, saidOn }) =>
    moved(
      untilOn,
      // What was agreed knew of the pauses before it.
      stills.filter(({ from }) => from > saidOn),
    ),
  )
  if (term.untilMonth !== null) days.push(moved(periodOfMonths(countedFrom(run, term), term.untilMonth).until, stills))
  return days.reduce<PlainDate | null>((last, day) => (last === null || day > last ? day : last), null)
}

const monthBegins = (from: PlainDate, month: number) =>
  month === 1 ? from : addDays(periodOfMonths(from, month - 1).until, 1)

/** First days of the phases, moved by pauses; none before the trajectory itself. */
export function phasesOf(run: Run, term: Term, today: PlainDate): { key: string; fromMonth: number; on: PlainDate }[] {
  const from = countedFrom(run, term)
  return term.phases.map(({ key, fromMonth }) => {
    const on = moved(monthBegins(from, fromMonth), standing(run.pauses, today))
    return { key, fromMonth, on: on < run.startedOn ? run.startedOn : on }
  })
}

/** Month of the road; it stands still in a pause. Null before the first day. */
export function monthOn(run: Run, term: Term, on: PlainDate): number | null {
  if (on < run.startedOn) return null
  const day = addDays(on, -pausedDays(run.pauses, on))
  const month = monthOfPeriod(countedFrom(run, term), day < run.startedOn ? run.startedOn : day)
  // Guidance that begins before the keys are there is in its first month.
  return month === null ? term.fromMonth : Math.max(month, term.fromMonth)
}

type CourseState = 'ahead' | 'running' | 'paused' | 'over' | 'ended'
type Course = {
  state: CourseState
  month: number | null
  of: number | null
  phase: string | null
  phases: { key: string; fromMonth: number; on: PlainDate }[]
  lastDay: PlainDate | null
  /** Why that is the last day. */
  why: {
    from: PlainDate
    counts: 'start' | 'tenancy' | 'no-tenancy'
    months: number | null
    pausedDays: number
    extendedUntil: PlainDate | null
  }
}

export function courseOn(run: Run, term: Term, today: PlainDate): Course {
  const lastDay = lastDayOf(run, term, today)
  const phases = phasesOf(run, term, today)
  const day = run.endedOn !== null && run.endedOn < today ? run.endedOn : today
  const extendedUntil = run.extensions.map(({ untilOn }) => untilOn).sort((a, b) => b.localeCompare(a))[0] ?? null
  return {
    state: stateOn(run, lastDay, today),
    month: monthOn(run, term, day),
    of: term.untilMonth,
    phase: phases.findLast(({ on }) => on <= day)?.key ?? null,
    phases,
    lastDay,
    why: {
      from: countedFrom(run, term),
      counts: term.countsFrom === 'start' ? 'start' : run.signedOn === null ? 'no-tenancy' : 'tenancy',
      months: term.untilMonth,
      pausedDays: pausedDays(run.pauses, today),
      extendedUntil,
    },
  }
}

const pausedOn = <P extends Pause>(pauses: readonly P[], on: PlainDate): P | null =>
  pauses.find(({ fromOn, untilOn }) => fromOn <= on && (untilOn === null || on <= untilOn)) ?? null

export const isPausedOn = (run: Pick<Run, 'pauses'>, on: PlainDate): boolean => pausedOn(run.pauses, on) !== null

function stateOn(run: Run, lastDay: PlainDate | null, today: PlainDate): CourseState {
  if (run.endedOn !== null && run.endedOn < today) return 'ended'
  if (today < run.startedOn) return 'ahead'
  if (pausedOn(run.pauses, today) !== null) return 'paused'
  return lastDay !== null && lastDay < today ? 'over' : 'running'
}

const fault = (pointer: string, code: string): Fault[] => [{ pointer, code }]

export function refusePause(run: Run, fromOn: PlainDate): Fault[] {
  if (fromOn < run.startedOn) return fault('/fromOn', 'fault/before-trajectory')
  const later = run.pauses.some(({ untilOn }) => untilOn === null || untilOn >= fromOn)
  return later ? fault('/fromOn', 'fault/already-paused') : []
}

/** `onwardOn`: the day on which guidance goes on; the day before it is the last of the pause. */
export function refuseResume(pause: Pause | undefined, onwardOn: PlainDate): Fault[] {
  if (!pause) return fault('/onwardOn', 'fault/not-paused')
  return onwardOn <= pause.fromOn ? fault('/onwardOn', 'fault/ends-before-start') : []
}

export function refuseExtension(run: Run, term: Term, wish: { untilOn: PlainDate; today: PlainDate }): Fault[] {
  const lastDay = lastDayOf(run, term, wish.today)
  if (lastDay === null) return fault('/untilOn', 'fault/has-no-end')
  return wish.untilOn <= lastDay ? fault('/untilOn', 'fault/not-longer') : []
}

type Due = {
  occasion: 'baseline' | 'phase' | 'interim' | 'final' | 'exit'
  kind: 'baseline-measurement' | 'phase-change' | 'interim-measurement' | 'final-measurement' | 'exit-interview'
  dueOn: PlainDate
}

/** A baseline measurement is taken within six weeks; what belongs to the end is done before it. */
const [baselineDays, finalDays, exitDays, afterEnd] = [42, 28, 14, 14]

/**
 * What start, phase change and end ask for. Of what lies behind when it is first looked at (a register of the past)
 * nothing is asked any more. After an early end the final measurement and the exit interview have two weeks.
 */
export function dueOf(run: Run, term: Term, today: PlainDate): Due[] {
  const lastDay = lastDayOf(run, term, today)
  const next = phasesOf(run, term, today).find(({ on }) => on > run.startedOn)
  const early = run.endedOn === null ? null : addDays(run.endedOn, afterEnd)
  const before = (days: number) => early ?? (lastDay === null ? null : addDays(lastDay, -days))
  const all: [Due['occasion'], Due['kind'], PlainDate | null][] = [
    ['baseline', 'baseline-measurement', early === null ? addDays(run.startedOn, baselineDays) : null],
    ['phase', 'phase-change', early === null ? (next?.on ?? null) : null],
    ['interim', 'interim-measurement', early === null ? (next?.on ?? null) : null],
    ['final', 'final-measurement', before(finalDays)],
    ['exit', 'exit-interview', before(exitDays)],
  ]
  return all.flatMap(([occasion, kind, dueOn]) => (dueOn === null || dueOn < today ? [] : [{ occasion, kind, dueOn }]))
}
