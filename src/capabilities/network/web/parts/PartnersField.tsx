import { t } from '#platform/web/i18n/t.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { ErrorText, useField } from '#platform/web/ui/FieldFrame.tsx'
import { SelectField } from '#platform/web/ui/fields.tsx'
import { usePartners } from './partners.ts'

type PartnersProps = {
  label: string
  name: string
  value: readonly string[]
  onChange: (value: string[]) => void
  error: string | undefined
}

/** Organisations that take part. */
export function PartnersField({ label, value, onChange, ...field }: PartnersProps) {
  const own = useField(field)
  const partners = usePartners()
  return (
    <fieldset className={field.error ? 'field bad' : 'field'} id={own.id} tabIndex={-1}>
      <legend>{label}</legend>
      <ul className="chosen-people">
        {value.map((id) => (
          <li key={id}>
            <bdi dir="auto">{partners.nameOf(id)}</bdi>{' '}
            <Button
              small
              bare
              name={t('network.conference.removeName', { name: partners.nameOf(id) })}
              onClick={() => onChange(value.filter((other) => other !== id))}
            >
              {t('network.conference.remove')}
            </Button>
          </li>
        ))}
      </ul>
      <SelectField
        label={t('network.conference.addPartner')}
        choices={partners.choices.filter((choice) => !value.includes(choice.value))}
        optional
        value={null}
        onChange={(id) => id !== null && onChange([...value, id])}
      />
      <ErrorText id={own.id}>{field.error}</ErrorText>
    </fieldset>
  )
}
