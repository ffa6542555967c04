import type { Form } from '#platform/web/forms/use-form.ts'
import { t } from '#platform/web/i18n/t.ts'
import { DateField, NumberField, PickField, SelectField, TextArea, TextField } from '#platform/web/ui/fields.tsx'
import { certainties, moments, units } from '../../contract/known.ts'

export type Grounds = { source: string; link: string; certainty: string | null; why: string }
export type VersionForm = Grounds & {
  value: number | null
  unit: string | null
  appliesTo: string | null
  regime: string
  validFrom: string | null
  validUntil: string | null
}

export const noGrounds: Grounds = { source: '', link: '', certainty: null, why: '' }
export const choicesOf = (values: readonly string[], word: (value: string) => string) =>
  values.map((value) => ({ value, label: word(value) }))
export const label = (name: string) => t(`rules.fields.${name}`)
export const labelsOf = <V extends object>(values: V) =>
  Object.fromEntries(Object.keys(values).map((name) => [name, label(name)])) as Record<keyof V & string, string>
export const show = (_name: string, value: unknown) => String(value ?? '')

export const VersionFields = ({
  form,
  labels,
}: {
  form: Form<VersionForm>
  labels: Record<keyof VersionForm, string>
}) => (
  <>
    <div className="two">
      <NumberField label={labels.value} {...form.field('value')} />
      <SelectField
        label={labels.unit}
        choices={choicesOf(units, (value) => t(`rules.units.${value}`))}
        {...form.field('unit')}
      />
    </div>
    <div className="two">
      <DateField label={labels.validFrom} hint={t('rules.propose.fromHint')} {...form.field('validFrom')} />
      <DateField label={labels.validUntil} hint={t('rules.propose.untilHint')} optional {...form.field('validUntil')} />
    </div>
    <SelectField
      label={labels.appliesTo}
      hint={t('rules.propose.momentHint')}
      choices={choicesOf(moments, (value) => t(`rules.moments.${value}`))}
      {...form.field('appliesTo')}
    />
    <TextField label={labels.regime} optional {...form.field('regime')} />
  </>
)

/** Where it says so, how sure that is, and why it is proposed: for who decides. */
export const GroundFields = ({ form }: { form: Form<Grounds> }) => (
  <>
    <TextField label={label('source')} hint={t('rules.propose.sourceHint')} {...form.field('source')} />
    <TextField label={label('link')} hint={t('rules.propose.linkHint')} optional {...form.field('link')} />
    <PickField
      label={label('certainty')}
      choices={choicesOf(certainties, (value) => t(`rules.certainty.${value}`))}
      {...form.field('certainty')}
    />
    <TextArea label={label('why')} {...form.field('why')} />
  </>
)
