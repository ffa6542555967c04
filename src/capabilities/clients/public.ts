export { displayName, foldedColumns } from './rules/person.ts'
