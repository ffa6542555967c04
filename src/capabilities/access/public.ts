export { watchLog } from './commands/watch.ts'
export { insertHolding, type NewHolding } from './store/accounts.ts'
