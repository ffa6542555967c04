import { useSyncExternalStore } from 'react'

/** Light, dark, or as the device says. Mantine keeps the choice under the same name. */
export type Scheme = 'light' | 'dark' | 'auto'
export const schemeKey = 'mantine-color-scheme-value'

/** The tokens follow `data-theme`; without one they follow the system. */
export const showScheme = (scheme: string | null): void => {
  if (scheme === 'light' || scheme === 'dark') document.documentElement.dataset['theme'] = scheme
  else delete document.documentElement.dataset['theme']
}

const isDark = (): boolean => {
  const chosen = document.documentElement.dataset['theme']
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
}

function listen(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  const system = matchMedia('(prefers-color-scheme: dark)')
  system.addEventListener('change', onChange)
  return () => {
    observer.disconnect()
    system.removeEventListener('change', onChange)
  }
}

/** Whether the screen is dark now, for pictures that are not drawn by CSS. */
export const useDark = (): boolean => useSyncExternalStore(listen, isDark)
