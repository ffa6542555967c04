import { type Actor, hasRole } from '#kernel/actor.ts'

/** Names of locations, municipalities and lists are no secret inside a foundation: every form needs them. */
export const mayReadOrganisation = (_actor: Actor): boolean => true
export const mayManageOrganisation = (actor: Actor): boolean => hasRole(actor, 'administrator')
