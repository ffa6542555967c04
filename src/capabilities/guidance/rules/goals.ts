import type { PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'

/** Expected correlation of goals, as in the published formula of Kiresuk and Sherman (1968). */
export const rho = 0.3

export type Weighed = { readonly weight: number; readonly score: number }

export type Sum = {
  /** Σwx, Σw² and (Σw)². */
  weighted: number
  squares: number
  squared: number
  /** √[(1−ρ)·Σw² + ρ·(Σw)²] */
  root: number
  t: number
}

/** T = 50 + 10·Σ(wx) / √[(1−ρ)·Σw² + ρ·(Σw)²], with the numbers on the way; null without goals. Mean 50 when all is as expected. */
export function tScore(goals: readonly Weighed[]): Sum | null {
  if (goals.length === 0) return null
  const add = (of: (goal: Weighed) => number) => goals.reduce((sum, goal) => sum + of(goal), 0)
  const [weighted, squares, weights] = [add((g) => g.weight * g.score), add((g) => g.weight ** 2), add((g) => g.weight)]
  const squared = weights ** 2
  const root = Math.sqrt((1 - rho) * squares + rho * squared)
  return { weighted, squares, squared, root, t: 50 + (10 * weighted) / root }
}

export const weightOf = (goal: { importance: number; difficulty: number }) => goal.importance * goal.difficulty

type Goal = {
  readonly id: string
  readonly importance: number
  readonly difficulty: number
  readonly agreedOn: PlainDate | null
  readonly withdrawnOn: PlainDate | null
}
type Score = { readonly goalId: string; readonly heldOn: PlainDate; readonly baseline: boolean; readonly score: number }
export type Review = {
  heldOn: PlainDate
  goals: { id: string; weight: number; before: number; score: number }[]
  before: Sum
  now: Sum
  change: number
}

/**
 * Every day on which goals were looked at, the first first. Counted are goals that were agreed and not withdrawn and have a
 * score at the start and on that day: start and review are of the same goals, else the change would say nothing.
 */
export function reviewsOf(goals: readonly Goal[], scores: readonly Score[]): Review[] {
  const running = goals.filter((goal) => goal.agreedOn !== null && goal.withdrawnOn === null)
  const start = new Map(scores.filter(({ baseline }) => baseline).map(({ goalId, score }) => [goalId, score]))
  const reviews = scores.filter(({ baseline }) => !baseline)
  const days = [...new Set(reviews.map(({ heldOn }) => heldOn))].toSorted()
  return days.flatMap((heldOn) => {
    const counted = running.flatMap((goal) => {
      const before = start.get(goal.id)
      const now = reviews.find((one) => one.goalId === goal.id && one.heldOn === heldOn)
      return before === undefined || !now ? [] : [{ id: goal.id, weight: weightOf(goal), before, score: now.score }]
    })
    const [before, now] = [
      tScore(counted.map(({ weight, before: score }) => ({ weight, score }))),
      tScore(counted.map(({ weight, score }) => ({ weight, score }))),
    ]
    return before && now ? [{ heldOn, goals: counted, before, now, change: now.t - before.t }] : []
  })
}

/** What keeps a goal from being agreed: everything has to be described, and looked at again on a day. */
export function refuseAgreeing(
  goal: { outcomes: readonly string[]; reviewOn: PlainDate | null },
  agreedOn: PlainDate,
  today: PlainDate,
): Fault[] {
  const faults: Fault[] = goal.outcomes.flatMap((text, at) =>
    text === '' ? [{ pointer: `/outcomes/${at}`, code: 'fault/outcome-missing' }] : [],
  )
  if (goal.reviewOn === null) faults.push({ pointer: '/reviewOn', code: 'fault/required' })
  else if (goal.reviewOn < agreedOn) faults.push({ pointer: '/reviewOn', code: 'fault/review-before-agreed' })
  if (agreedOn > today) faults.push({ pointer: '/agreedOn', code: 'fault/in-the-future' })
  return faults
}
