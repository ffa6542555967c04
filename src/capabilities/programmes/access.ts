import { type Actor, canRead, canWrite, hasRole, readsAllReports } from '#kernel/actor.ts'

export const mayReadGroups = (actor: Actor): boolean => canRead(actor, 'groups') || readsAllReports(actor)
export const mayManageGroups = (actor: Actor): boolean => hasRole(actor, 'team-leader', 'coordinator', 'trainer')
/** Who takes part and who came: names, number and language, also for a trainer, who sees no files. */
export const mayKeepAttendance = (actor: Actor): boolean => canWrite(actor, 'groups')
/** Who takes part, of the clients that one sees. */
export const mayReadEnrolments = (actor: Actor): boolean => canRead(actor, 'groups')
/** Clients that one sees: the database decides which. A trainer leaves it to who knows the file. */
export const mayEnrol = (actor: Actor): boolean => canWrite(actor, 'groups') && canRead(actor, 'basics')
