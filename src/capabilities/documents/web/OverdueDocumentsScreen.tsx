import { useState } from 'react'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useTryingOut } from '#platform/web/shell/session.ts'
import { Button, LinkButton } from '#platform/web/ui/Button.tsx'
import { Dialog } from '#platform/web/ui/Dialog.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Empty, Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import { listOverdueDocuments, type OverdueDocument, removeOverdueDocuments } from '../contract/retention.ts'

/** Documents whose last day is over: somebody looks at them, and takes away what may go. */
export function OverdueDocumentsScreen() {
  const read = useRead(listOverdueDocuments, {})
  if (read.status !== 'ready') return <Waiting on={read} />
  const { count, documents } = read.value
  const [free, needed] = [documents.filter((one) => !one.needed), documents.filter((one) => one.needed)]
  return (
    <Page title={t('documents.retention.title')} sentence={t('documents.retention.sentence', { count })}>
      {count === 0 && <Empty title={t('documents.retention.none')}>{t('documents.retention.noneHelp')}</Empty>}
      {/* What was removed is gone from the list: the rest begins anew. */}
      {free.length > 0 && <Free key={free.map(({ id }) => id).join(' ')} documents={free} />}
      {needed.length > 0 && (
        <Section title={t('documents.retention.needed')}>
          <p className="dim">{t('documents.retention.neededHelp')}</p>
          <Rows label={t('documents.retention.needed')}>
            {needed.map((one) => (
              <Row key={one.id} to={addressOf(one)} title={one.title} detail={detailOf(one)} />
            ))}
          </Rows>
        </Section>
      )}
      {documents.length < count && (
        <p className="dim">{t('documents.retention.more', { shown: documents.length, count })}</p>
      )}
    </Page>
  )
}

const addressOf = ({ client, id }: OverdueDocument) => `/clienten/${client.id}/documenten/${id}`
const detailOf = ({ client, kind, keptUntil }: OverdueDocument) =>
  [client.name, t(`documents.kind.${kind}`), t('documents.retention.until', { date: formatDate(keptUntil) })].join(
    ' · ',
  )

function Free({ documents }: { documents: readonly OverdueDocument[] }) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [asking, setAsking] = useState(false)
  const nothingSaved = useTryingOut()
  const remove = useCommand(removeOverdueDocuments, {
    refreshes: 'all',
    onDone: ({ removed, kept }) => {
      setAsking(false)
      toast(
        [
          t('documents.retention.removed', { count: removed }),
          kept > 0 && t('documents.retention.kept', { count: kept }),
        ]
          .filter(Boolean)
          .join(' '),
      )
    },
  })
  const toggle = (id: string, on: boolean) => setChosen(on ? [...chosen, id] : chosen.filter((one) => one !== id))
  const all = chosen.length === documents.length
  return (
    <Section
      title={t('documents.retention.free')}
      count={String(documents.length)}
      end={
        <Button small onClick={() => setChosen(all ? [] : documents.map(({ id }) => id))}>
          {t(all ? 'documents.retention.noneOf' : 'documents.retention.allOf')}
        </Button>
      }
    >
      <fieldset className="field" aria-label={t('documents.retention.free')}>
        {documents.map((one) => (
          <div key={one.id} className="check-row">
            <label className="check">
              <input
                type="checkbox"
                checked={chosen.includes(one.id)}
                onChange={(event) => toggle(one.id, event.currentTarget.checked)}
              />
              <span dir="auto">{`${one.title} · ${detailOf(one)}`}</span>
            </label>
            <LinkButton small bare to={addressOf(one)} name={t('documents.retention.lookName', { title: one.title })}>
              {t('documents.retention.look')}
            </LinkButton>
          </div>
        ))}
      </fieldset>
      <div className="acts">
        <Button go icon="remove" disabled={nothingSaved || chosen.length === 0} onClick={() => setAsking(true)}>
          {t('documents.retention.remove', { count: chosen.length })}
        </Button>
      </div>
      <Dialog
        open={asking}
        title={t('documents.retention.removeTitle', { count: chosen.length })}
        onClose={() => setAsking(false)}
      >
        <p>{t('documents.retention.removeText')}</p>
        <ul>
          {documents
            .filter(({ id }) => chosen.includes(id))
            .map((one) => (
              <li key={one.id} dir="auto">
                {one.title}, {one.client.name}
              </li>
            ))}
        </ul>
        <Notice problem={remove.problem} />
        <div className="acts">
          <Button go busy={remove.busy} onClick={() => void remove.run({ documentIds: [...chosen] })}>
            {t('documents.retention.removeSure')}
          </Button>
          <Button onClick={() => setAsking(false)}>{t('ui.cancel')}</Button>
        </div>
      </Dialog>
    </Section>
  )
}
