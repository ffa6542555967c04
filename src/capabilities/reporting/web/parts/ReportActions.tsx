import { useEffect, useRef, useState } from 'react'
import { addressOf } from '#platform/web/api/call.ts'
import { useCommand } from '#platform/web/api/use-read.ts'
import { useKept } from '#platform/web/forms/use-kept.ts'
import { language } from '#platform/web/i18n/language.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { Dialog } from '#platform/web/ui/Dialog.tsx'
import { TextArea } from '#platform/web/ui/fields.tsx'
import { Icon } from '#platform/web/ui/Icon.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { faultText, Notice } from '#platform/web/ui/Waiting.tsx'
import {
  downloadFinalisedReport,
  downloadReport,
  finaliseReport,
  type Report,
  type ReportFormat,
  withdrawReport,
} from '../../contract.ts'

const formats: readonly ReportFormat[] = ['pdf', 'xlsx', 'csv']

export function ReportActions({ report }: { report: Report }) {
  const [asking, setAsking] = useState<'finalise' | 'withdraw' | null>(null)
  const close = () => setAsking(null)
  return (
    <>
      <Downloads report={report} />
      {report.may.finalise && report.state === 'live' && (
        <Button onClick={() => setAsking('finalise')}>{t('reporting.finalise')}</Button>
      )}
      {report.may.withdraw && report.state === 'finalised' && (
        <Button onClick={() => setAsking('withdraw')}>{t('reporting.withdraw')}</Button>
      )}
      {asking === 'finalise' && <Finalise report={report} onClose={close} />}
      {asking === 'withdraw' && <Withdraw report={report} onClose={close} />}
    </>
  )
}

const spanOf = ({ municipality, period }: Report) => ({
  municipalityId: municipality.id,
  from: period.from,
  until: period.until,
})

/** A menu of three links; a file is no page, so they are plain ones. */
function Downloads({ report }: { report: Report }) {
  const menu = useRef<HTMLDetailsElement>(null)
  useClosing(menu)
  const lang = language()
  const fileOf = (format: ReportFormat) =>
    report.id
      ? addressOf(downloadFinalisedReport, { reportId: report.id, format, lang })
      : addressOf(downloadReport, { ...spanOf(report), format, lang })
  return (
    <details className="download" ref={menu}>
      <summary className="btn">
        <Icon name="download" />
        {t('reporting.download')}
        <Icon name="down" />
      </summary>
      <ul>
        {formats.map((format) => (
          <li key={format}>
            <a href={fileOf(format)} download onClick={() => menu.current?.removeAttribute('open')}>
              {t(`reporting.formats.${format}`)}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** A click elsewhere, or Esc, closes the menu. */
function useClosing(menu: { current: HTMLDetailsElement | null }) {
  useEffect(() => {
    function onPointer(event: Event) {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) menu.current?.removeAttribute('open')
    }
    function onKey(event: KeyboardEvent) {
      if (event.key !== 'Escape' || !menu.current?.open) return
      event.preventDefault()
      menu.current.removeAttribute('open')
      menu.current.querySelector('summary')?.focus()
    }
    document.addEventListener('pointerdown', onPointer)
    document.addEventListener('keydown', onKey, true)
    return () => {
      document.removeEventListener('pointerdown', onPointer)
      document.removeEventListener('keydown', onKey, true)
    }
  }, [menu])
}

function Finalise({ report, onClose }: { report: Report; onClose: () => void }) {
  const { go } = useAddress()
  const finalise = useCommand(finaliseReport, {
    refreshes: 'all',
    onDone: ({ id, number }) => {
      toast(t('reporting.finalisedToast', { number }))
      go(`/verantwoording/verslag/${id}`)
    },
  })
  return (
    <Dialog open title={t('reporting.finalise')} onClose={onClose}>
      <div className="form">
        <p>{t('reporting.finaliseText')}</p>
        <Notice problem={finalise.problem} />
        <div className="acts">
          <Button go busy={finalise.busy} onClick={() => void finalise.run(spanOf(report))}>
            {t('reporting.finalise')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

function Withdraw({ report, onClose }: { report: Report; onClose: () => void }) {
  const [reason, setReason, done] = useKept(`withdraw-${report.id}`)
  const withdraw = useCommand(withdrawReport, {
    refreshes: 'all',
    onDone: () => {
      done()
      toast(t('reporting.withdrawnToast', { number: report.number ?? '' }))
      onClose()
    },
  })
  const fault = withdraw.problem?.faults.find(({ pointer }) => pointer === '/reason')
  return (
    <Dialog open title={t('reporting.withdraw')} onClose={onClose}>
      <div className="form">
        <p>{t('reporting.withdrawText')}</p>
        <Notice problem={withdraw.problem} />
        <TextArea
          label={t('reporting.reason')}
          value={reason}
          onChange={setReason}
          error={fault && faultText(fault.code, fault.params)}
        />
        <div className="acts">
          <Button
            go
            busy={withdraw.busy}
            disabled={reason.trim() === ''}
            onClick={() => {
              if (report.id && report.version)
                void withdraw.run({ reportId: report.id, reason, version: report.version })
            }}
          >
            {t('reporting.withdraw')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
