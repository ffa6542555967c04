import { isPlainDate } from '#kernel/dates.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { formatDate, formatInstant, formatNumber } from '#platform/web/i18n/format.ts'
import { t, tMaybe } from '#platform/web/i18n/t.ts'
import { Page } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Empty, NoSuchPage, Waiting } from '#platform/web/ui/Waiting.tsx'
import { type Change, getHistory, type HistoryValue, type RecordKind, records } from '../contract/history.ts'

/** Who changed one record, when, from what to what. */
export function HistoryScreen({ record, recordId }: { record: string; recordId: string }) {
  const kind = records.find((one) => one === record)
  return kind ? <History record={kind} recordId={recordId} /> : <NoSuchPage />
}

function History({ record, recordId }: { record: RecordKind; recordId: string }) {
  const read = useRead(getHistory, { record, recordId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { clientId, changes } = read.value
  return (
    <Page
      title={`${t('history.title')}: ${t(`history.of.${record}`)}`}
      sentence={t('history.sentence')}
      crumb={{ to: `/clienten/${clientId}`, text: t('history.toFile') }}
    >
      {changes.length === 0 ? (
        <Empty title={t('history.none')}>{t('history.noneText')}</Empty>
      ) : (
        <Rows label={t('history.title')}>
          {changes.map((change) => (
            <Row key={change.id} title={whoOf(change)} detail={<Fields of={change} record={record} />} />
          ))}
        </Rows>
      )}
    </Page>
  )
}

const whoOf = ({ account, action, imported, at }: Change): string =>
  [
    formatInstant(at),
    account?.name ?? t('history.system'),
    t(action === 'insert' ? 'history.added' : 'history.changed'),
    imported && t('history.byImport'),
  ]
    .filter(Boolean)
    .join(' · ')

function Fields({ of: { action, fields }, record }: { of: Change; record: RecordKind }) {
  const said = (name: string, value: HistoryValue) => valueOf(record, name, value)
  return fields.map(({ name, before, after }) => (
    <span key={name} className="line">
      {tMaybe(name.startsWith('level.') ? `history.${name}` : `history.field.${name}`) ?? name}:{' '}
      <bdi>
        {action === 'insert'
          ? said(name, after)
          : t('history.change', { before: said(name, before), after: said(name, after) })}
      </bdi>
      <br />
    </span>
  ))
}

const withWords = new Set([
  'sex',
  'role',
  'kind',
  'birth_date_precision',
  'contact_way',
  'speaking',
  'reading',
  'paper',
  'ground',
  'moment',
  'state',
  'outcome',
  'gone_to',
  'interpreter',
  'corrections',
  'consent_how',
])

/** Some codes say another thing of one kind of record than of the rest. */
function valueOf(record: RecordKind, name: string, value: HistoryValue): string {
  if (value === null) return t('history.nothing')
  if (typeof value === 'boolean') return t(value ? 'history.yes' : 'history.no')
  if (typeof value === 'number') return formatNumber(value)
  if (value === '?') return t('history.unknown')
  if (isPlainDate(value)) return formatDate(value)
  if (!withWords.has(name)) return value
  return tMaybe(`history.valueOf.${record}.${value}`) ?? tMaybe(`history.value.${value}`) ?? value
}
