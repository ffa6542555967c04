import { getClientInSight } from '#capabilities/clients/public.ts'
import { route, type Route } from '#platform/server/http/route.ts'
import { mayKeepStays, mayReadStays } from '../access.ts'
import * as commands from '../commands/stays.ts'
import * as contract from '../contract/stays.ts'
import * as store from '../store/stays.ts'

const keeps = { can: mayKeepStays, audit: { writes: 'reception_stay' } } as const

export const stayRoutes: readonly Route[] = [
  route(contract.listStaysOfClient, {
    can: mayReadStays,
    audit: { reads: 'reception_stay' },
    handle: async ({ tx, actor, today }, { clientId }) => {
      await getClientInSight(tx, clientId)
      // Broken glass is for looking.
      const keep = mayKeepStays(actor) && !actor.brokenGlassIds.includes(clientId)
      return { today, stays: await store.findStaysOfClient(tx, clientId), may: { keep } }
    },
  }),
  route(contract.recordStay, { ...keeps, handle: commands.recordStay }),
  route(contract.correctStay, { ...keeps, handle: commands.correctStay }),
]
