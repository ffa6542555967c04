import { reaches } from '#kernel/compartments.ts'
import type { Fault } from '#kernel/problem.ts'
import type { Cell, MatrixRule } from '../contract/matrix.ts'

const rank = (cell: Cell) => reaches.indexOf(cell.reach)

/** Narrower is always allowed, wider only up to the limit; the log stays with the privacy officer. Empty when it fits. */
export function refuseCell(wish: Cell, { role, compartment, standard, widest }: Omit<MatrixRule, 'now'>): Fault[] {
  const faults: Fault[] = []
  if (rank(wish) > rank(widest)) faults.push({ pointer: '/reach', code: 'fault/wider-than-allowed' })
  if (wish.mayWrite && !widest.mayWrite) faults.push({ pointer: '/mayWrite', code: 'fault/wider-than-allowed' })
  if (wish.mayWrite && wish.reach === 'none') faults.push({ pointer: '/mayWrite', code: 'fault/write-without-read' })
  if (role === 'privacy-officer' && compartment === 'log' && wish.reach !== standard.reach) {
    faults.push({ pointer: '/reach', code: 'fault/wider-than-allowed' })
  }
  return faults
}

export const sameCell = (one: Cell, other: Cell): boolean =>
  one.reach === other.reach && one.mayWrite === other.mayWrite

/** What may be chosen for one cell, narrowest first. */
export function choicesFor(of: Omit<MatrixRule, 'now'>): Cell[] {
  const all = reaches.flatMap((reach) => [
    { reach, mayWrite: false },
    { reach, mayWrite: true },
  ])
  return all.filter((cell) => refuseCell(cell, of).length === 0)
}
