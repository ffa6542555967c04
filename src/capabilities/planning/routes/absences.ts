import { problem } from '#kernel/problem.ts'
import { route, type Route } from '#platform/server/http/route.ts'
import { mayLeadTasks, mayPlan } from '../access.ts'
import * as commands from '../commands/absences.ts'
import * as contract from '../contract/absences.ts'
import * as store from '../store/absences.ts'

const writes = { can: mayPlan, audit: { writes: 'absence' } } as const

export const absenceRoutes: readonly Route[] = [
  route(contract.listAbsences, {
    can: mayPlan,
    audit: { lists: 'absence', whose: ({ minding }) => minding.flatMap(({ clients }) => clients.map(({ id }) => id)) },
    handle: async ({ tx, actor, today }) => ({
      today,
      absences: await store.findAbsences(tx),
      minding: await store.findMinding(tx, actor),
      may: { lead: mayLeadTasks(actor) },
    }),
  }),
  route(contract.getAbsence, {
    can: mayPlan,
    audit: { none: 'days of colleagues, known to all who work with clients' },
    handle: async ({ tx }, { absenceId }) => {
      const found = await store.absences.find(tx, absenceId)
      if (!found) throw problem('common/not-found')
      return found
    },
  }),
  route(contract.recordAbsence, { ...writes, handle: commands.recordAbsence }),
  route(contract.correctAbsence, { ...writes, handle: commands.correctAbsence }),
  route(contract.removeAbsence, { ...writes, handle: commands.removeAbsence }),
]
