import { route, type Route } from '#platform/server/http/route.ts'
import { mayChangeHousehold, mayReadHomes, mayReadHouseholds, openingOf } from '../access.ts'
import * as commands from '../commands/family.ts'
import * as contract from '../contract/family.ts'
import { findFamily } from '../store/family.ts'

const relative = { can: mayChangeHousehold, audit: { writes: 'relative' } } as const

export const familyRoutes: readonly Route[] = [
  route(contract.getFamily, {
    can: mayReadHouseholds,
    audit: { reads: 'household', whose: ({ members }) => members.map(({ id }) => id) },
    handle: async ({ tx, actor, today }, { clientId }) => ({
      ...(await findFamily(tx, clientId, today)),
      showsHomes: mayReadHomes(actor),
      today,
      may: { change: openingOf(actor, clientId) === null && mayChangeHousehold(actor) },
    }),
  }),
  route(contract.relativeLines.add, {
    ...relative,
    handle: (ctx, { clientId, ...values }) => commands.addRelative(ctx, clientId, values),
  }),
  route(contract.relativeLines.correct, {
    ...relative,
    handle: (ctx, { relativeId, version, ...values }) => commands.correctRelative(ctx, relativeId, version, values),
  }),
  route(contract.relativeLines.remove, {
    ...relative,
    handle: (ctx, { relativeId }) => commands.removeRelative(ctx, relativeId),
  }),
]
