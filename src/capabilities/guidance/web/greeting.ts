import type { PlainDate } from '#kernel/dates.ts'
import { language } from '#platform/web/i18n/language.ts'
import { t } from '#platform/web/i18n/t.ts'

export function greeting(name: string): string {
  const hour = new Date().getHours()
  const part = hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening'
  return t(`guidance.greeting.${part}`, { name: name.split(' ')[0] })
}

/** `Zondag 22 november` */
export function dayAndDate(on: PlainDate): string {
  const said = new Intl.DateTimeFormat(language() === 'nl' ? 'nl-NL' : 'en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${on}T12:00:00Z`))
  return said.charAt(0).toUpperCase() + said.slice(1)
}
