import { type Actor, canRead, canWrite, hasRole } from '#kernel/actor.ts'

/** Whoever works with files looks up where somebody can go; so does who keeps the directory. */
export const mayReadDirectory = (actor: Actor): boolean => canRead(actor, 'basics') || mayKeepDirectory(actor)
export const mayKeepDirectory = (actor: Actor): boolean =>
  canWrite(actor, 'guidance') || hasRole(actor, 'administrator')
/** Referrals and conferences are read with the guidance of a client. */
export const mayReadNetwork = (actor: Actor): boolean => canRead(actor, 'basics') && canRead(actor, 'guidance')
/** Who keeps the notes of guidance of a client refers. */
export const mayRefer = (actor: Actor): boolean => mayReadNetwork(actor) && canWrite(actor, 'contacts')
/** Everybody who works with files comes across obstacles; which signals they see is for the database. */
export const mayNoteConcerns = (actor: Actor): boolean => canRead(actor, 'basics')
/** Numbers of the whole foundation, without a client. */
export const mayCountAllConcerns = (actor: Actor): boolean => hasRole(actor, 'coordinator')
export const mayCountConcerns = (actor: Actor): boolean => canWrite(actor, 'guidance') || mayCountAllConcerns(actor)
