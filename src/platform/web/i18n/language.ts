import { useSyncExternalStore } from 'react'

export type Language = 'nl' | 'en'
const key = 'reisgezel.language'
const listeners = new Set<() => void>()

function read(): Language {
  const asked = new URLSearchParams(location.search).get('lang')
  if (asked === 'nl' || asked === 'en') {
    localStorage.setItem(key, asked)
    return asked
  }
  return localStorage.getItem(key) === 'en' ? 'en' : 'nl'
}

let current: Language = typeof window === 'undefined' ? 'nl' : read()

export const language = (): Language => current

export function setLanguage(next: Language): void {
  current = next
  localStorage.setItem(key, next)
  document.documentElement.lang = next
  for (const listener of listeners) listener()
}

/** The language that the server remembers for a person, where this device has no choice of its own yet. */
export function proposeLanguage(remembered: Language): void {
  if (localStorage.getItem(key) === null && remembered !== current) setLanguage(remembered)
}

/** The language of the screens; whoever uses it is drawn anew when it changes. */
export const useLanguage = (): Language =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => current,
  )
