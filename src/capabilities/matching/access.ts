import { type Actor, canRead, canWrite } from '#kernel/actor.ts'

export const mayReadPairs = (actor: Actor): boolean => canRead(actor, 'basics') && canRead(actor, 'language')
/** Who is coupled decides who sees what, so a language coach keeps the own pair and makes none. */
export const mayManagePairs = (actor: Actor): boolean => canRead(actor, 'basics') && canWrite(actor, 'language')
