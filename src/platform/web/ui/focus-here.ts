import { type RefObject, useEffect, useRef } from 'react'

const canHold = 'h1, h2, h3, input:not([type="hidden"]), textarea, select, button, a[href]'

let last: EventTarget | null = null
if (typeof document !== 'undefined') document.addEventListener('focusin', ({ target }) => (last = target))

/** What had the focus was taken away, and nothing has it now: the keyboard would begin again at the top of the page. */
const isLost = (): boolean =>
  last instanceof Element &&
  !last.isConnected &&
  (document.activeElement === null || document.activeElement === document.body || !document.activeElement.isConnected)

/**
 * For a part of the page that changes under the hands of who uses it. When `on` changes and what had the focus is gone, the
 * first heading, field or button in the part has it; without one, the part itself.
 */
export function useFocusHere<E extends HTMLElement>(on: unknown): RefObject<E | null> {
  const place = useRef<E>(null)
  const seen = useRef(on)
  useEffect(() => {
    if (seen.current === on) return
    seen.current = on
    if (!place.current || !isLost()) return
    const target = place.current.querySelector<HTMLElement>(canHold) ?? place.current
    if (target.tabIndex < 0) target.tabIndex = -1
    target.focus()
  }, [on])
  return place
}
