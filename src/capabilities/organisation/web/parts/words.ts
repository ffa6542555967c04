import { useRead } from '#platform/web/api/use-read.ts'
import type { Choice } from '#platform/web/ui/fields.tsx'
import { getOrganisation, type List, listItems } from '../../contract.ts'

export type Words = { choices: readonly Choice[]; nameOf: (id: unknown) => string }
const words = (all: readonly { id: string; name: string; active?: boolean }[]): Words => ({
  choices: all.filter((item) => item.active !== false).map((item) => ({ value: item.id, label: item.name })),
  nameOf: (id) => all.find((item) => item.id === id)?.name ?? '',
})

/** The words of a list as choices; empty until they have come. */
export function useWords(list: List): Words {
  const read = useRead(listItems, { list })
  return words(read.status === 'ready' ? read.value.items : [])
}

export function useMunicipalities(): Words {
  const read = useRead(getOrganisation, {})
  return words(read.status === 'ready' ? read.value.municipalities : [])
}

export function useLocations(): Words {
  const read = useRead(getOrganisation, {})
  return words(read.status === 'ready' ? read.value.locations : [])
}
