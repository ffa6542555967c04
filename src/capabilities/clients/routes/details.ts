import { route, type Route } from '#platform/server/http/route.ts'
import { mayCorrectClient, mayCorrectFile, mayReadClients } from '../access.ts'
import { names } from '../commands/details.ts'
import * as contract from '../contract/details.ts'
import { findDetails } from '../store/details.ts'

const can = mayCorrectClient
const name = { can, audit: { writes: 'client_name' } } as const

/** Who somebody is, at length. */
export const detailRoutes: readonly Route[] = [
  route(contract.getDetails, {
    can: mayReadClients,
    audit: { reads: 'client' },
    handle: async ({ tx, actor, today }, { clientId }) => ({
      ...(await findDetails(tx, clientId)),
      today,
      may: { change: mayCorrectFile(actor, clientId) },
    }),
  }),
  route(contract.nameLines.add, {
    ...name,
    handle: (ctx, { clientId, ...values }) => names.add(ctx, clientId, values),
  }),
  route(contract.nameLines.correct, {
    ...name,
    handle: (ctx, { nameId, version, ...values }) => names.correct(ctx, nameId, version, values),
  }),
  route(contract.nameLines.remove, { ...name, handle: (ctx, { nameId }) => names.remove(ctx, nameId) }),
]
