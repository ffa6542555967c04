import { type Actor, hasRole } from '#kernel/actor.ts'

/** For the clients that one sees: the database decides which. */
export const mayRecordContact = (actor: Actor): boolean => hasRole(actor, 'guide', 'team-leader', 'legal-adviser')
