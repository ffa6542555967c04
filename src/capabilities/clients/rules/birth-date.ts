import { dayExists, type PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'

/** How much of a birth date is known. The first of the month or of the year stands for what is not. */
export const precisions = ['day', 'month', 'year'] as const
export type Precision = (typeof precisions)[number]

export type Born = { birthDate: PlainDate | null; birthDatePrecision: Precision; birthDateEstimated: boolean }
type Language = 'nl' | 'en'

const words = {
  nl: { months: 'nl-NL', estimated: 'geschat' },
  en: { months: 'en-GB', estimated: 'estimated' },
} as const

/** `1987`, `maart 1987`, `1 januari 1987 (geschat)`; empty when nothing is known. */
export function birthDateText(of: Born, language: Language): string {
  if (of.birthDate === null) return ''
  const { months, estimated } = words[language]
  const parts: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(of.birthDatePrecision === 'year' ? {} : { month: 'long' }),
    ...(of.birthDatePrecision === 'day' ? { day: 'numeric' } : {}),
  }
  const said = new Intl.DateTimeFormat(months, { ...parts, timeZone: 'UTC' }).format(new Date(`${of.birthDate}T12:00Z`))
  return of.birthDateEstimated ? `${said} (${estimated})` : said
}

/** As papers and lists write it, and as one types it: `1987`, `03-1987`, `01-01-1987`. */
export function typedBirthDate({ birthDate, birthDatePrecision }: Omit<Born, 'birthDateEstimated'>): string {
  if (birthDate === null) return ''
  const [year, month, day] = birthDate.split('-')
  if (birthDatePrecision === 'year') return year!
  return birthDatePrecision === 'month' ? `${month}-${year}` : `${day}-${month}-${year}`
}

/**
 * Reads a whole date, a month with its year or a year. Null for an empty text, undefined for what is none of these or
 * does not exist.
 */
export function readBirthDate(typed: string): Omit<Born, 'birthDateEstimated'> | null | undefined {
  const text = typed.trim()
  if (text === '') return null
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(text)
  const dutch = /^(?:(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ])?(\d{4})$/.exec(text)
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : dutch ? [dutch[3], dutch[2], dutch[1]] : []
  if (year === undefined || Number(year) < 1900) return undefined
  if (!dayExists(Number(year), Number(month ?? 1), Number(day ?? 1))) return undefined
  const two = (part: string | undefined) => (part ?? '1').padStart(2, '0')
  return {
    birthDate: `${year}-${two(month)}-${two(day)}`,
    birthDatePrecision: day !== undefined ? 'day' : month !== undefined ? 'month' : 'year',
  }
}

/** A date that names a day is known to the day. */
export function refusePrecision({ birthDate, birthDatePrecision }: Omit<Born, 'birthDateEstimated'>): Fault | null {
  const fits = { day: /./, month: /-01$/, year: /-01-01$/ }[birthDatePrecision]
  return birthDate === null || fits.test(birthDate) ? null : { pointer: '/birthDate', code: 'fault/more-precise' }
}
