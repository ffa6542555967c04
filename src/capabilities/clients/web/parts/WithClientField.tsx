import { useState } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { TextField } from '#platform/web/ui/fields.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { getClient, searchClients } from '../../contract.ts'
import { displayName } from '../../rules/person.ts'
import { bornText } from './said.ts'

type FieldProps = {
  label: string
  hint: string
  value: string | null
  onChange: (clientId: string | null) => void
  name: string
  error?: string | undefined
  /** Somebody who cannot be chosen: the one whose household it is about. */
  except?: string
}

/** Somebody by name or number, for whose household another one joins. */
export function WithClientField({ value, onChange, except, ...field }: FieldProps) {
  const [q, setQ] = useState('')
  const found = useRead(searchClients, { q, limit: 6 }, { when: value === null && q.trim() !== '', keep: true })
  if (value !== null) return <Chosen clientId={value} onClear={() => onChange(null)} />
  const rows = q.trim() !== '' && found.status === 'ready' ? found.value.rows : []
  return (
    <div className="stack">
      <TextField {...field} type="search" optional value={q} onChange={setQ} />
      <Rows>
        {rows
          .filter((row) => row.id !== except)
          .map((row) => (
            <Row
              key={row.id}
              title={displayName(row)}
              detail={[bornText(row), row.municipality, t('clients.number', { number: row.number })]
                .filter(Boolean)
                .join(' · ')}
              end={
                <Button small onClick={() => onChange(row.id)} name={`${t('clients.choose')}: ${displayName(row)}`}>
                  {t('clients.choose')}
                </Button>
              }
            />
          ))}
      </Rows>
    </div>
  )
}

function Chosen({ clientId, onClear }: { clientId: string; onClear: () => void }) {
  const read = useRead(getClient, { clientId })
  const name = read.status === 'ready' ? displayName(read.value.values) : '…'
  return (
    <p>
      {t('clients.chosen', { name })}{' '}
      <Button small bare onClick={onClear}>
        {t('clients.chooseOther')}
      </Button>
    </p>
  )
}
