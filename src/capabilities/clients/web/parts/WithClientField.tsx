import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { idShape } from '#kernel/shapes.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { ErrorText, FieldFrame, useField } from '#platform/web/ui/FieldFrame.tsx'
import { usePointed } from '#platform/web/ui/pointed.ts'
import { Notice } from '#platform/web/ui/Waiting.tsx'
import { type ClientRow, getClient, searchClients } from '../../contract.ts'
import { displayName } from '../../rules/person.ts'
import { bornText } from './said.ts'

type FieldProps = {
  label: string
  hint: string
  /** An id once somebody is chosen; until then what is typed, which the contract refuses. */
  value: string | null
  onChange: (value: string | null) => void
  name: string
  error?: string | undefined
  optional?: boolean
  /** Somebody who cannot be chosen: the one whose household it is about. */
  except?: string
}

/** Somebody by name or number, for whose household another one joins. */
export function WithClientField(props: FieldProps) {
  const { value, onChange } = props
  const chosen = idShape.safeParse(value).success
  const place = useRef<HTMLDivElement>(null)
  const moves = useRef(false)
  // What had the focus goes when somebody is chosen, and when the choice is taken back.
  useEffect(() => {
    if (moves.current) place.current?.querySelector<HTMLElement>('input, button')?.focus()
    moves.current = false
  })
  function change(next: string | null) {
    moves.current = true
    onChange(next)
  }
  return (
    <div ref={place}>
      {chosen && value !== null ? (
        <Chosen clientId={value} name={props.name} error={props.error} onClear={() => change(null)} />
      ) : (
        <Finder {...props} onChoose={change} />
      )}
    </div>
  )
}

type FinderProps = FieldProps & { onChoose: (id: string) => void }

function Finder({ value, onChange, onChoose, except, optional = true, ...props }: FinderProps) {
  const field = useField(props)
  const typed = value ?? ''
  const [open, setOpen] = useState(false)
  const { rows, none, stale, problem } = useFound(typed, except)
  const { at, point, move } = usePointed(
    rows.map((row) => row.id),
    -1,
  )
  const shown = open && rows.length > 0
  const list = `${field.id}-list`

  function onKey(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      // Without a choice by the arrows it takes the first one, but never one of an earlier search that still stands there.
      const row = rows[at] ?? (stale ? undefined : rows[0])
      if (shown && row) onChoose(row.id)
    } else if (event.key === 'Escape' && shown) {
      setOpen(false)
      point(-1)
    } else if (rows.length > 0 && move(event.key)) setOpen(true)
    else return
    event.preventDefault()
  }
  return (
    <FieldFrame {...props} optional={optional} id={field.id}>
      <input
        {...field}
        className="in"
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={shown ? list : undefined}
        aria-activedescendant={shown && rows[at] ? `${list}-${at}` : undefined}
        dir="auto"
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          const text = event.currentTarget.value
          setOpen(true)
          onChange(text.trim() === '' ? null : text)
        }}
        onKeyDown={onKey}
      />
      {shown && <Found id={list} label={props.label} rows={rows} at={at} onChoose={onChoose} onPoint={point} />}
      <p className={none ? 'sm dim' : 'vh'} role="status">
        {none ? t('ui.nothingFound') : shown ? t('ui.found', { count: rows.length }) : ''}
      </p>
      <Notice problem={problem} />
    </FieldFrame>
  )
}

function useFound(typed: string, except: string | undefined) {
  const q = typed.trim()
  const found = useRead(searchClients, { q, limit: 6 }, { when: q !== '', keep: true })
  const ready = q !== '' && found.status === 'ready'
  const stale = ready && found.refreshing
  const rows = ready ? found.value.rows.filter((row) => row.id !== except) : []
  return { rows, stale, none: ready && !stale && rows.length === 0, problem: q === '' ? null : found.problem }
}

type FoundProps = {
  id: string
  label: string
  rows: readonly ClientRow[]
  at: number
  onChoose: (id: string) => void
  onPoint: (at: number) => void
}

const Found = ({ id, label, rows, at, onChoose, onPoint }: FoundProps) => (
  <div className="found" id={id} role="listbox" aria-label={label} tabIndex={-1}>
    {rows.map((row, place) => (
      // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the combobox that owns this list has the keys
      <div
        key={row.id}
        id={`${id}-${place}`}
        role="option"
        tabIndex={-1}
        aria-selected={place === at}
        onClick={() => onChoose(row.id)}
        onMouseMove={() => onPoint(place)}
      >
        <bdi dir="auto">{displayName(row)}</bdi>
        <small>
          {[bornText(row), row.municipality, t('clients.number', { number: row.number })].filter(Boolean).join(' · ')}
        </small>
      </div>
    ))}
  </div>
)

type ChosenProps = { clientId: string; name: string; error: string | undefined; onClear: () => void }

function Chosen({ clientId, name, error, onClear }: ChosenProps) {
  const { id } = useField({ name, error })
  const read = useRead(getClient, { clientId })
  const who = read.status === 'ready' ? displayName(read.value.values) : '…'
  return (
    <div className={error ? 'field bad' : 'field'} id={id} tabIndex={-1}>
      <p>
        {t('clients.chosen', { name: who })}{' '}
        <Button small bare onClick={onClear}>
          {t('clients.chooseOther')}
        </Button>
      </p>
      <ErrorText id={id}>{error}</ErrorText>
    </div>
  )
}
