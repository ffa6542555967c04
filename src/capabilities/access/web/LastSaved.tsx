import { useRead } from '#platform/web/api/use-read.ts'
import { formatInstant } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { getHistory, records } from '../contract/history.ts'

/** Beside the other text of a conflict. Nothing for who may not know, or where it is not told. */
export function LastSaved({ record: named }: { record: string }) {
  const [kind, recordId = ''] = named.split('/')
  const record = records.find((one) => one === kind)
  const read = useRead(getHistory, { record: record ?? 'client', recordId }, { when: record !== undefined })
  const last = read.status === 'ready' ? read.value.changes[0] : undefined
  if (!last) return null
  const at = formatInstant(last.at)
  return <p className="sm dim">{t('history.lastSaved', { who: last.account?.name ?? t('history.system'), at })}</p>
}
