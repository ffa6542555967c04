import { isPlainDate } from '#kernel/dates.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { formatDate, formatInstant, formatNumber } from '#platform/web/i18n/format.ts'
import { language } from '#platform/web/i18n/language.ts'
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
      {fieldOf(record, name)}:{' '}
      <bdi>
        {action === 'insert'
          ? said(name, after)
          : t('history.change', { before: said(name, before), after: said(name, after) })}
      </bdi>
      <br />
    </span>
  ))
}

const fieldOf = (record: RecordKind, name: string): string =>
  (name.startsWith('level.')
    ? tMaybe(`history.${name}`)
    : (tMaybe(`history.fieldOf.${record}.${name}`) ?? tMaybe(`history.field.${name}`))) ?? name

const euros = (cents: number): string =>
  new Intl.NumberFormat(language(), { style: 'currency', currency: 'EUR' }).format(cents / 100)

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
  'paid_by',
  'purpose',
  'compartment',
  'compartments',
  'language',
  'given_how',
])

/** Some codes say another thing of one kind of record than of the rest. */
function valueOf(record: RecordKind, name: string, value: HistoryValue): string {
  if (value === null) return t('history.nothing')
  if (typeof value === 'boolean') return t(value ? 'history.yes' : 'history.no')
  if (typeof value === 'number') return name === 'cents' ? euros(value) : formatNumber(value)
  if (value === '?') return t('history.unknown')
  if (isPlainDate(value)) return formatDate(value)
  if (!withWords.has(name)) return value
  const word = (one: string) => tMaybe(`history.valueOf.${record}.${one}`) ?? tMaybe(`history.value.${one}`) ?? one
  return name === 'compartments' ? value.split('; ').map(word).join(', ') : word(value)
}
