export { foldedColumns } from './rules/person.ts'
export { getClientInSight, lockClientInSight } from './store/in-sight.ts'
