import { shortDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Link } from '#platform/web/ui/Link.tsx'
import type { OpenedRecord } from '../../contract.ts'
import { shown } from './figures.ts'

/** Where a record can be looked at; null when it has no screen for this reader. */
function addressOf(record: OpenedRecord): string | null {
  const file = record.clientId ? `/clienten/${record.clientId}` : null
  switch (record.to) {
    case 'contact':
      return file && `${file}/contact/${record.recordId}`
    case 'trajectory':
      return file && `${file}/traject/${record.recordId}`
    case 'legal-case':
      return file && `${file}/juridisch/${record.recordId}`
    case 'language-pair':
      return file && `${file}/taalkoppel/${record.recordId}`
    case 'placement':
      return file && `${file}/huisvesting/${record.recordId}`
    case 'group':
      return `/groepen/${record.recordId}`
    case 'worker':
      return `/mensen/${record.recordId}`
    case 'dwelling':
      return `/huisvesting/woningen/${record.recordId}`
    case 'client':
    case 'enrolment':
      return file
    case 'target':
    case 'correction':
      return '/huisvesting'
    case null:
      return null
  }
}

/** Who or what: a name for whoever may see it, else the number of the client, else the word of the record. */
function nameOf(record: OpenedRecord): string {
  if (record.name) return record.name
  if (record.clientNumber !== null) return t('reporting.clientNumber', { number: record.clientNumber })
  return record.word ?? record.attribute ?? t('reporting.record')
}

/** What made it count; not what is said already, by its name or by the word that was opened. */
const attributeOf = (record: OpenedRecord, opened: string | undefined): string =>
  [
    record.attribute === nameOf(record) || record.attribute === opened ? null : record.attribute,
    record.weight === 1 ? null : shown('', record.weight),
  ]
    .filter((part) => part !== null)
    .join(' · ')

export const Records = ({ records, word }: { records: readonly OpenedRecord[]; word: string | undefined }) => (
  <div className="plist">
    <table>
      <caption className="vh">{t('reporting.records')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('reporting.who')}</th>
          <th scope="col">{t('reporting.attribute')}</th>
          <th scope="col" className="r">
            {t('reporting.date')}
          </th>
        </tr>
      </thead>
      <tbody>
        {records.map((record, at) => {
          const to = addressOf(record)
          return (
            <tr key={`${record.recordId}-${at}`}>
              <th scope="row">
                {to ? (
                  <Link to={to}>
                    <bdi>{nameOf(record)}</bdi>
                  </Link>
                ) : (
                  <bdi>{nameOf(record)}</bdi>
                )}
              </th>
              <td>{attributeOf(record, word)}</td>
              <td className="r num">{record.on ? shortDate(record.on) : ''}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  </div>
)
