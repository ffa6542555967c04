import { type Actor, canRead, canWrite } from '#kernel/actor.ts'

export const mayReadPairs = (actor: Actor): boolean => canRead(actor, 'basics') && canRead(actor, 'language')
/** Who is coupled decides who sees what, so a language coach keeps the own pair and makes none. */
export const mayManagePairs = (actor: Actor): boolean => {
  const scope = actor.sight.write.language
  const asCoachOnly = scope === undefined || (scope.locationIds.length === 0 && !scope.ties.includes('trajectory'))
  return canRead(actor, 'basics') && !asCoachOnly
}

/** Level and lessons: of the own pair for a coach, of the clients that one sees for others. */
export const mayReadLessons = (actor: Actor): boolean => canRead(actor, 'language')
export const mayKeepLessons = (actor: Actor): boolean => canWrite(actor, 'language')
/** The room of a language coach. */
export const mayReadOwnPairs = (actor: Actor): boolean => actor.sight.read.language?.ties.includes('pair') ?? false
