import type { Actor } from '#kernel/actor.ts'
import type { PlainDate } from '#kernel/dates.ts'
import { problem } from '#kernel/problem.ts'
import { getClientInSight } from '#capabilities/clients/public.ts'
import type { ProblemTexts } from '#platform/server/http/problems.ts'
import { route, type Route } from '#platform/server/http/route.ts'
import { mayKeepTasks, mayLeadTasks, maySeeTasksOfOthers } from './access.ts'
import * as commands from './commands/tasks.ts'
import { problems } from './contract/appointments.ts'
import * as contract from './contract/tasks.ts'
import { absenceRoutes } from './routes/absences.ts'
import { appointmentRoutes } from './routes/appointments.ts'
import { ownCalendarRoutes } from './routes/own-calendar.ts'
import { shownTask } from './rules/tasks.ts'
import * as store from './store/tasks.ts'

const clientsOf = ({ tasks }: { tasks: readonly contract.Task[] }) =>
  tasks.flatMap(({ client }) => (client === null ? [] : [client.id]))
const shown = (found: readonly store.FoundTask[], actor: Actor, today: PlainDate) =>
  found.map((task) => shownTask(task, { today, actor, leads: mayLeadTasks(actor) }))
const writes = { can: mayKeepTasks, audit: { writes: 'task' } } as const

export const planningTexts: ProblemTexts = {
  statuses: problems,
  titles: {
    'planning/taken': 'Iemand of de ruimte is dan al bezet.',
    'planning/visitor-taken': 'Een collega was u voor bij deze bezoeker.',
  } satisfies Record<keyof typeof problems, string>,
}

export const planningRoutes: readonly Route[] = [
  route(contract.listTasks, {
    can: mayKeepTasks,
    audit: { lists: 'task', whose: clientsOf },
    handle: async ({ tx, actor, today }, wanted) => ({
      today,
      tasks: shown(await store.findTasks(tx, actor, { ...wanted, leads: mayLeadTasks(actor) }), actor, today),
      may: { seeAll: maySeeTasksOfOthers(actor) },
    }),
  }),
  route(contract.listTasksOfClient, {
    can: mayKeepTasks,
    audit: { reads: 'task' },
    handle: async ({ tx, actor, today }, { clientId }) => {
      await getClientInSight(tx, clientId)
      return {
        today,
        tasks: shown(await store.findTasksOfClient(tx, clientId), actor, today),
        may: { add: !actor.brokenGlassIds.includes(clientId) },
      }
    },
  }),
  route(contract.getTask, {
    can: mayKeepTasks,
    audit: { reads: 'task' },
    handle: async ({ tx, actor, today }, { taskId }) => {
      const found = await store.findTask(tx, taskId)
      if (!found) throw problem('common/not-found')
      const { title, dueOn, note, belongsTo, worker, client } = found
      return {
        today,
        clientId: client?.id ?? null,
        task: shown([found], actor, today)[0]!,
        values: { title, dueOn, note, belongsTo, workerId: worker?.id ?? null },
      }
    },
  }),
  route(contract.addTask, { ...writes, handle: commands.addTask }),
  route(contract.correctTask, { ...writes, handle: commands.correctTask }),
  route(contract.endTask, { ...writes, handle: commands.endTask }),
  route(contract.reopenTask, { ...writes, handle: commands.reopenTask }),
  ...appointmentRoutes,
  ...absenceRoutes,
  ...ownCalendarRoutes,
]
