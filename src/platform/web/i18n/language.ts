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

let bring: (next: Language) => Promise<void> = async () => {}
/** What has to be there before a language is shown: its texts. */
export const beforeLanguage = (step: (next: Language) => Promise<void>): void => {
  bring = step
}

/** Without its texts, for want of a connection, the language stays as it is. */
export async function setLanguage(next: Language): Promise<void> {
  const there = await bring(next).then(
    () => true,
    () => false,
  )
  if (!there) return
  current = next
  localStorage.setItem(key, next)
  document.documentElement.lang = next
  for (const listener of listeners) listener()
}

/** The language that the server remembers for a person, where this device has no choice of its own yet. */
export function proposeLanguage(remembered: Language): void {
  if (localStorage.getItem(key) === null && remembered !== current) void setLanguage(remembered)
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
