import type { Fault } from '#kernel/problem.ts'
import type { PairValues } from './contract.ts'

export function refusePair(wish: PairValues): Fault[] {
  const faults: Fault[] = []
  if (wish.endedOn !== null && wish.endedOn < wish.startedOn)
    faults.push({ pointer: '/endedOn', code: 'fault/ends-before-start' })
  if (wish.endReasonId !== null && wish.endedOn === null) faults.push({ pointer: '/endedOn', code: 'fault/required' })
  return faults
}
