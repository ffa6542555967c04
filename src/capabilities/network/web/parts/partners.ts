import { useRead } from '#platform/web/api/use-read.ts'
import type { Choice } from '#platform/web/ui/fields.tsx'
import { listPartners } from '../../contract/partners.ts'

/** Organisations that can be asked today as choices; names of those that stopped stay known. */
export function usePartners(): { choices: readonly Choice[]; nameOf: (id: unknown) => string } {
  const read = useRead(listPartners, {})
  const { partners, today } = read.status === 'ready' ? read.value : { partners: [], today: '' }
  return {
    choices: partners
      .filter(({ activeUntil }) => activeUntil === null || activeUntil >= today)
      .map(({ id, name }) => ({ value: id, label: name })),
    nameOf: (id) => partners.find((partner) => partner.id === id)?.name ?? '',
  }
}
