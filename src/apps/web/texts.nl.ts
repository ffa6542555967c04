import { texts as platformNl } from '#platform/web/i18n/texts.nl.ts'
import { texts as accessNl } from '#capabilities/access/web/texts.nl.ts'
import { texts as secondFactorNl } from '#capabilities/access/web/second-factor/texts.nl.ts'
import { texts as clientsNl } from '#capabilities/clients/web/texts.nl.ts'
import { texts as contactsNl } from '#capabilities/contacts/web/texts.nl.ts'
import { texts as guidanceNl } from '#capabilities/guidance/web/texts.nl.ts'
import { texts as legalNl } from '#capabilities/legal/web/texts.nl.ts'
import { texts as firstNl } from './first-texts.nl.ts'
import type { Texts } from '#platform/web/i18n/t.ts'

/** Every capability's texts in Dutch: adding a capability is adding a line here, and in the other language. */
export const parts: readonly Texts[] = [
  platformNl,
  accessNl,
  secondFactorNl,
  clientsNl,
  contactsNl,
  guidanceNl,
  legalNl,
  firstNl,
]
