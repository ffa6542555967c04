import { language } from '#platform/web/i18n/language.ts'

const locale = () => (language() === 'nl' ? 'nl-NL' : 'en-GB')
const timeZone = 'Europe/Amsterdam'

/** `10:30`, by the clock in Amsterdam. */
export const timeOf = (at: string): string =>
  new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(
    new Date(at),
  )

/** The day in Amsterdam, as `2026-11-24`. */
export const dayOf = (at: string): string => new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(at))

/** `di 24 nov` */
export const dayName = (on: string): string =>
  new Intl.DateTimeFormat(locale(), { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    new Date(`${on}T12:00:00Z`),
  )

/** `di 24 nov, 10:30–11:30` */
export const whenOf = ({ fromAt, untilAt }: { fromAt: string; untilAt: string }): string =>
  `${dayName(dayOf(fromAt))}, ${timeOf(fromAt)}–${timeOf(untilAt)}`
