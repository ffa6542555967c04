import { type Actor, hasRole, type Reach, type Role } from '#kernel/actor.ts'
import type { Session } from './contract.ts'

/** How far each role's eyes go in client files. `docs/privacy.md` has the same table in words. */
const reachOfRole: Record<Role, Reach> = {
  guide: 'own',
  'team-leader': 'location',
  'legal-adviser': 'location',
  coordinator: 'none',
  administrator: 'none',
  'privacy-officer': 'none',
}
const widest: readonly Reach[] = ['foundation', 'location', 'own', 'none']

export const reachOf = (held: readonly Role[]): Reach =>
  widest.find((reach) => held.some((role) => reachOfRole[role] === reach)) ?? 'none'

/** Only roles that reach a location give its files; a guide's holding for a town opens nothing more. */
export const opensLocation = (role: Role): boolean => reachOfRole[role] === 'location'

/** Who may sign in and as what. The table of roles itself is not for anybody to change. */
export const mayManageAccounts = (actor: Actor): boolean => hasRole(actor, 'administrator')

/** Who looked at what, without what stood there. */
export const mayReadLog = (actor: Actor): boolean => hasRole(actor, 'privacy-officer')

/** The doors of the house and the buttons that stand outside any room. Rooms decide again for themselves. */
export function mayOf(actor: Actor): Session['may'] {
  const seesClients = hasRole(actor, 'guide', 'team-leader', 'legal-adviser')
  const counts = hasRole(actor, 'coordinator', 'team-leader', 'administrator')
  return {
    enter: {
      clients: seesClients,
      housing: hasRole(actor, 'team-leader', 'coordinator'),
      legal: hasRole(actor, 'team-leader', 'legal-adviser'),
      groups: hasRole(actor, 'team-leader', 'coordinator'),
      team: hasRole(actor, 'administrator', 'coordinator', 'team-leader'),
      reports: counts,
      imports: hasRole(actor, 'administrator', 'team-leader'),
      organisation: hasRole(actor, 'administrator'),
      accounts: mayManageAccounts(actor),
      log: mayReadLog(actor),
    },
    createClient: hasRole(actor, 'team-leader', 'legal-adviser'),
    recordContact: seesClients,
    import: hasRole(actor, 'administrator', 'team-leader'),
    decideHeld: hasRole(actor, 'team-leader'),
    manageAccounts: mayManageAccounts(actor),
    finaliseReport: hasRole(actor, 'coordinator', 'team-leader'),
  }
}
