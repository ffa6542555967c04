import { shortDate } from '#platform/web/i18n/format.ts'
import { language } from '#platform/web/i18n/language.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Link } from '#platform/web/ui/Link.tsx'
import type { Figure, OpenedRecord } from '../../contract.ts'
import { shown, type Word } from './figures.ts'

/** Where a record can be looked at; null when it has no screen for this reader. */
function addressOf(record: OpenedRecord): string | null {
  const file = record.clientId ? `/clienten/${record.clientId}` : null
  switch (record.to) {
    case 'contact':
    case 'legal-contact':
      return file && `${file}/contact/${record.recordId}`
    case 'trajectory':
      return file && `${file}/traject/${record.recordId}`
    case 'legal-case':
      return file && `${file}/juridisch/${record.recordId}`
    case 'legal-relative':
      return file && record.caseId && `${file}/juridisch/${record.caseId}`
    case 'legal-term':
      return `/termijnen/${record.recordId}`
    case 'language-pair':
      return file && `${file}/taalkoppel/${record.recordId}`
    case 'placement':
      return file && `${file}/huisvesting/${record.recordId}`
    case 'referral':
      return file && `${file}/verwijzing/${record.recordId}`
    case 'case-conference':
      return file && `${file}/overleg/${record.recordId}`
    case 'asylum-preparation':
    case 'asylum-interview':
    case 'return-counselling':
      return file && `${file}/opvang`
    case 'concern':
      return `/signalen/${record.recordId}`
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
function attributeOf(record: OpenedRecord, figure: Figure, opened: Word): string {
  const { attribute, weight } = record
  const said = attribute === null || attribute === nameOf(record) || attribute === opened
  const word = said ? null : (figure.attribute?.words?.[attribute]?.[language()] ?? attribute)
  return [word, weight === 1 ? null : shown('', weight)].filter((part) => part !== null).join(' · ')
}

type Props = { figure: Figure; records: readonly OpenedRecord[]; word: Word }

export function Records({ figure, records, word }: Props) {
  const attributes = records.map((record) => attributeOf(record, figure, word))
  const hasAttributes = attributes.some((attribute) => attribute !== '')
  const hasDates = records.some((record) => record.on !== null)
  return (
    <div className="plist" tabIndex={0} role="group" aria-label={t('reporting.records')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('reporting.who')}</th>
            {hasAttributes && <th scope="col">{figure.attribute?.label[language()] ?? t('reporting.attribute')}</th>}
            {hasDates && (
              <th scope="col" className="r">
                {t('reporting.date')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {records.map((record, at) => (
            <tr key={`${record.recordId}-${at}`}>
              <th scope="row">
                <Who record={record} />
              </th>
              {hasAttributes && <td>{attributes[at]}</td>}
              {hasDates && <td className="r num">{record.on ? shortDate(record.on) : ''}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Who({ record }: { record: OpenedRecord }) {
  const to = addressOf(record)
  const name = <bdi>{nameOf(record)}</bdi>
  return (
    <>
      {to ? <Link to={to}>{name}</Link> : name}
      {record.arrived && (
        <span className="sm dim arrived">
          {t('reporting.arrived')}{' '}
          <Link to={`/clienten/${record.arrived.clientId}`}>
            <bdi>{record.arrived.name}</bdi>
          </Link>
        </span>
      )}
    </>
  )
}
