import { addDays, monthOfPeriod, periodOfMonths, type PlainDate } from '#kernel/dates.ts'
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

export type Facts = Omit<Guided, 'month' | 'lastDay'>
export const withMonth = (facts: Facts, today: PlainDate): Guided => ({
  ...facts,
  month: monthOfPeriod(facts.startedOn, today),
  lastDay: periodOfMonths(facts.startedOn, guidanceMonths).until,
})

/** How long before its end the 24 months are announced. */
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
    // After 24 months nobody expects regular contact any more: those stand under `overdue`.
    .filter((one) => lastSign(one) < since && one.startedOn <= today && one.lastDay >= today)
    .sort((a, b) => lastSign(a).localeCompare(lastSign(b)))
  if (!of.leads) return { mine, quiet, ...nobody }
  return {
    mine,
    quiet,
    unguided: all.filter((one) => one.guide === null || one.guideLeftOn !== null),
    ending: all
      .filter((one) => one.lastDay >= today && one.lastDay <= addDays(today, announced))
      .sort((a, b) => a.lastDay.localeCompare(b.lastDay)),
    overdue: all.filter((one) => one.lastDay < today).sort((a, b) => b.lastDay.localeCompare(a.lastDay)),
    startedThisMonth: all.filter((one) => one.startedOn.slice(0, 7) === today.slice(0, 7) && one.startedOn <= today),
  }
}
