export { watchLog } from './commands/watch.ts'
export { giveKnownAccount } from './commands/accounts.ts'
export { refuseHolding } from './rules/signing.ts'
export { findWorkersNamed, insertHolding, type NewHolding } from './store/accounts.ts'
