import type { Actor, Role } from '#kernel/actor.ts'
import { opensLocation, reachOf } from './access.ts'

/** A role as it is held today, at one location or (null) at all of them. */
export type Holding = { foundationId: string; role: Role; workerId: string | null; locationId: string | null }

export type Person = { accountId: string; displayName: string }

/**
 * The actor that these holdings make. Holdings of one foundation only: who works for two of them acts for the one that
 * took them on first. A holding without location opens every location of the foundation, which `allLocations` lists.
 */
export function actorFrom(
  person: Person,
  held: readonly Holding[],
  of: { practice: boolean; allLocations: readonly string[] },
): Actor | null {
  const foundationId = held[0]?.foundationId
  if (foundationId === undefined) return null
  const here = held.filter((holding) => holding.foundationId === foundationId)
  const opening = here.filter((holding) => opensLocation(holding.role))
  const everywhere = opening.some((holding) => holding.locationId === null)
  const named = opening.flatMap((holding) => holding.locationId ?? [])
  const roles = [...new Set(here.map((holding) => holding.role))]
  return {
    accountId: person.accountId,
    foundationId,
    workerId: here.find((holding) => holding.workerId !== null)?.workerId ?? null,
    displayName: person.displayName,
    roles,
    reach: reachOf(roles),
    locationIds: everywhere ? [...of.allLocations] : [...new Set(named)],
    practice: of.practice,
  }
}

/** Browser and system, as far as a person needs them to recognise a session; never the whole user agent. */
export function deviceOf(userAgent: string | null): string | null {
  if (!userAgent) return null
  const browser = [
    ['Edg/', 'Edge'],
    ['Firefox/', 'Firefox'],
    ['Chrome/', 'Chrome'],
    ['Safari/', 'Safari'],
  ].find(([mark]) => userAgent.includes(mark!))?.[1]
  const system = [
    ['Android', 'Android'],
    ['iPhone', 'iPhone'],
    ['iPad', 'iPad'],
    ['Windows', 'Windows'],
    ['Mac OS', 'macOS'],
    ['Linux', 'Linux'],
  ].find(([mark]) => userAgent.includes(mark!))?.[1]
  return [browser, system].filter(Boolean).join(', ') || null
}
