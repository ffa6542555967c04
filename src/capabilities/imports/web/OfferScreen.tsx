import { type DragEvent, useRef, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { useLocations } from '#capabilities/organisation/web/parts/words.ts'
import { type CallProblem, upload } from '#platform/web/api/call.ts'
import { asCallProblem } from '#platform/web/api/use-read.ts'
import { formatNumber } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { FileButton } from '#platform/web/ui/FileButton.tsx'
import { SelectField, TextField } from '#platform/web/ui/fields.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Notice, Progress } from '#platform/web/ui/Waiting.tsx'
import { listBatches, offerFiles } from '../contract.ts'
import './imports.css'

type Wish = { source: string; locationId: string | null }

/** Files of the same name replace each other: somebody who mends a file drops it again. */
const joined = (before: readonly File[], more: readonly File[]): File[] => [
  ...before.filter((file) => !more.some((other) => other.name === file.name)),
  ...more,
]

/** Choose, send, and go on to the preview. */
export function OfferScreen() {
  const [files, setFiles] = useState<readonly File[]>([])
  const [wish, setWish] = useState<Wish>({ source: '', locationId: null })
  const [missing, setMissing] = useState(false)
  const sending = useSending()
  const locations = useLocations()

  function send() {
    setMissing(files.length === 0)
    if (files.length > 0) void sending.start(wish, files)
  }
  return (
    <Page
      title={t('imports.offerTitle')}
      sentence={t('imports.offerSentence')}
      crumb={{ to: '/importeren', text: t('imports.title') }}
    >
      <div className="form stack">
        <Notice problem={sending.problem} />
        <DropZone onFiles={(more) => setFiles(joined(files, more))} missing={missing && files.length === 0} />
        {files.length > 0 && (
          <Chosen files={files} onRemove={(name) => setFiles(files.filter((file) => file.name !== name))} />
        )}
        <TextField
          label={t('imports.source')}
          hint={t('imports.sourceHint')}
          optional
          value={wish.source}
          onChange={(source) => setWish({ ...wish, source })}
        />
        <SelectField
          label={t('imports.location')}
          hint={t('imports.locationHint')}
          optional
          choices={locations.choices}
          value={wish.locationId}
          onChange={(locationId) => setWish({ ...wish, locationId })}
        />
        {sending.done === null ? (
          <Button go onClick={send}>
            {t('imports.send')}
          </Button>
        ) : (
          <Progress
            label={t('imports.sending', { percent: Math.round(sending.done * 100) })}
            done={sending.done}
            of={1}
            onStop={sending.stop}
          />
        )}
      </div>
    </Page>
  )
}

function useSending() {
  const [done, setDone] = useState<number | null>(null)
  const [problem, setProblem] = useState<CallProblem | null>(null)
  const stopper = useRef<AbortController | null>(null)
  const { go } = useAddress()
  const client = useQueryClient()
  async function start(wish: Wish, files: readonly File[]) {
    stopper.current = new AbortController()
    setProblem(null)
    setDone(0)
    const input = {
      ...(wish.source.trim() ? { source: wish.source.trim() } : {}),
      ...(wish.locationId ? { locationId: wish.locationId } : {}),
    }
    try {
      const { id } = await upload(offerFiles, input, files, setDone, stopper.current.signal)
      await client.invalidateQueries({ queryKey: [listBatches.name] })
      go(`/importeren/${id}`)
    } catch (error) {
      setProblem(asCallProblem(error))
    } finally {
      setDone(null)
    }
  }
  return { done, problem, start, stop: () => stopper.current?.abort() }
}

function DropZone({ onFiles, missing }: { onFiles: (files: readonly File[]) => void; missing: boolean }) {
  const [over, setOver] = useState(false)
  function drag(event: DragEvent, inside: boolean) {
    event.preventDefault()
    setOver(inside)
  }
  return (
    // Dropping is an extra for the mouse; the button does the same for everybody.
    <div
      className={over ? 'dropzone over' : 'dropzone'}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false)
        onFiles([...event.dataTransfer.files])
      }}
    >
      <span className="dim not-phone">{t('imports.drop')}</span>
      <FileButton
        multiple
        text={t('imports.choose')}
        label={t('imports.files')}
        accept=".csv,.xlsx,.txt"
        fault={missing ? t('imports.noFiles') : null}
        onFiles={onFiles}
      />
    </div>
  )
}

const Chosen = ({ files, onRemove }: { files: readonly File[]; onRemove: (name: string) => void }) => (
  <Section title={t('imports.chosen')} count={String(files.length)}>
    <Rows label={t('imports.chosen')}>
      {files.map((file) => (
        <Row
          key={file.name}
          title={file.name}
          detail={t('imports.size', { kb: formatNumber(Math.max(1, Math.round(file.size / 1024))) })}
          end={
            <Button
              small
              bare
              icon="remove"
              name={t('imports.remove', { name: file.name })}
              onClick={() => onRemove(file.name)}
            >
              <span className="vh">{t('imports.remove', { name: file.name })}</span>
            </Button>
          }
        />
      ))}
    </Rows>
  </Section>
)
