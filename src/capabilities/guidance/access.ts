import { type Actor, hasRole } from '#kernel/actor.ts'

export const mayReadGuidance = (actor: Actor): boolean => hasRole(actor, 'guide', 'team-leader', 'legal-adviser')
/** Numbers without names, of the whole foundation. */
export const mayReadOverview = (actor: Actor): boolean => hasRole(actor, 'coordinator')
/** Who guides whom decides who sees what, so that is for the team leader. */
export const mayManageTrajectories = (actor: Actor): boolean => hasRole(actor, 'team-leader')
