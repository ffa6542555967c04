import { language } from '#platform/web/i18n/language.ts'

/** `2026-11` as `november 2026`. */
export const monthName = (month: string): string =>
  new Intl.DateTimeFormat(language() === 'nl' ? 'nl-NL' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T12:00:00Z`))
