import { useRouter, useRouterState } from '@tanstack/react-router'

/** The search of the address as plain text by name, and how to change it: filters live in the address. */
export function useAddress() {
  const router = useRouter()
  const { pathname, searchStr } = useRouterState({ select: (state) => state.location })
  const search = Object.fromEntries(new URLSearchParams(searchStr)) as Record<string, string | undefined>
  /** This address with some names changed; null or empty takes a name away. */
  function withSearch(change: Record<string, string | null | undefined>): string {
    const next = new URLSearchParams(searchStr)
    for (const [name, value] of Object.entries(change)) {
      if (value === null || value === undefined || value === '') next.delete(name)
      else next.set(name, value)
    }
    const text = next.toString()
    return text === '' ? pathname : `${pathname}?${text}`
  }
  return {
    pathname,
    search,
    withSearch,
    /** Goes there; `replace` leaves no step in the history, for typing in a search field. */
    go: (to: string, replace = false) => (replace ? router.history.replace(to) : router.history.push(to)),
  }
}
