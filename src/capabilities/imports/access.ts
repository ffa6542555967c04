import { type Actor, hasRole } from '#kernel/actor.ts'

/** Whoever imports sees counts, columns and reasons; rows hold people and are for the team leader of the location. */
export const mayImport = (actor: Actor): boolean => hasRole(actor, 'administrator', 'team-leader')
export const mayDecideHeld = (actor: Actor): boolean => hasRole(actor, 'team-leader')
