import { type Actor, canRead, canWrite, hasRole } from '#kernel/actor.ts'

/** No client stands in it: whoever works with files looks up where somebody stays; so does who keeps the list. */
export const mayReadLocations = (actor: Actor): boolean => canRead(actor, 'basics') || mayKeepLocations(actor)
export const mayKeepLocations = (actor: Actor): boolean => hasRole(actor, 'coordinator', 'administrator')
/** Where somebody stays stands with who they are. */
export const mayReadStays = (actor: Actor): boolean => canRead(actor, 'basics')
export const mayKeepStays = (actor: Actor): boolean => canWrite(actor, 'basics')
export const mayReadProcedure = (actor: Actor): boolean => canRead(actor, 'basics') && canRead(actor, 'legal')
export const mayKeepProcedure = (actor: Actor): boolean => canRead(actor, 'basics') && canWrite(actor, 'legal')
/** A compartment of its own: broken glass does not open it, and who reads it may not write in it by that alone. */
export const mayReadStories = (actor: Actor): boolean => canRead(actor, 'basics') && canRead(actor, 'flight-story')
export const mayKeepStories = (actor: Actor): boolean => canRead(actor, 'basics') && canWrite(actor, 'flight-story')
/** About trends, without a client. */
export const mayReadNationalSignals = (actor: Actor): boolean =>
  mayReadProcedure(actor) || hasRole(actor, 'coordinator')
export const mayKeepNationalSignals = (actor: Actor): boolean =>
  mayKeepProcedure(actor) || hasRole(actor, 'coordinator')
