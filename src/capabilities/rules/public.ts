import type { Tx } from '#platform/server/db/database.ts'
import { knownDays, knownRules } from './commands.ts'
import type { DesignatedDay, TermRule } from './contract.ts'

export type { TouchedByRule } from './commands.ts'
export { type Computed, computeByLength, computeByRule } from './rules/compute.ts'
export { explain } from './rules/explain.ts'
export { calendarWith, shippedDesignatedDays } from './rules/holidays.ts'
export { meantBy } from './rules/meant.ts'
export { type Running, runTerm } from './rules/running.ts'
export { shippedRules } from './rules/shipped.ts'
export { holdsOn, versionName } from './rules/versions.ts'

/** The rules by which terms of this foundation are computed: those of the program, and what it decided itself. */
export const rulesInForce = (tx: Tx): Promise<readonly TermRule[]> => knownRules(tx)
/** The days that decrees put on a par with a holiday, as this foundation knows them. */
export const designatedDays = (tx: Tx): Promise<readonly DesignatedDay[]> => knownDays(tx)
