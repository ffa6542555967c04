import { problem } from '#kernel/problem.ts'
import type { FilePart } from '#platform/server/file-events.ts'
import { route, type Route } from '#platform/server/http/route.ts'
import { mayManagePairs, mayReadPairs } from './access.ts'
import * as commands from './commands.ts'
import * as contract from './contract.ts'
import * as store from './store.ts'

export const matchingPart: FilePart = { capability: 'matching', events: store.fileEvents, mayRecord: mayManagePairs }

const write = { can: mayManagePairs, audit: { writes: 'language_pair' } } as const

export const matchingRoutes: readonly Route[] = [
  route(contract.listPairs, {
    can: mayReadPairs,
    audit: { lists: 'language_pair' },
    handle: async ({ tx, actor }, { state }) => ({
      pairs: await store.findPairs(tx, actor, state),
      may: { manage: mayManagePairs(actor) },
    }),
  }),
  route(contract.getPair, {
    can: mayReadPairs,
    audit: { reads: 'language_pair' },
    handle: async ({ tx, actor }, { pairId }) => {
      const found = await store.pairs.find(tx, pairId)
      if (!found) throw problem('common/not-found')
      const { clientId, ...values } = found.values
      return { ...found, clientId, values, may: { correct: mayManagePairs(actor) } }
    },
  }),
  route(contract.startPair, { ...write, handle: commands.startPair }),
  route(contract.correctPair, { ...write, handle: commands.correctPair }),
]
