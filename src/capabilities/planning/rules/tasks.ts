import { type Actor, canWrite } from '#kernel/actor.ts'
import { addDays, type PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'
import type { Task, TaskKind, TaskValues, urgencies } from '../contract/tasks.ts'

export type Urgency = (typeof urgencies)[number]

/** Red is for late and today alone. */
export function urgencyOf(dueOn: PlainDate, today: PlainDate, done = false): Urgency {
  if (done) return 'done'
  if (dueOn < today) return 'late'
  if (dueOn === today) return 'today'
  return dueOn <= addDays(today, 7) ? 'soon' : 'later'
}

/** Ten years ahead is a typing error, and so is before anybody here was born. */
const latest = (today: PlainDate) => addDays(today, 3653)
const earliest = '2000-01-01'

export function refuseTask(
  wish: TaskValues & { clientId: string | null },
  of: { kind: TaskKind; today: PlainDate },
): Fault[] {
  const faults: Fault[] = []
  if (of.kind === 'own' && !wish.title) faults.push({ pointer: '/title', code: 'fault/required' })
  if (wish.dueOn < earliest || wish.dueOn > latest(of.today))
    faults.push({ pointer: '/dueOn', code: 'fault/too-far-off' })
  if (wish.belongsTo === 'worker' && wish.workerId === null)
    faults.push({ pointer: '/workerId', code: 'fault/required' })
  // A worker stands beside no owner that is a role.
  if (wish.belongsTo !== 'worker' && wish.workerId !== null)
    faults.push({ pointer: '/workerId', code: 'fault/unknown-choice' })
  if (wish.belongsTo === 'guide' && wish.clientId === null)
    faults.push({ pointer: '/belongsTo', code: 'fault/unknown-choice' })
  return faults
}

/** An empty line is none. */
export const tidyTask = <W extends TaskValues>(wish: W): W => ({
  ...wish,
  title: wish.title || null,
  note: wish.note || null,
})

/** How pressing it is, and whether this person may change it: the database decides the same. */
export function shownTask(
  task: Omit<Task, 'urgency' | 'mayChange'>,
  { today, actor, leads }: { today: PlainDate; actor: Actor; leads: boolean },
): Task {
  const own = [task.worker?.id, task.givenBy?.id].includes(actor.workerId ?? '')
  const open = task.client !== null && !actor.brokenGlassIds.includes(task.client.id)
  return {
    ...task,
    urgency: urgencyOf(task.dueOn, today, task.done !== null),
    mayChange: own || (task.client === null ? leads : open && (leads || canWrite(actor, 'contacts'))),
  }
}
