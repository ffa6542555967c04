export { insertHolding, type NewHolding } from './store/accounts.ts'
