import { texts as platformEn } from '#platform/web/i18n/texts.en.ts'
import { texts as accessEn } from '#capabilities/access/web/texts.en.ts'
import { texts as secondFactorEn } from '#capabilities/access/web/second-factor/texts.en.ts'
import { texts as clientsEn } from '#capabilities/clients/web/texts.en.ts'
import { texts as contactsEn } from '#capabilities/contacts/web/texts.en.ts'
import { texts as guidanceEn } from '#capabilities/guidance/web/texts.en.ts'
import { texts as legalEn } from '#capabilities/legal/web/texts.en.ts'
import { texts as firstEn } from './first-texts.en.ts'
import type { Texts } from '#platform/web/i18n/t.ts'

/** Every capability's texts in English: adding a capability is adding a line here, and in the other language. */
export const parts: readonly Texts[] = [
  platformEn,
  accessEn,
  secondFactorEn,
  clientsEn,
  contactsEn,
  guidanceEn,
  legalEn,
  firstEn,
]
