/** Light, dark, or as the device says. Mantine keeps the choice under the same name. */
export type Scheme = 'light' | 'dark' | 'auto'
export const schemeKey = 'mantine-color-scheme-value'

/** The tokens follow `data-theme`; without one they follow the system. */
export const showScheme = (scheme: string | null): void => {
  if (scheme === 'light' || scheme === 'dark') document.documentElement.dataset['theme'] = scheme
  else delete document.documentElement.dataset['theme']
}
