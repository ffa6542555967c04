import type { ReactNode } from 'react'
import { useLocations, useWords } from '#capabilities/organisation/web/parts/words.ts'
import type { Form } from '#platform/web/forms/use-form.ts'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { CheckField, PickField, SelectField, TextArea, TextField } from '#platform/web/ui/fields.tsx'
import { type ClientValues, contactWays, sexes } from '../../contract/values.ts'
import { BirthDateField } from './BirthDateField.tsx'

/** The values of a file as fields hold them, with the answer to a possible double. */
export type ClientForm = Omit<ClientValues, 'locationId'> & {
  locationId: string | null
  neverthelessReason: string | null
}

export const emptyClient: Omit<ClientForm, 'locationId'> = {
  givenNames: '',
  familyName: '',
  callName: null,
  sayName: null,
  birthDate: null,
  birthDatePrecision: 'day',
  birthDateEstimated: false,
  birthDateSource: null,
  sex: null,
  nationalityId: null,
  languageId: null,
  targetGroupId: null,
  nareis: false,
  vNumber: null,
  phone: null,
  email: null,
  contactWay: null,
  mayWriteHome: true,
  secondContact: null,
  needsInterpreter: false,
  remarks: null,
  neverthelessReason: null,
}

export const clientLabels = () => ({
  givenNames: t('clients.given'),
  familyName: t('clients.familyName'),
  callName: t('clients.callName'),
  sayName: t('clients.sayName'),
  birthDate: t('clients.birthDate'),
  birthDatePrecision: t('clients.birthDatePrecision'),
  birthDateEstimated: t('clients.birthDateEstimated'),
  birthDateSource: t('clients.birthDateSource'),
  sex: t('clients.sex'),
  nationalityId: t('clients.nationality'),
  languageId: t('clients.language'),
  needsInterpreter: t('clients.needsInterpreter'),
  vNumber: t('clients.vNumber'),
  targetGroupId: t('clients.targetGroup'),
  nareis: t('clients.nareisField'),
  locationId: t('clients.location'),
  phone: t('clients.phone'),
  email: t('clients.email'),
  contactWay: t('clients.contactWay'),
  mayWriteHome: t('clients.mayWriteHome'),
  secondContact: t('clients.secondContact'),
  remarks: t('clients.remarks'),
})

/** As much of a form as these parts touch, so that a form with more fields will do. */
export type ClientFormParts = Pick<Form<ClientForm>, 'id' | 'values' | 'field' | 'set'>

type TextName =
  | 'secondContact'
  | 'birthDateSource'
  | 'callName'
  | 'sayName'
  | 'vNumber'
  | 'phone'
  | 'email'
  | 'remarks'
  | 'neverthelessReason'

/** A field of text whose emptiness means that it is not known. */
export const line = (form: ClientFormParts, name: TextName) => {
  const field = form.field(name)
  return { ...field, value: field.value ?? '', onChange: (text: string) => form.set(name, text === '' ? null : text) }
}

/** Who somebody is, then what guidance needs to know. */
type FieldsProps = {
  form: ClientFormParts
  underName?: ReactNode
  /** Also what can wait until the file is there. */
  whole?: boolean
}

export function ClientFields({ form, underName, whole = false }: FieldsProps) {
  const labels = clientLabels()
  const [nationalities, languages, groups] = [useWords('nationality'), useWords('language'), useWords('target-group')]
  return (
    <>
      <div className="two">
        <TextField label={labels.givenNames} optional {...form.field('givenNames')} />
        <TextField label={labels.familyName} {...form.field('familyName')} />
      </div>
      {underName}
      {whole && (
        <div className="two">
          <TextField label={labels.callName} hint={t('clients.callNameHint')} optional {...line(form, 'callName')} />
          <TextField label={labels.sayName} hint={t('clients.sayNameHint')} optional {...line(form, 'sayName')} />
        </div>
      )}
      <BirthDateField
        label={labels.birthDate}
        name="birthDate"
        error={form.field('birthDate').error}
        birthDate={form.values.birthDate}
        birthDatePrecision={form.values.birthDatePrecision}
        onChange={(known) => {
          form.set('birthDatePrecision', known.birthDatePrecision)
          form.set('birthDate', known.birthDate)
        }}
      />
      <CheckField
        label={labels.birthDateEstimated}
        hint={t('clients.estimatedHint')}
        {...form.field('birthDateEstimated')}
      />
      {whole && (
        <TextField
          label={labels.birthDateSource}
          hint={t('clients.birthDateSourceHint')}
          optional
          {...line(form, 'birthDateSource')}
        />
      )}
      <PickField
        label={labels.sex}
        optional
        choices={sexes.map((sex) => ({ value: sex, label: t(`clients.sexes.${sex}`) }))}
        {...form.field('sex')}
        onChange={(sex) => form.set('sex', sex as ClientForm['sex'])}
      />
      <TextField label={labels.vNumber} hint={t('clients.vNumberHint')} optional {...line(form, 'vNumber')} />
      <div className="two">
        <SelectField
          label={labels.nationalityId}
          choices={nationalities.choices}
          optional
          {...form.field('nationalityId')}
        />
        <SelectField label={labels.targetGroupId} choices={groups.choices} optional {...form.field('targetGroupId')} />
      </div>
      <div className="two">
        <SelectField label={labels.languageId} choices={languages.choices} optional {...form.field('languageId')} />
        <CheckField label={labels.needsInterpreter} {...form.field('needsInterpreter')} />
      </div>
      <CheckField label={labels.nareis} hint={t('clients.nareisHint')} {...form.field('nareis')} />
      <div className="two">
        <TextField label={labels.phone} type="tel" optional {...line(form, 'phone')} />
        <TextField label={labels.email} type="email" optional {...line(form, 'email')} />
      </div>
      {whole && <ReachFields form={form} />}
      <TextArea label={labels.remarks} hint={t('clients.remarksHint')} optional {...line(form, 'remarks')} />
    </>
  )
}

/** How somebody may be reached, and how not. */
function ReachFields({ form }: { form: ClientFormParts }) {
  const labels = clientLabels()
  return (
    <>
      <PickField
        label={labels.contactWay}
        choices={['any', ...contactWays].map((way) => ({ value: way, label: t(`clients.contactWays.${way}`) }))}
        {...form.field('contactWay')}
        value={form.values.contactWay ?? 'any'}
        onChange={(way) => form.set('contactWay', way === 'any' ? null : (way as ClientForm['contactWay']))}
      />
      <CheckField label={labels.mayWriteHome} hint={t('clients.mayWriteHomeHint')} {...form.field('mayWriteHome')} />
      <TextField
        label={labels.secondContact}
        hint={t('clients.secondContactHint')}
        optional
        {...line(form, 'secondContact')}
      />
    </>
  )
}

/** Only the locations that somebody works for, and the one where the file is now. */
export function LocationField({ form, now }: { form: ClientFormParts; now: string | null }) {
  const { locations } = useSession()
  const all = useLocations()
  const choices = all.choices.filter((one) => one.value === now || locations.some((own) => own.id === one.value))
  if (choices.length <= 1 && form.values.locationId !== null) return null
  return <SelectField label={t('clients.location')} choices={choices} {...form.field('locationId')} />
}

/** A value of the form in words. */
export function useClientWords(): (name: string, value: unknown) => string {
  const words: Record<string, (id: unknown) => string> = {
    nationalityId: useWords('nationality').nameOf,
    languageId: useWords('language').nameOf,
    targetGroupId: useWords('target-group').nameOf,
    locationId: useLocations().nameOf,
  }
  return (name, value) => {
    if (value === null || value === undefined) return ''
    if (words[name]) return words[name](value)
    if (name === 'contactWay') return t(`clients.contactWays.${value as string}`)
    if (name === 'sex') return t(`clients.sexes.${value as string}`)
    if (name === 'birthDate') return formatDate(value as string)
    if (name === 'birthDatePrecision') return t(`clients.precisions.${value as string}`)
    return typeof value === 'boolean' ? t(value ? 'ui.yes' : 'ui.no') : String(value)
  }
}
