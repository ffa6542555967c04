import { useRead } from '#platform/web/api/use-read.ts'
import { formatDate, formatNumber, shortDate } from '#platform/web/i18n/format.ts'
import { language } from '#platform/web/i18n/language.ts'
import { t } from '#platform/web/i18n/t.ts'
import { FigurePanel } from '#platform/web/ui/FigurePanel.tsx'
import { Icon } from '#platform/web/ui/Icon.tsx'
import { Link } from '#platform/web/ui/Link.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { type Figure, type OpenedRecord, openFigure, openFinalisedFigure, type Report } from '../contract.ts'

const atOnce = 200

type Props = { report: Report; figure: Figure; word: string | undefined; closeTo: string }

/** What one figure means and which records it counts, as far as the reader may see them. */
export function OpenedFigure({ report, figure, word, closeTo }: Props) {
  const lang = language()
  const page = { key: figure.key, limit: atOnce, ...(word ? { dimension: word } : {}) }
  const live = useRead(
    openFigure,
    { municipalityId: report.municipality.id, from: report.period.from, until: report.period.until, ...page },
    { when: report.id === null && figure.open },
  )
  const frozen = useRead(
    openFinalisedFigure,
    { reportId: report.id ?? '', ...page },
    { when: report.id !== null && figure.open },
  )
  const read = report.id === null ? live : frozen
  const value = word ? (figure.split?.find((one) => one.word === word)?.value ?? null) : figure.value
  const facts = [
    { name: t('reporting.counts'), value: figure.definition[lang] },
    { name: t('reporting.unit'), value: figure.unit[lang] },
    { name: t('reporting.population'), value: figure.population[lang] },
    { name: t('reporting.period'), value: `${formatDate(report.period.from)} – ${formatDate(report.period.until)}` },
    {
      name: t('reporting.asOf'),
      value:
        report.state === 'live' ? formatDate(report.asOf) : t('reporting.frozen', { date: formatDate(report.asOf) }),
    },
  ]
  return (
    <FigurePanel
      figure={value === null ? '–' : formatNumber(value)}
      title={[word, figure.label[lang]].filter(Boolean).join(' · ')}
      facts={facts}
      closeTo={closeTo}
    >
      {!figure.open ? (
        <p className="sm dim">{t('reporting.notOpen')}</p>
      ) : read.status !== 'ready' ? (
        <Waiting on={read} />
      ) : (
        <>
          {read.value.records.length === 0 ? (
            <Empty title={t('reporting.noRecords')} />
          ) : (
            <Records records={read.value.records} />
          )}
          {read.value.total > atOnce && (
            <p className="sm dim">{t('reporting.first', { count: atOnce, total: read.value.total })}</p>
          )}
          <p className="sm dim pe">
            <Icon name="eye" /> <span>{read.value.notShown[lang]}</span>
          </p>
        </>
      )}
    </FigurePanel>
  )
}

function addressOfRecord(record: OpenedRecord): string | null {
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
    case 'group':
      return `/groepen/${record.recordId}`
    case 'worker':
      return `/mensen/${record.recordId}`
    case 'placement':
    case 'client':
    case 'enrolment':
      return file
    case 'dwelling':
    case 'target':
    case 'correction':
      return '/huisvesting'
    case null:
      return null
  }
}

function Records({ records }: { records: readonly OpenedRecord[] }) {
  return (
    <div className="plist" role="region" tabIndex={0} aria-label={t('reporting.records')}>
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
          {records.map((record) => {
            const to = addressOfRecord(record)
            const name =
              record.name ??
              (record.clientNumber === null
                ? (record.word ?? t('reporting.record'))
                : t('reporting.clientNumber', { number: record.clientNumber }))
            return (
              <tr key={`${record.recordId}-${record.on}`}>
                <th scope="row">{to ? <Link to={to}>{name}</Link> : name}</th>
                <td>
                  {[record.attribute, record.weight === 1 ? null : record.weight]
                    .filter((part) => part !== null)
                    .join(' · ')}
                </td>
                <td className="r num">{record.on ? shortDate(record.on) : ''}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
