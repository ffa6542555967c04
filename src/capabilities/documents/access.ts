import { type Actor, canRead, canWrite, hasRole } from '#kernel/actor.ts'
import { type DocumentCompartment, documentCompartments } from './contract/documents.ts'

/** Which documents of a file, row security says by the part of the file in which each stands. */
export const mayReadDocuments = (actor: Actor): boolean => canRead(actor, 'basics')

/** Parts of the file in which somebody may put a document. */
export const compartmentsToWrite = (actor: Actor): DocumentCompartment[] =>
  documentCompartments.filter((one) => canRead(actor, one) && canWrite(actor, one))
export const mayWriteDocuments = (actor: Actor): boolean =>
  mayReadDocuments(actor) && compartmentsToWrite(actor).length > 0

/** How long papers are kept is for who answers for the whole foundation. */
export const mayChooseRetention = (actor: Actor): boolean => hasRole(actor, 'coordinator', 'administrator')
export const mayReadRetention = (actor: Actor): boolean => mayWriteDocuments(actor) || mayChooseRetention(actor)

export const mayRecordConsent = (actor: Actor): boolean => mayReadDocuments(actor) && canWrite(actor, 'basics')

export const mayWriteLetters = (actor: Actor): boolean =>
  mayReadDocuments(actor) && canRead(actor, 'legal') && canWrite(actor, 'legal')
export const mayKeepTemplates = (actor: Actor): boolean =>
  hasRole(actor, 'administrator') || (hasRole(actor, 'legal-adviser', 'team-leader') && canWrite(actor, 'legal'))
export const mayReadTemplates = (actor: Actor): boolean => mayKeepTemplates(actor) || mayWriteLetters(actor)
