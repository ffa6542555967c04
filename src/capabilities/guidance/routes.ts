import type { AnswerOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import type { FilePart } from '#platform/server/file-events.ts'
import { route, type Route } from '#platform/server/http/route.ts'
import { mayManageTrajectories, mayReadGuidance, mayReadOverview } from './access.ts'
import * as commands from './commands.ts'
import { readMyDay } from './commands/my-day.ts'
import * as contract from './contract.ts'
import { boardRoutes } from './routes/board.ts'
import { checklistTemplateRoutes } from './routes/checklist-template.ts'
import { checklistRoutes } from './routes/checklists.ts'
import { measurementRoutes } from './routes/measurements.ts'
import { planRoutes } from './routes/plan.ts'
import { termRoutes } from './routes/terms.ts'
import { trajectoryRoutes } from './routes/trajectories.ts'
import * as store from './store.ts'
import { courseFacts, courseToday } from './store/trajectories.ts'

export const guidancePart: FilePart = {
  capability: 'guidance',
  events: store.fileEvents,
  mayRead: mayReadGuidance,
  mayRecord: mayManageTrajectories,
  course: { facts: courseFacts, on: courseToday },
}

const inDay = ({
  mine,
  quiet,
  unguided,
  waiting,
  ending,
  overdue,
  startedThisMonth,
}: AnswerOf<typeof contract.getMyDay>) =>
  [mine, quiet, unguided, waiting, ending, overdue, startedThisMonth].flat().map(({ client }) => client.id)
const write = { can: mayManageTrajectories, audit: { writes: 'trajectory' } } as const

export const guidanceRoutes: readonly Route[] = [
  route(contract.getMyDay, {
    can: mayReadGuidance,
    audit: { lists: 'trajectory', whose: inDay },
    handle: readMyDay,
  }),
  route(contract.getOverview, {
    can: mayReadOverview,
    audit: { none: 'numbers of the whole foundation, no names' },
    handle: async ({ tx, today }) => ({ today, ...(await store.countOverview(tx, today)) }),
  }),
  route(contract.getTrajectory, {
    can: mayReadGuidance,
    audit: { reads: 'trajectory' },
    handle: async ({ tx, actor }, { trajectoryId }) => {
      const found = await store.trajectories.find(tx, trajectoryId)
      if (!found) throw problem('common/not-found')
      const { clientId, ...values } = found.values
      return { ...found, clientId, values, may: { correct: mayManageTrajectories(actor) } }
    },
  }),
  route(contract.startTrajectory, { ...write, handle: commands.startTrajectory }),
  route(contract.correctTrajectory, { ...write, handle: commands.correctTrajectory }),
  ...trajectoryRoutes,
  ...measurementRoutes,
  ...planRoutes,
  ...checklistRoutes,
  ...boardRoutes,
  ...checklistTemplateRoutes,
  ...termRoutes,
]
