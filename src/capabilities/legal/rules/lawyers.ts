import type { PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'
import type { LawyerConsent, LawyerValues, SharingValues } from '../contract/lawyers.ts'

export const refuseLawyer = ({ referredOn }: LawyerValues, today: PlainDate): Fault[] =>
  referredOn > today ? [{ pointer: '/referredOn', code: 'fault/in-the-future' }] : []

/** An empty line is none. */
export const tidyLawyer = <W extends LawyerValues>(wish: W): W => ({
  ...wish,
  office: wish.office || null,
  legalAidNumber: wish.legalAidNumber || null,
  remark: wish.remark || null,
})

type Consent = Pick<LawyerConsent, 'givenOn' | 'untilOn'>

/** Both days of a consent are in it; without an end it holds until it is taken back. The database refuses the same. */
export function refuseSharing(
  { sentOn }: Pick<SharingValues, 'sentOn'>,
  consent: Consent | undefined,
  today: PlainDate,
): Fault[] {
  if (sentOn > today) return [{ pointer: '/sentOn', code: 'fault/in-the-future' }]
  // Taken back, or another's.
  if (!consent) return [{ pointer: '/consentId', code: 'fault/consent-gone' }]
  return sentOn < consent.givenOn || (consent.untilOn !== null && sentOn > consent.untilOn)
    ? [{ pointer: '/sentOn', code: 'fault/no-consent-that-day' }]
    : []
}

export function refuseAgreed({ givenOn, untilOn }: Consent, today: PlainDate): Fault[] {
  const faults: Fault[] = []
  if (givenOn > today) faults.push({ pointer: '/givenOn', code: 'fault/in-the-future' })
  if (untilOn !== null && untilOn < givenOn) faults.push({ pointer: '/untilOn', code: 'fault/ends-before-start' })
  return faults
}
