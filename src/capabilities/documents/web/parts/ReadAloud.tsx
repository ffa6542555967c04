import { t } from '#platform/web/i18n/t.ts'
import { consentLanguages, type ConsentPurpose } from '../../contract/consent.ts'
import type { DocumentCompartment } from '../../contract/documents.ts'
import { consentText } from '../../rules/consent-words.ts'
import '../consents.css'

type Agreed = {
  language: string | null
  purpose: string | null
  recipient: string
  compartments: readonly DocumentCompartment[]
  covers: string
  untilOn: string | null
}

/** The words that are kept with the consent. */
export function ReadAloud({ of: { purpose, recipient, compartments, covers, untilOn, ...of } }: { of: Agreed }) {
  const language = consentLanguages.find((one) => one === of.language) ?? 'nl'
  if (purpose === null || recipient.trim() === '' || compartments.length === 0)
    return <p className="dim">{t('documents.consent.readLater')}</p>
  const asked = { purpose: purpose as ConsentPurpose, recipient, compartments, covers: covers.trim() || null, untilOn }
  return (
    <div>
      <p>{t('documents.consent.read')}</p>
      <p className="told" lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
        {consentText(language, asked)}
      </p>
    </div>
  )
}
