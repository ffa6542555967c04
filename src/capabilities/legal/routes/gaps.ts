import { route, type Route } from '#platform/server/http/route.ts'
import { mayManageLegal, mayReadLegal } from '../access.ts'
import { handCases } from '../commands/hand.ts'
import * as contract from '../contract/gaps.ts'
import { findOwnGaps } from '../store/gaps.ts'
import { findUnassigned } from '../store/unassigned.ts'

const whoseOf = (of: readonly { client: { id: string } }[]) => [...new Set(of.map(({ client }) => client.id))]

export const gapRoutes: readonly Route[] = [
  route(contract.listOwnGaps, {
    can: mayReadLegal,
    audit: { lists: 'legal_case', whose: ({ gaps }) => whoseOf(gaps) },
    handle: async ({ tx, actor, today }) => ({
      today,
      gaps: actor.workerId === null ? [] : await findOwnGaps(tx, actor.workerId),
    }),
  }),
  route(contract.listUnassignedCases, {
    can: mayReadLegal,
    audit: { lists: 'legal_case', whose: ({ cases }) => whoseOf(cases) },
    handle: async ({ tx, actor, today }) => ({
      today,
      ...(await findUnassigned(tx, actor)),
      may: { hand: mayManageLegal(actor) },
    }),
  }),
  route(contract.handCases, { can: mayManageLegal, audit: { writes: 'legal_case' }, handle: handCases }),
]
