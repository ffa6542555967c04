import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Choice } from '#platform/web/ui/fields.tsx'
import { listReceptionLocations } from '../../contract/locations.ts'

/** Words of ours as choices: `reception.<of>.<value>`. */
export const choicesOf = (of: string, values: readonly string[]): Choice[] =>
  values.map((value) => ({ value, label: t(`reception.${of}.${value}`) }))

/** Every reception location as a choice; what is closed says so. */
export function useReceptionLocations(): { choices: readonly Choice[]; nameOf: (id: unknown) => string } {
  const read = useRead(listReceptionLocations, {})
  const all = read.status === 'ready' ? read.value.locations : []
  return {
    choices: all.map(({ id, values, state }) => ({
      value: id,
      label: state === 'closed' ? t('reception.locations.closedChoice', { name: values.name }) : values.name,
    })),
    nameOf: (id) => all.find((one) => one.id === id)?.values.name ?? '',
  }
}
