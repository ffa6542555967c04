import { useEffect, useRef, useSyncExternalStore } from 'react'
import { t } from '../i18n/t.ts'

type Toast = { id: number; text: string; undo?: (() => void) | undefined }
let toasts: readonly Toast[] = []
const listeners = new Set<() => void>()

function change(next: readonly Toast[]) {
  toasts = next
  for (const listener of listeners) listener()
}

const shownFor = 10_000

/**
 * Something worked, and perhaps can be undone. Never for an error. Three at most; what can be undone stays until it is
 * dismissed, the rest goes away by itself unless somebody is at it.
 */
export function toast(text: string, undo?: () => void): void {
  change([...toasts.slice(-2), { id: Date.now() + Math.random(), text, undo }])
}

const dismiss = (id: number) => change(toasts.filter((item) => item.id !== id))

export function Toasts() {
  const shown = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => toasts,
  )
  const box = useRef<HTMLDivElement>(null)
  const leaving = shown.find((item) => !item.undo)?.id
  useEffect(() => {
    if (leaving === undefined) return
    const timer = setInterval(() => {
      const somebodyIsThere = box.current?.contains(document.activeElement) || box.current?.matches(':hover')
      if (!somebodyIsThere) dismiss(leaving)
    }, shownFor)
    return () => clearInterval(timer)
  }, [leaving])
  return (
    <div className="toasts" role="status" aria-live="polite" ref={box}>
      {shown.map((item) => (
        <div key={item.id} className="toast">
          <span>{item.text}</span>
          {item.undo && (
            <button
              type="button"
              className="linky"
              onClick={() => {
                item.undo?.()
                dismiss(item.id)
              }}
            >
              {t('ui.undo')}
            </button>
          )}
          <button type="button" className="linky" onClick={() => dismiss(item.id)}>
            {t('ui.dismiss')}
          </button>
        </div>
      ))}
    </div>
  )
}
