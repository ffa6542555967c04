import { addDays, type PlainDate, yearOf } from '#kernel/dates.ts'
import type { DesignatedDay, Words } from '../contract.ts'

/** From here on the rules below hold; what was celebrated before 1980 followed others. */
export const firstYear = 1980

/** Sunday of Easter in the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
export function easterOf(year: number): PlainDate {
  const a = year % 19
  const [b, c] = [Math.floor(year / 100), year % 100]
  const [d, e] = [Math.floor(b / 4), b % 4]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const [i, k] = [Math.floor(c / 4), c % 4]
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  const day = (h + l - 7 * m + 33 * month + 19) % 32
  return `${year}-${two(month)}-${two(day)}`
}

const two = (number: number) => String(number).padStart(2, '0')

/** 27 April, or the day before when that is a Sunday; until 2013 the same with 30 April. */
function birthdayOfTheKing(year: number): PlainDate {
  const day = year < 2014 ? `${year}-04-30` : `${year}-04-27`
  return weekday(day) === 7 ? addDays(day, -1) : day
}

/** 1 for Monday to 7 for Sunday. */
export const weekday = (on: PlainDate): number => new Date(`${on}T12:00:00Z`).getUTCDay() || 7

/** Holidays of a year by Algemene termijnenwet art. 3(1), with Good Friday of art. 3(2). */
export function holidaysOf(year: number): ReadonlyMap<PlainDate, Words> {
  const easter = easterOf(year)
  return new Map<PlainDate, Words>([
    [`${year}-01-01`, { nl: 'Nieuwjaarsdag', en: 'New Year’s Day' }],
    [addDays(easter, -2), { nl: 'Goede Vrijdag', en: 'Good Friday' }],
    [addDays(easter, 1), { nl: 'tweede paasdag', en: 'Easter Monday' }],
    [
      birthdayOfTheKing(year),
      year < 2014 ? { nl: 'Koninginnedag', en: 'Queen’s Day' } : { nl: 'Koningsdag', en: 'King’s Day' },
    ],
    [`${year}-05-05`, { nl: '5 mei (Bevrijdingsdag)', en: '5 May (Liberation Day)' }],
    [addDays(easter, 39), { nl: 'Hemelvaartsdag', en: 'Ascension Day' }],
    [addDays(easter, 50), { nl: 'tweede pinksterdag', en: 'Whit Monday' }],
    [`${year}-12-25`, { nl: 'eerste kerstdag', en: 'Christmas Day' }],
    [`${year}-12-26`, { nl: 'tweede kerstdag', en: 'Boxing Day' }],
  ])
}

export type Calendar = { /** Why nobody works on this day; null on a working day. */ why(on: PlainDate): Words | null }

/** Days on which a term does not end: Saturdays, Sundays, holidays, and what a decree puts on a par with them. */
export function calendarWith(designated: readonly DesignatedDay[]): Calendar {
  const years = new Map<number, ReadonlyMap<PlainDate, Words>>()
  const decreed = new Set(designated.map(({ on }) => on))
  const ofYear = (year: number) => {
    const known = years.get(year) ?? holidaysOf(year)
    years.set(year, known)
    return known
  }
  return {
    why(on) {
      const holiday = ofYear(yearOf(on)).get(on)
      if (holiday) return holiday
      if (decreed.has(on))
        return { nl: 'bij besluit gelijkgesteld met een feestdag', en: 'put on a par with a holiday by decree' }
      const day = weekday(on)
      if (day === 6) return { nl: 'een zaterdag', en: 'a Saturday' }
      return day === 7 ? { nl: 'een zondag', en: 'a Sunday' } : null
    },
  }
}

/** What the decrees of these years say (art. 3(3)); later ones are added as data. */
export const shippedDesignatedDays: readonly DesignatedDay[] = [
  ...['2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30'].map((on) => ({
    on,
    source: 'Besluit gelijkstelling van 28 april 2023 tot en met 30 mei 2025 met een algemeen erkende feestdag',
  })),
  ...['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'].map((on) => ({
    on,
    source: 'Besluit gelijkstelling van 2 januari 2026 tot en met 26 mei 2028 met een algemeen erkende feestdag',
  })),
]
