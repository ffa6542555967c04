import { type Actor, canRead, canWrite, hasRole } from '#kernel/actor.ts'

export const mayReadGuidance = (actor: Actor): boolean => canRead(actor, 'basics') && canRead(actor, 'guidance')
/** A trajectory opens the files of its client for this person. */
export const mayGuideOwn = (actor: Actor): boolean => actor.sight.read.guidance?.ties.includes('trajectory') ?? false
/** Numbers without names, of the whole foundation. */
export const mayReadOverview = (actor: Actor): boolean => hasRole(actor, 'coordinator')
/** Who guides whom decides who sees what, so that is for the team leader. */
export const mayManageTrajectories = (actor: Actor): boolean => canWrite(actor, 'guidance')

/** What was agreed with a municipality, and whether a month is right. */
export const mayContract = mayManageTrajectories

/** Who keeps the notes of guidance of a client measures and keeps the plan; both are read with the trajectories. */
export const mayMeasure = (actor: Actor): boolean => mayReadGuidance(actor) && canWrite(actor, 'contacts')
export const mayCorrectMeasurement = (actor: Actor, begunBy: string): boolean =>
  mayMeasure(actor) && (begunBy === actor.accountId || mayManageTrajectories(actor))
/** What is written beside a domain of health. The level itself is read with the measurement. */
export const mayReadHealth = (actor: Actor): boolean => canRead(actor, 'health')
export const mayWriteHealth = (actor: Actor): boolean => canWrite(actor, 'health')
/** Counts of files that one sees all of. */
export const mayCountMeasurements = mayManageTrajectories
export const mayLoadWording = (actor: Actor): boolean => hasRole(actor, 'administrator')
/** What stands on every checklist of the foundation. */
export const mayKeepChecklists = (actor: Actor): boolean => hasRole(actor, 'administrator')
/** What a kind of trajectory lasts, for the foundation or a municipality. */
export const mayAgreeTerms = mayKeepChecklists
