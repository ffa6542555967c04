import { type Actor, canRead, hasRole } from '#kernel/actor.ts'

/** Rules are about nobody: who works on legal matters reads them, and who keeps them. */
export const mayReadRules = (actor: Actor): boolean => canRead(actor, 'legal') || mayKeepRules(actor)
/** Proposes, and decides on what somebody else proposed. */
export const mayKeepRules = (actor: Actor): boolean => hasRole(actor, 'administrator', 'legal-adviser')
