import { useRead } from '#platform/web/api/use-read.ts'
import { language } from '#platform/web/i18n/language.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { getFinalisedReport, getReport, type Report } from '../contract.ts'
import { ChapterView } from './parts/ChapterView.tsx'
import { CompareTable } from './parts/CompareTable.tsx'
import { closed, figureIn, openedIn, opens, openTo } from './parts/figures.ts'
import { OpenedFigure } from './parts/OpenedFigure.tsx'
import { ReportActions } from './parts/ReportActions.tsx'
import { Drifted, ReportState } from './parts/ReportState.tsx'
import './reporting.css'

/** The report of a municipality over the days in the address, counted now. */
export function LiveReportScreen() {
  const { search } = useAddress()
  const [municipalityId, from, until] = [search['gemeente'], search['van'], search['tot']]
  if (!municipalityId || !from || !until) {
    return (
      <Empty
        title={t('reporting.nothingChosen')}
        action={<LinkButton to="/verantwoording">{t('reporting.choose')}</LinkButton>}
      />
    )
  }
  return <LiveReport span={{ municipalityId, from, until }} />
}

function LiveReport({ span }: { span: { municipalityId: string; from: string; until: string } }) {
  const read = useRead(getReport, span)
  return read.status === 'ready' ? <ReportView report={read.value} /> : <Waiting on={read} />
}

/** A finalised report as it was. */
export function FinalisedReportScreen({ reportId }: { reportId: string }) {
  const read = useRead(getFinalisedReport, { reportId })
  return read.status === 'ready' ? <ReportView report={read.value} /> : <Waiting on={read} />
}

function ReportView({ report }: { report: Report }) {
  const { search, withSearch } = useAddress()
  const { key, word } = openedIn(search)
  const figure = key === undefined ? undefined : figureIn(report.chapters, key)
  const to = openTo(withSearch)
  const page = (
    <Page
      title={t('reporting.inShort', { name: report.municipality.name, period: report.period.label[language()] })}
      crumb={{ to: '/verantwoording', text: t('reporting.title') }}
      sentence={<ReportState report={report} />}
      actions={<ReportActions report={report} />}
    >
      {report.smallNumberLimit !== null && (
        <p className="dim">{t('reporting.smallNumbers', { limit: report.smallNumberLimit })}</p>
      )}
      <Drifted report={report} openTo={to} />
      <div className="doc">
        {report.chapters.map((chapter) => (
          <ChapterView key={chapter.key} chapter={chapter} opened={key} openTo={to} />
        ))}
        <CompareTable report={report} openTo={to} />
      </div>
    </Page>
  )
  if (!figure || !opens(figure)) return page
  return (
    <div className="with-panel">
      {page}
      <OpenedFigure
        key={`${figure.key} ${word === null} ${word ?? ''}`}
        report={report}
        figure={figure}
        word={word}
        openTo={to}
        closeTo={withSearch(closed)}
      />
    </div>
  )
}
