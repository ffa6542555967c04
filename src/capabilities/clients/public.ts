export { foldedColumns } from './rules/person.ts'
export { eyesOf, inSight } from './store/sight.ts'
export { getClientInSight, lockClientInSight } from './store/in-sight.ts'
