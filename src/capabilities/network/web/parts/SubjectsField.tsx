import { t } from '#platform/web/i18n/t.ts'
import { ErrorText, type FieldProps, useField } from '#platform/web/ui/FieldFrame.tsx'
import { Icon } from '#platform/web/ui/Icon.tsx'
import { type PartnerSubject, partnerSubjects } from '../../contract/partners.ts'

/** All that holds, each with one press. */
export function SubjectsField(props: FieldProps<PartnerSubject[]>) {
  const field = useField(props)
  const { label, value, onChange, error } = props
  return (
    <fieldset className={error ? 'field bad' : 'field'} id={field.id} tabIndex={-1}>
      <legend>{label}</legend>
      <div className="picks">
        {partnerSubjects.map((one) => (
          <label key={one} className="pick">
            <input
              type="checkbox"
              checked={value.includes(one)}
              onChange={({ currentTarget }) =>
                onChange(currentTarget.checked ? [...value, one] : value.filter((other) => other !== one))
              }
            />
            <span>
              <Icon name="check" />
              {t(`network.subjects.${one}`)}
            </span>
          </label>
        ))}
      </div>
      <ErrorText id={field.id}>{error}</ErrorText>
    </fieldset>
  )
}
