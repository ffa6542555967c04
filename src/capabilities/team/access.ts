import { type Actor, canRead, canWrite } from '#kernel/actor.ts'

/** A name stands beside every contact, so names are no secret for those who work with clients or account for it. */
export const mayReadTeam = (actor: Actor): boolean => canRead(actor, 'basics', 'team', 'groups')
/** Where this person keeps the team; null: everywhere. Somebody without a location is kept by all. */
export const keptTeams = ({ sight }: Actor): readonly string[] | null =>
  sight.write.team?.foundation ? null : (sight.write.team?.locationIds ?? [])
/** Of the own locations or of all: the database decides. */
export const mayManageTeam = (actor: Actor): boolean => canWrite(actor, 'team')
