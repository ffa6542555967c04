import { type Actor, hasRole } from '#kernel/actor.ts'

/** A name stands beside every contact, so names are no secret for those who work with clients or account for it. */
export const mayReadTeam = (actor: Actor): boolean =>
  hasRole(actor, 'guide', 'team-leader', 'legal-adviser', 'coordinator', 'administrator')
export const mayManageTeam = (actor: Actor): boolean => hasRole(actor, 'team-leader', 'coordinator', 'administrator')
