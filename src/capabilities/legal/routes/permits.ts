import { route, type Route } from '#platform/server/http/route.ts'
import { mayManageLegal, mayReadLegal } from '../access.ts'
import * as commands from '../commands/permits.ts'
import * as contract from '../contract/permits.ts'

export const permitRoutes: readonly Route[] = [
  route(contract.listExpiringPermits, {
    can: mayReadLegal,
    audit: {
      lists: 'residence_permit',
      whose: ({ permits }) => [...new Set(permits.map(({ client }) => client.id))],
    },
    handle: commands.listExpiringPermits,
  }),
  route(contract.planRenewal, { can: mayManageLegal, audit: { writes: 'task' }, handle: commands.planRenewal }),
]
