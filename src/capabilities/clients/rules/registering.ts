import type { PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'
import type { ClientValues } from '../contract/values.ts'
import { refusePrecision } from './birth-date.ts'
import { foldFullName } from './fold-name.ts'

export function refuseClient(wish: ClientValues, today: PlainDate): Fault[] {
  const faults: Fault[] = []
  if (wish.givenNames === '' && wish.familyName === '') faults.push({ pointer: '/familyName', code: 'fault/required' })
  if (wish.birthDate !== null && wish.birthDate > today)
    faults.push({ pointer: '/birthDate', code: 'fault/in-the-future' })
  const lessPrecise = refusePrecision(wish)
  return lessPrecise === null ? faults : [...faults, lessPrecise]
}

/** A file stays or goes where its keeper can still see it. `before` is the location it has now, null for a new file. */
export function refuseLocation(wish: string, before: string | null, allowed: readonly string[]): Fault | null {
  return wish === before || allowed.includes(wish) ? null : { pointer: '/locationId', code: 'fault/unknown-choice' }
}

/** What is said of a birth date needs a date to be said of. */
export const tidy = <V extends ClientValues>(wish: V): V =>
  wish.birthDate === null
    ? { ...wish, birthDateEstimated: false, birthDatePrecision: 'day', birthDateSource: null }
    : wish

type Known = { givenNames: string; familyName: string; birthDate: PlainDate | null; vNumber: string | null }

/** Only what changed can make a file a new double: mending a phone number asks nothing. */
export const identityChanged = (before: Known, wish: Known): boolean =>
  before.vNumber !== wish.vNumber ||
  before.birthDate !== wish.birthDate ||
  foldFullName(before.givenNames, before.familyName) !== foldFullName(wish.givenNames, wish.familyName)

export const refuseStretch = (fromOn: PlainDate | null, untilOn: PlainDate | null): Fault | null =>
  fromOn !== null && untilOn !== null && untilOn < fromOn
    ? { pointer: '/untilOn', code: 'fault/ends-before-start' }
    : null

/** A stretch that runs on can end the day before the next one begins; one that began on that day or later cannot. */
export function refuseSuccession(running: { fromOn: PlainDate | null } | null, fromOn: PlainDate | null): Fault | null {
  if (!running) return null
  if (fromOn === null) return { pointer: '/fromOn', code: 'fault/required' }
  return running.fromOn !== null && running.fromOn >= fromOn ? { pointer: '/fromOn', code: 'fault/overlaps' } : null
}
