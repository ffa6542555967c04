import type { PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'
import type { LegalCaseValues } from './contract.ts'

export function refuseLegalCase(wish: LegalCaseValues, today: PlainDate): Fault[] {
  const faults: Fault[] = (['openedOn', 'appliedOn', 'closedOn'] as const)
    .filter((name) => (wish[name] ?? today) > today)
    .map((name) => ({ pointer: `/${name}`, code: 'fault/in-the-future' }))
  if (wish.closedOn !== null && wish.closedOn < wish.openedOn)
    faults.push({ pointer: '/closedOn', code: 'fault/ends-before-start' })
  if (wish.outcomeId !== null && wish.closedOn === null) faults.push({ pointer: '/closedOn', code: 'fault/required' })
  return faults
}
