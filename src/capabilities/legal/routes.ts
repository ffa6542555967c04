import { problem } from '#kernel/problem.ts'
import type { FilePart } from '#platform/server/file-events.ts'
import { route, type Route } from '#platform/server/http/route.ts'
import { mayManageLegal, mayReadLegal } from './access.ts'
import { roundRoutes } from './routes/round.ts'
import { termRoutes } from './routes/terms.ts'
import * as commands from './commands.ts'
import * as contract from './contract.ts'
import * as store from './store.ts'

export const legalPart: FilePart = {
  capability: 'legal',
  events: store.fileEvents,
  mayRead: mayReadLegal,
  mayRecord: mayManageLegal,
}

const write = { can: mayManageLegal, audit: { writes: 'legal_case' } } as const

export const legalRoutes: readonly Route[] = [
  route(contract.listLegalCases, {
    can: mayReadLegal,
    audit: { lists: 'legal_case', whose: ({ cases }) => cases.map(({ client }) => client.id) },
    handle: async ({ tx, actor, today }, wanted) => ({
      cases: await store.findLegalCases(tx, actor, wanted),
      today,
      may: { manage: mayManageLegal(actor) },
    }),
  }),
  route(contract.getLegalCase, {
    can: mayReadLegal,
    audit: { reads: 'legal_case' },
    handle: async ({ tx, actor }, { caseId }) => {
      const found = await store.legalCases.find(tx, caseId)
      if (!found) throw problem('common/not-found')
      const { clientId, ...values } = found.values
      return { ...found, clientId, values, may: { correct: mayManageLegal(actor) } }
    },
  }),
  route(contract.openLegalCase, { ...write, handle: commands.openLegalCase }),
  route(contract.correctLegalCase, { ...write, handle: commands.correctLegalCase }),
  ...termRoutes,
  ...roundRoutes,
]
