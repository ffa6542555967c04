import type { Compartment, Sight } from './compartments.ts'

/** Functions that somebody can hold; `docs/privacy.md` says what each may see. */
export const roles = [
  'guide',
  'language-coach',
  'work-coach',
  'budget-coach',
  'interpreter',
  'legal-adviser',
  'trainer',
  'housing-guide',
  'receptionist',
  'team-leader',
  'coordinator',
  'administrator',
  'privacy-officer',
  'hr',
  'finance',
  'municipality',
] as const
export type Role = (typeof roles)[number]

/** Who acts, once per request. `workerId` is null for an account that belongs to nobody in the team. */
export type Actor = {
  readonly accountId: string
  readonly foundationId: string
  readonly workerId: string | null
  readonly displayName: string
  readonly roles: readonly Role[]
  readonly sight: Sight
  /** Files opened at the desk for today. */
  readonly walkInIds: readonly string[]
  /** Files opened by breaking the glass, for a few hours. */
  readonly brokenGlassIds: readonly string[]
  /** Secret clients that this person is named for. */
  readonly namedForIds: readonly string[]
  /** Municipalities that this person answers for at a town hall. */
  readonly municipalityIds: readonly string[]
  readonly practice: boolean
  /** Who tries out what a role sees changes nothing, and sees no client of a foundation that is no practice. */
  readonly tryingOut: boolean
  /** Where the request came from; written to the log. */
  readonly address?: string
  /** The account for which this person acts, when that is another. */
  readonly onBehalfOf?: string
}

export const hasRole = (actor: Actor, ...wanted: Role[]): boolean => wanted.some((role) => actor.roles.includes(role))

/** Somewhere, for somebody: whose records, the database decides. */
export const canRead = (actor: Actor, ...wanted: Compartment[]): boolean =>
  wanted.some((compartment) => actor.sight.read[compartment] !== undefined)
export const canWrite = (actor: Actor, ...wanted: Compartment[]): boolean =>
  wanted.some((compartment) => actor.sight.write[compartment] !== undefined)

/** Figures of more than the one municipality whose town hall somebody works for. */
export const readsAllReports = ({ sight }: Actor): boolean =>
  sight.read.reports !== undefined && (sight.read.reports.foundation || sight.read.reports.locationIds.length > 0)
