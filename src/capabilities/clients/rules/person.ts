import { ageOn, type PlainDate } from '#kernel/dates.ts'

type Named = { givenNames: string; familyName: string }

/** Given names first, as people introduce themselves. */
export const displayName = (of: Named): string => [of.givenNames, of.familyName].filter((part) => part !== '').join(' ')

/** Family name first, as lists are sorted. */
export const sortName = (of: Named): string => [of.familyName, of.givenNames].filter((part) => part !== '').join(', ')

/** Whole years; null without a birth date or before birth. */
export function ageOf(of: { birthDate: PlainDate | null }, today: PlainDate): number | null {
  if (of.birthDate === null || of.birthDate > today) return null
  return ageOn(of.birthDate, today)
}
