import type { Fault } from '#kernel/problem.ts'
import type { EnrolmentValues, GroupValues } from './contract.ts'

export const refuseGroup = (wish: Pick<GroupValues, 'startsOn' | 'endsOn'>): Fault[] =>
  wish.endsOn !== null && wish.endsOn < wish.startsOn ? [{ pointer: '/endsOn', code: 'fault/ends-before-start' }] : []

export function refuseEnrolment(wish: EnrolmentValues): Fault[] {
  const faults: Fault[] = []
  if (wish.completedOn !== null && !wish.completed) faults.push({ pointer: '/completed', code: 'fault/required' })
  if (wish.completedOn !== null && wish.invitedOn !== null && wish.completedOn < wish.invitedOn) {
    faults.push({ pointer: '/completedOn', code: 'fault/ends-before-start' })
  }
  return faults
}
