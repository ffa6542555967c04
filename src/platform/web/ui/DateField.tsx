import { lazy, Suspense, useRef, useState } from 'react'
import type { PlainDate } from '#kernel/dates.ts'
import { parseTypedDate, shortDate } from '../i18n/format.ts'
import { t } from '../i18n/t.ts'
import { FieldFrame, type FieldProps, useField } from './FieldFrame.tsx'
import { Icon } from './Icon.tsx'

const Calendar = lazy(async () => ({ default: (await import('./Calendar.tsx')).Calendar }))
const showDay = (value: string) => (isDay(value) ? shortDate(value) : value)
const isDay = (value: string | null): value is PlainDate => value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value)

/**
 * A day, typed as `2-5-2017`, `02-05-2017` or ISO, or chosen from a calendar. What is no day travels as typed, and the
 * contract says why not.
 */
export function DateField(props: FieldProps<PlainDate | null>) {
  const hint = props.hint ?? t('ui.dateHint')
  const field = useField({ ...props, hint })
  const [typed, setTyped] = useState(props.value ? showDay(props.value) : '')
  const [choosing, setChoosing] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const [seen, setSeen] = useState(props.value)
  if (seen !== props.value) {
    setSeen(props.value)
    // What is being typed stays as it is typed; only a value from elsewhere takes its place.
    const typing = parseTypedDate(typed) === props.value || typed === props.value
    if (!typing) setTyped(props.value ? showDay(props.value) : '')
  }
  function type(text: string) {
    setTyped(text)
    const day = parseTypedDate(text)
    props.onChange(day === undefined ? text : day)
  }
  function close() {
    setChoosing(false)
    opener.current?.focus()
  }
  return (
    <FieldFrame {...props} hint={hint} id={field.id}>
      <div className="within">
        <input
          {...field}
          className="in"
          dir="ltr"
          autoComplete="off"
          value={typed}
          disabled={props.disabled}
          onChange={(event) => type(event.currentTarget.value)}
        />
        <button
          ref={opener}
          type="button"
          className="close"
          aria-label={`${t('ui.chooseDay')}: ${props.label}`}
          aria-expanded={choosing}
          onKeyDown={(event) => {
            // Opened, and not gone into: the focus is still here.
            if (!choosing || event.key !== 'Escape') return
            event.stopPropagation()
            close()
          }}
          disabled={props.disabled}
          onClick={() => setChoosing(!choosing)}
        >
          <Icon name="day" />
        </button>
      </div>
      {choosing && (
        <Suspense fallback={<div className="calendar" aria-busy="true" />}>
          <Calendar
            value={isDay(props.value) ? props.value : null}
            label={props.label}
            onClose={close}
            onChoose={(on) => {
              setTyped(shortDate(on))
              props.onChange(on)
              close()
            }}
          />
        </Suspense>
      )}
    </FieldFrame>
  )
}
