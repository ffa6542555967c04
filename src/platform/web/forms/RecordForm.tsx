import { type ReactNode, useEffect } from 'react'
import type { AnswerOf, Endpoint, InputOf } from '#kernel/endpoint.ts'
import type { CallProblem } from '../api/call.ts'
import { useCommand } from '../api/use-read.ts'
import { t } from '../i18n/t.ts'
import { toast } from '../ui/toasts.tsx'
import { useAddress } from '../shell/address.ts'
import { useTryingOut } from '../shell/session.ts'
import { Conflict } from './Conflict.tsx'
import { FormFrame } from './FormFrame.tsx'
import { type Form, useForm } from './use-form.ts'

type RecordFormProps<V extends Record<string, unknown>, E extends Endpoint> = {
  /** The endpoint that adds the record, or the one that corrects it. */
  endpoint: E
  initial: V
  /** Version that was read; null for a new record. */
  version: number | null
  /** Names beside the values: ids in the address of the endpoint. */
  beside: Record<string, unknown>
  /** Fills in what these values leave unasked. */
  complete?: (values: V) => V
  draft: string
  labels: Partial<Record<keyof V & string, string>>
  action?: string
  /** Another form of the page is what people came for. */
  quiet?: boolean
  /** Said after saving. */
  saved: string
  /** Where *cancel* goes, and saving too unless `after` says otherwise. */
  backTo: string
  /** Kind and id of the record, as in `placement/018f…`, for who changed what. */
  history?: string | undefined
  after?: (answer: AnswerOf<E>) => string
  /** A value in words, for showing both texts when somebody else was first. */
  show: (name: keyof V & string, value: unknown) => string
  /** What a refusal of this endpoint asks of people before they save again; null for any other problem. */
  ask?: (problem: CallProblem, form: Form<V>) => ReactNode
  children: (form: Form<V>) => ReactNode
}

/** One record that people fill in: a draft from the first key, faults at the fields, both texts when two save at once. */
export function RecordForm<V extends Record<string, unknown>, E extends Endpoint>(props: RecordFormProps<V, E>) {
  const { go } = useAddress()
  const nothingSaved = useTryingOut()
  const names = Object.keys(props.initial)
  const own = (values: V) => Object.fromEntries(names.map((name) => [name, values[name]])) as V
  const form = useForm<V>({
    schema: props.endpoint.input,
    initial: props.initial,
    draft: props.draft,
    ...(props.version === null ? {} : { version: props.version }),
    complete: (values, version = props.version ?? undefined) => ({
      ...own(props.complete?.(values) ?? values),
      ...props.beside,
      ...(version === undefined ? {} : { version }),
    }),
  })
  const command = useCommand(props.endpoint, {
    refreshes: 'all',
    onDone: (answer) => {
      form.done()
      toast(props.saved)
      go(props.after?.(answer) ?? props.backTo)
    },
  })
  const { place } = form
  useEffect(() => {
    if (command.problem) place(command.problem)
    // What the server found is placed once, when it comes.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [command.problem?.traceId])
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
      quiet={props.quiet}
      busy={command.busy}
      nothingSaved={nothingSaved}
      problem={command.problem}
      cancelTo={props.backTo}
      historyTo={props.version === null || !props.history ? undefined : `/geschiedenis/${props.history}`}
      onSubmit={() => void submit()}
      conflict={
        theirs ? (
          <Conflict<V>
            mine={form.values}
            theirs={theirs.values}
            labels={props.labels}
            show={props.show}
            record={props.history}
            onChoose={(values) => {
              form.rebase(theirs.version, own(values))
              command.reset()
            }}
          />
        ) : (
          command.problem && props.ask?.(command.problem, form)
        )
      }
    >
      {props.children(form)}
    </FormFrame>
  )
}
