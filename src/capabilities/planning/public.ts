import type { Actor } from '#kernel/actor.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { TaskOutcome } from './contract/tasks.ts'
import { endMade, insertMade, moveMade, type MadeTask, type Origin, reopenMade } from './store/tasks.ts'

/**
 * Makes what there is to do about a client because of something else: a start, a phase, a life event. The same origin and
 * occasion make it once; what is there already stays as it is, done or not. `belongsTo: 'guide'` follows whoever guides the
 * client, and is the team leader's while nobody does. Goes by the rights of who acts: they see the file.
 */
export const addTasks = (tx: Tx, actor: Pick<Actor, 'foundationId'>, made: readonly MadeTask[]): Promise<void> =>
  insertMade(tx, actor.foundationId, made)

/** Moves what is still open of one occasion to another day; nothing when it is done. */
export const moveTaskOf = (tx: Tx, origin: Origin & { occasion: string }, dueOn: string): Promise<void> =>
  moveMade(tx, origin, dueOn)

/** Ends what is still open of this origin, or of one occasion of it: `done`, or `lapsed` when what it was for is no more. */
export const endTasksOf = (tx: Tx, origin: Origin & { occasion?: string }, outcome: TaskOutcome): Promise<void> =>
  endMade(tx, origin, outcome)

/** What lapsed, because its occasion was no more, is asked for again. What was done stays done. */
export const reopenTaskOf = (tx: Tx, origin: Origin & { occasion: string }, dueOn: string): Promise<void> =>
  reopenMade(tx, origin, dueOn)

export { type FollowUpWish, planNextAppointment, refuseNextAppointment } from './commands/follow-up.ts'
export { forgetVisitors } from './commands/forget-visitors.ts'
export { postLetters, remindOfTomorrow } from './commands/letters.ts'
export { mountOwnFeed } from './commands/own-calendar.ts'
