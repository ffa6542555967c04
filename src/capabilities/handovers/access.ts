import { type Actor, canWrite, hasRole } from '#kernel/actor.ts'

/** Whoever keeps a file can offer it; which files, the database decides. */
export const mayOffer = (actor: Actor): boolean => canWrite(actor, 'basics')
/** Who answers for the files of a location takes them. */
export const mayTake = (actor: Actor): boolean =>
  hasRole(actor, 'team-leader') && (actor.sight.write.basics?.locationIds.length ?? 0) > 0
