import type { FilePart } from '#platform/server/file-events.ts'
import type { ProblemTexts } from '#platform/server/http/problems.ts'
import { route, type Route } from '#platform/server/http/route.ts'
import { mayChangeHousehold, mayCorrectClient, mayReadClients, mayRegisterClient } from './access.ts'
import * as contract from './contract.ts'
import { readQuestion } from './rules/search.ts'
import { getClientFile } from './store/file.ts'
import { searchClients } from './store/search.ts'

export const clientTexts: ProblemTexts = {
  statuses: contract.problems,
  titles: {
    'clients/possible-double': 'Deze persoon lijkt al een dossier te hebben.',
  } satisfies Record<keyof typeof contract.problems, string>,
}

/** The file is put together from the parts of capabilities that clients itself does not know. */
export const clientRoutes = (parts: readonly FilePart[]): readonly Route[] => [
  route(contract.searchClients, {
    can: mayReadClients,
    audit: { searches: 'client' },
    handle: async ({ tx, actor, today }, { q, ...wish }) => ({
      ...(await searchClients(tx, { ...wish, question: readQuestion(q ?? '') }, { reach: actor.reach, today })),
      may: { register: mayRegisterClient(actor) },
    }),
  }),
  route(contract.getClientFile, {
    can: mayReadClients,
    audit: { reads: 'client' },
    handle: async ({ tx, actor, today }, { clientId }) => ({
      ...(await getClientFile(tx, clientId, today, parts)),
      may: {
        correct: mayCorrectClient(actor),
        changeHousehold: mayChangeHousehold(actor),
        record: Object.fromEntries(parts.map((part) => [part.capability, part.mayRecord(actor)])),
      },
    }),
  }),
]
