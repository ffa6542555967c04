import type { PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'
import type { DocumentCompartment } from '../contract/documents.ts'

/** What decides whether a consent covers something. */
export type ConsentFacts = {
  readonly purpose: string
  readonly recipient: string
  readonly compartments: readonly string[]
  readonly givenOn: PlainDate
  readonly untilOn: PlainDate | null
  readonly withdrawnOn: PlainDate | null
}

/** Through its last day. Withdrawn is withdrawn, also when the day that was written down is still to come. */
export const isValid = (
  { givenOn, untilOn, withdrawnOn }: Pick<ConsentFacts, 'givenOn' | 'untilOn' | 'withdrawnOn'>,
  on: PlainDate,
): boolean => givenOn <= on && (untilOn === null || on <= untilOn) && withdrawnOn === null

/** One spelling is not another recipient; the database compares in the same way (`app.same_recipient`). */
const folded = (recipient: string) => recipient.trim().replace(/\s+/g, ' ').toLowerCase()

/** Whether something may be shared for this purpose with this recipient on that day; of one part of the file, or of any. */
export const mayShare = (
  consents: readonly ConsentFacts[],
  purpose: string,
  recipient: string,
  on: PlainDate,
  compartment?: DocumentCompartment,
): boolean =>
  consents.some(
    (consent) =>
      consent.purpose === purpose &&
      folded(consent.recipient) === folded(recipient) &&
      isValid(consent, on) &&
      (compartment === undefined || consent.compartments.includes(compartment)),
  )

/** Parts of the file that a consent tells something about; the database knows the same (`app.parts_of_consent`). */
export function partsOf({ compartments, purpose }: Pick<ConsentFacts, 'compartments' | 'purpose'>): string[] {
  if (purpose === 'flight-story') return [...new Set([...compartments, 'flight-story'])]
  const legal = purpose === 'legal-aid' || purpose === 'asylum-procedure'
  return [...new Set([...compartments, ...(legal ? ['legal'] : [])])]
}

/** Nobody writes down what they may not see themselves. */
export function refuseUnseen(
  wish: Pick<ConsentFacts, 'compartments' | 'purpose'>,
  sees: (part: string) => boolean,
): Fault[] {
  const unseen = partsOf(wish).filter((part) => !sees(part))
  if (unseen.length === 0) return []
  const listed = unseen.some((part) => wish.compartments.includes(part))
  return [{ pointer: listed ? '/compartments' : '/purpose', code: 'fault/part-unseen' }]
}

export function refuseConsent(wish: Pick<ConsentFacts, 'givenOn' | 'untilOn'>, today: PlainDate): Fault[] {
  const faults: Fault[] = []
  if (wish.givenOn > today) faults.push({ pointer: '/givenOn', code: 'fault/in-the-future' })
  if (wish.untilOn !== null && wish.untilOn < wish.givenOn)
    faults.push({ pointer: '/untilOn', code: 'fault/ends-before-start' })
  return faults
}

export function refuseWithdrawal(givenOn: PlainDate, withdrawnOn: PlainDate, today: PlainDate): Fault[] {
  if (withdrawnOn > today) return [{ pointer: '/withdrawnOn', code: 'fault/in-the-future' }]
  return withdrawnOn < givenOn ? [{ pointer: '/withdrawnOn', code: 'fault/ends-before-start' }] : []
}
