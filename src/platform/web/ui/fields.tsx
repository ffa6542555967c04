import { Select } from '@mantine/core'
import { type ReactNode, useEffect, useId, useState } from 'react'
import type { PlainDate } from '#kernel/dates.ts'
import { parseTypedDate, shortDate } from '../i18n/format.ts'
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

type FrameProps = { label: string; hint?: string | undefined; error?: string | undefined; optional?: boolean | undefined; id: string; children: ReactNode }

/** Label above, help under the label, error under the field. */
function FieldFrame({ label, hint, error, optional, id, children }: FrameProps) {
  return (
    <div className={error ? 'field bad' : 'field'}>
      <label htmlFor={id}>
        {label} {optional && <span className="hint">({t('ui.optional')})</span>}
      </label>
      {hint && (
        <div className="hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {children}
      {error && (
        <div className="err" id={`${id}-error`}>
          <UrgencyMark of="late" />
          <span>{error}</span>
        </div>
      )}
    </div>
  )
}

function useField(props: { name?: string | undefined; hint?: string | undefined; error?: string | undefined }) {
  const made = useId()
  const id = props.name ? `field-${props.name}` : made
  const describedBy = [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean).join(' ') || undefined
  return { id, 'aria-describedby': describedBy, 'aria-invalid': props.error ? (true as const) : undefined }
}

type TextProps = FieldProps<string> & { type?: 'text' | 'email' | 'tel' | 'password' | 'search'; autoComplete?: string; autoFocus?: boolean }

export function TextField({ type = 'text', autoComplete = 'off', autoFocus = false, ...props }: TextProps) {
  const field = useField(props)
  return (
    <FieldFrame {...props} id={field.id}>
      <input
        {...field}
        className="in"
        dir={type === 'text' ? 'auto' : undefined}
        type={type}
        value={props.value}
        autoComplete={autoComplete}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- only where the field is the whole task of the screen
        autoFocus={autoFocus}
        disabled={props.disabled}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
    </FieldFrame>
  )
}

export function TextArea({ rows = 4, ...props }: FieldProps<string> & { rows?: number }) {
  const field = useField(props)
  return (
    <FieldFrame {...props} id={field.id}>
      <textarea
        {...field}
        className="in"
        dir="auto"
        rows={rows}
        value={props.value}
        disabled={props.disabled}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
    </FieldFrame>
  )
}

/** Whole numbers. What is no number stays in the field and reaches the form as NaN, which the contract refuses. */
export function NumberField({ signed = false, ...props }: FieldProps<number | null> & { signed?: boolean }) {
  const field = useField(props)
  const [typed, setTyped] = useState(props.value === null ? '' : String(props.value))
  useEffect(() => {
    if (props.value !== null && !Number.isNaN(props.value)) setTyped(String(props.value))
    else if (props.value === null) setTyped('')
  }, [props.value])
  return (
    <FieldFrame {...props} id={field.id}>
      <input
        {...field}
        className="in"
        inputMode={signed ? 'text' : 'numeric'}
        value={typed}
        disabled={props.disabled}
        onChange={(event) => {
          const text = event.currentTarget.value
          setTyped(text)
          const clean = text.trim().replace('−', '-')
          props.onChange(clean === '' ? null : /^-?\d+$/.test(clean) ? Number(clean) : Number.NaN)
        }}
      />
    </FieldFrame>
  )
}

/** A day, typed as `2-5-2017`, `02-05-2017` or ISO. What is no day travels as typed, and the contract says why not. */
export function DateField(props: FieldProps<PlainDate | null>) {
  const field = useField(props)
  const [typed, setTyped] = useState(props.value ? showDay(props.value) : '')
  useEffect(() => {
    setTyped((now) => (parseTypedDate(now) === props.value || now === props.value ? now : props.value ? showDay(props.value) : ''))
  }, [props.value])
  return (
    <FieldFrame {...props} hint={props.hint ?? t('ui.dateHint')} id={field.id}>
      <input
        {...field}
        aria-describedby={`${field.id}-hint${props.error ? ` ${field.id}-error` : ''}`}
        className="in"
        inputMode="numeric"
        value={typed}
        disabled={props.disabled}
        onChange={(event) => {
          const text = event.currentTarget.value
          setTyped(text)
          const day = parseTypedDate(text)
          props.onChange(day === undefined ? text : day)
        }}
      />
    </FieldFrame>
  )
}
const showDay = (value: string) => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? shortDate(value) : value)

export type Choice = { value: string; label: string }

/** One of many; typing narrows the list. */
export function SelectField({ choices, ...props }: FieldProps<string | null> & { choices: readonly Choice[] }) {
  const field = useField(props)
  return (
    <FieldFrame {...props} id={field.id}>
      <Select
        {...field}
        data={[...choices]}
        value={props.value}
        onChange={props.onChange}
        searchable
        clearable={props.optional ?? false}
        disabled={props.disabled ?? false}
        nothingFoundMessage={t('ui.nothingFound')}
        clearButtonProps={{ 'aria-label': t('ui.clear') }}
        comboboxProps={{ transitionProps: { duration: 0 } }}
        maxDropdownHeight={320}
      />
    </FieldFrame>
  )
}

/** One of up to nine, all in sight. */
export function PickField({ choices, ...props }: FieldProps<string | null> & { choices: readonly Choice[] }) {
  const field = useField(props)
  return (
    <fieldset className={props.error ? 'field bad' : 'field'} id={field.id} aria-describedby={field['aria-describedby']}>
      <legend>
        {props.label} {props.optional && <span className="hint">({t('ui.optional')})</span>}
      </legend>
      {props.hint && (
        <div className="hint" id={`${field.id}-hint`}>
          {props.hint}
        </div>
      )}
      <div className="picks">
        {choices.map((choice) => (
          <label key={choice.value} className="pick">
            <input
              type="radio"
              name={field.id}
              value={choice.value}
              checked={props.value === choice.value}
              disabled={props.disabled}
              onChange={() => props.onChange(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
      {props.error && (
        <div className="err" id={`${field.id}-error`}>
          <UrgencyMark of="late" />
          <span>{props.error}</span>
        </div>
      )}
    </fieldset>
  )
}

export function CheckField(props: FieldProps<boolean>) {
  const field = useField(props)
  return (
    <div className={props.error ? 'field bad' : 'field'}>
      <label className="check" htmlFor={field.id}>
        <input
          {...field}
          type="checkbox"
          checked={props.value}
          disabled={props.disabled}
          onChange={(event) => props.onChange(event.currentTarget.checked)}
        />
        <span>{props.label}</span>
      </label>
      {props.hint && (
        <div className="hint" id={`${field.id}-hint`}>
          {props.hint}
        </div>
      )}
    </div>
  )
}
