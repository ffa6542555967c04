import { type Actor, hasRole } from '#kernel/actor.ts'

export const mayReadGroups = (actor: Actor): boolean =>
  hasRole(actor, 'guide', 'team-leader', 'legal-adviser', 'coordinator', 'administrator')
export const mayManageGroups = (actor: Actor): boolean => hasRole(actor, 'team-leader', 'coordinator')
/** Clients that one sees: the database decides which. */
export const mayEnrol = (actor: Actor): boolean => hasRole(actor, 'guide', 'team-leader', 'legal-adviser')
