import { shortDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { type Born, typedBirthDate } from '../../rules/birth-date.ts'
import { ageOf } from '../../rules/person.ts'

/** `01-01-1987 ± geschat`, as lists have room for it. */
export const bornText = (of: Born): string =>
  of.birthDate === null ? '' : `${typedBirthDate(of)}${of.birthDateEstimated ? ` ${t('clients.estimatedMark')}` : ''}`

/** `34 jaar (geschat)`; without the day, a year more or less. */
export function ageText(of: Born, today: string): string {
  const age = ageOf(of, today)
  if (age === null) return t('clients.ageUnknown')
  if (of.birthDatePrecision !== 'day') return t('clients.yearsAbout', { count: age })
  const years = t('clients.years', { count: age })
  return of.birthDateEstimated ? `${years} (${t('clients.estimated')})` : years
}

/** When something held: since, until, between, or always. */
export function stretchText({ fromOn, untilOn }: { fromOn: string | null; untilOn: string | null }): string {
  const [from, until] = [fromOn && shortDate(fromOn), untilOn && shortDate(untilOn)]
  if (from && until) return t('clients.fromUntil', { from, until })
  if (from) return t('clients.since', { date: from })
  return until ? t('clients.upTo', { until }) : t('clients.always')
}
