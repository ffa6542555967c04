import { createContext, type ReactNode, useContext, useId } from 'react'
import { t } from '../i18n/t.ts'
import { UrgencyMark } from './Icon.tsx'

/** What every field takes. `error` is text to show; the form gives it from its faults. */
export type FieldProps<T> = {
  label: string
  value: T
  onChange: (value: T) => void
  hint?: string | undefined
  error?: string | undefined
  /** Name in the form, for the summary of errors to jump to. */
  name?: string | undefined
  optional?: boolean | undefined
  disabled?: boolean | undefined
}

/** Keeps the ids of two forms on one page apart, such as a dialog over a page with a form. */
export const FieldScope = createContext('')
export const fieldId = (scope: string, name: string): string => `field-${scope}${name}`

export function useField(props: { name?: string | undefined; hint?: string | undefined; error?: string | undefined }) {
  const made = useId()
  const scope = useContext(FieldScope)
  const id = props.name ? fieldId(scope, props.name) : made
  const describedBy = [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean).join(' ') || undefined
  return { id, 'aria-describedby': describedBy, 'aria-invalid': props.error ? (true as const) : undefined }
}

export const Optional = ({ when }: { when: boolean | undefined }) =>
  when ? <span className="hint">({t('ui.optional')})</span> : null

export const HintText = ({ id, children }: { id: string; children: string | undefined }) =>
  children ? (
    <div className="hint" id={`${id}-hint`}>
      {children}
    </div>
  ) : null

export const ErrorText = ({ id, children }: { id: string; children: string | undefined }) =>
  children ? (
    <div className="err" id={`${id}-error`}>
      <UrgencyMark of="late" />
      <span>{children}</span>
    </div>
  ) : null

type FrameProps = {
  label: string
  hint?: string | undefined
  error?: string | undefined
  optional?: boolean | undefined
  id: string
  children: ReactNode
}

/** Label above, help under the label, error under the field. */
export function FieldFrame({ label, hint, error, optional, id, children }: FrameProps) {
  return (
    <div className={error ? 'field bad' : 'field'}>
      <label htmlFor={id}>
        {label} <Optional when={optional} />
      </label>
      <HintText id={id}>{hint}</HintText>
      {children}
      <ErrorText id={id}>{error}</ErrorText>
    </div>
  )
}
