import { type Actor, hasRole } from '#kernel/actor.ts'

export const mayReadPairs = (actor: Actor): boolean => hasRole(actor, 'guide', 'team-leader', 'legal-adviser')
export const mayManagePairs = (actor: Actor): boolean => hasRole(actor, 'team-leader')
