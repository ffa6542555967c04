import { useState } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { TextField } from '#platform/web/ui/fields.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { type Dwelling, getDwelling, listDwellings } from '../../contract.ts'
import { AddDwelling } from './AddDwelling.tsx'

export const dwellingName = (one: Pick<Dwelling, 'address' | 'number' | 'postcode'>): string =>
  [one.address ?? one.number, one.postcode].filter(Boolean).join(', ')

type Props = {
  label: string
  name: string
  value: string | null
  error: string | undefined
  municipalityId: string | null
  onChange: (dwellingId: string | null) => void
}

/** A home found while typing, within the municipality that is filled in; or a new one. */
export function DwellingField({ municipalityId, value, onChange, ...field }: Props) {
  const [q, setQ] = useState('')
  const [adding, setAdding] = useState(false)
  const wanted = { q, limit: 6, ...(municipalityId ? { municipalityId } : {}) }
  const found = useRead(listDwellings, wanted, { when: value === null && q.trim() !== '', keep: true })
  if (value !== null) return <Chosen dwellingId={value} label={field.label} error={field.error} onChange={onChange} />
  const rows = q.trim() !== '' && found.status === 'ready' ? found.value.dwellings : null
  return (
    <div className="stack">
      <TextField {...field} type="search" hint={t('housing.dwellingHint')} optional value={q} onChange={setQ} />
      {rows !== null && (
        <Rows label={t('housing.dwellings')}>
          {rows.map((one) => (
            <Row
              key={one.id}
              title={dwellingName(one)}
              detail={one.municipality.name}
              end={
                <Button
                  small
                  name={t('housing.chooseNamed', { name: dwellingName(one) })}
                  onClick={() => onChange(one.id)}
                >
                  {t('housing.choose')}
                </Button>
              }
            />
          ))}
        </Rows>
      )}
      <p className="sm dim" role="status">
        {rows?.length === 0 ? t('housing.noDwelling') : ''}
      </p>
      <div>
        <Button small icon="plus" onClick={() => setAdding(true)}>
          {t('housing.addDwelling')}
        </Button>
      </div>
      {adding && (
        <AddDwelling
          address={q}
          municipalityId={municipalityId}
          onClose={() => setAdding(false)}
          onAdded={(id) => {
            setAdding(false)
            onChange(id)
          }}
        />
      )}
    </div>
  )
}

function Chosen({
  dwellingId,
  label,
  error,
  onChange,
}: Pick<Props, 'label' | 'error' | 'onChange'> & { dwellingId: string }) {
  const read = useRead(getDwelling, { dwellingId })
  const name = read.status === 'ready' ? dwellingName(read.value.values) : '…'
  return (
    <div className={error ? 'field bad' : 'field'} role="group" aria-label={label}>
      <div className="field-h">{label}</div>
      <p>
        <strong>
          <bdi>{name}</bdi>
        </strong>{' '}
        <Button small bare onClick={() => onChange(null)}>
          {t('housing.otherDwelling')}
        </Button>
      </p>
      {error && <p className="err">{error}</p>}
    </div>
  )
}
