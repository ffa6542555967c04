import { type Actor, hasRole } from '#kernel/actor.ts'

/** A name stands beside every contact, so names are no secret inside the foundation. */
export const mayReadTeam = (_actor: Actor): boolean => true
export const mayManageTeam = (actor: Actor): boolean => hasRole(actor, 'team-leader', 'coordinator', 'administrator')
