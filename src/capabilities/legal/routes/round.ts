import { problem } from '#kernel/problem.ts'
import { route, type Route } from '#platform/server/http/route.ts'
import { mayManageLegal, mayReadLegal } from '../access.ts'
import * as commands from '../commands/round.ts'
import * as contract from '../contract/round.ts'
import { monthOf, ofMonth, proposeNext } from '../rules/round.ts'
import { legalCases } from '../store.ts'
import * as store from '../store/round.ts'

const sum = (of: readonly store.Tally[], name: 'mine' | 'mineDone') => of.reduce((all, one) => all + one[name], 0)

export const roundRoutes: readonly Route[] = [
  route(contract.listRoundCases, {
    can: mayReadLegal,
    audit: { lists: 'legal_mutation', whose: ({ cases }) => [...new Set(cases.map(({ client }) => client.id))] },
    handle: async ({ tx, actor, today }, wanted) => {
      const month = monthOf(today)
      const tallies = await store.countRound(tx, actor, month)
      return {
        month,
        cases: await store.findRoundCases(tx, actor, { ...wanted, month }),
        mine: { running: sum(tallies, 'mine'), done: sum(tallies, 'mineDone') },
        locations: tallies.map(({ id, name, running, done }) => ({ id, name, running, done })),
        may: { manage: mayManageLegal(actor) },
      }
    },
  }),
  route(contract.listMutations, {
    can: mayReadLegal,
    audit: { reads: 'legal_mutation' },
    handle: async ({ tx, actor, today }, { caseId }) => {
      const found = await legalCases.find(tx, caseId)
      if (!found) throw problem('common/not-found')
      const [mutations, month] = [await store.findMutations(tx, caseId), monthOf(today)]
      const { previous } = ofMonth(mutations, month)
      const firstDue = await store.findFirstDue(tx, caseId, today)
      return {
        clientId: found.values.clientId,
        today,
        month,
        mutations,
        proposal: proposeNext(previous?.values.nextOn ?? null, firstDue, today),
        may: { manage: mayManageLegal(actor) },
      }
    },
  }),
  route(contract.recordMutation, {
    can: mayManageLegal,
    audit: { writes: 'legal_mutation' },
    handle: commands.recordMutation,
  }),
]
