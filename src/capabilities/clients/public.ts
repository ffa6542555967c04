export { foldedColumns } from './rules/folded.ts'
export { refoldNames } from './store/refold.ts'
export { eyesOf, inSight } from './store/sight.ts'
export { getClientInSight, lockClientInSight } from './store/in-sight.ts'
