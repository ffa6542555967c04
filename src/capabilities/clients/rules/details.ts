import type { Fault } from '#kernel/problem.ts'

/** A name has a word in it somewhere. Which of the two fields it stands in differs from people to people. */
export const refuseName = (wish: { givenNames: string; familyName: string }): Fault | null =>
  wish.givenNames === '' && wish.familyName === '' ? { pointer: '/familyName', code: 'fault/required' } : null
