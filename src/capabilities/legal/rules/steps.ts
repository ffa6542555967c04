import type { PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'
import type { Completion, StepCondition, StepState } from '../contract/steps.ts'

type Standing = { state: StepState; when: StepCondition | null; key: string | null }

/** What is known of how it goes: what was decided for somebody, and what the steps taken say. */
export type Course = ReadonlySet<StepCondition>

/** Of a step that is only sometimes taken: what is not so yet. Whoever takes it all the same is not held up. */
export const waitsFor = (step: Standing, course: Course): StepCondition | null =>
  step.state === 'open' && step.when !== null && !course.has(step.when) ? step.when : null

/**
 * Where it goes by itself: the decisions of the family, and a branch of which a step was taken. `none` of the family decided
 * and no step of a branch taken: only what always happens is next.
 */
export function courseOf(steps: readonly Standing[], outcomes: readonly string[]): Course {
  const course = new Set<StepCondition>()
  for (const { state, when } of steps) if (when !== null && state === 'done') course.add(when)
  if (outcomes.some((one) => one === 'granted' || one === 'arrived')) course.add('granted')
  if (outcomes.includes('refused')) course.add('refused')
  if (outcomes.includes('waiting-for-dna')) course.add('investigated')
  return course
}

/** The first that is open and waits for nothing; its place in the list, or -1. */
export const nextOf = (steps: readonly Standing[], course: Course): number =>
  steps.findIndex((step) => step.state === 'open' && waitsFor(step, course) === null)

type Asked = { today: PlainDate; rules: readonly string[]; back: boolean; endsTerm: boolean }

/** A step with a rule begins a term, or says why not; a term that it ends is not ticked off without showing what was done. */
export function refuseCompletion(wish: Completion, { today, rules, back, endsTerm }: Asked): Fault[] {
  const faults: Fault[] = []
  if (wish.doneOn > today) faults.push({ pointer: '/doneOn', code: 'fault/in-the-future' })
  if (wish.rule && !rules.includes(wish.rule)) faults.push({ pointer: '/rule', code: 'fault/unknown-choice' })
  if (rules.length > 0 && !wish.rule && !wish.reason) faults.push({ pointer: '/reason', code: 'fault/no-term-why' })
  if (wish.rule) {
    for (const name of ['ownerId', 'deputyId'] as const)
      if (wish[name] === null) faults.push({ pointer: `/${name}`, code: 'fault/required' })
    if (back && wish.fromOn === null) faults.push({ pointer: '/fromOn', code: 'fault/required' })
  }
  if (endsTerm && !wish.document && !wish.reason)
    faults.push({ pointer: '/document', code: 'fault/document-or-reason' })
  return faults
}
