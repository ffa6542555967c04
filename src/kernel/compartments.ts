/** Parts of what is kept, each with eyes of its own. `docs/privacy.md` says what stands in each. */
export const compartments = [
  'desk',
  'basics',
  'household',
  'housing',
  'guidance',
  'contacts',
  'groups',
  'language',
  'legal',
  'flight-story',
  'health',
  'money',
  'meldcode',
  'team',
  'reports',
  'log',
] as const
export type Compartment = (typeof compartments)[number]

/** Whose records: nobody's, of the clients coupled to oneself, of the locations one works for, of all of the foundation. */
export const reaches = ['none', 'own', 'location', 'foundation'] as const
export type Reach = (typeof reaches)[number]

/** What couples a client to somebody of the team. A language coach is coupled by the pair, everybody else by a trajectory. */
export const ties = ['trajectory', 'pair'] as const
export type Tie = (typeof ties)[number]

/** Whose records of one compartment: all places and ties count together. */
export type Scope = {
  readonly foundation: boolean
  readonly locationIds: readonly string[]
  readonly ties: readonly Tie[]
}

/** What somebody may read and write. A compartment that is not named is closed. */
export type Sight = {
  readonly read: { readonly [compartment in Compartment]?: Scope }
  readonly write: { readonly [compartment in Compartment]?: Scope }
}
