import { useEffect, useState } from 'react'

/** Where the focus was when each of the open overlays came, the last one first. */
let origins: readonly Element[] = []

/** Gives the focus back, unless it went somewhere else meanwhile: to a field, or to the next page. */
export function giveFocusBack(candidates: readonly (Element | null | undefined)[]) {
  const now = document.activeElement
  if (now !== null && now !== document.body && now.isConnected) return
  const target = candidates.find((one) => one instanceof HTMLElement && one.isConnected && one !== document.body)
  if (target instanceof HTMLElement) target.focus()
}

/** For what lies over the page while it is drawn: when it goes, the focus is again where it was before. */
export function useFocusReturn() {
  // Read while drawing: what is inside may take the focus before any effect runs.
  const [before] = useState(() => document.activeElement)
  // An overlay opened from another one, such as a dialog from the search window, outlives it.
  const [under] = useState(origins)
  useEffect(() => {
    const own = before === null ? [] : [before]
    origins = [...own, ...origins]
    return () => {
      origins = origins.filter((one) => one !== before)
      giveFocusBack([...own, ...under])
    }
  }, [before, under])
}
