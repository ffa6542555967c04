import { addDays, type PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'
import type { Band, Minders, TermQuestion } from '../contract/terms.ts'

/** Last days of the stretches of the board: this week ends on Sunday, this month on its last day. */
export function edgesOf(today: PlainDate): { weekUntil: PlainDate; monthUntil: PlainDate } {
  const at = new Date(`${today}T12:00:00Z`)
  const weekUntil = addDays(today, (7 - at.getUTCDay()) % 7)
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).toISOString().slice(0, 10)
  return { weekUntil, monthUntil: last < weekUntil ? weekUntil : last }
}

/** `firstDay`: from that day on it can be done, so that it stands with today. */
export function bandOf(dueOn: PlainDate, today: PlainDate, firstDay = false): Band {
  if (dueOn < today) return firstDay ? 'today' : 'missed'
  if (dueOn === today) return 'today'
  const { weekUntil, monthUntil } = edgesOf(today)
  if (dueOn <= weekUntil) return 'week'
  return dueOn <= monthUntil ? 'month' : 'later'
}

/** What is no question, and days that cannot be: only what is counted back begins at a day that is still to come. */
export function refuseQuestion(
  { rule, value, unit, fromOn, ruleOn }: Omit<TermQuestion, 'back'>,
  { today, back }: { today: PlainDate; back: boolean },
): Fault[] {
  const faults: Fault[] = []
  if (!rule && value === null && unit === null) return [{ pointer: '/rule', code: 'fault/required' }]
  if (!rule && value === null) faults.push({ pointer: '/value', code: 'fault/required' })
  if (!rule && unit === null) faults.push({ pointer: '/unit', code: 'fault/required' })
  if (rule && (value !== null || unit !== null)) faults.push({ pointer: '/value', code: 'fault/unknown-choice' })
  if (!rule && ruleOn !== null) faults.push({ pointer: '/ruleOn', code: 'fault/unknown-choice' })
  if (fromOn > today && !back) faults.push({ pointer: '/fromOn', code: 'fault/in-the-future' })
  if (ruleOn !== null && ruleOn > today && !back) faults.push({ pointer: '/ruleOn', code: 'fault/in-the-future' })
  return faults
}

export const refuseMinders = ({ ownerId, deputyId }: Minders): Fault[] =>
  ownerId === deputyId ? [{ pointer: '/deputyId', code: 'fault/same-as-owner' }] : []

type Ending = {
  outcome: 'done' | 'withdrawn'
  what: string | null
  document: string | null
  reason: string | null
}

/** A term is not ticked off: it says what was done, and shows it or says why there is nothing to show. */
export function refuseEnding({ outcome, what, document, reason }: Ending): Fault[] {
  if (outcome === 'withdrawn') return reason ? [] : [{ pointer: '/reason', code: 'fault/required' }]
  return [
    ...(what ? [] : [{ pointer: '/what', code: 'fault/required' }]),
    ...(document || reason ? [] : [{ pointer: '/document', code: 'fault/document-or-reason' }]),
  ]
}
