import type { PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'
import type { Conference, ConferenceValues, CorrectedConference, PlannedAction } from '../contract/conferences.ts'

export function refuseConference(wish: Omit<ConferenceValues, 'clientIds'>, today: PlainDate): Fault[] {
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
export function tidyConference<T extends Omit<ConferenceValues, 'clientIds'>>(wish: T): T {
  return {
    ...wish,
    workerIds: [...new Set(wish.workerIds)],
    partnerIds: [...new Set(wish.partnerIds)],
    others: wish.others || null,
    groundNote: wish.groundNote || null,
    discussed: wish.discussed || null,
    actions: wish.actions.map((action) => ({ ...action, who: action.who || null })),
  }
}

/** What was agreed does not disappear: a line that is no longer needed is finished, and each is there once. */
export function refuseLines(wish: CorrectedConference, now: Conference): Fault[] {
  const ids = wish.actions.flatMap(({ id }) => id ?? [])
  const known = new Set(now.actions.map(({ id }) => id))
  const right = ids.length === known.size && new Set(ids).size === ids.length && ids.every((id) => known.has(id))
  return right ? [] : [{ pointer: '/actions', code: 'fault/line-gone' }]
}

/** The words, the day or whose it is: a task of before no longer fits. */
export const differs = (line: PlannedAction, was: Conference['actions'][number]): boolean =>
  line.what !== was.what || line.beforeOn !== was.beforeOn || line.workerId !== (was.worker?.id ?? null)

/** As a form of correcting it begins. */
export const valuesOf = (now: Conference): CorrectedConference => ({
  heldOn: now.heldOn,
  workerIds: now.workers.map(({ id }) => id),
  partnerIds: now.partners.map(({ id }) => id),
  others: now.others,
  ground: now.ground,
  groundNote: now.groundNote,
  discussed: now.discussed,
  actions: now.actions.map(({ id, what, worker, who, beforeOn }) => ({
    id,
    what,
    workerId: worker?.id ?? null,
    who,
    beforeOn,
  })),
})

type FoundAction = Omit<Conference['actions'][number], 'late'>
export type FoundConference = Omit<Conference, 'actions'> & { actions: FoundAction[] }

export const shownConference = (found: FoundConference, today: PlainDate): Conference => ({
  ...found,
  actions: found.actions.map((action) => ({ ...action, late: action.doneOn === null && action.beforeOn < today })),
})
