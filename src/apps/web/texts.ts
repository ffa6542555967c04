import { texts as platformEn } from '#platform/web/i18n/texts.en.ts'
import { texts as platformNl } from '#platform/web/i18n/texts.nl.ts'
import type { Texts } from '#platform/web/i18n/t.ts'
import { texts as accessEn } from '#capabilities/access/web/texts.en.ts'
import { texts as accessNl } from '#capabilities/access/web/texts.nl.ts'
import { texts as importsEn } from '#capabilities/imports/web/texts.en.ts'
import { texts as importsNl } from '#capabilities/imports/web/texts.nl.ts'
import { texts as clientsEn } from '#capabilities/clients/web/texts.en.ts'
import { texts as clientsNl } from '#capabilities/clients/web/texts.nl.ts'
import { texts as contactsEn } from '#capabilities/contacts/web/texts.en.ts'
import { texts as contactsNl } from '#capabilities/contacts/web/texts.nl.ts'
import { texts as guidanceEn } from '#capabilities/guidance/web/texts.en.ts'
import { texts as guidanceNl } from '#capabilities/guidance/web/texts.nl.ts'
import { texts as housingEn } from '#capabilities/housing/web/texts.en.ts'
import { texts as housingNl } from '#capabilities/housing/web/texts.nl.ts'
import { texts as legalEn } from '#capabilities/legal/web/texts.en.ts'
import { texts as legalNl } from '#capabilities/legal/web/texts.nl.ts'
import { texts as matchingEn } from '#capabilities/matching/web/texts.en.ts'
import { texts as matchingNl } from '#capabilities/matching/web/texts.nl.ts'
import { texts as programmesEn } from '#capabilities/programmes/web/texts.en.ts'
import { texts as programmesNl } from '#capabilities/programmes/web/texts.nl.ts'
import { texts as reportingEn } from '#capabilities/reporting/web/texts.en.ts'
import { texts as reportingNl } from '#capabilities/reporting/web/texts.nl.ts'
import { texts as teamEn } from '#capabilities/team/web/texts.en.ts'
import { texts as teamNl } from '#capabilities/team/web/texts.nl.ts'
import { texts as organisationEn } from '#capabilities/organisation/web/texts.en.ts'
import { texts as organisationNl } from '#capabilities/organisation/web/texts.nl.ts'

/** Every capability's texts: adding a capability is adding a line in both languages. */
export const parts = {
  nl: [platformNl, accessNl, importsNl, clientsNl, contactsNl, guidanceNl, housingNl, legalNl, matchingNl, programmesNl, reportingNl, teamNl, organisationNl],
  en: [platformEn, accessEn, importsEn, clientsEn, contactsEn, guidanceEn, housingEn, legalEn, matchingEn, programmesEn, reportingEn, teamEn, organisationEn],
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
