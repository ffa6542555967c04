import { useState } from 'react'
import { t } from '#platform/web/i18n/t.ts'
import { TextField } from '#platform/web/ui/fields.tsx'
import { type Precision, readBirthDate, typedBirthDate } from '../../rules/birth-date.ts'

type Known = { birthDate: string | null; birthDatePrecision: Precision }
type BirthDateProps = Known & {
  onChange: (known: Known) => void
  label: string
  name: string
  error: string | undefined
}

/** A date, a month with its year, or a year. What is none of these travels as typed, and the contract says why not. */
export function BirthDateField({ birthDate, birthDatePrecision, onChange, ...field }: BirthDateProps) {
  const [typed, setTyped] = useState(() => shown({ birthDate, birthDatePrecision }))
  const [seen, setSeen] = useState(birthDate)
  if (seen !== birthDate) {
    setSeen(birthDate)
    // What is being typed stays as it is typed; only a value from elsewhere takes its place.
    const read = readBirthDate(typed)
    const typing = read === undefined ? typed === birthDate : (read?.birthDate ?? null) === birthDate
    if (!typing) setTyped(shown({ birthDate, birthDatePrecision }))
  }
  return (
    <TextField
      {...field}
      hint={t('clients.birthDateHint')}
      optional
      value={typed}
      onChange={(text) => {
        setTyped(text)
        const read = readBirthDate(text)
        onChange(read ?? { birthDate: read === null ? null : text, birthDatePrecision: 'day' })
      }}
    />
  )
}

const shown = (known: Known) =>
  known.birthDate !== null && /^\d{4}-\d{2}-\d{2}$/.test(known.birthDate)
    ? typedBirthDate(known)
    : (known.birthDate ?? '')
