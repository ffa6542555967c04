import type { Fault } from '#kernel/problem.ts'
import type { TrajectoryValues } from './contract.ts'

export const guidanceMonths = 24

export function refuseTrajectory(wish: TrajectoryValues): Fault[] {
  const faults: Fault[] = []
  if (wish.endedOn !== null && wish.endedOn < wish.startedOn)
    faults.push({ pointer: '/endedOn', code: 'fault/ends-before-start' })
  if (wish.endedOn === null && wish.endReasonId !== null) faults.push({ pointer: '/endedOn', code: 'fault/required' })
  return faults
}
