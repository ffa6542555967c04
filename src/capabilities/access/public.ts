export { insertHolding, type NewHolding } from './store.ts'
