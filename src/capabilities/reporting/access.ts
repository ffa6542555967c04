import { type Actor, canRead, canWrite, hasRole } from '#kernel/actor.ts'

/** Totals are no secret of a file: who answers for figures reads them. */
export const mayReadReports = (actor: Actor): boolean => canRead(actor, 'reports')

/** The records behind a number. An administrator has the numbers only. */
export const mayOpenFigures = (actor: Actor): boolean => hasRole(actor, 'coordinator', 'team-leader')

/** By number, date and what made it count, of everybody; without name or link. */
export const mayOpenByNumber = (actor: Actor): boolean => hasRole(actor, 'coordinator')

/** With names and links, as far as the reader's own reach goes. */
export const mayOpenByName = (actor: Actor): boolean => hasRole(actor, 'team-leader')

export const mayFinaliseReports = (actor: Actor): boolean => canWrite(actor, 'reports')
export const mayWithdrawReports = mayFinaliseReports
