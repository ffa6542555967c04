import type { Fault } from '#kernel/problem.ts'
import type { PlacementValues } from '../contract.ts'

type Stay = { housedOn: string | null; leftOn: string | null }

/** What is wrong with a placement by itself. */
export function refusePlacement(wish: PlacementValues): Fault[] {
  const faults: Fault[] = []
  const missing = (name: string) => faults.push({ pointer: `/${name}`, code: 'fault/required' })
  const early = (name: string) => faults.push({ pointer: `/${name}`, code: 'fault/ends-before-start' })
  if (wish.allocatedOn === null && wish.housedOn === null) missing('allocatedOn')
  if (wish.municipalityId === null) missing('municipalityId')
  if (wish.allocatedOn !== null && wish.housedOn !== null && wish.housedOn < wish.allocatedOn) early('housedOn')
  if (wish.leftOn !== null && wish.leftOn < (wish.housedOn ?? wish.allocatedOn ?? wish.leftOn)) early('leftOn')
  if (wish.departureReasonId !== null && wish.leftOn === null) missing('leftOn')
  return faults
}

/** A home stands in the municipality that it counts for. */
export const refuseHome = (wish: PlacementValues, dwelling: { municipality: { id: string } } | null): Fault[] =>
  wish.dwellingId !== null && dwelling !== null && dwelling.municipality.id !== wish.municipalityId
    ? [{ pointer: '/dwellingId', code: 'fault/home-elsewhere' }]
    : []

/** Two homes at once: the day of leaving and of moving in may be the same. */
export function overlaps(one: Stay, other: Stay): boolean {
  if (one.housedOn === null || other.housedOn === null) return false
  const endsBefore = (a: Stay, b: Stay) => a.leftOn !== null && a.leftOn <= b.housedOn!
  return !endsBefore(one, other) && !endsBefore(other, one)
}

/** Somebody who had a home in this municipality before is not realised again. */
export const countsByDefault = (
  before: readonly { municipality: { id: string } | null; housedOn: string | null }[],
  municipalityId: string | null,
): boolean => !before.some((one) => one.housedOn !== null && one.municipality?.id === municipalityId)

/**
 * Somebody who comes along counts for themselves. Only a placement that was said not to count, where by itself it would,
 * counts for none of them.
 */
export const countsAlong = (own: boolean, first: { byDefault: boolean; asSaid: boolean }): boolean =>
  own && (first.asSaid || !first.byDefault)
