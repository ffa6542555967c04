import { useSyncExternalStore } from 'react'
import { t } from '../i18n/t.ts'

type Toast = { id: number; text: string; undo?: (() => void) | undefined }
let toasts: readonly Toast[] = []
const listeners = new Set<() => void>()

function change(next: readonly Toast[]) {
  toasts = next
  for (const listener of listeners) listener()
}

/** Something worked, and perhaps can be undone. Never for an error. Stays until dismissed; three at most. */
export function toast(text: string, undo?: () => void): void {
  change([...toasts.slice(-2), { id: Date.now() + Math.random(), text, undo }])
}

export function Toasts() {
  const shown = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => toasts,
  )
  const dismiss = (id: number) => change(toasts.filter((item) => item.id !== id))
  return (
    <div className="toasts" role="status" aria-live="polite">
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
