import { useState } from 'react'
import { t } from '../i18n/t.ts'
import { FieldFrame, type FieldProps, useField } from './FieldFrame.tsx'

type TextProps = FieldProps<string> & {
  type?: 'text' | 'email' | 'tel' | 'password' | 'search'
  autoComplete?: string
  autoFocus?: boolean
}

export function TextField({ type = 'text', autoComplete = 'off', autoFocus = false, ...props }: TextProps) {
  const field = useField(props)
  return (
    <FieldFrame {...props} id={field.id}>
      <input
        {...field}
        className="in"
        dir={type === 'text' || type === 'search' ? 'auto' : 'ltr'}
        type={type}
        value={props.value}
        autoComplete={autoComplete}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- only where the field is the whole task of the screen
        autoFocus={autoFocus}
        // A dialog gives the focus to what asks for it, else to its button to close.
        data-autofocus={autoFocus || undefined}
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

type PasswordProps = FieldProps<string> & {
  /** `current-password` to sign in, `new-password` to choose one: password managers ask for it. */
  autoComplete: 'current-password' | 'new-password'
  /** A dialog begins here, instead of at its first field. */
  first?: boolean
}

/** A password that one may look at while typing. */
export function PasswordField({ autoComplete, first = false, ...props }: PasswordProps) {
  const field = useField(props)
  const [shown, setShown] = useState(false)
  return (
    <FieldFrame {...props} id={field.id}>
      <div className="within">
        <input
          {...field}
          className="in"
          dir="ltr"
          type={shown ? 'text' : 'password'}
          value={props.value}
          autoComplete={autoComplete}
          autoCapitalize="none"
          data-autofocus={first || undefined}
          spellCheck={false}
          disabled={props.disabled}
          onChange={(event) => props.onChange(event.currentTarget.value)}
        />
        <button
          type="button"
          className="linky"
          aria-pressed={shown}
          aria-controls={field.id}
          onClick={() => setShown(!shown)}
        >
          {t('ui.showPassword')}
        </button>
      </div>
    </FieldFrame>
  )
}
