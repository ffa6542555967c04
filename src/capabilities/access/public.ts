export { findHoldingsOf, insertHolding, type NewHolding } from './store.ts'
