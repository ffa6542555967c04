import { addDays, monthOfPeriod, type PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'
import type { Guided, TrajectoryValues } from './contract.ts'

export const guidanceMonths = 24

export function refuseTrajectory(wish: TrajectoryValues): Fault[] {
  const faults: Fault[] = []
  if (wish.endedOn !== null && wish.endedOn < wish.startedOn)
    faults.push({ pointer: '/endedOn', code: 'fault/ends-before-start' })
  if (wish.endedOn === null && wish.endReasonId !== null) faults.push({ pointer: '/endedOn', code: 'fault/required' })
  return faults
}

type Facts = Omit<Guided, 'month'>
export const withMonth = (facts: Facts, today: PlainDate): Guided => ({
  ...facts,
  month: monthOfPeriod(facts.startedOn, today),
})

export type Day = { mine: Guided[]; quiet: Guided[]; unguided: Guided[]; overdue: Guided[]; startedThisMonth: Guided[] }

/** Sorts the running trajectories that somebody sees into what asks for attention today. */
export function sortDay(all: readonly Guided[], workerId: string | null, today: PlainDate, quietWeeks: number): Day {
  const mine = all.filter((one) => workerId !== null && one.guide?.id === workerId)
  const watched = mine.length > 0 ? mine : all
  const since = addDays(today, -7 * quietWeeks)
  const lastSign = (one: Guided) => one.lastContactOn ?? one.startedOn
  return {
    mine,
    // After 24 months nobody expects regular contact any more: those stand under `overdue`.
    quiet: watched
      .filter((one) => lastSign(one) < since && one.month !== null && one.month <= guidanceMonths)
     .sort((a, b) => lastSign(a).localeCompare(lastSign(b))),
    unguided: all.filter((one) => one.guide === null),
    overdue: all.filter((one) => one.month !== null && one.month > guidanceMonths),
    startedThisMonth: all.filter((one) => one.startedOn.slice(0, 7) === today.slice(0, 7) && one.startedOn <= today),
  }
}
