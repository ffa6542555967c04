import type { QueryClient } from '@tanstack/react-query'
import { callHeaders } from '#platform/web/api/call.ts'
import { MOST_SHOWN, type PrintedScreen, printedScreens, recordPrint } from '../contract/prints.ts'

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const isPrinted = (name: unknown): name is PrintedScreen => (printedScreens as readonly unknown[]).includes(name)

function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return isId.test(value) ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : []
}

/** What stands on the screen now, of that which is written down when it is read. */
export function shownNow(client: QueryClient): { screen: PrintedScreen; shown: string[] }[] {
  const shown = client.getQueryCache().findAll({ type: 'active' })
  return shown.flatMap(({ queryKey: [name, input], state }) =>
    isPrinted(name) && state.data !== undefined
      ? [{ screen: name, shown: [...new Set(idsIn([input, state.data]))].slice(0, MOST_SHOWN) }]
      : [],
  )
}

/**
 * Writes down that the screen is printed. Nobody waits for it: the print goes on at once, also when this fails, and the
 * request outlives the page. Returns how to stop.
 */
export function watchPrinting(client: QueryClient): () => void {
  const onPrint = () => {
    const screens = shownNow(client)
    if (screens.length === 0) return
    void fetch(recordPrint.path, {
      method: recordPrint.method,
      headers: { ...callHeaders, 'Content-Type': 'application/json' },
      body: JSON.stringify({ screens: screens.slice(0, 20) }),
      keepalive: true,
    }).catch(() => {})
  }
  addEventListener('beforeprint', onPrint)
  return () => removeEventListener('beforeprint', onPrint)
}
