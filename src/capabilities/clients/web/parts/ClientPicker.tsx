import { useState } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { TextField } from '#platform/web/ui/fields.tsx'
import { Notice } from '#platform/web/ui/Waiting.tsx'
import { searchClients } from '../../contract.ts'
import { displayName } from '../../rules/person.ts'
import { bornText } from './said.ts'

export type PickedClient = { id: string; name: string }

/** Finds one client by name or number while one types; without typing, the first few that one sees. */
export function ClientPicker({
  label,
  onPick,
  mine = false,
}: {
  label: string
  onPick: (client: PickedClient) => void
  mine?: boolean
}) {
  const [q, setQ] = useState('')
  const found = useRead(
    searchClients,
    { q, limit: 6, ...(mine && q === '' ? { guide: 'me' as const } : {}) },
    { keep: true },
  )
  const rows = found.status === 'ready' ? found.value.rows : []
  const pick = (row: (typeof rows)[number]) => onPick({ id: row.id, name: displayName(row) })
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        // Enter takes the first one, but never one of an earlier search that still stands there.
        if (found.status === 'ready' && !found.refreshing && rows[0]) pick(rows[0])
      }}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- finding somebody is all there is to do here */}
      <TextField label={label} type="search" value={q} onChange={setQ} autoFocus />
      <ul className="rows">
        {rows.map((row) => {
          return (
            <li key={row.id}>
              <div>
                <button type="button" className="linky who" onClick={() => pick(row)}>
                  <bdi dir="auto">{displayName(row)}</bdi>
                </button>
                <p>
                  {[bornText(row), row.municipality, t('clients.number', { number: row.number })]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </div>
              <span />
            </li>
          )
        })}
      </ul>
      <Notice problem={found.problem} />
      <p className="sm dim" role="status">
        {found.status === 'ready' && t('ui.found', { count: found.value.total })}
        {found.status === 'waiting' && t('ui.loading')}
      </p>
    </form>
  )
}
