import { type Actor, canRead, canWrite, hasRole, readsAllReports } from '#kernel/actor.ts'

export const mayReadGroups = (actor: Actor): boolean => canRead(actor, 'groups') || readsAllReports(actor)
export const mayManageGroups = (actor: Actor): boolean => hasRole(actor, 'team-leader', 'coordinator', 'trainer')
/** Clients that one sees: the database decides which. */
export const mayEnrol = (actor: Actor): boolean => canWrite(actor, 'groups')
