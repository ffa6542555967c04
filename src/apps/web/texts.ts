import { texts as platformEn } from '#platform/web/i18n/texts.en.ts'
import { texts as platformNl } from '#platform/web/i18n/texts.nl.ts'
import type { Texts } from '#platform/web/i18n/t.ts'
import { texts as accessEn } from '#capabilities/access/web/texts.en.ts'
import { texts as accessNl } from '#capabilities/access/web/texts.nl.ts'
import { texts as importsEn } from '#capabilities/imports/web/texts.en.ts'
import { texts as importsNl } from '#capabilities/imports/web/texts.nl.ts'

/** Every capability's texts: adding a capability is adding a line in both languages. */
export const parts = {
  nl: [platformNl, accessNl, importsNl],
  en: [platformEn, accessEn, importsEn],
} satisfies Record<'nl' | 'en', readonly Texts[]>

/** Namespaces stand side by side; `faults` and `problems` are joined from all. */
export function joined(all: readonly Texts[]): Record<string, Texts> {
  const result: Record<string, Texts> = {}
  for (const part of all) {
    for (const [name, value] of Object.entries(part)) result[name] = { ...result[name], ...(value as Texts) }
  }
  return result
}

export const catalogue = { nl: joined(parts.nl), en: joined(parts.en) }
