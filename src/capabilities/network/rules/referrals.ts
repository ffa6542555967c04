import { daysBetween, type PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'
import type { Referral, ReferralState, ReferralValues } from '../contract/referrals.ts'

/** What was written of it, in the order in which it goes. */
export type Steps = Pick<Referral, 'answer' | 'attendance' | 'closedOn'>

export function stateOf({ answer, attendance, closedOn }: Steps): ReferralState {
  if (closedOn !== null) return 'ended'
  if (attendance !== null) return attendance
  return answer ?? 'asked'
}

/** The one thing to do next: what the organisation said, whether the client came, or closing it. */
export type NextStep = 'answer' | 'attendance' | 'close' | null
export function nextStep(state: ReferralState): NextStep {
  switch (state) {
    case 'asked':
      return 'answer'
    case 'accepted':
      return 'attendance'
    case 'refused':
    case 'came':
    case 'did-not-come':
      return 'close'
    case 'ended':
      return null
  }
}

/** Before this nobody here had a client. */
const earliest = '2000-01-01'
/** A day that has been: no typing error, and not still to come. */
const pastFault = (pointer: string, on: PlainDate, today: PlainDate): Fault[] => {
  if (on > today) return [{ pointer, code: 'fault/in-the-future' }]
  return on < earliest ? [{ pointer, code: 'fault/too-far-off' }] : []
}

export function refuseReferral(wish: ReferralValues, today: PlainDate): Fault[] {
  const faults: Fault[] = []
  if (wish.partnerId === null && !wish.partnerName) faults.push({ pointer: '/partnerId', code: 'fault/which-partner' })
  if (wish.partnerId !== null && wish.partnerName) faults.push({ pointer: '/partnerName', code: 'fault/one-partner' })
  faults.push(...pastFault('/askedOn', wish.askedOn, today), ...pastFault('/consentOn', wish.consentOn, today))
  if (wish.consentOn > wish.askedOn) faults.push({ pointer: '/consentOn', code: 'fault/consent-first' })
  if (wish.warm && !wish.handedOver) faults.push({ pointer: '/handedOver', code: 'fault/what-was-handed-over' })
  if (wish.followUpOn !== null && wish.followUpOn < wish.askedOn)
    faults.push({ pointer: '/followUpOn', code: 'fault/ends-before-start' })
  return faults
}

/** A later step is on a day that has been, and not before the referral. */
export function refuseStep(pointer: string, on: PlainDate, of: { askedOn: PlainDate; today: PlainDate }): Fault[] {
  if (on < of.askedOn) return [{ pointer, code: 'fault/before-referral' }]
  return pastFault(pointer, on, of.today)
}

/** An empty line is none. */
export const tidyReferral = <W extends ReferralValues>(wish: W): W => ({
  ...wish,
  partnerName: wish.partnerName || null,
  handedOver: wish.handedOver || null,
})

export function shownReferral(found: Omit<Referral, 'state' | 'days' | 'due'>, today: PlainDate): Referral {
  const state = stateOf(found)
  const asking = state === 'asked' || state === 'accepted'
  return {
    ...found,
    state,
    days: Math.max(0, daysBetween(found.askedOn, today)),
    due: asking && found.followUpOn !== null && found.followUpOn <= today,
  }
}
