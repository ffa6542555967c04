import { useState } from 'react'
import { ErrorText, FieldFrame, type FieldProps, HintText, Optional, useField } from './FieldFrame.tsx'
import { Icon } from './Icon.tsx'
import type { Choice } from './SelectField.tsx'

export { DateField } from './DateField.tsx'
export type { FieldProps } from './FieldFrame.tsx'
export { type Choice, SelectField } from './SelectField.tsx'
export { TextArea, TextField } from './TextField.tsx'

/** Whole numbers. What is no number stays in the field and reaches the form as NaN, which the contract refuses. */
export function NumberField({ signed = false, ...props }: FieldProps<number | null> & { signed?: boolean }) {
  const field = useField(props)
  const [typed, setTyped] = useState(props.value === null ? '' : String(props.value))
  const [seen, setSeen] = useState(props.value)
  if (!Object.is(seen, props.value)) {
    setSeen(props.value)
    if (!Object.is(readNumber(typed), props.value)) setTyped(props.value === null ? '' : String(props.value))
  }
  return (
    <FieldFrame {...props} id={field.id}>
      <input
        {...field}
        className="in"
        dir="ltr"
        inputMode={signed ? 'text' : 'numeric'}
        value={typed}
        disabled={props.disabled}
        onChange={(event) => {
          const text = event.currentTarget.value
          setTyped(text)
          props.onChange(readNumber(text))
        }}
      />
    </FieldFrame>
  )
}

function readNumber(text: string): number | null {
  const clean = text.trim().replace('−', '-')
  if (clean === '') return null
  return /^-?\d+$/.test(clean) ? Number(clean) : Number.NaN
}

/** One of up to nine, all in sight. */
export function PickField({ choices, ...props }: FieldProps<string | null> & { choices: readonly Choice[] }) {
  const field = useField(props)
  return (
    <fieldset
      className={props.error ? 'field bad' : 'field'}
      id={field.id}
      tabIndex={-1}
      aria-describedby={field['aria-describedby']}
    >
      <legend>
        {props.label} <Optional when={props.optional} />
      </legend>
      <HintText id={field.id}>{props.hint}</HintText>
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
            <span>
              <Icon name="check" />
              {choice.label}
            </span>
          </label>
        ))}
      </div>
      <ErrorText id={field.id}>{props.error}</ErrorText>
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
      <HintText id={field.id}>{props.hint}</HintText>
      <ErrorText id={field.id}>{props.error}</ErrorText>
    </div>
  )
}
