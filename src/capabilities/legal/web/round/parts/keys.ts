import { type RefObject, useEffect, useRef } from 'react'

type Keys = { save: () => void; nothing: () => void; skip: () => void }

/** The keys of the round. By the place of the letter, because Option and a letter is another sign on a Mac. */
export function useRoundKeys(keys: Keys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const name = keyOf(event)
      if (!name || document.querySelector('[role=dialog]')) return
      event.preventDefault()
      latest.current[name]()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

function keyOf(event: KeyboardEvent): keyof Keys | null {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return 'save'
  if (!event.altKey || event.ctrlKey || event.metaKey) return null
  if (event.code === 'KeyN') return 'nothing'
  return event.code === 'KeyS' ? 'skip' : null
}

/** The focus comes here when this does: what is new begins here. */
export function useFocusHere(): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [])
  return place
}
