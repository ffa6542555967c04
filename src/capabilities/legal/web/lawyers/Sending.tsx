import { todayInAmsterdam } from '#kernel/dates.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { DateField, PickField, SelectField, TextField } from '#platform/web/ui/fields.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { consentLanguages } from '#capabilities/documents/contract/consent.ts'
import { ReadAloud } from '#capabilities/documents/web/parts/ReadAloud.tsx'
import { type LegalLawyer, recordLawyerConsent, recordSharing } from '../../contract/lawyers.ts'

type Props = { clientId: string; caseId: string; lawyer: LegalLawyer }
const show = (_: string, value: unknown) => String(value ?? '')
const backTo = ({ clientId, caseId, lawyer }: Props) =>
  `/clienten/${clientId}/juridisch/${caseId}/advocaat/${lawyer.id}`

export const consentPeriod = (givenOn: string, untilOn: string | null): string =>
  untilOn
    ? t('legalLawyers.consent', { from: formatDate(givenOn), until: formatDate(untilOn) })
    : t('legalLawyers.consentOpen', { from: formatDate(givenOn) })

/** On which consents papers may go to this lawyer; they are taken back in the register. */
export const Consents = ({ lawyer: { consents } }: { lawyer: LegalLawyer }) =>
  consents.length === 0 ? (
    <p className="dim">{t('legalLawyers.noConsent')}</p>
  ) : (
    <Rows label={t('legalLawyers.consentTitle')}>
      {consents.map(({ id, givenOn, untilOn }) => (
        <Row key={id} title={consentPeriod(givenOn, untilOn)} />
      ))}
    </Rows>
  )

type SharingForm = { what: string; sentOn: string | null; consentId: string | null }
export function SharingFields(props: Props) {
  const { lawyer } = props
  const labels = {
    what: t('legalLawyers.what'),
    sentOn: t('legalLawyers.sentOn'),
    consentId: t('legalLawyers.onConsent'),
  }
  const [only, ...more] = lawyer.consents
  return (
    <RecordForm<SharingForm, typeof recordSharing>
      endpoint={recordSharing}
      initial={{ what: '', sentOn: todayInAmsterdam(), consentId: only && more.length === 0 ? only.id : null }}
      version={null}
      beside={{ lawyerId: lawyer.id }}
      draft={`sharing-${lawyer.id}`}
      labels={labels}
      action={t('legalLawyers.record')}
      saved={t('legalLawyers.recorded')}
      backTo={backTo(props)}
      show={show}
    >
      {(form) => (
        <>
          <TextField label={labels.what} hint={t('legalLawyers.whatHint')} {...form.field('what')} />
          <DateField label={labels.sentOn} {...form.field('sentOn')} />
          <SelectField
            label={labels.consentId}
            choices={lawyer.consents.map(({ id, givenOn, untilOn }) => ({
              value: id,
              label: consentPeriod(givenOn, untilOn),
            }))}
            {...form.field('consentId')}
          />
        </>
      )}
    </RecordForm>
  )
}

type ConsentForm = { givenOn: string | null; untilOn: string | null; language: string | null }
export function ConsentFields(props: Props) {
  const { lawyer } = props
  const labels = {
    givenOn: t('legalLawyers.consentOn'),
    untilOn: t('legalLawyers.consentUntil'),
    language: t('legalLawyers.language'),
  }
  return (
    <RecordForm<ConsentForm, typeof recordLawyerConsent>
      endpoint={recordLawyerConsent}
      initial={{ givenOn: todayInAmsterdam(), untilOn: null, language: 'nl' }}
      version={null}
      beside={{ lawyerId: lawyer.id }}
      draft={`lawyer-consent-${lawyer.id}`}
      labels={labels}
      action={t('legalLawyers.agree')}
      saved={t('legalLawyers.agreed')}
      backTo={backTo(props)}
      show={show}
    >
      {(form) => (
        <>
          <div className="two">
            <DateField label={labels.givenOn} {...form.field('givenOn')} />
            <DateField label={labels.untilOn} optional {...form.field('untilOn')} />
          </div>
          <PickField
            label={labels.language}
            choices={consentLanguages.map((value) => ({ value, label: t(`documents.language.${value}`) }))}
            {...form.field('language')}
          />
          <ReadAloud
            of={{
              language: form.values.language,
              purpose: 'legal-aid',
              recipient: lawyer.name,
              compartments: ['legal'],
              covers: '',
              untilOn: form.values.untilOn,
            }}
          />
        </>
      )}
    </RecordForm>
  )
}
