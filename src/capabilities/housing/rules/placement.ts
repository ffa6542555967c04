import type { Fault } from '#kernel/problem.ts'
import type { PlacementValues } from '../contract.ts'

type Stay = { housedOn: string | null; leftOn: string | null }

/** What is wrong with a placement by itself. */
export function refusePlacement(wish: PlacementValues): Fault[] {
  const faults: Fault[] = []
  const ends = (pointer: string) => faults.push({ pointer, code: 'fault/ends-before-start' })
  if (wish.allocatedOn === null && wish.housedOn === null) faults.push({ pointer: '/housedOn', code: 'fault/required' })
  if (wish.housedOn !== null && wish.municipalityId === null) faults.push({ pointer: '/municipalityId', code: 'fault/required' })
  if (wish.allocatedOn !== null && wish.housedOn !== null && wish.housedOn < wish.allocatedOn) ends('/housedOn')
  if (wish.housedOn !== null && wish.leftOn !== null && wish.leftOn < wish.housedOn) ends('/leftOn')
  if (wish.leftOn !== null && wish.housedOn === null) faults.push({ pointer: '/housedOn', code: 'fault/required' })
  return faults
}

/** Two homes at once: the day of leaving and of moving in may be the same. */
export function overlaps(one: Stay, other: Stay): boolean {
  if (one.housedOn === null || other.housedOn === null) return false
  const endsBefore = (a: Stay, b: Stay) => a.leftOn !== null && a.leftOn <= b.housedOn!
  return !endsBefore(one, other) && !endsBefore(other, one)
}
