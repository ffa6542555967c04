import { addMonths, type PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'
import type { LegalMutation, MutationValues, Proposal, RoundCase } from '../contract/round.ts'

/** The month of a day, as `2026-11`. */
export const monthOf = (on: PlainDate): string => on.slice(0, 7)

export function refuseMutation(wish: MutationValues, today: PlainDate): Fault[] {
  const faults: Fault[] = []
  if (!wish.nothingChanged && wish.changed === '') faults.push({ pointer: '/changed', code: 'fault/say-what-changed' })
  if (wish.nothingChanged && wish.changed !== '') faults.push({ pointer: '/changed', code: 'fault/changed-or-not' })
  if (wish.awaitedFrom !== '' && wish.awaited === '') faults.push({ pointer: '/awaited', code: 'fault/required' })
  if (wish.nextOn < today) faults.push({ pointer: '/nextOn', code: 'fault/in-the-past' })
  return faults
}

/** The next date to begin from: the one agreed before while it is still to come, else the first term, else a month on. */
export function proposeNext(previous: PlainDate | null, firstDue: PlainDate | null, today: PlainDate): Proposal {
  if (previous !== null && previous >= today) return { nextOn: previous, because: 'previous' }
  if (firstDue !== null && firstDue >= today) return { nextOn: firstDue, because: 'term' }
  return { nextOn: addMonths(today, 1), because: 'month' }
}

/** This month's, if it was written, and the last one before it. Newest first. */
export const ofMonth = (mutations: readonly LegalMutation[], month: string) => ({
  now: mutations.find((one) => one.month === month),
  previous: mutations.find((one) => one.month < month),
})

/** What a form begins with: this month's text, or what was awaited before. */
export function beginFrom(mutations: readonly LegalMutation[], month: string, proposal: Proposal): MutationValues {
  const { now, previous } = ofMonth(mutations, month)
  if (now) return now.values
  const { awaited = '', awaitedFrom = '' } = previous?.values ?? {}
  return { nothingChanged: false, changed: '', awaited, awaitedFrom, nextOn: proposal.nextOn }
}

/** The first that is not done after this one; without this one, the first that is not done. */
export function nextInRound(cases: readonly Pick<RoundCase, 'id' | 'done'>[], after: string | null): string | null {
  const at = cases.findIndex(({ id }) => id === after)
  return cases.find(({ id, done }, place) => !done && id !== after && place > at)?.id ?? null
}
