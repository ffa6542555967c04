import { type Actor, canRead, canWrite, hasRole } from '#kernel/actor.ts'

export const mayReadLegal = (actor: Actor): boolean => canRead(actor, 'basics') && canRead(actor, 'legal')
export const mayManageLegal = (actor: Actor): boolean => canRead(actor, 'basics') && canWrite(actor, 'legal')
/** How long before a term people are told is not for each to choose who is told. */
export const mayChooseHabits = (actor: Actor): boolean => mayManageLegal(actor) && hasRole(actor, 'team-leader')
