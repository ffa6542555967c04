import { type ReactNode, useState } from 'react'
import type { Endpoint, InputOf } from '#kernel/endpoint.ts'
import { useCommand } from '../api/use-read.ts'
import { t } from '../i18n/t.ts'
import { toast } from '../ui/toasts.tsx'
import { useAddress } from '../shell/address.ts'
import { Conflict, FormFrame } from './FormFrame.tsx'
import { type Form, useForm } from './use-form.ts'

type RecordFormProps<V extends Record<string, unknown>, E extends Endpoint> = {
  /** The endpoint that adds the record, or the one that corrects it. */
  endpoint: E
  initial: V
  /** Version that was read; null for a new record. */
  version: number | null
  /** Names beside the values: ids in the address of the endpoint. */
  beside: Record<string, unknown>
  draft: string
  labels: Partial<Record<keyof V & string, string>>
  action?: string
  /** Said after saving. */
  saved: string
  backTo: string
  /** A value in words, for showing both texts when somebody else was first. */
  show: (name: keyof V & string, value: unknown) => string
  children: (form: Form<V>) => ReactNode
}

/** One record that people fill in: a draft from the first key, faults at the fields, both texts when two save at once. */
export function RecordForm<V extends Record<string, unknown>, E extends Endpoint>(props: RecordFormProps<V, E>) {
  const [version, setVersion] = useState(props.version)
  const { go } = useAddress()
  const names = Object.keys(props.initial)
  const own = (values: V) => Object.fromEntries(names.map((name) => [name, values[name]])) as V
  const complete = (values: V) => ({ ...own(values), ...props.beside, ...(version === null ? {} : { version }) })
  const form = useForm<V>({ schema: props.endpoint.input, initial: props.initial, complete, draft: props.draft })
  const command = useCommand(props.endpoint, {
    refreshes: 'all',
    onDone: () => {
      form.done()
      toast(props.saved)
      go(props.backTo)
    },
  })
  const theirs =
    command.problem?.code === 'common/stale-version'
      ? (command.problem.current as { values: V; version: number } | undefined)
      : undefined

  async function submit() {
    const wish = form.check()
    if (wish) await command.run(wish as InputOf<E>)
  }
  return (
    <FormFrame
      form={form}
      labels={props.labels}
      action={props.action ?? t('ui.save')}
      busy={command.busy}
      problem={command.problem}
      cancelTo={props.backTo}
      onSubmit={() => void submit()}
      conflict={
        theirs && (
          <Conflict<V>
            mine={form.values}
            theirs={theirs.values}
            labels={props.labels}
            show={props.show}
            onMine={() => {
              setVersion(theirs.version)
              command.reset()
            }}
            onTheirs={() => {
              setVersion(theirs.version)
              form.replace(own({ ...form.values, ...theirs.values }))
              command.reset()
            }}
          />
        )
      }
    >
      {props.children(form)}
    </FormFrame>
  )
}
