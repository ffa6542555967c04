import { formatDate, formatInstant } from '#platform/web/i18n/format.ts'
import { language } from '#platform/web/i18n/language.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Link } from '#platform/web/ui/Link.tsx'
import { TermChip } from '#platform/web/ui/TermChip.tsx'
import type { Report } from '../../contract.ts'
import { opens, figureIn, type OpenTo, said, shown } from './figures.ts'

/** What the report is worth: counted now, frozen, or withdrawn with the reason. */
export function ReportState({ report }: { report: Report }) {
  if (report.state === 'live') {
    return (
      <>
        {t(report.runs ? 'reporting.liveRunning' : 'reporting.live', {
          date: formatDate(report.asOf),
        })}
        {report.standing && (
          <>
            {' '}
            <Link to={`/verantwoording/verslag/${report.standing.id}`}>
              {t('reporting.standing', { number: report.standing.number })}
            </Link>
          </>
        )}
      </>
    )
  }
  return (
    <>
      <span className="stat">
        <TermChip urgency={report.state === 'finalised' ? 'done' : 'later'}>
          {t(`reporting.state.${report.state}`)}
        </TermChip>
        <span>
          {t('reporting.numbered', {
            number: report.number ?? '',
            at: report.finalisedAt ? formatInstant(report.finalisedAt) : '',
          })}
        </span>
      </span>
      {report.withdrawnBecause && (
        <span className="because">{t('reporting.because', { reason: report.withdrawnBecause })}</span>
      )}
    </>
  )
}

/** What differs today from what was finalised: said, never changed. */
export function Drifted({ report, openTo }: { report: Report; openTo: OpenTo }) {
  if (report.drift === null) return null
  if (report.drift.length === 0) return <p className="dim">{t('reporting.noDrift')}</p>
  return (
    <details className="drift">
      <summary>{t('reporting.drift', { count: report.drift.length })}</summary>
      <ul>
        {report.drift.map((one) => {
          const figure = figureIn(report.chapters, one.key)
          const label = one.label[language()]
          const name = one.whole ? label : `${label}: ${said(one.word)}`
          return (
            <li key={`${one.key} ${one.whole} ${one.word ?? ''}`}>
              {figure && opens(figure) ? (
                <Link to={openTo(one.key, one.whole ? undefined : one.word)}>{name}</Link>
              ) : (
                name
              )}
              <span className="num">
                {t('reporting.driftOf', { finalised: shown(one.key, one.finalised), live: shown(one.key, one.live) })}
              </span>
            </li>
          )
        })}
      </ul>
      <p className="sm">
        <Link
          to={`/verantwoording/gemeente?gemeente=${report.municipality.id}&van=${report.period.from}&tot=${report.period.until}`}
        >
          {t('reporting.toLive')}
        </Link>
      </p>
    </details>
  )
}
