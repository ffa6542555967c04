import type { PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'
import type { StayValues } from '../contract/stays.ts'

export type Span = { fromOn: PlainDate; leftOn: PlainDate | null }
/** When the location was there at all. */
export type Opening = { openedOn: PlainDate | null; closedOn: PlainDate | null }

/** On the day of leaving somebody stays there no more: who moves stays in one place on each day. */
export const overlaps = (one: Span, other: Span): boolean =>
  one.fromOn < (other.leftOn ?? '9999-12-31') && other.fromOn < (one.leftOn ?? '9999-12-31')

export function refuseStay(
  wish: StayValues,
  others: readonly Span[],
  location: Opening | null,
  today: PlainDate,
): Fault[] {
  const faults = [...dayFaults(wish, today), ...leavingFaults(wish)]
  if (location === null) faults.push({ pointer: '/receptionLocationId', code: 'fault/unknown-choice' })
  else if (
    (location.openedOn !== null && wish.fromOn < location.openedOn) ||
    (location.closedOn !== null && wish.fromOn > location.closedOn)
  )
    faults.push({ pointer: '/fromOn', code: 'fault/location-not-open' })
  if (faults.length === 0 && others.some((other) => overlaps(wish, other)))
    faults.push({ pointer: '/fromOn', code: 'fault/stays-elsewhere' })
  return faults
}

function dayFaults({ fromOn, leftOn }: StayValues, today: PlainDate): Fault[] {
  const faults: Fault[] = []
  if (fromOn < '1980-01-01') faults.push({ pointer: '/fromOn', code: 'fault/too-far-off' })
  if (fromOn > today) faults.push({ pointer: '/fromOn', code: 'fault/in-the-future' })
  if (leftOn !== null && leftOn > today) faults.push({ pointer: '/leftOn', code: 'fault/in-the-future' })
  if (leftOn !== null && leftOn <= fromOn) faults.push({ pointer: '/leftOn', code: 'fault/leaves-before-coming' })
  return faults
}

/** Who left went somewhere, even when nobody knows where; who did not leave went nowhere. */
function leavingFaults({ leftOn, goneTo, municipalityId }: StayValues): Fault[] {
  const faults: Fault[] = []
  if (leftOn !== null && goneTo === null) faults.push({ pointer: '/goneTo', code: 'fault/required' })
  if (leftOn === null && goneTo !== null) faults.push({ pointer: '/leftOn', code: 'fault/required' })
  if (goneTo === 'municipality' && municipalityId === null)
    faults.push({ pointer: '/municipalityId', code: 'fault/required' })
  if (goneTo !== 'municipality' && municipalityId !== null)
    faults.push({ pointer: '/municipalityId', code: 'fault/unknown-choice' })
  return faults
}
