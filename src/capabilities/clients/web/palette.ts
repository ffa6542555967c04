import { call } from '#platform/web/api/call.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { PaletteSource } from '#platform/web/ui/CommandPalette.tsx'
import { searchClients } from '../contract.ts'
import { displayName } from '../rules/person.ts'
import { bornText } from './parts/said.ts'

const most = 6

/** Clients by name, number or birth date; nothing before the first letter. */
export const clientPalette: PaletteSource = async (typed) => {
  if (typed === '') return []
  const { rows } = await call(searchClients, { q: typed, limit: most })
  return rows.map((row) => ({
    id: `client-${row.id}`,
    group: t('clients.group'),
    title: displayName(row),
    detail: [...row.foundBy.map((by) => t(`clients.foundBy.${by}`)), bornText(row), row.municipality, row.guide]
      .filter(Boolean)
      .join(' · '),
    icon: 'person' as const,
    to: `/clienten/${row.id}`,
  }))
}

/** Opening a file, for who may. */
export const newClientPalette: PaletteSource = async (typed) => {
  const title = t('clients.new')
  if (!title.toLowerCase().includes(typed.toLowerCase())) return []
  return [{ id: 'new-client', group: t('clients.group'), title, icon: 'plus', to: '/clienten/nieuw' }]
}
