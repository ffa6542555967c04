/** Roles that exist now; `docs/privacy.md` says what each may see. */
export const roles = [
  'guide',
  'team-leader',
  'legal-adviser',
  'coordinator',
  'administrator',
  'privacy-officer',
] as const
export type Role = (typeof roles)[number]

/**
 * How far a person's eyes go in client files: the files coupled to them, the locations they work for,
 * the whole foundation without names (figures only), or no client content at all.
 */
export const reaches = ['own', 'location', 'foundation', 'none'] as const
export type Reach = (typeof reaches)[number]

/** Who acts, once per request. `workerId` is null for an account that belongs to nobody in the team. */
export type Actor = {
  readonly accountId: string
  readonly foundationId: string
  readonly workerId: string | null
  readonly displayName: string
  readonly roles: readonly Role[]
  readonly reach: Reach
  readonly locationIds: readonly string[]
  readonly practice: boolean
}

export const hasRole = (actor: Actor, ...wanted: Role[]): boolean => wanted.some((role) => actor.roles.includes(role))
