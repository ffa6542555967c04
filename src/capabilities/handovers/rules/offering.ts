import { addDays, type PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'
import type { HandoverValues } from '../contract.ts'

/** Somebody of the household, of those in sight. */
export type Member = {
  id: string
  name: string
  number: number
  locationId: string
  secret: boolean
  /** The hand-over in which this person waits already. */
  waiting: string | null
}

/** Why this person cannot be offered, together with a client of that location. */
export function hindrance(of: Member, locationId: string): 'secret' | 'elsewhere' | 'offered' | null {
  if (of.secret) return 'secret'
  if (of.locationId !== locationId) return 'elsewhere'
  return of.waiting === null ? null : 'offered'
}
const hindrances = {
  secret: 'fault/secret-stays',
  elsewhere: 'fault/kept-elsewhere',
  offered: 'fault/offered-already',
} as const

/** A day that was typed wrongly ends trajectories at the wrong time. */
const daysBack = 31
const daysAhead = 366

type Place = { locationId: string; open: ReadonlySet<string> }

/** Why these files cannot be offered so. */
export function refuseHandover(
  wish: HandoverValues,
  members: readonly Member[],
  { locationId, open }: Place,
  today: PlainDate,
): Fault[] {
  const fault = (pointer: string, code: string): Fault => ({ pointer, code })
  const faults: Fault[] = []
  for (const [at, id] of wish.clientIds.entries()) {
    const member = members.find((one) => one.id === id)
    const why = member ? hindrance(member, locationId) : null
    if (!member) faults.push(fault(`/clientIds/${at}`, 'fault/unknown-choice'))
    else if (why !== null) faults.push(fault(`/clientIds/${at}`, hindrances[why]))
  }
  if (wish.toLocationId === locationId) faults.push(fault('/toLocationId', 'fault/already-there'))
  else if (!open.has(wish.toLocationId)) faults.push(fault('/toLocationId', 'fault/unknown-choice'))
  if (wish.fromOn < addDays(today, -daysBack) || wish.fromOn > addDays(today, daysAhead))
    faults.push(fault('/fromOn', 'fault/out-of-range'))
  return [...faults, ...refuseConsent(wish, today)]
}

/** That the client agreed says when; that it was not asked says why. */
function refuseConsent(wish: HandoverValues, today: PlainDate): Fault[] {
  if (wish.consent === 'not-needed') {
    return wish.consentWhy ? [] : [{ pointer: '/consentWhy', code: 'fault/required' }]
  }
  if (wish.consentOn === null) return [{ pointer: '/consentOn', code: 'fault/required' }]
  return wish.consentOn > today ? [{ pointer: '/consentOn', code: 'fault/in-the-future' }] : []
}

/** What was asked is kept with yes, why it was not asked with no. */
export function tidyConsent(wish: HandoverValues): HandoverValues {
  const asked = wish.consent !== 'not-needed'
  return {
    ...wish,
    clientIds: [...new Set(wish.clientIds)].sort(),
    consentOn: asked ? wish.consentOn : null,
    consentLanguageId: asked ? wish.consentLanguageId : null,
    consentWhy: asked ? null : wish.consentWhy || null,
  }
}
