import { type Actor, canRead, canWrite, hasRole } from '#kernel/actor.ts'

export const mayReadGuidance = (actor: Actor): boolean => canRead(actor, 'basics') && canRead(actor, 'guidance')
/** A trajectory opens the files of its client for this person. */
export const mayGuideOwn = (actor: Actor): boolean => actor.sight.read.guidance?.ties.includes('trajectory') ?? false
/** Numbers without names, of the whole foundation. */
export const mayReadOverview = (actor: Actor): boolean => hasRole(actor, 'coordinator')
/** Who guides whom decides who sees what, so that is for the team leader. */
export const mayManageTrajectories = (actor: Actor): boolean => canWrite(actor, 'guidance')
