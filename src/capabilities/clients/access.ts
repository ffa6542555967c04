import { type Actor, canRead, canWrite, hasRole } from '#kernel/actor.ts'

/** Who works with files. Which files: the database decides (own, location). */
export const mayReadClients = (actor: Actor): boolean => canRead(actor, 'basics')
export const mayReadHouseholds = (actor: Actor): boolean => canRead(actor, 'basics') && canRead(actor, 'household')
/** A guide corrects the files coupled to them: nobody else is as near. */
export const mayCorrectClient = (actor: Actor): boolean => canWrite(actor, 'basics')
export const mayChangeHousehold = (actor: Actor): boolean => canRead(actor, 'basics') && canWrite(actor, 'household')
/** Who lives where, beside who they are. */
export const mayReadHomes = (actor: Actor): boolean => canRead(actor, 'housing')
/** Another location means other eyes on the file, so that is not for the guide. */
export const mayRegisterClient = (actor: Actor): boolean =>
  hasRole(actor, 'team-leader', 'legal-adviser') && keptLocations(actor).length > 0
export const mayRelocateClient = mayRegisterClient
/** Whether two files are of one person is answered by who answers for the files of a location. */
export const mayJudgeDoubles = (actor: Actor): boolean =>
  hasRole(actor, 'team-leader') && keptLocations(actor).length > 0
/** Where this person can put a file and still see it. */
export const keptLocations = (actor: Actor): readonly string[] => actor.sight.write.basics?.locationIds ?? []
/** By which door a file that is not otherwise in sight is open; null for a file of one's own. */
export const openingOf = (actor: Actor, clientId: string): 'walk-in' | 'break-glass' | null =>
  actor.brokenGlassIds.includes(clientId) ? 'break-glass' : actor.walkInIds.includes(clientId) ? 'walk-in' : null
/** A file behind broken glass is for reading. */
export const mayCorrectFile = (actor: Actor, clientId: string): boolean =>
  openingOf(actor, clientId) !== 'break-glass' && mayCorrectClient(actor)
