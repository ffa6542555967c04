import type { PlainDate } from '#kernel/dates.ts'
import type { PermitState } from '../contract/permits.ts'

/** The rule that says from when a renewal can be asked for; kinds that stand in no rule have none. */
const rules: Readonly<Record<string, string>> = {
  'asylum-fixed': 'asylum-permit-renewal',
  'regular-fixed': 'regular-permit-renewal',
}
export const renewalRuleOf = (kind: string): string | null => rules[kind] ?? null

/** On its last day a permit is still valid. */
export function permitStateOf(untilOn: PlainDate, applyOn: PlainDate | null, today: PlainDate): PermitState {
  if (untilOn < today) return 'ended'
  if (applyOn === null) return 'no-rule'
  return applyOn <= today ? 'open' : 'later'
}

/** The task is for the first day on which something can be done. */
export const taskDayOf = (applyOn: PlainDate | null, today: PlainDate): PlainDate =>
  applyOn !== null && applyOn > today ? applyOn : today
