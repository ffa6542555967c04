export { type Computed, computeByLength, computeByRule } from './rules/compute.ts'
export { shippedDesignatedDays } from './rules/holidays.ts'
export { shippedRules } from './rules/shipped.ts'
export { holdsOn, versionName } from './rules/versions.ts'
