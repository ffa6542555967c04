import { problem } from '#kernel/problem.ts'
import { route, type Route } from '#platform/server/http/route.ts'
import { keptTeams, mayManageTeam, mayReadTeam } from './access.ts'
import * as commands from './commands.ts'
import * as contract from './contract.ts'
import * as store from './store.ts'

const write = { can: mayManageTeam, audit: { writes: 'worker' } } as const
const none = { none: 'names of colleagues, known to all of the foundation' }

export const teamRoutes: readonly Route[] = [
  route(contract.listWorkers, {
    can: mayReadTeam,
    audit: none,
    handle: async ({ tx, actor }, wanted) => ({
      workers: await store.findWorkers(tx, actor, wanted),
      may: { manage: mayManageTeam(actor) },
    }),
  }),
  route(contract.getWorker, {
    can: mayManageTeam,
    audit: { reads: 'worker' },
    handle: async ({ tx, actor }, { workerId }) => {
      const found = await store.findWorker(tx, workerId)
      const kept = keptTeams(actor)
      const place = found?.values.locationId ?? null
      if (!found || (kept !== null && place !== null && !kept.includes(place))) throw problem('common/not-found')
      return { ...found, may: { manage: mayManageTeam(actor) } }
    },
  }),
  route(contract.registerWorker, { ...write, handle: commands.registerWorker }),
  route(contract.correctWorker, { ...write, handle: commands.correctWorker }),
]
