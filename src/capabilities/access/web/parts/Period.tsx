import { shortDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Holding } from '../../contract/accounts.ts'

type PeriodProps = { of: Holding /** Said of a role without days; nothing when left out. */; without?: string }

/** `vanaf 01-03-2026 · tot en met 31-12-2026`, where no day is broken over two lines. */
export function Period({ of: { fromOn, untilOn }, without = '' }: PeriodProps) {
  return (
    <>
      {fromOn === null && untilOn === null && without}
      {fromOn && <span className="nowrap">{t('access.fromDate', { date: shortDate(fromOn) })}</span>}
      {fromOn && untilOn && ' · '}
      {untilOn && <span className="nowrap">{t('access.untilDate', { date: shortDate(untilOn) })}</span>}
    </>
  )
}
