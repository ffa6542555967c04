import type { PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'

/** A name has a word in it somewhere. Which of the two fields it stands in differs from people to people. */
export const refuseName = (wish: { givenNames: string; familyName: string }): Fault | null =>
  wish.givenNames === '' && wish.familyName === '' ? { pointer: '/familyName', code: 'fault/required' } : null

/** The first nationality stands on the client itself. */
export const refuseSecondTime = (wish: { nationalityId: string }, first: string | null): Fault | null =>
  wish.nationalityId === first ? { pointer: '/nationalityId', code: 'fault/already-there' } : null

/** A BSN only where the law lets this foundation keep one, and what is kept is never read back, so never corrected. */
export function refuseBsn(wish: { kind: string }, before: { kind: string } | null, keepsBsn: boolean): Fault | null {
  if (before !== null && (wish.kind === 'bsn') !== (before.kind === 'bsn'))
    return { pointer: '/kind', code: 'fault/remove-and-add' }
  if (before?.kind === 'bsn') return { pointer: '/value', code: 'fault/remove-and-add' }
  return wish.kind === 'bsn' && !keepsBsn ? { pointer: '/kind', code: 'fault/no-basis' } : null
}

/** What is written down as done, is not done tomorrow. */
export const refuseFuture = (pointer: string, on: PlainDate | null, today: PlainDate): Fault | null =>
  on !== null && on > today ? { pointer, code: 'fault/in-the-future' } : null

type Group = { targetGroupId: string | null; targetGroupFrom: PlainDate | null }

/** Another group than that of now, from a day after that one began. */
export function refuseTargetGroup(wish: { targetGroupId: string; fromOn: PlainDate }, now: Group): Fault | null {
  if (wish.targetGroupId === now.targetGroupId) return { pointer: '/targetGroupId', code: 'fault/already-there' }
  return now.targetGroupFrom !== null && wish.fromOn <= now.targetGroupFrom
    ? { pointer: '/fromOn', code: 'fault/overlaps' }
    : null
}

export const refuseDeath = (deceasedOn: PlainDate | null, birthDate: PlainDate | null): Fault | null =>
  deceasedOn !== null && birthDate !== null && deceasedOn < birthDate
    ? { pointer: '/deceasedOn', code: 'fault/before-birth' }
    : null
