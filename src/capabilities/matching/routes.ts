import { problem } from '#kernel/problem.ts'
import type { FilePart } from '#platform/server/file-events.ts'
import { route, type Route } from '#platform/server/http/route.ts'
import { mayKeepLessons, mayManagePairs, mayReadLessons, mayReadOwnPairs, mayReadPairs } from './access.ts'
import * as commands from './commands.ts'
import * as contract from './contract.ts'
import * as store from './store.ts'

export const matchingPart: FilePart = {
  capability: 'matching',
  events: store.fileEvents,
  mayRead: mayReadPairs,
  mayRecord: mayManagePairs,
}

const write = { can: mayManagePairs, audit: { writes: 'language_pair' } } as const

const keep = { can: mayKeepLessons, audit: { writes: 'pair_lesson' } } as const

export const matchingRoutes: readonly Route[] = [
  route(contract.listPairs, {
    can: mayReadPairs,
    audit: { lists: 'language_pair', whose: ({ pairs }) => pairs.map(({ client }) => client.id) },
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
      const { clientId, level, ...values } = found.values
      return {
        ...found,
        clientId,
        values,
        level,
        may: { correct: mayManagePairs(actor), record: mayKeepLessons(actor) },
      }
    },
  }),
  route(contract.startPair, { ...write, handle: commands.startPair }),
  route(contract.correctPair, { ...write, handle: commands.correctPair }),
  route(contract.listOwnPairs, {
    can: mayReadOwnPairs,
    audit: { reads: 'language_pair', whose: ({ pairs }) => pairs.map(({ clientId }) => clientId) },
    handle: async ({ tx, actor }) => ({
      pairs: await store.findOwnPairs(tx),
      may: { record: mayKeepLessons(actor) },
    }),
  }),
  route(contract.gradePair, { can: mayKeepLessons, audit: { writes: 'language_pair' }, handle: commands.gradePair }),
  route(contract.listLessons, {
    can: mayReadLessons,
    audit: { reads: 'pair_lesson' },
    handle: (ctx, { pairId }) => commands.readLessons(ctx, pairId),
  }),
  route(contract.recordLesson, { ...keep, handle: commands.recordLesson }),
  route(contract.correctLesson, { ...keep, handle: commands.correctLesson }),
]
