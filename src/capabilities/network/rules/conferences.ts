import type { PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'
import type { Conference, ConferenceValues, PlannedAction } from '../contract/conferences.ts'

export function refuseConference(wish: ConferenceValues, today: PlainDate): Fault[] {
  const faults: Fault[] = []
  if (wish.heldOn > today) faults.push({ pointer: '/heldOn', code: 'fault/in-the-future' })
  if (wish.heldOn < '2000-01-01') faults.push({ pointer: '/heldOn', code: 'fault/too-far-off' })
  // Without consent it has to be said what makes it allowed.
  if (wish.ground !== 'consent' && !wish.groundNote) faults.push({ pointer: '/groundNote', code: 'fault/say-ground' })
  if (wish.partnerIds.length === 0 && !wish.others && wish.workerIds.length === 0)
    faults.push({ pointer: '/partnerIds', code: 'fault/who-was-there' })
  return [...faults, ...wish.actions.flatMap((action, at) => actionFaults(action, at, wish.heldOn))]
}

/** Exactly one does it, before a day on or after the conference. */
function actionFaults({ workerId, who, beforeOn }: PlannedAction, at: number, heldOn: PlainDate): Fault[] {
  const faults: Fault[] = []
  if (workerId === null && !who) faults.push({ pointer: `/actions/${at}/who`, code: 'fault/required' })
  if (workerId !== null && who) faults.push({ pointer: `/actions/${at}/who`, code: 'fault/unknown-choice' })
  if (beforeOn < heldOn) faults.push({ pointer: `/actions/${at}/beforeOn`, code: 'fault/ends-before-start' })
  return faults
}

/** An empty line is none, and who is named twice is there once. */
export const tidyConference = (wish: ConferenceValues): ConferenceValues => ({
  ...wish,
  clientIds: [...new Set(wish.clientIds)],
  workerIds: [...new Set(wish.workerIds)],
  partnerIds: [...new Set(wish.partnerIds)],
  others: wish.others || null,
  groundNote: wish.groundNote || null,
  discussed: wish.discussed || null,
  actions: wish.actions.map((action) => ({ ...action, who: action.who || null })),
})

type FoundAction = Omit<Conference['actions'][number], 'late'>
export type FoundConference = Omit<Conference, 'actions'> & { actions: FoundAction[] }

export const shownConference = (found: FoundConference, today: PlainDate): Conference => ({
  ...found,
  actions: found.actions.map((action) => ({ ...action, late: action.doneOn === null && action.beforeOn < today })),
})
