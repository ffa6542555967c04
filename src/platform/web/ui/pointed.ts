import { useState } from 'react'

/**
 * What the arrows of a field point at in the list under it. `first` is where a new list begins: at its first, or with
 * -1 at none yet. The same list found again leaves it where it is.
 */
export function usePointed(ids: readonly string[], first: 0 | -1) {
  const [at, point] = useState<number>(first)
  const shown = ids.join()
  const [seen, setSeen] = useState(shown)
  if (seen !== shown) {
    setSeen(shown)
    point(first)
  }
  /** False for a key that does not move. */
  function move(key: string): boolean {
    if (key === 'ArrowDown') point((now) => Math.min(ids.length - 1, now + 1))
    else if (key === 'ArrowUp') point((now) => Math.max(first, now - 1))
    else return false
    return true
  }
  return { at, point, move }
}
