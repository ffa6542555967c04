import { todayInAmsterdam } from '#kernel/dates.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Choice } from '#platform/web/ui/fields.tsx'
import { listWorkers, type WorkerRow } from '../../contract.ts'

/** Everybody of the team as choices, those in service first in name order; names of those who left stay known. */
export function useWorkers(): { choices: readonly Choice[]; nameOf: (id: unknown) => string } {
  const read = useRead(listWorkers, { service: 'all' })
  const all = read.status === 'ready' ? read.value.workers : []
  const today = todayInAmsterdam()
  const gone = (worker: WorkerRow) => worker.leftServiceOn !== null && worker.leftServiceOn < today
  const choice = (worker: WorkerRow): Choice => ({
    value: worker.id,
    label: [worker.name, worker.function, gone(worker) ? t('team.leftTeam') : null].filter(Boolean).join(' · '),
  })
  return {
    choices: [...all.filter((worker) => !gone(worker)), ...all.filter(gone)].map(choice),
    nameOf: (id) => all.find((worker) => worker.id === id)?.name ?? '',
  }
}
