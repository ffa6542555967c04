import { useState } from 'react'
import { addressOf } from '#platform/web/api/call.ts'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { formatDate, formatInstant } from '#platform/web/i18n/format.ts'
import { language } from '#platform/web/i18n/language.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { Button, LinkButton } from '#platform/web/ui/Button.tsx'
import { Dialog } from '#platform/web/ui/Dialog.tsx'
import { TextField } from '#platform/web/ui/fields.tsx'
import { Icon } from '#platform/web/ui/Icon.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { TermChip } from '#platform/web/ui/TermChip.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import {
  downloadFinalisedReport,
  downloadReport,
  finaliseReport,
  getFinalisedReport,
  getReport,
  type Report,
  withdrawReport,
} from '../contract.ts'
import { ChapterView } from './ChapterView.tsx'
import { OpenedFigure } from './OpenedFigure.tsx'

/** The report of a municipality over the days in the address, counted now. */
export function LiveReportScreen() {
  const { search } = useAddress()
  const span = { municipalityId: search['gemeente'] ?? '', from: search['van'] ?? '', until: search['tot'] ?? '' }
  const read = useRead(getReport, span)
  if (read.status !== 'ready') return <Waiting on={read} />
  return <ReportView report={read.value} />
}

/** A finalised report as it was. */
export function FinalisedReportScreen({ reportId }: { reportId: string }) {
  const read = useRead(getFinalisedReport, { reportId })
  if (read.status !== 'ready') return <Waiting on={read} />
  return <ReportView report={read.value} />
}

function ReportView({ report }: { report: Report }) {
  const { search, withSearch } = useAddress()
  const lang = language()
  const key = search['cijfer']
  const word = search['woord']
  const figure = report.chapters.flatMap((chapter) => chapter.figures).find((one) => one.key === key)
  const page = (
    <Page
      title={t('reporting.inShort', { name: report.municipality.name, period: report.period.label[lang] })}
      crumb={{ to: '/verantwoording', text: t('reporting.title') }}
      sentence={<State report={report} />}
      actions={<Actions report={report} />}
    >
      <Drifted report={report} />
      <div className="doc">
        {report.chapters.map((chapter) => (
          <ChapterView
            key={chapter.key}
            chapter={chapter}
            chapters={report.chapters}
            openKey={key}
            openTo={(figureKey, of) => withSearch({ cijfer: figureKey, woord: of ?? null })}
          />
        ))}
      </div>
    </Page>
  )
  if (!figure) return page
  return (
    <div className="with-panel">
      {page}
      <OpenedFigure
        key={`${figure.key}-${word ?? ''}`}
        report={report}
        figure={figure}
        word={word}
        closeTo={withSearch({ cijfer: null, woord: null })}
      />
    </div>
  )
}

function State({ report }: { report: Report }) {
  if (report.state === 'live') {
    return (
      <>
        {t('reporting.live', { date: formatDate(report.asOf) })}
        {report.standing && (
          <>
            {' '}
            <LinkButton bare small to={`/verantwoording/verslag/${report.standing.id}`}>
              {t('reporting.standing', { number: report.standing.number })}
            </LinkButton>
          </>
        )}
      </>
    )
  }
  return (
    <span className="stat">
      <TermChip urgency={report.state === 'finalised' ? 'done' : 'later'}>
        {t(`reporting.state.${report.state}`)}
      </TermChip>{' '}
      {t('reporting.numbered', {
        number: report.number ?? '',
        at: report.finalisedAt ? formatInstant(report.finalisedAt) : '',
      })}
      {report.withdrawnBecause && ` ${t('reporting.because', { reason: report.withdrawnBecause })}`}
    </span>
  )
}

/** What differs today from what was finalised: said, never changed. */
function Drifted({ report }: { report: Report }) {
  if (report.drift === null) return null
  if (report.drift.length === 0) return <p className="dim">{t('reporting.noDrift')}</p>
  return (
    <details className="why">
      <summary>{t('reporting.drift', { count: report.drift.length })}</summary>
      <ul className="steps">
        {report.drift.map((one) => (
          <li key={`${one.key}${one.word ?? ''}`}>
            <span>{[one.label[language()], one.word].filter(Boolean).join(': ')}</span>
            <span>
              {t('reporting.driftOf', {
                finalised: one.finalised ?? t('ui.unknown'),
                live: one.live ?? t('ui.unknown'),
              })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

const formats = ['pdf', 'xlsx', 'csv'] as const

function Actions({ report }: { report: Report }) {
  const { go } = useAddress()
  const [finalising, setFinalising] = useState(false)
  const [withdrawing, setWithdrawing] = useState(false)
  const [reason, setReason] = useState('')
  const span = { municipalityId: report.municipality.id, from: report.period.from, until: report.period.until }
  const finalise = useCommand(finaliseReport, {
    refreshes: 'all',
    onDone: (made) => {
      toast(t('reporting.finalisedToast', { number: made.number }))
      go(`/verantwoording/verslag/${made.id}`)
    },
  })
  const withdraw = useCommand(withdrawReport, { refreshes: 'all', onDone: () => setWithdrawing(false) })
  const fileOf = (format: (typeof formats)[number]) =>
    report.id
      ? addressOf(downloadFinalisedReport, { reportId: report.id, format, lang: language() })
      : addressOf(downloadReport, { ...span, format, lang: language() })
  return (
    <>
      <details className="download">
        <summary className="btn">
          <Icon name="download" />
          {t('reporting.download')}
        </summary>
        <ul>
          {formats.map((format) => (
            <li key={format}>
              <a href={fileOf(format)} download>
                {t(`reporting.formats.${format}`)}
              </a>
            </li>
          ))}
        </ul>
      </details>
      {report.may.finalise && report.state === 'live' && (
        <Button onClick={() => setFinalising(true)}>{t('reporting.finalise')}</Button>
      )}
      {report.may.withdraw && report.state === 'finalised' && (
        <Button onClick={() => setWithdrawing(true)}>{t('reporting.withdraw')}</Button>
      )}
      <Dialog open={finalising} title={t('reporting.finalise')} onClose={() => setFinalising(false)}>
        <div className="form">
          <p>{t('reporting.finaliseText')}</p>
          <Notice problem={finalise.problem} />
          <div className="acts">
            <Button go busy={finalise.busy} onClick={() => void finalise.run(span)}>
              {t('reporting.finalise')}
            </Button>
          </div>
        </div>
      </Dialog>
      <Dialog open={withdrawing} title={t('reporting.withdraw')} onClose={() => setWithdrawing(false)}>
        <div className="form">
          <p>{t('reporting.withdrawText')}</p>
          <Notice problem={withdraw.problem} />
          <TextField label={t('reporting.reason')} value={reason} onChange={setReason} />
          <div className="acts">
            <Button
              go
              busy={withdraw.busy}
              disabled={reason.trim() === ''}
              onClick={() =>
                report.id &&
                report.version &&
                void withdraw.run({ reportId: report.id, reason, version: report.version })
              }
            >
              {t('reporting.withdraw')}
            </Button>
          </div>
        </div>
      </Dialog>
    </>
  )
}
