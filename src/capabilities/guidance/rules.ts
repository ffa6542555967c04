import { addDays, type PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'
import type { Guided, TrajectoryValues } from './contract.ts'
import { courseOn, type Run, type Term } from './rules/trajectories.ts'

export const guidanceMonths = 24

export function refuseTrajectory(wish: TrajectoryValues): Fault[] {
  const faults: Fault[] = []
  if (wish.endedOn !== null && wish.endedOn < wish.startedOn)
    faults.push({ pointer: '/endedOn', code: 'fault/ends-before-start' })
  if (wish.endedOn === null && wish.endReasonId !== null) faults.push({ pointer: '/endedOn', code: 'fault/required' })
  return faults
}

export type Facts = Omit<Guided, 'month' | 'of' | 'lastDay' | 'paused'> & { run: Run; term: Term }
export function withMonth({ run, term, ...facts }: Facts, today: PlainDate): Guided {
  const { month, of, lastDay, state } = courseOn(run, term, today)
  return { ...facts, month, of, lastDay, paused: state === 'paused' }
}

/** How long before it the end is announced. */
const announced = 61

export type Day = {
  mine: Guided[]
  quiet: Guided[]
  unguided: Guided[]
  ending: Guided[]
  overdue: Guided[]
  startedThisMonth: Guided[]
}

const nobody = { unguided: [], ending: [], overdue: [], startedThisMonth: [] }

/**
 * Sorts the running trajectories that somebody sees into what asks for attention today: one's own clients, and for who
 * leads (`leads`) those of everybody.
 */
export function sortDay(
  all: readonly Guided[],
  of: { workerId: string | null; leads: boolean; today: PlainDate; quietWeeks: number },
): Day {
  const { today } = of
  const mine = all.filter((one) => of.workerId !== null && one.guide?.id === of.workerId)
  const since = addDays(today, -7 * of.quietWeeks)
  const lastSign = (one: Guided) => one.lastContactOn ?? one.startedOn
  const quiet = (of.leads ? all : mine)
    // When its months are over nobody expects regular contact any more: those stand under `overdue`.
    .filter((one) => lastSign(one) < since && one.startedOn <= today && !one.paused && !isOver(one, today))
    .sort((a, b) => lastSign(a).localeCompare(lastSign(b)))
  if (!of.leads) return { mine, quiet, ...nobody }
  return {
    mine,
    quiet,
    unguided: all.filter((one) => one.guide === null || one.guideLeftOn !== null),
    ending: withEnd(all)
      .filter((one) => one.lastDay >= today && one.lastDay <= addDays(today, announced))
      .sort((a, b) => a.lastDay.localeCompare(b.lastDay)),
    overdue: withEnd(all)
      .filter((one) => isOver(one, today))
      .sort((a, b) => b.lastDay.localeCompare(a.lastDay)),
    startedThisMonth: all.filter((one) => one.startedOn.slice(0, 7) === today.slice(0, 7) && one.startedOn <= today),
  }
}

const isOver = ({ lastDay }: Guided, today: PlainDate) => lastDay !== null && lastDay < today
const withEnd = (all: readonly Guided[]) =>
  all.filter((one): one is Guided & { lastDay: PlainDate } => one.lastDay !== null)
