import { useRouter } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { t } from '../i18n/t.ts'
import { Dialog } from './Dialog.tsx'
import { Icon, type IconName } from './Icon.tsx'
import { Marked } from './Marked.tsx'
import { usePointed } from './pointed.ts'

export type PaletteItem = {
  id: string
  /** Heading that this stands under. */
  group: string
  title: string
  /** Quiet line: why it was found, and what tells it from others. */
  detail?: string | undefined
  icon?: IconName | undefined
  /** Where it goes; or `run` for something that happens here. */
  to?: string | undefined
  run?: (() => void) | undefined
  /** The key that does the same anywhere. */
  hotkey?: string | undefined
}
/** Finds items for what was typed; a source without a hit gives none. */
export type PaletteSource = (typed: string) => Promise<PaletteItem[]>

type PaletteProps = { open: boolean; onClose: () => void; sources: readonly PaletteSource[] }

/** Ctrl K: reaches every client, screen and action that one may use, and says why something was found. */
export const CommandPalette = ({ open, onClose, sources }: PaletteProps) => (
  <Dialog open={open} title={t('ui.palette')} onClose={onClose} bare>
    <Palette onClose={onClose} sources={sources} />
  </Dialog>
)

/** Looks again a moment after the last key; an answer to an earlier text is thrown away. */
function useFound(typed: string, sources: readonly PaletteSource[]) {
  const [items, setItems] = useState<readonly PaletteItem[] | null>(null)
  useEffect(() => {
    let stale = false
    const timer = setTimeout(() => {
      void Promise.all(sources.map((source) => source(typed.trim()).catch(() => []))).then((found) => {
        if (!stale) setItems(found.flat())
      })
    }, 80)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [typed, sources])
  return items
}

function Palette({ onClose, sources }: Omit<PaletteProps, 'open'>) {
  const [typed, setTyped] = useState('')
  const found = useFound(typed, sources)
  const items = found ?? []
  const { at, point, move } = usePointed(
    items.map((item) => item.id),
    0,
  )
  const router = useRouter()

  function go(item: PaletteItem | undefined) {
    if (!item) return
    onClose()
    if (item.run) item.run()
    else if (item.to) router.history.push(item.to)
  }
  function onKey(event: KeyboardEvent) {
    if (event.key === 'Enter') go(items[at])
    else if (!move(event.key)) return
    event.preventDefault()
  }
  return (
    <div className="palette">
      <div className="pal-in">
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={items.length > 0}
          aria-controls="palette-list"
          aria-activedescendant={items[at] ? `palette-${at}` : undefined}
          aria-label={t('ui.paletteLabel')}
          placeholder={t('ui.paletteLabel')}
          data-autofocus
          autoComplete="off"
          dir="auto"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={onKey}
        />
        <button type="button" className="close" aria-label={t('ui.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <PaletteList items={items} at={at} typed={typed} onGo={go} onPoint={point} />
      <p className={found?.length === 0 ? 'pal-none' : 'vh'} role="status">
        {found === null ? '' : items.length === 0 ? t('ui.nothingFound') : t('ui.found', { count: items.length })}
      </p>
      <div className="pal-keys sm dim" aria-hidden="true">
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> {t('ui.keyChoose')}
        </span>
        <span>
          <kbd>↵</kbd> {t('ui.keyOpen')}
        </span>
        <span>
          <kbd>Esc</kbd> {t('ui.keyClose')}
        </span>
      </div>
    </div>
  )
}

type ListProps = {
  items: readonly PaletteItem[]
  at: number
  typed: string
  onGo: (item: PaletteItem) => void
  onPoint: (at: number) => void
}

function PaletteList({ items, at, typed, onGo, onPoint }: ListProps) {
  useEffect(() => document.getElementById(`palette-${at}`)?.scrollIntoView({ block: 'nearest' }), [at])
  const groups = [...new Set(items.map((item) => item.group))]
  return (
    <div id="palette-list" role="listbox" aria-label={t('ui.found', { count: items.length })} tabIndex={-1}>
      {groups.map((group, number) => (
        <div key={group} role="group" aria-labelledby={`palette-group-${number}`}>
          <p className="pg" id={`palette-group-${number}`}>
            {group}
          </p>
          {items.map((item, place) =>
            item.group === group ? (
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the combobox that owns this list has the keys
              <div
                key={item.id}
                id={`palette-${place}`}
                role="option"
                tabIndex={-1}
                aria-selected={place === at}
                onClick={() => onGo(item)}
                onMouseMove={() => onPoint(place)}
              >
                <Icon name={item.icon ?? 'next'} flip={!item.icon} />
                <span>
                  <Marked text={item.title} part={typed} />
                  {item.detail && <small>{item.detail}</small>}
                </span>
                {(item.hotkey || place === at) && <kbd aria-hidden="true">{item.hotkey ?? '↵'}</kbd>}
              </div>
            ) : null,
          )}
        </div>
      ))}
    </div>
  )
}
