import { useRead } from '#platform/web/api/use-read.ts'
import type { Choice } from '#platform/web/ui/fields.tsx'
import { listWorkers } from '../../contract.ts'

/** Everybody of the team as choices, those in service first in name order; names of those who left stay known. */
export function useWorkers(): { choices: readonly Choice[]; nameOf: (id: unknown) => string } {
  const read = useRead(listWorkers, { service: 'all' })
  const all = read.status === 'ready' ? read.value.workers : []
  return {
    choices: all.map((worker) => ({ value: worker.id, label: `${worker.name} · ${worker.function}` })),
    nameOf: (id) => all.find((worker) => worker.id === id)?.name ?? '',
  }
}
