import { lazy, Suspense, useState } from 'react'
import type { AnswerOf } from '#kernel/endpoint.ts'
import { addressOf } from '#platform/web/api/call.ts'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { formatDate, formatInstant } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { useTryingOut } from '#platform/web/shell/session.ts'
import { Button, LinkButton } from '#platform/web/ui/Button.tsx'
import { Dialog } from '#platform/web/ui/Dialog.tsx'
import { Columns, Page, Section } from '#platform/web/ui/Page.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import { downloadDocument, getDocument, previewDocument, removeDocument } from '../contract/documents.ts'
import '#capabilities/clients/web/parts/facts.css'
import { sizeOf } from './parts/size.ts'
import { Sharing } from './parts/Sharing.tsx'

const Preview = lazy(() => import('./preview/Preview.tsx').then((one) => ({ default: one.Preview })))
type Found = AnswerOf<typeof getDocument>

/** One paper: what is on it, what it is, and who got it. */
export function DocumentScreen({ clientId, documentId }: { clientId: string; documentId: string }) {
  const read = useRead(getDocument, { documentId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { document } = read.value
  return (
    <Page
      title={document.values.title}
      sentence={t(`documents.kind.${document.values.kind}`)}
      crumb={{ to: `/clienten/${clientId}/documenten`, text: t('documents.title') }}
      actions={
        <LinkButton icon="download" download to={addressOf(downloadDocument, { documentId })}>
          {t('documents.download')}
        </LinkButton>
      }
    >
      <Columns
        main={
          document.fileMissing ? (
            <p className="notice">{t('documents.fileMissingHelp')}</p>
          ) : document.media === 'pdf' ? (
            <Suspense fallback={<p className="waiting">{t('ui.loading')}</p>}>
              <Preview address={addressOf(previewDocument, { documentId })} title={document.values.title} />
            </Suspense>
          ) : (
            <p className="notice calm">{t('documents.noPreview')}</p>
          )
        }
        beside={
          <>
            <Facts found={read.value} />
            <Sharing found={read.value} />
          </>
        }
      />
    </Page>
  )
}

function Facts({ found: { clientId, document, may } }: { found: Found }) {
  const { values, addedAt, addedBy, caseName } = document
  const facts = [
    ['datedOn', values.datedOn && formatDate(values.datedOn)],
    ['compartment', t(`documents.part.${values.compartment}`)],
    ['caseId', caseName],
    ['keepUntil', keptOf(document)],
    ['size', `${t(`documents.media.${document.media}`)}, ${sizeOf(document.bytes)}`],
    ['added', addedBy ? t('documents.addedBy', { at: formatInstant(addedAt), name: addedBy }) : formatInstant(addedAt)],
  ].filter((fact): fact is [string, string] => Boolean(fact[1]))
  return (
    <Section
      title={t('documents.about')}
      end={
        may.change && (
          <LinkButton small icon="edit" to={`/clienten/${clientId}/documenten/${document.id}/wijzigen`}>
            {t('documents.change')}
          </LinkButton>
        )
      }
    >
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{t(`documents.field.${name}`)}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <LinkButton small bare to={`/geschiedenis/document/${document.id}`}>
          {t('ui.history')}
        </LinkButton>
      </p>
      {may.change && <Removing clientId={clientId} documentId={document.id} title={values.title} />}
    </Section>
  )
}

/** Until when it is kept, and why until then. */
function keptOf({ kept: { until, by, years, overOn }, overdue }: Found['document']): string {
  const why = t(`documents.kept.${by}`, { count: years, date: overOn === null ? '' : formatDate(overOn) })
  if (until === null) return why
  return [formatDate(until), why, overdue && t('documents.overdue')].filter(Boolean).join(' · ')
}

function Removing({ clientId, documentId, title }: { clientId: string; documentId: string; title: string }) {
  const [asking, setAsking] = useState(false)
  const { go } = useAddress()
  const nothingSaved = useTryingOut()
  const remove = useCommand(removeDocument, {
    refreshes: 'all',
    onDone: () => {
      toast(t('documents.removed'))
      go(`/clienten/${clientId}/documenten`)
    },
  })
  return (
    <>
      <Button small icon="remove" disabled={nothingSaved} onClick={() => setAsking(true)}>
        {t('documents.remove')}
      </Button>
      <Dialog open={asking} title={t('documents.removeTitle', { title })} onClose={() => setAsking(false)}>
        <p>{t('documents.removeText')}</p>
        <Notice problem={remove.problem} />
        <div className="acts">
          <Button go busy={remove.busy} onClick={() => void remove.run({ documentId })}>
            {t('documents.removeSure')}
          </Button>
          <Button onClick={() => setAsking(false)}>{t('ui.cancel')}</Button>
        </div>
      </Dialog>
    </>
  )
}
