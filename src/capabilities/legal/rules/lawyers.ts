import type { PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'
import type { LawyerValues, SharingValues } from '../contract/lawyers.ts'

export const refuseLawyer = ({ referredOn }: LawyerValues, today: PlainDate): Fault[] =>
  referredOn > today ? [{ pointer: '/referredOn', code: 'fault/in-the-future' }] : []

/** An empty line is none. */
export const tidyLawyer = <W extends LawyerValues>(wish: W): W => ({
  ...wish,
  office: wish.office || null,
  legalAidNumber: wish.legalAidNumber || null,
  remark: wish.remark || null,
})

/** Both days of a consent are in it. The database refuses the same. */
export function refuseSharing({ sentOn, consentOn, consentUntil }: SharingValues, today: PlainDate): Fault[] {
  const faults: Fault[] = []
  if (consentOn > today) faults.push({ pointer: '/consentOn', code: 'fault/in-the-future' })
  if (consentUntil < consentOn) faults.push({ pointer: '/consentUntil', code: 'fault/ends-before-start' })
  if (sentOn > today) faults.push({ pointer: '/sentOn', code: 'fault/in-the-future' })
  else if (sentOn < consentOn || sentOn > consentUntil)
    faults.push({ pointer: '/sentOn', code: 'fault/no-consent-that-day' })
  return faults
}
