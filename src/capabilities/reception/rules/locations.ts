import { addDays, type PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'
import type { LocationValues, ReceptionLocation } from '../contract/locations.ts'

export function refuseLocation({ openedOn, closedOn }: LocationValues): Fault[] {
  const faults: Fault[] = (
    [
      ['/openedOn', openedOn],
      ['/closedOn', closedOn],
    ] as const
  )
    .filter(([, on]) => on !== null && (on < '1980-01-01' || on >= '2100-01-01'))
    .map(([pointer]) => ({ pointer, code: 'fault/too-far-off' }))
  if (openedOn !== null && closedOn !== null && closedOn < openedOn)
    faults.push({ pointer: '/closedOn', code: 'fault/closes-before-opening' })
  return faults
}

/** An empty line is none. */
export const tidyLocation = (wish: LocationValues): LocationValues => ({
  ...wish,
  targetGroup: wish.targetGroup || null,
  note: wish.note || null,
})

/** Half a year ahead is when one begins to look where people can go. */
const HEED_CLOSING_DAYS = 183

export function stateOf(
  { openedOn, closedOn }: Pick<LocationValues, 'openedOn' | 'closedOn'>,
  today: PlainDate,
): ReceptionLocation['state'] {
  if (closedOn !== null && closedOn < today) return 'closed'
  if (openedOn !== null && openedOn > today) return 'ahead'
  return closedOn !== null && closedOn <= addDays(today, HEED_CLOSING_DAYS) ? 'closing' : 'open'
}
