import { shortDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { ageOf } from '../../rules/person.ts'

type Born = { birthDate: string | null; birthDateEstimated: boolean }

export const bornText = (of: Born): string =>
  of.birthDate === null
    ? ''
    : `${shortDate(of.birthDate)}${of.birthDateEstimated ? ` ${t('clients.estimatedMark')}` : ''}`

/** `34 jaar (geschat)` */
export function ageText(of: Born, today: string): string {
  const age = ageOf(of, today)
  if (age === null) return t('clients.ageUnknown')
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
