import { route, type Route } from '#platform/server/http/route.ts'
import { mayAgreeTerms } from '../access.ts'
import * as commands from '../commands/terms.ts'
import * as contract from '../contract/terms.ts'

const write = { can: mayAgreeTerms, audit: { writes: 'trajectory_term' } } as const

export const termRoutes: readonly Route[] = [
  route(contract.listTrajectoryTerms, {
    can: mayAgreeTerms,
    audit: { none: 'what kinds of trajectories last, of nobody' },
    handle: commands.listTrajectoryTerms,
  }),
  route(contract.agreeTrajectoryTerm, { ...write, handle: commands.agreeTrajectoryTerm }),
  route(contract.endTrajectoryTerm, { ...write, handle: commands.endTrajectoryTerm }),
]
