import { type Actor, canRead, canWrite } from '#kernel/actor.ts'

export const mayReadLegal = (actor: Actor): boolean => canRead(actor, 'basics') && canRead(actor, 'legal')
export const mayManageLegal = (actor: Actor): boolean => canRead(actor, 'basics') && canWrite(actor, 'legal')
