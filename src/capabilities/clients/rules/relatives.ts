import type { PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'
import type { RelativeValues } from '../contract/family.ts'
import { refusePrecision } from './birth-date.ts'
import { refuseName, refuseFuture } from './details.ts'

/** Somebody elsewhere has one name at least; of the rest nothing need be known. */
export const refuseRelative = (wish: RelativeValues, today: PlainDate): (Fault | null)[] => [
  refuseName(wish),
  refuseFuture('/birthDate', wish.birthDate, today),
  refusePrecision(wish),
]

/** What is said of a birth date needs one, and a country is where somebody abroad is. */
export const tidyRelative = (wish: RelativeValues): RelativeValues => ({
  ...wish,
  country: wish.whereabouts === 'abroad' ? wish.country : null,
  ...(wish.birthDate === null ? { birthDateEstimated: false, birthDatePrecision: 'day' as const } : {}),
})
