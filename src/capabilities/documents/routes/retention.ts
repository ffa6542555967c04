import { apartRoute, route, type Route } from '#platform/server/http/route.ts'
import { mayChooseRetention, mayReadRetention, mayWriteDocuments } from '../access.ts'
import * as commands from '../commands/retention.ts'
import * as contract from '../contract/retention.ts'

export const retentionRoutes: readonly Route[] = [
  route(contract.listOverdueDocuments, {
    can: mayWriteDocuments,
    audit: { lists: 'document', whose: ({ documents }) => [...new Set(documents.map(({ client }) => client.id))] },
    handle: commands.listOverdueDocuments,
  }),
  apartRoute(contract.removeOverdueDocuments, {
    can: mayWriteDocuments,
    audit: { writes: 'document' },
    handle: commands.removeOverdueDocuments,
  }),
  route(contract.getRetention, {
    can: mayReadRetention,
    audit: { none: 'how long kinds of papers are kept, about nobody' },
    handle: commands.getRetention,
  }),
  route(contract.chooseRetention, {
    can: mayChooseRetention,
    audit: { writes: 'document_retention' },
    handle: commands.chooseRetention,
  }),
]
