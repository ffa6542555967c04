import { addDays, type PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'
import type { AbsenceValues } from '../contract/absences.ts'

export function refuseAbsence(wish: AbsenceValues, today: PlainDate): Fault[] {
  const faults: Fault[] = []
  if (wish.untilOn !== null && wish.untilOn < wish.fromOn)
    faults.push({ pointer: '/untilOn', code: 'fault/ends-before-start' })
  if (wish.fromOn < addDays(today, -366) || wish.fromOn > addDays(today, 1096))
    faults.push({ pointer: '/fromOn', code: 'fault/too-far-off' })
  if (wish.standInId === wish.workerId) faults.push({ pointer: '/standInId', code: 'fault/unknown-choice' })
  return faults
}
