import { type Actor, hasRole } from '#kernel/actor.ts'

export const mayReadLegal = (actor: Actor): boolean => hasRole(actor, 'legal-adviser', 'team-leader')
export const mayManageLegal = mayReadLegal
