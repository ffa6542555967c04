export { foldedColumns } from './rules/person.ts'
export { getClientInSight } from './store/in-sight.ts'
