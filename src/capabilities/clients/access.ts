import { type Actor, hasRole } from '#kernel/actor.ts'

/** Who works with files. Which files: the database decides (own, location). */
export const mayReadClients = (actor: Actor): boolean => hasRole(actor, 'guide', 'team-leader', 'legal-adviser')
export const mayRegisterClient = (actor: Actor): boolean => hasRole(actor, 'team-leader', 'legal-adviser')
/** A guide corrects the files coupled to them: nobody else is as near. */
export const mayCorrectClient = mayReadClients
export const mayChangeHousehold = mayReadClients
/** Another location means other eyes on the file, so that is not for the guide. */
export const mayRelocateClient = mayRegisterClient
