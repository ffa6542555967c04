import { addMonths, type PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'
import type { ConsentValues, Extent, SharingState } from '../contract/flight-story.ts'

export const refuseStory = ({ askedOn }: { askedOn: PlainDate }, today: PlainDate): Fault[] => {
  if (askedOn > today) return [{ pointer: '/askedOn', code: 'fault/in-the-future' }]
  return askedOn < '1980-01-01' ? [{ pointer: '/askedOn', code: 'fault/too-far-off' }] : []
}

/** Consent for ever is none: people change their mind, and lawyers change. */
const LONGEST_CONSENT_MONTHS = 24

export function refuseConsent(wish: ConsentValues, today: PlainDate): Fault[] {
  const { covers, coversWhat, consentOn, consentUntil } = wish
  const faults: Fault[] = []
  if (consentOn > today) faults.push({ pointer: '/consentOn', code: 'fault/in-the-future' })
  if (consentOn < '1980-01-01') faults.push({ pointer: '/consentOn', code: 'fault/too-far-off' })
  else if (consentUntil < consentOn) faults.push({ pointer: '/consentUntil', code: 'fault/ends-before-start' })
  else if (consentUntil > addMonths(consentOn, LONGEST_CONSENT_MONTHS))
    faults.push({ pointer: '/consentUntil', code: 'fault/consent-too-long' })
  if (covers === 'part' && !coversWhat) faults.push({ pointer: '/coversWhat', code: 'fault/required' })
  return faults
}

/** Which part is only said of a part. */
export const tidyConsent = <W extends ConsentValues>(wish: W): W => ({
  ...wish,
  coversWhat: wish.covers === 'part' ? wish.coversWhat || null : null,
})

type Known = Pick<ConsentValues, 'consentOn' | 'covers'> & {
  consentUntil: PlainDate | null
  withdrawnOn: PlainDate | null
  sharedOn: PlainDate | null
}

export function sharingState(known: Known, today: PlainDate): SharingState {
  if (known.withdrawnOn !== null) return 'withdrawn'
  if (known.sharedOn !== null) return 'shared'
  if (known.consentOn > today) return 'ahead'
  return known.consentUntil !== null && known.consentUntil < today ? 'over' : 'ready'
}

/** Why nothing can be shared on this consent today; the database asks the same at that moment. */
export function refuseSharing(
  known: Known,
  wanted: Extent,
  today: PlainDate,
): 'reception/no-consent' | 'reception/shared-before' | null {
  if (known.sharedOn !== null) return 'reception/shared-before'
  if (sharingState(known, today) !== 'ready') return 'reception/no-consent'
  return wanted === 'whole' && known.covers !== 'whole' ? 'reception/no-consent' : null
}
