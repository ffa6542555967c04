import { type Actor, canRead, canWrite, hasRole } from '#kernel/actor.ts'

/** Whoever works with files has things to do; which of them they see is for the database. */
export const mayKeepTasks = (actor: Actor): boolean => canRead(actor, 'basics')
/** Who leads has the tasks of a location, and those of a client that nobody guides. */
export const mayLeadTasks = (actor: Actor): boolean => canWrite(actor, 'guidance')
export const maySeeTasksOfOthers = (actor: Actor): boolean => canRead(actor, 'guidance')
/** Where somebody works with files, as far as that is one place. */
export const keptLocation = ({ sight }: Actor): string | null => sight.read.basics?.locationIds[0] ?? null
/** Whoever works with files plans; which appointments they see is for the database. */
export const mayPlan = (actor: Actor): boolean => canRead(actor, 'basics')
export const mayKeepRooms = (actor: Actor): boolean => canWrite(actor, 'guidance')
/** An interpreter sees bookings, and nothing else. */
export const mayAnswerBookings = (actor: Actor): boolean => hasRole(actor, 'interpreter')
export const mayKeepOwnCalendar = (actor: Actor): boolean => mayPlan(actor) || mayAnswerBookings(actor)
/** Who sits at the desk of a location, or helps whoever comes in. */
export const mayKeepDesk = (actor: Actor): boolean => canRead(actor, 'desk')
export const deskLocations = ({ sight }: Actor): readonly string[] => sight.read.desk?.locationIds ?? []
/** Helps somebody, and writes the talk down: that is for who keeps contacts, and is somebody of the team. */
export const mayCallVisitors = (actor: Actor): boolean =>
  mayKeepDesk(actor) && actor.workerId !== null && canWrite(actor, 'contacts', 'legal')
/** Opens a file for somebody unknown at the desk: as it is for who opens files elsewhere. */
export const mayTakeInVisitors = (actor: Actor): boolean =>
  mayKeepDesk(actor) && hasRole(actor, 'team-leader', 'legal-adviser') && canWrite(actor, 'basics')
export const ledLocations = ({ sight }: Actor): readonly string[] => sight.write.guidance?.locationIds ?? []
