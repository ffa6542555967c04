import type { Form } from '#platform/web/forms/use-form.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Named } from '#kernel/shapes.ts'
import { DateField, SelectField, TextField } from '#platform/web/ui/fields.tsx'
import { type DocumentCompartment, documentKinds } from '../../contract/documents.ts'

/** What a document is, as it is filled in. */
export type DocumentForm = {
  title: string
  kind: string | null
  datedOn: string | null
  compartment: string | null
  caseId: string | null
  keepUntil: string | null
}

export const documentLabels = () => ({
  title: t('documents.field.title'),
  kind: t('documents.field.kind'),
  datedOn: t('documents.field.datedOn'),
  compartment: t('documents.field.compartment'),
  caseId: t('documents.field.caseId'),
  keepUntil: t('documents.field.keepUntil'),
})

type Props = { form: Form<DocumentForm>; compartments: readonly DocumentCompartment[]; cases: readonly Named[] }

/** Name, kind and day; who may see it; and what most papers have none of. */
export function DocumentFields({ form, compartments, cases }: Props) {
  const labels = documentLabels()
  const legal = form.values.compartment === 'legal' || form.values.compartment === 'flight-story'
  return (
    <>
      <SelectField
        label={labels.kind}
        choices={documentKinds.map((value) => ({ value, label: t(`documents.kind.${value}`) }))}
        {...form.field('kind')}
      />
      <TextField label={labels.title} hint={t('documents.field.titleHint')} {...form.field('title')} />
      <DateField label={labels.datedOn} hint={t('documents.field.datedOnHint')} optional {...form.field('datedOn')} />
      <SelectField
        label={labels.compartment}
        hint={t('documents.field.compartmentHint')}
        choices={compartments.map((value) => ({ value, label: t(`documents.part.${value}`) }))}
        {...form.field('compartment')}
      />
      {legal && cases.length > 0 && (
        <SelectField
          label={labels.caseId}
          optional
          choices={cases.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.field('caseId')}
        />
      )}
      <DateField
        label={labels.keepUntil}
        hint={t('documents.field.keepUntilHint')}
        optional
        {...form.field('keepUntil')}
      />
    </>
  )
}

/** A dossier goes with the legal part of the file alone. */
export const withoutStrayCase = <V extends DocumentForm>(values: V): V =>
  values.compartment === 'legal' || values.compartment === 'flight-story' ? values : { ...values, caseId: null }

export const showDocumentField = (cases: readonly Named[]) => (name: string, value: unknown) => {
  if (value === null || value === undefined) return ''
  if (name === 'kind') return t(`documents.kind.${String(value)}`)
  if (name === 'compartment') return t(`documents.part.${String(value)}`)
  return name === 'caseId' ? (cases.find(({ id }) => id === value)?.name ?? '') : String(value)
}
