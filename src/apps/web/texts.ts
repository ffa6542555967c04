import type { Language } from '#platform/web/i18n/language.ts'
import type { Texts } from '#platform/web/i18n/t.ts'
import { parts as dutch } from './texts.nl.ts'

/** Namespaces stand side by side; `faults` and `problems` are joined from all. */
export function joined(all: readonly Texts[]): Record<string, Texts> {
  const result: Record<string, Texts> = {}
  for (const part of all) {
    for (const [name, value] of Object.entries(part)) result[name] = { ...result[name], ...(value as Texts) }
  }
  return result
}

/** Dutch comes with the first load; another language is brought when somebody reads it. */
export async function loadTexts(language: Language): Promise<Record<string, Texts>> {
  return joined(language === 'nl' ? dutch : (await import('./texts.en.ts')).parts)
}

/** What comes with the screens that need it. */
export const loadLaterTexts = async (language: Language): Promise<Record<string, Texts>> =>
  joined((language === 'nl' ? await import('./later-texts.nl.ts') : await import('./later-texts.en.ts')).laterParts)
