import type { Fault } from '#kernel/problem.ts'
import type { WorkerValues } from './contract.ts'

export function refuseWorker(wish: Pick<WorkerValues, 'inServiceOn' | 'leftServiceOn' | 'leavingReasonId'>): Fault[] {
  const faults: Fault[] = []
  const { inServiceOn, leftServiceOn } = wish
  if (inServiceOn !== null && leftServiceOn !== null && leftServiceOn < inServiceOn) {
    faults.push({ pointer: '/leftServiceOn', code: 'fault/ends-before-start' })
  }
  if (wish.leavingReasonId !== null && leftServiceOn === null)
    faults.push({ pointer: '/leftServiceOn', code: 'fault/required' })
  return faults
}
