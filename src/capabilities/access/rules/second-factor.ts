import type { Actor, Role } from '#kernel/actor.ts'
import { addDays, type PlainDate } from '#kernel/dates.ts'

/** Roles that are shown nothing of any person: totals only. Every other role, also one that is still to come, needs it. */
const seesNobody: ReadonlySet<Role> = new Set(['municipality'])

type Who = Pick<Actor, 'practice' | 'roles' | 'tryingOut'>

/** Who sees clients, colleagues or the log signs in with two factors; the practice foundation is exempt. */
export const needsSecondFactor = ({ practice, roles, tryingOut }: Who): boolean =>
  !practice && (tryingOut || roles.some((role) => !seesNobody.has(role)))

export type FactorFacts = {
  /** This session showed a second factor. */
  proven: boolean
  /** Days that the foundation allows to go without, from the first request that needed it. */
  graceDays: number
  graceFrom: PlainDate | null
  today: PlainDate
}

/** `due`: this session is good for setting up the second factor and nothing else. `lastDay`: of going without. */
export type Standing = { due: boolean; lastDay: PlainDate | null }

export function standingOf(actor: Who, facts: FactorFacts): Standing {
  if (facts.proven || !needsSecondFactor(actor)) return { due: false, lastDay: null }
  if (facts.graceDays === 0) return { due: true, lastDay: null }
  const lastDay = addDays(facts.graceFrom ?? facts.today, facts.graceDays)
  return lastDay < facts.today ? { due: true, lastDay: null } : { due: false, lastDay }
}

/** Tells a person that an administrator took the second factor away; in both languages. */
export function resetLetter(of: { to: string; name: string; by: string }) {
  const text = `Hallo ${of.name},

${of.by} heeft de tweede stap bij het inloggen in Reisgezel voor u opnieuw ingesteld. De codes van uw app, uw
reservecodes en uw passkeys werken niet meer. U bent overal uitgelogd.

Bij uw volgende keer inloggen stelt u de tweede stap opnieuw in.

Hebt u hier niet om gevraagd? Bel dan meteen uw beheerder.

---

Hello ${of.name},

${of.by} has reset your second step for signing in to Reisgezel. The codes of your app, your backup codes and your
passkeys no longer work. You have been signed out everywhere.

The next time you sign in, you set up the second step again.

Did you not ask for this? Then call your administrator at once.
`
  return { to: of.to, subject: 'Uw tweede stap bij inloggen / Your second step for signing in', text }
}
