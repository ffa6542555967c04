import { problem } from '#kernel/problem.ts'
import { route, type Route } from '#platform/server/http/route.ts'
import { mayManageLegal, mayReadLegal } from '../access.ts'
import * as commands from '../commands/lawyers.ts'
import * as contract from '../contract/lawyers.ts'
import { legalCases } from '../store.ts'
import * as store from '../store/lawyers.ts'

const write = { can: mayManageLegal, audit: { writes: 'legal_lawyer' } } as const

export const lawyerRoutes: readonly Route[] = [
  route(contract.listLawyersOfCase, {
    can: mayReadLegal,
    audit: { reads: 'legal_lawyer' },
    handle: async ({ tx, actor, today }, { caseId }) => {
      const found = await legalCases.find(tx, caseId)
      if (!found) throw problem('common/not-found')
      const lawyers = await store.findLawyersOfCase(tx, caseId)
      return { today, clientId: found.values.clientId, lawyers, may: { manage: mayManageLegal(actor) } }
    },
  }),
  route(contract.referToLawyer, { ...write, handle: commands.referToLawyer }),
  route(contract.correctLawyer, { ...write, handle: commands.correctLawyer }),
  route(contract.recordLawyerConsent, {
    can: mayManageLegal,
    audit: { writes: 'consent' },
    handle: commands.recordLawyerConsent,
  }),
  route(contract.recordSharing, {
    can: mayManageLegal,
    audit: { writes: 'legal_lawyer_sharing' },
    handle: commands.recordSharing,
  }),
]
