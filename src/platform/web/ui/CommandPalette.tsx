import { useRouter } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { t } from '../i18n/t.ts'
import { Dialog } from './Dialog.tsx'

export type PaletteItem = { id: string; group: string; title: string; detail?: string | undefined; to: string }
/** Finds items for what was typed; a source without a hit gives none. */
export type PaletteSource = (typed: string) => Promise<PaletteItem[]>

/** Ctrl K: reaches every client, screen and action that one may use, and says why something was found. */
export function CommandPalette({ open, onClose, sources }: { open: boolean; onClose: () => void; sources: readonly PaletteSource[] }) {
  const [typed, setTyped] = useState('')
  const [items, setItems] = useState<PaletteItem[]>([])
  const [at, setAt] = useState(0)
  const router = useRouter()
  useEffect(() => {
    if (!open) return
    let stale = false
    const timer = setTimeout(() => {
      void Promise.all(sources.map((source) => source(typed.trim()).catch(() => []))).then((found) => {
        if (stale) return
        setItems(found.flat())
        setAt(0)
      })
    }, 80)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [open, typed, sources])

  function go(item: PaletteItem | undefined) {
    if (!item) return
    onClose()
    setTyped('')
    router.history.push(item.to)
  }
  function onKey(event: KeyboardEvent) {
    if (event.key === 'ArrowDown') setAt((now) => Math.min(items.length - 1, now + 1))
    else if (event.key === 'ArrowUp') setAt((now) => Math.max(0, now - 1))
    else if (event.key === 'Enter') go(items[at])
    else return
    event.preventDefault()
  }
  return (
    <Dialog open={open} title={t('ui.palette')} onClose={onClose}>
      <div className="palette">
        <input
          className="in"
          role="combobox"
          aria-expanded={items.length > 0}
          aria-controls="palette-list"
          aria-activedescendant={items[at] ? `palette-${at}` : undefined}
          aria-label={t('ui.paletteLabel')}
          placeholder={t('ui.paletteLabel')}
          data-autofocus
          dir="auto"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={onKey}
        />
        <div id="palette-list" role="listbox" aria-label={t('ui.palette')}>
          {items.map((item, place) => (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- keys are handled by the combobox that owns this list
            <div
              key={item.id}
              id={`palette-${place}`}
              role="option"
              tabIndex={-1}
              aria-selected={place === at}
              onClick={() => go(item)}
              onMouseMove={() => setAt(place)}
            >
              <span>
                <bdi>{item.title}</bdi>
              </span>
              <span className="sm dim">{[item.group, item.detail].filter(Boolean).join(' · ')}</span>
            </div>
          ))}
        </div>
        <p className="vh" role="status">
          {t('ui.found', { count: items.length })}
        </p>
      </div>
    </Dialog>
  )
}
