import { route, type Route } from '#platform/server/http/route.ts'
import { mayManageTrajectories, mayMeasure, mayReadGuidance } from '../access.ts'
import * as guides from '../commands/guides.ts'
import * as commands from '../commands/trajectories.ts'
import * as contract from '../contract/trajectories.ts'

const write = { can: mayManageTrajectories, audit: { writes: 'trajectory' } } as const

export const trajectoryRoutes: readonly Route[] = [
  route(contract.getTrajectoryCourse, {
    can: mayReadGuidance,
    audit: { reads: 'trajectory', whose: ({ client }) => [client.id] },
    handle: commands.getTrajectoryCourse,
  }),
  route(contract.pauseTrajectory, { ...write, handle: commands.pauseTrajectory }),
  route(contract.resumeTrajectory, { ...write, handle: commands.resumeTrajectory }),
  route(contract.extendTrajectory, { ...write, handle: commands.extendTrajectory }),
  route(contract.endTrajectory, { ...write, handle: commands.endTrajectory }),
  route(contract.reopenTrajectory, { ...write, handle: commands.reopenTrajectory }),
  route(contract.recordExitInterview, {
    can: mayMeasure,
    audit: { writes: 'exit_interview' },
    handle: commands.recordExitInterview,
  }),
  route(contract.addGuide, { ...write, handle: guides.addGuide }),
  route(contract.endGuide, { ...write, handle: guides.endGuide }),
  route(contract.listHeldTrajectories, {
    can: mayManageTrajectories,
    audit: { lists: 'trajectory', whose: ({ held }) => [...new Set(held.map(({ client }) => client.id))] },
    handle: guides.listHeldTrajectories,
  }),
  route(contract.reassignTrajectories, { ...write, handle: guides.reassignTrajectories }),
]
