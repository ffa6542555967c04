import type { Tx } from '#platform/server/db/database.ts'
import type { TermRule } from './contract.ts'
import { shippedRules } from './rules/shipped.ts'

export { type Computed, computeByLength, computeByRule } from './rules/compute.ts'
export { shippedDesignatedDays } from './rules/holidays.ts'
export { shippedRules } from './rules/shipped.ts'
export { holdsOn, versionName } from './rules/versions.ts'

/** The rules by which terms of this foundation are computed. */
export const rulesInForce = async (_tx: Tx): Promise<readonly TermRule[]> => shippedRules
