import { type Actor, hasRole } from '#kernel/actor.ts'

/** Numbers of a municipality hold no people. */
export const mayReadBalance = (actor: Actor): boolean =>
  hasRole(actor, 'team-leader', 'coordinator', 'administrator', 'guide', 'legal-adviser')
export const mayManageTargets = (actor: Actor): boolean => hasRole(actor, 'team-leader', 'coordinator')
/** Which placements: the database decides, with the client. */
export const mayReadPlacements = (actor: Actor): boolean => hasRole(actor, 'guide', 'team-leader', 'legal-adviser')
export const mayPlace = (actor: Actor): boolean => hasRole(actor, 'team-leader', 'guide')
/** Opens a realised number: with names where files are in reach, else by client number alone. */
export const mayOpenHoused = (actor: Actor): boolean => mayReadPlacements(actor) || mayOpenByNumber(actor)
export const mayOpenByNumber = (actor: Actor): boolean => hasRole(actor, 'coordinator')
