import type { ReactNode } from 'react'
import type { Endpoint } from '#kernel/endpoint.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import type { Form } from '#platform/web/forms/use-form.ts'
import { t } from '#platform/web/i18n/t.ts'

type Props<V extends Record<string, unknown>> = {
  /** Texts stand under `reception.<word>`, a label for each value. */
  word: string
  initial: V
  of: { id: string; version: number } | null
  /** The endpoint that adds, or the one that corrects where there is something to correct. */
  endpoint: Endpoint
  beside: Record<string, unknown>
  /** Tells drafts of one word apart: whose it is. */
  about: string
  backTo: string
  after?: (answer: { id: string }) => string
  action?: string
  /** Kind of record, where who changed what can be seen. */
  history?: string
  show?: (name: string, value: unknown) => string
  children: (form: Form<V>, label: (name: keyof V & string) => string) => ReactNode
}

/** One line of what this capability keeps, new or to be changed. */
export function KeepLine<V extends Record<string, unknown>>({
  word,
  of,
  about,
  history,
  children,
  ...props
}: Props<V>) {
  const label = (name: keyof V & string) => t(`reception.${word}.${name}`)
  const labels = Object.fromEntries(Object.keys(props.initial).map((name) => [name, label(name)]))
  return (
    <RecordForm<V, Endpoint>
      endpoint={props.endpoint}
      initial={props.initial}
      version={of?.version ?? null}
      beside={props.beside}
      draft={`reception-${word}-${of?.id ?? about}`}
      labels={labels as Partial<Record<keyof V & string, string>>}
      saved={t('reception.saved')}
      backTo={props.backTo}
      {...(props.after ? { after: (answer: unknown) => props.after!(answer as { id: string }) } : {})}
      history={of && history ? `${history}/${of.id}` : undefined}
      {...(props.action ? { action: props.action } : {})}
      show={props.show ?? ((_name, value) => String(value ?? ''))}
    >
      {(form) => children(form, label)}
    </RecordForm>
  )
}
