import type { Fault } from '#kernel/problem.ts'
import type { LegalCaseValues } from './contract.ts'

export function refuseLegalCase(wish: LegalCaseValues): Fault[] {
  const faults: Fault[] = []
  if (wish.closedOn !== null && wish.closedOn < wish.openedOn)
    faults.push({ pointer: '/closedOn', code: 'fault/ends-before-start' })
  if (wish.outcomeId !== null && wish.closedOn === null) faults.push({ pointer: '/closedOn', code: 'fault/required' })
  return faults
}
