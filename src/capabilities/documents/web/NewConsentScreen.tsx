import { todayInAmsterdam } from '#kernel/dates.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { CheckField, DateField, PickField, SelectField, TextField } from '#platform/web/ui/fields.tsx'
import { ErrorText, useField } from '#platform/web/ui/FieldFrame.tsx'
import { ClientPage } from '#capabilities/clients/web/parts/ClientPage.tsx'
import { consentLanguages, consentPurposes, recordConsent } from '../contract/consent.ts'
import { type DocumentCompartment, documentCompartments } from '../contract/documents.ts'
import { ReadAloud } from './parts/ReadAloud.tsx'
import './consents.css'

type ConsentForm = {
  language: string | null
  purpose: string | null
  recipient: string
  compartments: DocumentCompartment[]
  covers: string
  givenOn: string | null
  untilOn: string | null
}

/** Filled in together with the client, who reads or hears the text in a language of their own before it is saved. */
export function NewConsentScreen({ clientId }: { clientId: string }) {
  const labels = {
    language: t('documents.consent.field.language'),
    purpose: t('documents.consent.field.purpose'),
    recipient: t('documents.consent.field.recipient'),
    compartments: t('documents.consent.field.compartments'),
    covers: t('documents.consent.field.covers'),
    givenOn: t('documents.consent.field.givenOn'),
    untilOn: t('documents.consent.field.untilOn'),
  }
  return (
    <ClientPage
      clientId={clientId}
      title={t('documents.consent.newTitle')}
      sentence={t('documents.consent.newSentence')}
    >
      <RecordForm<ConsentForm, typeof recordConsent>
        endpoint={recordConsent}
        initial={{
          language: 'nl',
          purpose: null,
          recipient: '',
          compartments: [],
          covers: '',
          givenOn: todayInAmsterdam(),
          untilOn: null,
        }}
        version={null}
        beside={{ clientId }}
        draft={`consent-${clientId}`}
        labels={labels}
        action={t('documents.consent.save')}
        saved={t('documents.consent.saved')}
        backTo={`/clienten/${clientId}/toestemming`}
        show={(_, value) => String(value ?? '')}
      >
        {(form) => (
          <>
            <TextField
              label={labels.recipient}
              hint={t('documents.consent.field.recipientHint')}
              {...form.field('recipient')}
            />
            <SelectField
              label={labels.purpose}
              choices={consentPurposes.map((value) => ({ value, label: t(`documents.purpose.${value}`) }))}
              {...form.field('purpose')}
            />
            <PartsField label={labels.compartments} {...form.field('compartments')} />
            <TextField
              label={labels.covers}
              hint={t('documents.consent.field.coversHint')}
              optional
              {...form.field('covers')}
            />
            <div className="two">
              <DateField label={labels.givenOn} {...form.field('givenOn')} />
              <DateField label={labels.untilOn} optional {...form.field('untilOn')} />
            </div>
            <PickField
              label={labels.language}
              choices={consentLanguages.map((value) => ({ value, label: t(`documents.language.${value}`) }))}
              {...form.field('language')}
            />
            <ReadAloud of={form.values} />
          </>
        )}
      </RecordForm>
    </ClientPage>
  )
}

type PartsProps = {
  label: string
  name: string
  value: DocumentCompartment[]
  onChange: (value: DocumentCompartment[]) => void
  error: string | undefined
}
function PartsField({ label, name, value, onChange, error }: PartsProps) {
  const field = useField({ name, error })
  return (
    <fieldset
      className={error ? 'field bad' : 'field'}
      id={field.id}
      tabIndex={-1}
      aria-describedby={field['aria-describedby']}
    >
      <legend>{label}</legend>
      <div className="parts-field">
        {documentCompartments.map((one) => (
          <CheckField
            key={one}
            label={t(`documents.part.${one}`)}
            value={value.includes(one)}
            onChange={(yes) => onChange(yes ? [...value, one] : value.filter((other) => other !== one))}
          />
        ))}
      </div>
      <ErrorText id={field.id}>{error}</ErrorText>
    </fieldset>
  )
}
