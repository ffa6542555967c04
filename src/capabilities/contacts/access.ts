import { type Actor, canRead, canWrite } from '#kernel/actor.ts'

export const mayReadContacts = (actor: Actor): boolean => canRead(actor, 'contacts', 'legal')
/** For the clients that one sees: the database decides which. */
export const mayRecordContact = (actor: Actor): boolean =>
  canRead(actor, 'basics') && canWrite(actor, 'contacts', 'legal')
/** A contact about a legal matter stands in the legal compartment, every other in that of contacts. */
export const mayRecordKind = (actor: Actor, meaning: string | null): boolean =>
  canWrite(actor, meaning === 'legal' ? 'legal' : 'contacts')
