import { problem } from '#kernel/problem.ts'
import type { FilePart } from '#platform/server/file-events.ts'
import { route, type Route } from '#platform/server/http/route.ts'
import { mayManageLegal, mayReadLegal } from './access.ts'
import { reminderRoutes } from './routes/reminders.ts'
import { gapRoutes } from './routes/gaps.ts'
import { evidenceRoutes } from './routes/evidence.ts'
import { relativeRoutes } from './routes/relatives.ts'
import { stepRoutes } from './routes/steps.ts'
import { feeRoutes } from './routes/fees.ts'
import { lawyerRoutes } from './routes/lawyers.ts'
import { permitRoutes } from './routes/permits.ts'
import { questionRoutes } from './routes/questions.ts'
import { roundRoutes } from './routes/round.ts'
import { termRoutes } from './routes/terms.ts'
import * as commands from './commands.ts'
import { getDossier } from './commands/dossiers.ts'
import * as contract from './contract.ts'
import { familyKinds } from './contract/kinds.ts'
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
      const { client, kindName, kind, regime, outcome, nextOn } = await getDossier(tx, caseId)
      const head = { sponsor: client, kindName, kind, regime, outcome, nextOn, withFamily: familyKinds.includes(kind) }
      return { ...found, clientId, values, head, may: { correct: mayManageLegal(actor) } }
    },
  }),
  route(contract.openLegalCase, { ...write, handle: commands.openLegalCase }),
  route(contract.correctLegalCase, { ...write, handle: commands.correctLegalCase }),
  ...termRoutes,
  ...reminderRoutes,
  ...gapRoutes,
  ...stepRoutes,
  ...relativeRoutes,
  ...evidenceRoutes,
  ...permitRoutes,
  ...questionRoutes,
  ...feeRoutes,
  ...lawyerRoutes,
  ...roundRoutes,
]
