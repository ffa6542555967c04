import { useSyncExternalStore } from 'react'
import { lineLost } from '#platform/web/api/call.ts'

let lost = !navigator.onLine
const listeners = new Set<() => void>()
function be(now: boolean): void {
  if (now === lost) return
  lost = now
  for (const listener of listeners) listener()
}

addEventListener('offline', () => be(true))
// A question that did not arrive says more than a browser, which only knows of its own cable.
addEventListener(lineLost, () => be(true))

/** The server answered. */
export const lineBack = (): void => be(false)

/** Whether there is no connection with the server. */
export const useLineLost = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => lost,
  )
