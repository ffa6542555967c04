import { problem } from '#kernel/problem.ts'
import { route, type Route } from '#platform/server/http/route.ts'
import { mayKeepLocations, mayReadLocations, mayReadStays } from '../access.ts'
import * as commands from '../commands/locations.ts'
import * as contract from '../contract/locations.ts'
import { stateOf } from '../rules/locations.ts'
import * as store from '../store/locations.ts'

const none = { none: 'places and numbers, no client' } as const
const keeps = { can: mayKeepLocations, audit: { writes: 'reception_location' } } as const
const shown = (found: store.FoundLocation, today: string) => ({ ...found, state: stateOf(found.values, today) })

export const locationRoutes: readonly Route[] = [
  route(contract.listReceptionLocations, {
    can: mayReadLocations,
    audit: none,
    handle: async ({ tx, actor, today }) => ({
      today,
      locations: (await store.findLocations(tx, mayReadStays(actor))).map((found) => shown(found, today)),
      may: { keep: mayKeepLocations(actor) },
    }),
  }),
  route(contract.getReceptionLocation, {
    can: mayReadLocations,
    audit: none,
    handle: async ({ tx, actor, today }, { receptionLocationId }) => {
      const found = await store.findLocation(tx, receptionLocationId, mayReadStays(actor))
      if (!found) throw problem('common/not-found')
      return { today, location: shown(found, today), may: { keep: mayKeepLocations(actor) } }
    },
  }),
  route(contract.addReceptionLocation, { ...keeps, handle: commands.addReceptionLocation }),
  route(contract.correctReceptionLocation, { ...keeps, handle: commands.correctReceptionLocation }),
  route(contract.listStaysAtLocation, {
    can: mayReadStays,
    audit: { lists: 'reception_stay', whose: ({ stays }) => stays.map(({ client }) => client.id).slice(0, 200) },
    handle: async ({ tx, today }, { receptionLocationId }) => {
      if (!(await store.receptionLocations.find(tx, receptionLocationId))) throw problem('common/not-found')
      return { today, stays: await store.findStaysAt(tx, receptionLocationId) }
    },
  }),
]
