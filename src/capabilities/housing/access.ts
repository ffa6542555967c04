import { type Actor, canRead, canWrite, hasRole, readsAllReports } from '#kernel/actor.ts'

/** Numbers of a municipality hold no people. */
export const mayReadBalance = (actor: Actor): boolean => canRead(actor, 'housing') || readsAllReports(actor)
export const mayManageTargets = (actor: Actor): boolean => hasRole(actor, 'team-leader', 'coordinator')
/** Which placements: the database decides, with the client. */
export const mayReadPlacements = (actor: Actor): boolean => canRead(actor, 'basics') && canRead(actor, 'housing')
export const mayPlace = (actor: Actor): boolean => canRead(actor, 'basics') && canWrite(actor, 'housing')
/** Opens a realised number: with names where files are in reach, else by client number alone. */
export const mayOpenHoused = (actor: Actor): boolean => mayReadPlacements(actor) || mayOpenByNumber(actor)
export const mayOpenByNumber = (actor: Actor): boolean => hasRole(actor, 'coordinator')
