import type { PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'
import type { LessonValues, PairValues } from './contract.ts'

export function refusePair(wish: PairValues): Fault[] {
  const faults: Fault[] = []
  if (wish.endedOn !== null && wish.endedOn < wish.startedOn)
    faults.push({ pointer: '/endedOn', code: 'fault/ends-before-start' })
  if (wish.endReasonId !== null && wish.endedOn === null) faults.push({ pointer: '/endedOn', code: 'fault/required' })
  return faults
}

/** A lesson lies within the days of its pair, and not in the future. */
export function refuseLesson(
  { heldOn }: Pick<LessonValues, 'heldOn'>,
  pair: Pick<PairValues, 'startedOn' | 'endedOn'>,
  today: PlainDate,
): Fault[] {
  if (heldOn > today) return [{ pointer: '/heldOn', code: 'fault/in-the-future' }]
  const outside = heldOn < pair.startedOn || (pair.endedOn !== null && heldOn > pair.endedOn)
  return outside ? [{ pointer: '/heldOn', code: 'fault/outside-pair' }] : []
}
