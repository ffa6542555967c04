import type { Language } from '#platform/web/i18n/language.ts'
import type { Texts } from '#platform/web/i18n/t.ts'
import { parts as dutch } from './texts.nl.ts'

/** Namespaces stand side by side; `faults`, `problems` and what two parts both name are joined from all, however deep. */
export function joined(all: readonly Texts[]): Record<string, Texts> {
  const result: Texts = {}
  for (const part of all) {
    for (const [name, value] of Object.entries(part)) {
      const known = result[name]
      result[name] = typeof known === 'object' && typeof value === 'object' ? joined([known, value]) : value
    }
  }
  return result as Record<string, Texts>
}

/** Dutch comes with the first load; another language is brought when somebody reads it. */
export async function loadTexts(language: Language): Promise<Record<string, Texts>> {
  return joined(language === 'nl' ? dutch : (await import('./texts.en.ts')).parts)
}

/** What comes with the screens that need it. */
export const loadLaterTexts = async (language: Language): Promise<Record<string, Texts>> =>
  joined((language === 'nl' ? await import('./later-texts.nl.ts') : await import('./later-texts.en.ts')).laterParts)
