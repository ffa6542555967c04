import type { PlainDate } from '#kernel/dates.ts'
import { language } from './language.ts'

const locale = () => (language() === 'nl' ? 'nl-NL' : 'en-GB')
const noon = (on: PlainDate) => new Date(`${on}T12:00:00Z`)

/** `24 juli 2017` */
export const formatDate = (on: PlainDate): string =>
  new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    noon(on),
  )
/** `24-07-2017`, also in English: it is how the papers write it. */
export const shortDate = (on: PlainDate): string => on.split('-').toReversed().join('-')
/** `24 jul`, and the year when it is another than this one. */
export const timelineDate = (on: PlainDate, today: PlainDate): string =>
  new Intl.DateTimeFormat(locale(), {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
    ...(on.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  }).format(noon(on))
/** An instant in Amsterdam: `24-07-2017 13:05`. */
export const formatInstant = (at: string): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Amsterdam' }).format(
    new Date(at),
  )
/** `a, b en c` */
export const formatList = (parts: readonly string[]): string =>
  new Intl.ListFormat(locale(), { type: 'conjunction' }).format(parts)
export const formatNumber = (value: number): string => new Intl.NumberFormat(locale()).format(value)

/**
 * Reads a day as people write it: `2-5-2017`, `02-05-2017`, `2/5/2017` or ISO. Null for an empty text, undefined for
 * what is no day. Whether it exists is for the contract.
 */
export function parseTypedDate(text: string): PlainDate | null | undefined {
  const typed = text.trim()
  if (typed === '') return null
  if (/^\d{4}-\d{2}-\d{2}$/.test(typed)) return typed
  const parts = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(typed)
  return parts ? `${parts[3]}-${parts[2]!.padStart(2, '0')}-${parts[1]!.padStart(2, '0')}` : undefined
}
