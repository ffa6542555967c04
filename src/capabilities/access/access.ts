import { type Actor, canRead, canWrite, hasRole, type Role } from '#kernel/actor.ts'
import { compartments, type Scope } from '#kernel/compartments.ts'
import type { Session } from './contract.ts'
import { glassRoles } from './rules/sight.ts'

/** Who may sign in and as what, and what each function sees. */
export const mayManageAccounts = (actor: Actor): boolean => hasRole(actor, 'administrator')

/** Who looked at what, without what stood there. */
export const mayReadLog = (actor: Actor): boolean => canRead(actor, 'log')

/** That somebody is a client, and whom to ask. */
export const mayAskDesk = (actor: Actor): boolean => canRead(actor, 'desk')
/** Opens a file of the location for one talk: for whoever works with files of their own. */
export const mayOpenForWalkIn = (actor: Actor): boolean =>
  mayAskDesk(actor) && (actor.sight.read.basics?.ties.includes('trajectory') ?? false)
export const mayBreakGlass = (actor: Actor): boolean => hasRole(actor, ...glassRoles)
export const mayOpenFiles = (actor: Actor): boolean => mayOpenForWalkIn(actor) || mayBreakGlass(actor)
/** What functions see is no secret inside a foundation; changing it is for the administrator. */
export const mayReadMatrix = (actor: Actor): boolean => hasRole(actor, 'administrator', 'privacy-officer')
/** Puts a file out of everybody's sight but of those named. */
export const mayKeepSecret = (actor: Actor): boolean => hasRole(actor, 'team-leader', 'legal-adviser')

const withoutPlace: readonly Role[] = [
  'language-coach',
  'interpreter',
  'coordinator',
  'administrator',
  'privacy-officer',
  'hr',
  'finance',
  'municipality',
]
/** Without a place in the team they have no files, and so nothing to do here. */
export const hasOwnFiles = (role: Role): boolean =>
  role === 'guide' || role === 'language-coach' || role === 'work-coach' || role === 'budget-coach'
/** Whether the location of a holding decides what its function sees. */
export const usesLocation = (role: Role): boolean => !withoutPlace.includes(role)

/** Those whom broken glass is reported to. */
export const mayWatchGlass = (actor: Actor): boolean => hasRole(actor, 'team-leader', 'privacy-officer')

/** Who changed a record; which records is for row security. */
export const mayReadHistory = (actor: Actor): boolean => canRead(actor, 'basics')

/** Whose files behind broken glass are all there is, has no clients to guide. */
const hasClients = (scope: Scope | undefined) =>
  scope !== undefined && (scope.foundation || scope.locationIds.length > 0 || scope.ties.length > 0)

/** The doors of the house and the buttons that stand outside any room. Rooms decide again for themselves. */
export function mayOf(actor: Actor): Session['may'] {
  const administrator = hasRole(actor, 'administrator')
  const seesLocation = (actor.sight.read.basics?.locationIds.length ?? 0) > 0
  return {
    enter: {
      desk: mayAskDesk(actor),
      clients: canRead(actor, 'basics'),
      housing: hasRole(actor, 'team-leader', 'coordinator', 'housing-guide'),
      legal: canRead(actor, 'legal'),
      groups: hasRole(actor, 'team-leader', 'coordinator', 'trainer'),
      pairs: actor.sight.read.language?.ties.includes('pair') ?? false,
      team: canWrite(actor, 'team'),
      reports: canRead(actor, 'reports'),
      imports: hasRole(actor, 'administrator', 'team-leader'),
      organisation: administrator,
      accounts: administrator,
      matrix: mayReadMatrix(actor),
      log: mayReadLog(actor),
    },
    read: compartments.filter((one) => canRead(actor, one)),
    write: compartments.filter((one) => canWrite(actor, one)),
    createClient: canWrite(actor, 'basics') && seesLocation && hasRole(actor, 'team-leader', 'legal-adviser'),
    recordContact: canRead(actor, 'basics') && canWrite(actor, 'contacts', 'legal'),
    seeGuidance: canRead(actor, 'basics') && hasClients(actor.sight.read.guidance),
    import: hasRole(actor, 'administrator', 'team-leader'),
    decideHeld: hasRole(actor, 'team-leader'),
    manageAccounts: mayManageAccounts(actor),
    finaliseReport: canWrite(actor, 'reports'),
    openForWalkIn: mayOpenForWalkIn(actor),
    breakGlass: mayBreakGlass(actor),
    keepSecret: mayKeepSecret(actor),
  }
}
