import type { ReactNode } from 'react'
import type { Endpoint, InputOf } from '#kernel/endpoint.ts'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import type { Form } from '#platform/web/forms/use-form.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import { type Details, getDetails } from '../../contract/details.ts'
import { displayName } from '../../rules/person.ts'
import '../clients.css'

export type LineValues = Record<string, unknown>
type Line<V> = { id: string; version: number; values: V }

/** One kind of line of the details: where it stands, how it is filled in, and what each value is in words. */
export type LineKind<V extends LineValues> = {
  /** Names the texts: `details.<name>.title` and so on. */
  name: string
  endpoints: { add: Endpoint; correct: Endpoint; remove: Endpoint }
  /** Name of the line's id in the address of its endpoints. */
  id: string
  /** Its table, for the history. */
  record: string
  empty: V
  labels: () => Partial<Record<keyof V & string, string>>
  linesOf: (details: Details) => readonly Line<V>[]
  Fields: (props: { form: Form<V>; details: Details }) => ReactNode
  /** A line that is taken away and written down anew, never corrected. */
  fixed?: (values: V) => boolean
  /** What such a line shows besides. */
  Whole?: (props: { lineId: string }) => ReactNode
}

export const fileOf = (clientId: string) => `/clienten/${clientId}?deel=gegevens`

type LineProps<V extends LineValues> = {
  kind: LineKind<V>
  clientId: string
  /** A value in words. */
  show: (name: string, value: unknown) => string
}

export function AddLine<V extends LineValues>({ kind, clientId, show }: LineProps<V>) {
  const read = useRead(getDetails, { clientId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const details = read.value
  const backTo = fileOf(clientId)
  return (
    <Page
      title={t(`details.${kind.name}.add`)}
      sentence={t(`details.${kind.name}.text`)}
      crumb={{ to: backTo, text: displayName(details.client) }}
    >
      <RecordForm<V, Endpoint>
        endpoint={kind.endpoints.add}
        initial={kind.empty}
        version={null}
        beside={{ clientId }}
        draft={`${kind.name}-${clientId}`}
        labels={kind.labels()}
        saved={t('details.saved')}
        backTo={backTo}
        show={show}
      >
        {(form) => <kind.Fields form={form} details={details} />}
      </RecordForm>
    </Page>
  )
}

export function CorrectLine<V extends LineValues>({ kind, clientId, lineId, show }: LineProps<V> & { lineId: string }) {
  const read = useRead(getDetails, { clientId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const details = read.value
  const line = kind.linesOf(details).find((one) => one.id === lineId)
  const crumb = { to: fileOf(clientId), text: displayName(details.client) }
  if (!line) return <Page title={t(`details.${kind.name}.correct`)} crumb={crumb} />
  return (
    <Page title={t(`details.${kind.name}.correct`)} crumb={crumb}>
      {kind.fixed?.(line.values) ? (
        <>
          <p>{t(`details.${kind.name}.fixed`)}</p>
          {kind.Whole && <kind.Whole lineId={line.id} />}
        </>
      ) : (
        <RecordForm<V, Endpoint>
          endpoint={kind.endpoints.correct}
          initial={line.values}
          version={line.version}
          beside={{ [kind.id]: line.id }}
          draft={`${kind.name}-${line.id}`}
          labels={kind.labels()}
          saved={t('details.saved')}
          backTo={crumb.to}
          history={`${kind.record}/${line.id}`}
          show={show}
        >
          {(form) => <kind.Fields form={form} details={details} />}
        </RecordForm>
      )}
      <RemoveLine kind={kind} lineId={line.id} backTo={crumb.to} />
    </Page>
  )
}

type RemoveProps<V extends LineValues> = { kind: LineKind<V>; lineId: string; backTo: string }

function RemoveLine<V extends LineValues>({ kind, lineId, backTo }: RemoveProps<V>) {
  const { go } = useAddress()
  const remove = useCommand(kind.endpoints.remove, {
    refreshes: 'all',
    onDone: () => {
      toast(t('details.removed'))
      go(backTo)
    },
  })
  return (
    <Section title={t(`details.${kind.name}.remove`)}>
      <div className="stack">
        <p className="dim">{t('details.removeText')}</p>
        <Notice problem={remove.problem} />
        <Button
          icon="remove"
          busy={remove.busy}
          onClick={() => void remove.run({ [kind.id]: lineId } as InputOf<Endpoint>)}
        >
          {t(`details.${kind.name}.remove`)}
        </Button>
      </div>
    </Section>
  )
}
