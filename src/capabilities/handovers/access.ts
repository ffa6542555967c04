import { type Actor, canWrite, hasRole } from '#kernel/actor.ts'

/** Whoever keeps a file can offer it; which files, the database decides. */
export const mayOffer = (actor: Actor): boolean => canWrite(actor, 'basics')
/** Who answers for the files of a location takes them. */
export const mayTake = (actor: Actor): boolean => ledLocations(actor).length > 0
/** Where this person keeps files, for who leads a team; the database asks per location which function is held there. */
export const ledLocations = (actor: Actor): readonly string[] =>
  hasRole(actor, 'team-leader') ? (actor.sight.write.basics?.locationIds ?? []) : []
