import { useEffect, useState } from 'react'
import { addressOf } from '#platform/web/api/call.ts'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { formatInstant, formatNumber } from '#platform/web/i18n/format.ts'
import { language } from '#platform/web/i18n/language.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Button, LinkButton } from '#platform/web/ui/Button.tsx'
import { Dialog } from '#platform/web/ui/Dialog.tsx'
import { Columns, Page } from '#platform/web/ui/Page.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Notice, Progress, Waiting } from '#platform/web/ui/Waiting.tsx'
import {
  cancelBatch,
  confirmBatch,
  downloadRefused,
  getBatch,
  type ImportBatch,
  listBatches,
  rollBackBatch,
} from '../contract.ts'
import { kindName } from './parts/words.ts'
import { About } from './parts/About.tsx'
import { Outcome } from './parts/Outcome.tsx'

const isRunning = (batch: ImportBatch) => batch.state === 'reading' || batch.state === 'importing'

/** One import, from progress by way of the preview to the result. */
export function BatchScreen({ batchId }: { batchId: string }) {
  const [live, setLive] = useState(true)
  const read = useRead(getBatch, { batchId }, { every: live ? 1000 : false })
  const running = read.status === 'ready' && isRunning(read.value)
  useEffect(() => {
    if (read.status === 'ready') setLive(running)
  }, [read.status, running])
  if (read.status !== 'ready') return <Waiting on={read} />
  return <Batch batch={read.value} />
}

function Batch({ batch }: { batch: ImportBatch }) {
  const refreshes = [getBatch, listBatches]
  const confirm = useCommand(confirmBatch, { refreshes })
  const stop = useCommand(cancelBatch, { refreshes, onDone: () => toast(t('imports.stopped')) })
  const running = isRunning(batch)
  const shown = batch.summary.kinds !== undefined && !running
  return (
    <Page
      title={t('imports.batch', { number: batch.number })}
      sentence={sentenceOf(batch)}
      crumb={{ to: '/importeren', text: t('imports.title') }}
      actions={
        <>
          {batch.may.confirm && (
            <Button go busy={confirm.busy} onClick={() => void confirm.run({ batchId: batch.id })}>
              {t('imports.confirm')}
            </Button>
          )}
          {batch.state === 'previewed' && batch.may.cancel && (
            <Button busy={stop.busy} onClick={() => void stop.run({ batchId: batch.id })}>
              {t('imports.stop')}
            </Button>
          )}
          {batch.openHeld > 0 && batch.may.seeRows && (
            <LinkButton go to={`/importeren/wachtend?import=${batch.id}`}>
              {t('imports.decide')}
            </LinkButton>
          )}
          <Refused batch={batch} />
          {batch.may.rollBack && <RollBack batch={batch} />}
        </>
      }
    >
      <Notice problem={confirm.problem ?? stop.problem} />
      {running && (
        <Progress
          label={stepOf(batch)}
          done={batch.rowsDone}
          of={batch.state === 'reading' ? 0 : batch.rowsTotal}
          onStop={batch.may.cancel ? () => void stop.run({ batchId: batch.id }) : undefined}
        />
      )}
      {shown ? (
        <Columns main={<Outcome batch={batch} />} beside={<About batch={batch} />} />
      ) : (
        !running && <About batch={batch} />
      )}
    </Page>
  )
}

function sentenceOf(batch: ImportBatch): string {
  const at = batch.finishedAt ? formatInstant(batch.finishedAt) : ''
  if (batch.state === 'previewed') return t('imports.previewSentence')
  if (batch.state === 'imported') return t('imports.importedSentence', { at })
  if (batch.state === 'rolled-back') return t('imports.rolledBackSentence', { at })
  if (batch.state === 'cancelled') return t('imports.cancelledSentence')
  if (batch.state !== 'failed') return ''
  return [t('imports.failedSentence'), batch.problem && t(`problems.${batch.problem.replace('/', '.')}`)]
    .filter(Boolean)
    .join(' ')
}

/** `judge-clients`: comparing clients with what is already here. */
function stepOf({ step, rowsDone }: ImportBatch): string {
  const [work, kind] = step?.split('-') ?? []
  if (work === 'reading') return t('imports.step.reading', { rows: formatNumber(rowsDone) })
  if (work === 'judge' || work === 'take') return t(`imports.step.${work}`, { kind: kindName(kind ?? '') })
  return t('imports.step.waiting')
}

function Refused({ batch }: { batch: ImportBatch }) {
  const refused = Object.values(batch.summary.kinds ?? {}).some((kind) => kind.refused > 0)
  const kept = batch.state === 'previewed' || batch.state === 'imported'
  if (!refused || !kept || !batch.may.seeRows) return null
  return (
    <LinkButton download icon="download" to={addressOf(downloadRefused, { batchId: batch.id, lang: language() })}>
      {t('imports.download')}
    </LinkButton>
  )
}

function RollBack({ batch }: { batch: ImportBatch }) {
  const [asked, setAsked] = useState(false)
  const close = () => setAsked(false)
  const rollBack = useCommand(rollBackBatch, {
    refreshes: 'all',
    onDone: () => {
      close()
      toast(t('imports.rolledBack'))
    },
  })
  return (
    <>
      <Button onClick={() => setAsked(true)}>{t('imports.rollBack')}</Button>
      <Dialog open={asked} title={t('imports.rollBackTitle', { number: batch.number })} onClose={close}>
        <div className="stack">
          <Notice problem={rollBack.problem} />
          <p>{t('imports.rollBackText')}</p>
          <div className="choices">
            <Button go busy={rollBack.busy} onClick={() => void rollBack.run({ batchId: batch.id })}>
              {t('imports.rollBackYes')}
            </Button>
            <Button onClick={close}>{t('ui.cancel')}</Button>
          </div>
        </div>
      </Dialog>
    </>
  )
}
