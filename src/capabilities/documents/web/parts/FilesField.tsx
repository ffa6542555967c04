import { useEffect, useRef, useState } from 'react'
import { CallProblem, upload } from '#platform/web/api/call.ts'
import { asCallProblem } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { ErrorText, HintText, useField } from '#platform/web/ui/FieldFrame.tsx'
import { FileButton } from '#platform/web/ui/FileButton.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Notice, Progress } from '#platform/web/ui/Waiting.tsx'
import { MOST_OF_ALL, MOST_PAGES, sendFile } from '../../contract/documents.ts'
import { shrunk } from './shrink.ts'

/** What was sent and waits to become a document. */
export type Sent = { id: string; name: string; photo: boolean }

type Props = {
  clientId: string
  name: string
  value: readonly Sent[]
  onChange: (all: Sent[]) => void
  error?: string | undefined
}

/** Photos and files: sent as soon as they are chosen, one by one; what is refused says why, and the rest stays. */
export function FilesField({ clientId, name, value, onChange, error }: Props) {
  const field = useField({ name, error, hint: t('documents.files.hint') })
  const sending = useSending(clientId, value, onChange)
  return (
    <section
      className={error ? 'sec field bad' : 'sec'}
      id={field.id}
      tabIndex={-1}
      aria-label={t('documents.files.title')}
      aria-describedby={field['aria-describedby']}
    >
      <HintText id={field.id}>{t('documents.files.hint')}</HintText>
      <div className="acts">
        <FileButton
          text={t(value.length === 0 ? 'documents.files.photo' : 'documents.files.anotherPhoto')}
          label={t('documents.files.photo')}
          accept="image/*"
          camera
          onFiles={(files) => void sending.start(files)}
        />
        <FileButton
          text={t('documents.files.choose')}
          label={t('documents.files.choose')}
          accept=".pdf,.docx,image/*"
          multiple
          onFiles={(files) => void sending.start(files)}
        />
      </div>
      <ErrorText id={field.id}>{error}</ErrorText>
      {sending.refused.map(({ name, problem }) => (
        <div key={name}>
          <p className="dim">{name}</p>
          <Notice problem={problem} />
        </div>
      ))}
      {sending.busy && (
        <Progress label={t('documents.files.sending', { name: sending.busy.name })} done={sending.busy.done} of={1} />
      )}
      {value.length > 0 && (
        <Rows label={t('documents.files.title')}>
          {value.map((one, at) => (
            <Row
              key={one.id}
              title={one.photo ? t('documents.files.page', { number: at + 1 }) : one.name}
              detail={one.photo ? one.name : t('documents.files.asItIs')}
              end={
                <Button
                  small
                  bare
                  icon="remove"
                  name={t('documents.files.remove', { name: one.name })}
                  onClick={() => onChange(value.filter((other) => other.id !== one.id))}
                >
                  {t('documents.files.removeShort')}
                </Button>
              }
            />
          ))}
        </Rows>
      )}
    </section>
  )
}

type Refused = { name: string; problem: CallProblem }

function useSending(clientId: string, value: readonly Sent[], onChange: (all: Sent[]) => void) {
  const [busy, setBusy] = useState<{ name: string; done: number } | null>(null)
  const [refused, setRefused] = useState<readonly Refused[]>([])
  // Several are sent in turn, and what came in meanwhile counts.
  const latest = useRef(value)
  useEffect(() => {
    latest.current = value
  }, [value])
  async function sendOne(file: File) {
    if (latest.current.length >= MOST_PAGES) throw new CallProblem('documents/too-many-pages')
    const small = await shrunk(file)
    if (small.size > MOST_OF_ALL) throw new CallProblem('documents/too-large')
    setBusy({ name: file.name, done: 0 })
    const { id, media } = await upload(sendFile, { clientId }, [small], (done) => setBusy({ name: file.name, done }))
    latest.current = [...latest.current, { id, name: file.name, photo: media === 'jpeg' || media === 'png' }]
    onChange([...latest.current])
  }
  async function start(files: readonly File[]) {
    setRefused([])
    for (const file of files) {
      try {
        await sendOne(file)
      } catch (error) {
        setRefused((before) => [...before, { name: file.name, problem: asCallProblem(error) }])
      }
    }
    setBusy(null)
  }
  return { busy, refused, start }
}
