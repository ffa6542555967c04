import { type FormEvent, type ReactNode, useEffect, useRef } from 'react'
import type { CallProblem } from '../api/call.ts'
import { formatInstant } from '../i18n/format.ts'
import { t } from '../i18n/t.ts'
import { Button, LinkButton } from '../ui/Button.tsx'
import { FieldScope, fieldId } from '../ui/FieldFrame.tsx'
import { Icon } from '../ui/Icon.tsx'
import { faultText, Notice } from '../ui/Waiting.tsx'
import { faultsId, type Form } from './use-form.ts'

type FrameProps<V extends Record<string, unknown>> = {
  form: Form<V>
  /** Names of fields as the labels say them, for the summary of what is wrong. */
  labels: Partial<Record<keyof V & string, string>>
  /** What the button does, such as `Opslaan`. */
  action: string
  /** Another form of the page is what people came for. */
  quiet?: boolean | undefined
  busy: boolean
  problem: CallProblem | null
  onSubmit: () => void
  cancelTo?: string
  /** For a form that came in the place of a button. */
  onCancel?: (() => void) | undefined
  /** Where one sees who changed what. */
  historyTo?: string | undefined
  /** A form that saves nothing now, as its user looks as another function. */
  nothingSaved?: boolean
  children: ReactNode
  /** Shown when somebody else was first. */
  conflict?: ReactNode
}

/** A form with its summary of faults, its problem, and where the typed text is kept. */
export function FormFrame<V extends Record<string, unknown>>(props: FrameProps<V>) {
  const { form, problem, nothingSaved = false } = props
  const atFields = form.faults.filter((fault) => fault.pointer !== '')
  function submit(event: FormEvent) {
    event.preventDefault()
    if (!nothingSaved) props.onSubmit()
  }
  return (
    <form className="form" noValidate onSubmit={submit}>
      {nothingSaved && <NothingSaved id={whyId(form.id)} />}
      {atFields.length > 0 && (
        <div className="faults" id={faultsId(form.id)} tabIndex={-1} role="alert">
          <h2>{t('ui.faultsTitle', { count: atFields.length })}</h2>
          <ul>
            {atFields.map((fault) => {
              const name = fault.pointer.split('/')[1] ?? ''
              return (
                <li key={`${fault.pointer}${fault.code}`}>
                  <a
                    href={`#${fieldId(form.id, name)}`}
                    onClick={(event) => {
                      event.preventDefault()
                      document.getElementById(fieldId(form.id, name))?.focus()
                    }}
                  >
                    {named(props.labels[name] ?? name)} {faultText(fault.code, fault.params)}
                  </a>
                </li>
              )
            })}
          </ul>
        </div>
      )}
      {props.conflict && <Arriving>{props.conflict}</Arriving>}
      <Restored form={form} />
      <FieldScope value={form.id}>{props.children}</FieldScope>
      {problem && !props.conflict && atFields.length === 0 && <Notice problem={problem} />}
      <div className="acts">
        <Button
          submit
          go={!props.quiet}
          busy={props.busy}
          disabled={nothingSaved}
          describedBy={nothingSaved ? whyId(form.id) : undefined}
        >
          {props.action}
        </Button>
        {props.cancelTo && (
          <LinkButton bare to={props.cancelTo}>
            {t('ui.cancel')}
          </LinkButton>
        )}
        {props.onCancel && (
          <Button bare onClick={props.onCancel}>
            {t('ui.cancel')}
          </Button>
        )}
        {props.historyTo && (
          <LinkButton bare to={props.historyTo}>
            {t('ui.history')}
          </LinkButton>
        )}
        {form.kept && (
          <span className="saved">
            <Icon name="check" /> {t('ui.keptHere')}
          </span>
        )}
      </div>
    </form>
  )
}

/** What was typed before stands here again; not wanted, it goes. */
export const Restored = ({ form }: { form: Pick<Form<never>, 'restored' | 'kept' | 'startOver'> }) =>
  form.restored !== undefined &&
  form.kept && (
    <p className="notice calm">
      <span>{t('ui.restored', { at: formatInstant(new Date(form.restored).toISOString()) })}</span>{' '}
      <Button bare small onClick={form.startOver}>
        {t('ui.dropDraft')}
      </Button>
    </p>
  )

/** A label that asks has its mark already. */
const named = (label: string) => (label.endsWith('?') ? label : `${label}:`)

const whyId = (form: string) => `why-${form}`

/** Read before anything is typed. */
export const NothingSaved = ({ id }: { id?: string }) => (
  <p className="notice calm" {...(id ? { id } : {})}>
    {t('shell.nothingSaved')}
  </p>
)

/** What comes to stand above a form is what one has to read first, wherever one was on the page. */
function Arriving({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [])
  return (
    <div ref={place} tabIndex={-1}>
      {children}
    </div>
  )
}
