import type { Actor, Role } from '#kernel/actor.ts'
import { type Compartment, compartments, type Reach, type Scope, type Sight, type Tie } from '#kernel/compartments.ts'
import type { Named } from '#kernel/shapes.ts'

/** A function as it is held today. `locationId` null: all locations of the foundation. */
export type Holding = {
  foundationId: string
  foundationName: string
  practice: boolean
  role: Role
  workerId: string | null
  locationId: string | null
  municipalityId: string | null
}

/** One cell of the matrix of a foundation. */
export type Rule = {
  foundationId: string
  role: Role
  compartment: Compartment
  reach: Reach
  mayWrite: boolean
}

/** A file opened for once, and where the client is now. */
export type Opening = { foundationId: string; clientId: string; kind: 'walk-in' | 'break-glass'; locationId: string }

/** All that the database knows of whoever sends a request, of every foundation that they work for. */
export type Known = {
  accountId: string
  displayName: string
  /** For which foundation this session acts; null: the one that took them on first. */
  chosenFoundationId: string | null
  /** As whom an administrator looks. */
  trying: { role: Role; locationId: string | null } | null
  /** In the order in which they were given. */
  holdings: readonly Holding[]
  /** Open today. */
  locations: readonly (Named & { foundationId: string })[]
  rules: readonly Rule[]
  openings: readonly Opening[]
  namedFor: readonly string[]
}

/** Compartments that broken glass shows, for reading; the database has the same list in `app.opened`. */
export const behindGlass: readonly Compartment[] = [
  'basics',
  'household',
  'housing',
  'guidance',
  'contacts',
  'groups',
  'language',
  'legal',
  'health',
]

/** Functions that can open any file in an emergency; the database has the same list in `app.may_open`. */
export const glassRoles: readonly Role[] = [
  'guide',
  'legal-adviser',
  'housing-guide',
  'team-leader',
  'coordinator',
  'privacy-officer',
]

const tieOf = (role: Role): Tie => (role === 'language-coach' ? 'pair' : 'trajectory')
const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]

type Where = Pick<Known, 'locations' | 'rules'>

/** The locations that a holding is for: those that are open, and of its own foundation. */
const placesOf = (holding: Holding, locations: Known['locations']): string[] =>
  locations
    .filter((one) => one.foundationId === holding.foundationId)
    .filter((one) => holding.locationId === null || one.id === holding.locationId)
    .map((one) => one.id)

function scopeOf(holding: Holding, reach: Reach, { locations }: Where): Scope {
  switch (reach) {
    case 'none':
      return { foundation: false, locationIds: [], ties: [] }
    case 'own':
      return { foundation: false, locationIds: [], ties: [tieOf(holding.role)] }
    case 'location':
      return { foundation: false, locationIds: placesOf(holding, locations), ties: [] }
    case 'foundation':
      return { foundation: true, locationIds: placesOf({ ...holding, locationId: null }, locations), ties: [] }
  }
}

const together = (one: Scope | undefined, other: Scope): Scope =>
  one
    ? {
        foundation: one.foundation || other.foundation,
        locationIds: unique([...one.locationIds, ...other.locationIds]),
        ties: unique([...one.ties, ...other.ties]),
      }
    : other

/** What these holdings let somebody see: every function adds, none takes away. */
export function sightOf(holdings: readonly Holding[], where: Where): Sight {
  const sight = { read: {}, write: {} } as { [right in keyof Sight]: { [compartment in Compartment]?: Scope } }
  const byRole = Map.groupBy(where.rules, (rule) => `${rule.foundationId} ${rule.role}`)
  for (const holding of holdings) {
    for (const { compartment, reach, mayWrite } of byRole.get(`${holding.foundationId} ${holding.role}`) ?? []) {
      if (reach === 'none') continue
      const scope = scopeOf(holding, reach, where)
      sight.read[compartment] = together(sight.read[compartment], scope)
      if (mayWrite) sight.write[compartment] = together(sight.write[compartment], scope)
    }
  }
  return sight
}

/** A file behind broken glass is read in its compartments, also by who has none of these otherwise. */
function withGlass(sight: Sight): Sight {
  const opened = behindGlass.filter((compartment) => !sight.read[compartment])
  const nowhere: Scope = { foundation: false, locationIds: [], ties: [] }
  return { ...sight, read: { ...sight.read, ...Object.fromEntries(opened.map((one) => [one, nowhere])) } }
}

/** Rooms and buttons of another function. Whose clients these would be is nobody: nothing is coupled, opened or named. */
function triedOut(known: Known, first: Holding, { role, locationId }: NonNullable<Known['trying']>): Actor {
  const holding: Holding = { ...first, role, locationId, workerId: null, municipalityId: null }
  return {
    accountId: known.accountId,
    foundationId: first.foundationId,
    workerId: null,
    displayName: known.displayName,
    roles: [role],
    sight: sightOf([holding], known),
    walkInIds: [],
    brokenGlassIds: [],
    namedForIds: [],
    municipalityIds: [],
    practice: first.practice,
    tryingOut: true,
  }
}

const outsideFiles: readonly Compartment[] = ['desk', 'team', 'reports', 'log']

/** Whose files somebody sees who looks as another function, so that the screen can say it. */
export function clientsTriedOut({ sight, practice }: Actor): 'own' | 'practice' | 'hidden' | 'none' {
  const scopes = compartments.flatMap((one) => (outsideFiles.includes(one) ? [] : (sight.read[one] ?? [])))
  if (scopes.length === 0) return practice ? 'none' : 'hidden'
  if (scopes.every(({ foundation, locationIds }) => !foundation && locationIds.length === 0)) return 'own'
  return practice ? 'practice' : 'hidden'
}

/**
 * The actor that these holdings make; null without one. Of one foundation only: the one that the session chose, as long as
 * a holding there lasts, else the one that took them on first.
 */
export function actorFrom(known: Known): Actor | null {
  const chosen = known.holdings.find((holding) => holding.foundationId === known.chosenFoundationId)
  const first = chosen ?? known.holdings[0]
  if (!first) return null
  const here = known.holdings.filter((holding) => holding.foundationId === first.foundationId)
  const openedBy = (kind: Opening['kind']) =>
    known.openings.filter((one) => one.foundationId === first.foundationId && one.kind === kind)
  const trying = here.some((holding) => holding.role === 'administrator') ? known.trying : null
  if (trying) return triedOut(known, first, trying)
  // With the function that opened it, a file closes.
  const brokenGlassIds = here.some(({ role }) => glassRoles.includes(role))
    ? openedBy('break-glass').map((one) => one.clientId)
    : []
  const sight = sightOf(here, known)
  return {
    accountId: known.accountId,
    foundationId: first.foundationId,
    workerId: here.find((holding) => holding.workerId !== null)?.workerId ?? null,
    displayName: known.displayName,
    roles: unique(here.map((holding) => holding.role)),
    sight: brokenGlassIds.length > 0 ? withGlass(sight) : sight,
    walkInIds: openedBy('walk-in')
      .filter((one) => sight.read.desk?.locationIds.includes(one.locationId))
      .map((one) => one.clientId),
    brokenGlassIds,
    namedForIds: known.namedFor,
    municipalityIds: unique(here.flatMap((holding) => holding.municipalityId ?? [])),
    practice: first.practice,
    tryingOut: false,
  }
}
