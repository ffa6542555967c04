export { balanceOfPeriod, type PeriodBalance } from './store/balance.ts'
export { figures } from './report.ts'
export { chainBalance, halfYearsBetween, refuseOpening } from './rules/balance.ts'
