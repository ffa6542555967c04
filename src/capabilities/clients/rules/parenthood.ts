import { ageOn, type PlainDate } from '#kernel/dates.ts'
import type { Precision } from './birth-date.ts'

export type BornOn = { birthDate: PlainDate | null; birthDatePrecision: Precision }

/** Younger than this nobody has a child, so that there is something to ask about. */
const YOUNGEST_PARENT = 12

/** The first and the last day that what is known leaves open. */
function daysOf({ birthDate, birthDatePrecision }: BornOn): { first: PlainDate; last: PlainDate } | null {
  if (birthDate === null) return null
  const last = {
    day: birthDate,
    month: `${birthDate.slice(0, 8)}28`,
    year: `${birthDate.slice(0, 5)}12-31`,
  }[birthDatePrecision]
  return { first: birthDate, last }
}

/** Whether these two birth dates, as far as they are known, cannot well be of a parent and a child. */
export function isOddParent(parent: BornOn, child: BornOn): boolean {
  const [elder, younger] = [daysOf(parent), daysOf(child)]
  if (elder === null || younger === null) return false
  return younger.last < elder.first || ageOn(elder.first, younger.last) < YOUNGEST_PARENT
}

/** What somebody is of another, as that makes one of them the parent; nobody for a partner or a guest. */
export function isOddRelation(relation: string, one: BornOn, ofOther: BornOn): boolean {
  if (relation === 'child') return isOddParent(ofOther, one)
  return relation === 'parent' && isOddParent(one, ofOther)
}
