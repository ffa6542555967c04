import { problem } from '#kernel/problem.ts'
import { route, type Route } from '#platform/server/http/route.ts'
import { mayKeepDirectory, mayReadDirectory } from '../access.ts'
import * as commands from '../commands/partners.ts'
import * as contract from '../contract/partners.ts'
import * as store from '../store/partners.ts'

const none = { none: 'organisations, no client' } as const
const keeps = { can: mayKeepDirectory, audit: { writes: 'partner' } } as const

export const partnerRoutes: readonly Route[] = [
  route(contract.listPartners, {
    can: mayReadDirectory,
    audit: none,
    handle: async ({ tx, actor, today }) => ({
      today,
      partners: await store.findPartners(tx),
      may: { keep: mayKeepDirectory(actor) },
    }),
  }),
  route(contract.getPartner, {
    can: mayReadDirectory,
    audit: none,
    handle: async ({ tx, actor }, { partnerId }) => {
      const found = await store.findPartner(tx, partnerId)
      if (!found) throw problem('common/not-found')
      const { id, version, ...values } = found
      return { id, version, values, may: { keep: mayKeepDirectory(actor) } }
    },
  }),
  route(contract.addPartner, { ...keeps, handle: commands.addPartner }),
  route(contract.correctPartner, { ...keeps, handle: commands.correctPartner }),
  route(contract.takeFirstPartners, { ...keeps, handle: commands.takeFirstPartners }),
]
