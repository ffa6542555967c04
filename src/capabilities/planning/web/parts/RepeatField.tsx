import { t } from '#platform/web/i18n/t.ts'
import { DateField, PickField } from '#platform/web/ui/fields.tsx'
import type { Repeat } from '../../contract/appointments.ts'

const repeats = {
  '1w': { unit: 'weeks', every: 1 },
  '2w': { unit: 'weeks', every: 2 },
  '1m': { unit: 'months', every: 1 },
} as const
type Name = keyof typeof repeats
const nameOf = (value: Repeat | null): Name | 'none' =>
  (Object.keys(repeats) as Name[]).find(
    (name) => value !== null && repeats[name].unit === value.unit && repeats[name].every === value.every,
  ) ?? 'none'

type RepeatFieldProps = {
  label: string
  name: string
  value: Repeat | null
  onChange: (value: Repeat | null) => void
  error: string | undefined
}

/** Whether it comes back, how often, and until when. */
export function RepeatField({ label, name, value, onChange, error }: RepeatFieldProps) {
  const choices = (['none', '1w', '2w', '1m'] as const).map((one) => ({
    value: one,
    label: t(`planning.agenda.repeats.${one}`),
  }))
  const untilOn = value?.untilOn ?? ''
  return (
    <>
      <PickField
        label={label}
        name={name}
        choices={choices}
        value={nameOf(value)}
        error={value === null ? error : undefined}
        onChange={(picked) =>
          onChange(picked === null || picked === 'none' ? null : { ...repeats[picked as Name], untilOn })
        }
      />
      {value !== null && (
        <DateField
          label={t('planning.agenda.repeatUntil')}
          name={`${name}-until`}
          value={untilOn === '' ? null : untilOn}
          error={error}
          onChange={(on) => onChange({ ...value, untilOn: on ?? '' })}
        />
      )}
    </>
  )
}
