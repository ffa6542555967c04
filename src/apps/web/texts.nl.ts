import { texts as platformNl } from '#platform/web/i18n/texts.nl.ts'
import { texts as accessNl } from '#capabilities/access/web/texts.nl.ts'
import { texts as secondFactorNl } from '#capabilities/access/web/second-factor/texts.nl.ts'
import { texts as importsNl } from '#capabilities/imports/web/texts.nl.ts'
import { texts as clientsNl } from '#capabilities/clients/web/texts.nl.ts'
import { texts as contactsNl } from '#capabilities/contacts/web/texts.nl.ts'
import { texts as guidanceNl } from '#capabilities/guidance/web/texts.nl.ts'
import { texts as housingNl } from '#capabilities/housing/web/texts.nl.ts'
import { texts as legalNl } from '#capabilities/legal/web/texts.nl.ts'
import { texts as matchingNl } from '#capabilities/matching/web/texts.nl.ts'
import { texts as programmesNl } from '#capabilities/programmes/web/texts.nl.ts'
import { texts as reportingNl } from '#capabilities/reporting/web/texts.nl.ts'
import { texts as teamNl } from '#capabilities/team/web/texts.nl.ts'
import { texts as organisationNl } from '#capabilities/organisation/web/texts.nl.ts'
import type { Texts } from '#platform/web/i18n/t.ts'

/** Every capability's texts in Dutch: adding a capability is adding a line here, and in the other language. */
export const parts: readonly Texts[] = [
  platformNl,
  accessNl,
  secondFactorNl,
  importsNl,
  clientsNl,
  contactsNl,
  guidanceNl,
  housingNl,
  legalNl,
  matchingNl,
  programmesNl,
  reportingNl,
  teamNl,
  organisationNl,
]
