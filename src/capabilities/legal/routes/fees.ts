import { problem } from '#kernel/problem.ts'
import { route, type Route } from '#platform/server/http/route.ts'
import { mayManageLegal, mayReadLegal } from '../access.ts'
import * as commands from '../commands/fees.ts'
import * as contract from '../contract/fees.ts'
import { totalsOf } from '../rules/fees.ts'
import { legalCases } from '../store.ts'
import * as store from '../store/fees.ts'

const write = { can: mayManageLegal, audit: { writes: 'legal_fee' } } as const

export const feeRoutes: readonly Route[] = [
  route(contract.listFeesOfCase, {
    can: mayReadLegal,
    audit: { reads: 'legal_fee' },
    handle: async ({ tx, actor, today }, { caseId }) => {
      const found = await legalCases.find(tx, caseId)
      if (!found) throw problem('common/not-found')
      const fees = await store.findFeesOfCase(tx, caseId)
      const may = { manage: mayManageLegal(actor) }
      return { today, clientId: found.values.clientId, fees, totals: totalsOf(fees), may }
    },
  }),
  route(contract.addFee, { ...write, handle: commands.addFee }),
  route(contract.correctFee, { ...write, handle: commands.correctFee }),
]
