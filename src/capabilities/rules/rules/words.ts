import type { PlainDate } from '#kernel/dates.ts'
import type { Length, TermUnit, Words } from '../contract.ts'

const dates = {
  nl: new Intl.DateTimeFormat('nl-NL', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }),
  en: new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }),
}
const inYear = {
  nl: new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }),
}
const noon = (on: PlainDate) => new Date(`${on}T12:00:00Z`)

/** `maandag 15 maart 2027` */
export const fullDate = (on: PlainDate): Words => ({
  nl: dates.nl.format(noon(on)),
  en: dates.en.format(noon(on)).replace(',', ''),
})
/** `13 maart` */
export const shortDate = (on: PlainDate): Words => ({ nl: inYear.nl.format(noon(on)), en: inYear.en.format(noon(on)) })
/** `13 december 2026` */
export const date = (on: PlainDate): Words => ({
  nl: `${inYear.nl.format(noon(on))} ${on.slice(0, 4)}`,
  en: `${inYear.en.format(noon(on))} ${on.slice(0, 4)}`,
})

const numbers: Record<'nl' | 'en', readonly string[]> = {
  nl: ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
}
/** Each unit as one and as many. In Dutch hours and years stay as they are after a number. */
const units: Record<TermUnit, { nl: readonly [string, string]; en: readonly [string, string] }> = {
  hours: { nl: ['uur', 'uur'], en: ['hour', 'hours'] },
  days: { nl: ['dag', 'dagen'], en: ['day', 'days'] },
  weeks: { nl: ['week', 'weken'], en: ['week', 'weeks'] },
  months: { nl: ['maand', 'maanden'], en: ['month', 'months'] },
  years: { nl: ['jaar', 'jaar'], en: ['year', 'years'] },
}

/** `drie maanden` */
export function lengthWords({ value, unit }: Length): Words {
  const of = (language: 'nl' | 'en') =>
    `${numbers[language][value] ?? value} ${units[unit][language][value === 1 ? 0 : 1]}`
  return { nl: of('nl'), en: of('en') }
}
